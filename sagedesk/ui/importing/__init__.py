"""Import from the window: from the menu, or files dropped on the list of conversations."""
