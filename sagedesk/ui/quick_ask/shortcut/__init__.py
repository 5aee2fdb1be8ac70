"""One key that works in every program: each desktop has its own way to offer that, or none."""
