"""Replies as they come: the only package with a QThread for the network."""
