"""Which Python code the owner of this computer has agreed to run for profiles.

A profile may come from somebody else. So the agreement stands in a file of its own, never in the profile, and holds
for the code as it was seen: ``module:name``, from a certain file.
"""

from __future__ import annotations

import json
from pathlib import Path

from filelock import FileLock

from sagedesk.errors import StorageError, UntrustedCodeError
from sagedesk.llm.custom_code import origin


class TrustedCode:
    """The agreements, in a JSON file. Every method may wait for the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def allows(self, spec: str) -> bool:
        """Return whether the owner agreed to this code from the file that it would come from now."""
        return self._read().get(spec) == (origin(spec) or None)

    def require(self, spec: str) -> None:
        """Raise UntrustedCodeError, which says what would be loaded, unless the owner agreed."""
        if not self.allows(spec):
            where = origin(spec)
            raise UntrustedCodeError(
                f"This profile wants to run the Python code {spec}{f' from {where}' if where else ''}.",
                hint=f"If you know and trust it, allow it once with: sagedesk trust {spec}",
            )

    def allow(self, spec: str) -> None:
        """Remember that the owner agrees. Raises StorageError when that cannot be written."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FileLock(f"{self._path}.lock"):
                agreed = {**self._read(), spec: origin(spec)}
                draft = self._path.with_suffix(".new")
                draft.write_text(json.dumps({"version": 1, "agreed": agreed}, indent=2), "utf-8")
                draft.replace(self._path)
        except OSError as error:
            raise StorageError(
                "Your agreement could not be kept.",
                hint=f"Check that {self._path.parent} can be written.",
                detail=str(error),
            ) from error

    def _read(self) -> dict[str, str]:
        try:
            document = json.loads(self._path.read_text("utf-8"))
            agreed = document["agreed"]
        except (OSError, ValueError, LookupError, TypeError):
            # a file that cannot be read agrees to nothing
            return {}
        return {str(spec): str(where) for spec, where in agreed.items()} if isinstance(agreed, dict) else {}
