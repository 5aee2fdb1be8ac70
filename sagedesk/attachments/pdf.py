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
        text, refusal = _read(name, data)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        # a damaged file makes the library fail in any of these ways
        raise InvalidInputError(
            translate("Attachments", "{name} is a damaged PDF.").format(name=name),
            hint=translate("Attachments", "Open it and save it anew."),
            detail=repr(error),
        ) from error
    if refusal:
        raise InvalidInputError(
            refusal,
            hint=translate("Attachments", "Attach the part that matters, as text or as pictures."),
        )
    return text


def _read(name: str, data: bytes) -> tuple[str, str]:
    """Return the text, or the sentence that says why it is not taken."""
    from pypdf import PdfReader  # noqa: PLC0415  # as above

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        return "", translate("Attachments", "{name} has a password.").format(name=name)
    pages = len(reader.pages)
    if pages > MOST_PAGES:
        sentence = translate("Attachments", "{name} has {pages} pages; at most {most} are read.")
        return "", sentence.format(name=name, pages=pages, most=MOST_PAGES)
    text = "\n\n".join(page.extract_text() for page in reader.pages)
    if not text.strip():
        return "", translate("Attachments", "{name} has no text: its pages are pictures.").format(name=name)
    return text.encode(errors="replace").decode(), ""
