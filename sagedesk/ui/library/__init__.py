"""The library as a whole: how it is opened, looked after, backed up and restored from the window."""
