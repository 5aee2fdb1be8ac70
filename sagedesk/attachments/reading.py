"""What a file is, and what becomes of it in a message."""

from __future__ import annotations

import codecs
import re
from pathlib import Path, PurePath

from sagedesk.attachments.attachment import Attachment
from sagedesk.attachments.pdf import text_of_pdf
from sagedesk.errors import InvalidInputError, StorageError
from sagedesk.llm.messages import ImagePart, TextPart
from sagedesk.translation import translate

LARGEST = 50 * 1024 * 1024
"""Bytes of the largest file that is opened at all."""
LONGEST_TEXT = 1024 * 1024
"""Bytes of the longest text that is attached."""

_PICTURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
}
_BYTE_ORDER_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def read_file(path: Path) -> tuple[str, bytes]:
    """Return the name and the bytes of a file. Raises StorageError, and InvalidInputError for a larger one."""
    try:
        if path.is_dir():
            raise InvalidInputError(
                translate("Attachments", "{name} is a folder.").format(name=path.name),
                hint=translate("Attachments", "Attach its files."),
            )
        size = path.stat().st_size
        if size > LARGEST:
            raise InvalidInputError(
                translate("Attachments", "{name} has {size:.0f} MiB; at most {most} MiB can be attached.").format(
                    name=path.name, size=size / 1_048_576, most=LARGEST // 1_048_576
                ),
                hint=translate("Attachments", "Attach a smaller file."),
            )
        return path.name, path.read_bytes()
    except OSError as error:
        raise StorageError(
            translate("Attachments", "{name} cannot be read.").format(name=path.name),
            hint=translate("Attachments", "Check your rights to it."),
            detail=str(error),
        ) from error


def read_attachment(name: str, data: bytes) -> Attachment:
    """Return what a file becomes in a message. Raises InvalidInputError, with the reason, for what cannot be sent.

    A picture comes as it is: making it smaller is up to who shows it. A text is put between fences, below its name.
    """
    if media_type := _picture(data):
        return Attachment(name=name, part=ImagePart(media_type=media_type, data=data), size=len(data))
    text = text_of_pdf(name, data) if data.startswith(b"%PDF-") else _text(name, data)
    if not text.strip():
        raise InvalidInputError(translate("Attachments", "There is no text in {name}.").format(name=name))
    if len(text.encode()) > LONGEST_TEXT:
        raise InvalidInputError(
            translate("Attachments", "The text of {name} has {size:.1f} MiB; at most 1 MiB can be attached.").format(
                name=name, size=len(text.encode()) / 1_048_576
            ),
            hint=translate("Attachments", "Attach the part that matters."),
        )
    return Attachment(name=name, part=TextPart(text=_fenced(name, text)), size=len(data))


def _picture(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for beginning, kind in _PICTURES.items() if data.startswith(beginning)), "")


def _text(name: str, data: bytes) -> str:
    encoding = next((each for mark, each in _BYTE_ORDER_MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = ""
    if (not text and data) or "\x00" in text:
        kind = PurePath(name).suffix.lstrip(".").upper()
        raise InvalidInputError(
            translate("Attachments", "{name} is neither a picture, nor text, nor a PDF.").format(name=name)
            if kind
            else translate("Attachments", "{name} is of a kind that is not known.").format(name=name),
            hint=translate(
                "Attachments", "Pictures (PNG, JPEG, GIF, WebP), text and code in UTF-8, and PDFs can be attached."
            ),
        )
    return text.replace("\r\n", "\n")


def _fenced(name: str, text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    suffix = PurePath(name).suffix.lstrip(".").lower()
    language = suffix if suffix.isalnum() and suffix not in ("txt", "pdf") else ""
    shown = " ".join(name.split())
    return f"{shown}:\n\n{fence}{language}\n{text.removesuffix(chr(10))}\n{fence}\n\n"
