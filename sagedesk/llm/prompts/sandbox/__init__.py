"""Where chat templates run: Jinja's immutable sandbox with the reference's functions, and a bound on what they cost."""
