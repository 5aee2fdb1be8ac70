"""Where the bundled application begins."""

import os
import sys

# Programs that it starts (the browser, a credential process) are the system's and need the system's libraries.
for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop(name, None)

from sagedesk.cli import main  # noqa: E402  # after the environment
from sagedesk.paths import data_dir  # noqa: E402  # the same

# packages with handlers and prompt formats that a person put there: pip install --target
sys.path.append(str(data_dir() / "plugins"))

sys.exit(main())
