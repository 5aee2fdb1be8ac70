"""The language of the window: its texts, its side, its dates and numbers."""
