"""``python -m sagedesk``."""

import sys

from sagedesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
