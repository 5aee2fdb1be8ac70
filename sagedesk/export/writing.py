"""Writing a file whole or not at all, and never over another one unasked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from sagedesk.errors import FileExistsAlreadyError, InvalidInputError
from sagedesk.library.faults import from_os
from sagedesk.library.values import new_id
from sagedesk.translation import translate, translate_plural

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def to_utf8(text: str | bytes) -> bytes:
    """Return ``text`` as it goes into a file; lone surrogates, which UTF-8 cannot hold, become U+FFFD."""
    return text if isinstance(text, bytes) else _LONE_SURROGATES.sub("\ufffd", text).encode()


def write_file(path: Path, texts: Iterable[str] | Iterable[bytes], *, force: bool = False) -> None:
    """Write ``texts`` one after the other to ``path``: all, or nothing where something fails.

    Raises FileExistsAlreadyError unless ``force``, InvalidInputError where a folder or a device stands there, and
    StorageError in words.
    """
    refuse_existing([path], force=force)
    partial = path.with_name(f".sagedesk-{new_id()}.partial")
    try:
        try:
            with partial.open("xb") as file:
                for text in texts:
                    file.write(to_utf8(text))
                file.flush()
                os.fsync(file.fileno())
            if not force:
                # takes the name for us, or fails: another program may have taken it meanwhile
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except FileExistsError:
        refuse_existing([path], force=False)
        raise
    except OSError as error:
        raise from_os(error, path) from error


def refuse_existing(paths: Iterable[Path], *, force: bool) -> None:
    """Raise FileExistsAlreadyError when one of ``paths`` is there and ``force`` is not given.

    With ``force``, raise InvalidInputError for what is no file: it is never replaced.
    """
    there = [path for path in paths if os.path.lexists(path)]
    for path in there:
        if path.exists() and not path.is_file():
            raise InvalidInputError(
                translate("Export", "{path} is a folder or a device, not a file.").format(path=path),
                hint=translate("Export", "Give the name of a file, or of a folder to fill."),
            )
    if there and not force:
        if len(there) > 1:
            message = translate_plural(
                "Export",
                "{path} and %n more would be overwritten, so nothing was exported.",
                "{path} and %n more would be overwritten, so nothing was exported.",
                len(there) - 1,
            )
        else:
            message = translate("Export", "{path} would be overwritten, so nothing was exported.")
        raise FileExistsAlreadyError(
            message.format(path=there[0]),
            hint=translate("Export", "Choose another name, or ask for what is there to be replaced (--force)."),
        )
