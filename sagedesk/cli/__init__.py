"""The command line: one module for each command; without a command, the window."""


def main() -> int:
    """Run the command line and return the exit code."""
    return 0
