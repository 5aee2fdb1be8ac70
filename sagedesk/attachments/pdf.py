"""The text of a PDF, page by page."""

from __future__ import annotations

import io
import logging

from sagedesk.errors import InvalidInputError
from sagedesk.translation import translate

MOST_PAGES = 500
"""Pages that are read at most."""


def text_of_pdf(name: str, data: bytes) -> str:
    """Return the text of a PDF, an empty line between its pages.

    Raises InvalidInputError for one that is damaged, has a password, has no text (a scan) or too many pages.
    """
    from pypdf.errors import PyPdfError  # noqa: PLC0415  # 0.2 s, which only who attaches a PDF waits for

    # it tells of each oddity of a file, which nobody asked for
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        text, refusal = _read(data)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        # a damaged file makes the library fail in any of these ways
        raise InvalidInputError(
            translate("Attachments", "{name} is a damaged PDF.").format(name=name),
            hint=translate("Attachments", "Open it and save it anew."),
            detail=repr(error),
        ) from error
    if refusal:
        raise InvalidInputError(
            f"{name} {refusal}.", hint=translate("Attachments", "Attach the part that matters, as text or as pictures.")
        )
    return text


def _read(data: bytes) -> tuple[str, str]:
    """Return the text, or why it is not taken, as it follows the file's name."""
    from pypdf import PdfReader  # noqa: PLC0415  # as above

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        return "", "has a password"
    pages = len(reader.pages)
    if pages > MOST_PAGES:
        return "", f"has {pages} pages; at most {MOST_PAGES} are read"
    text = "\n\n".join(page.extract_text() for page in reader.pages)
    if not text.strip():
        return "", "has no text: its pages are pictures"
    return text.encode(errors="replace").decode(), ""
