"""Markdown to blocks, incrementally; highlighting. No Qt widgets."""
