"""Small files of this room, written so that others see them whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from sagedesk.errors import StorageError
from sagedesk.translation import translate


def write_whole(path: Path, text: str) -> None:
    """Put ``text`` into a file, in place of what it held. Raises StorageError when that cannot be done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # made with mode 0600
        temporary = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StorageError(
            translate("Endpoints", "{name} cannot be written: {reason}.").format(
                name=path.name, reason=error.strerror or error
            ),
            hint=translate(
                "Endpoints", "Check the folder {parent}: may you write there, and is there room on the disk?"
            ).format(parent=path.parent),
            detail=str(error),
        ) from error
