"""What is selected, as plain text and as HTML for the clipboard."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData

from sagedesk.ui.chat.selection import Selection
from sagedesk.ui.chat.transcript import Transcript


def selected_texts(transcript: Transcript, selection: Selection) -> list[str]:
    """Return the selected part of every block that has one."""
    texts = []
    for row in range(selection.start.row, selection.end.row + 1):
        layout = transcript.layout(row)
        for number in range(len(layout.entries)):
            text = layout.lay_out(number).text
            part = selection.within(row, number, len(text))
            if part:
                texts.append(text[part[0] : part[1]])
    return texts


def selection_mime(transcript: Transcript, selection: Selection) -> QMimeData:
    """Return the selection for the clipboard."""
    texts = selected_texts(transcript, selection)
    mime = QMimeData()
    mime.setText("\n\n".join(texts))
    mime.setHtml("".join(f"<p>{escape(text)}</p>" for text in texts))
    return mime
