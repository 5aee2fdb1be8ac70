"""Endpoint profiles: the value, its file, and its secrets in the OS keyring."""
