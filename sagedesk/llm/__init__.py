"""The shared modules: everything between a list of messages and the text that a model answers. No Qt."""
