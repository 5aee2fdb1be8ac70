"""The left side: the list of conversations."""
