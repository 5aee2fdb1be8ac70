"""Conversations to files that people keep."""
