"""Benchmarks: each module has ``rows()``. Speed is told as a ratio to a baseline of the same minute."""
