"""The prompt library in the window: found by a slash in the composer, kept in a window of its own."""
