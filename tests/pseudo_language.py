"""A language that nobody speaks: each text accented, a third longer, in brackets. What is not in it was forgotten."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

ROOT = Path(__file__).resolve().parents[1]
OPENING, CLOSING = "⟦", "⟧"
_ACCENTED = str.maketrans("aeiouyncAEIOUYNC", "áéíóúýñçÁÉÍÓÚÝÑÇ")
_KEPT = re.compile(r"(\{[^{}]*\}|%n|<[^<>]+>|&\w|\(\*[^)]*\)|\b[a-z]+://\S+)")


def pseudo(text: str) -> str:
    """Return a text in it; placeholders, markup, mnemonics and file filters stay."""
    pieces = _KEPT.split(text)
    accented = "".join(piece if place % 2 else piece.translate(_ACCENTED) for place, piece in enumerate(pieces))
    return f"{OPENING}{accented}{'·' * (len(text) // 3)}{CLOSING}"


def write_pseudo_language(folder: Path, language: str) -> None:
    """Write it into ``folder`` as the translation of a language that Qt knows, from the texts of the code."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import translations
    finally:
        sys.path.pop(0)
    root = ET.fromstring(translations.updated(language, "").partition("<!DOCTYPE TS>")[2])  # noqa: S314  # our own
    for message in root.iter("message"):
        # a right-to-left mark, since Qt aligns a text by its first letter
        text = ("\u200f" if language == "ar" else "") + pseudo(message.findtext("source", ""))
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.clear()
        for form in translation.iter("numerusform"):
            form.text = text
        if message.get("numerus") is None:
            translation.text = text
    folder.mkdir(parents=True, exist_ok=True)
    ts = folder / f"sagedesk_{language}.ts"
    ET.ElementTree(root).write(ts, "utf-8", xml_declaration=True)
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)


def left_over(text: str) -> str:
    """Return what of a text is not in the language: no letters where all of it is."""
    inner = re.compile(f"{OPENING}[^{OPENING}{CLOSING}]*{CLOSING}")
    while (less := inner.sub("", text)) != text:
        text = less
    text = text.partition(OPENING)[0]  # its end was cut off for want of room
    plain = re.sub(r"<[^<>]*>|&(?=\w)", "", text).strip()
    return plain if re.search(r"[^\W\d_]{2,}", plain) else ""


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Return every text of a window, shown and told, each with where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            where = f"{type(widget).__name__} {widget.objectName()}".strip()
            yield from ((f"{kind} of {where}", text) for kind, text in _of_widget(widget))


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("entry", widget.itemText(row)) for row in range(widget.count()))
        case QTabBar():
            yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
        case QHeaderView():
            model = widget.model()
            yield from (
                ("heading", str(model.headerData(place, widget.orientation()) or "")) for place in range(widget.count())
            )
        case QAbstractItemView():
            yield from _of_view(widget)
        case _:
            pass
    if not isinstance(widget, QLineEdit):  # its own icons
        for action in widget.actions():
            yield "action", action.text()
            yield "tip of an action", "" if action.isSeparator() else action.toolTip()
    for menu in widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from (("menu", action.text()) for action in menu.actions())


def _of_view(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(model.rowCount() if model is not None else 0):
        index = model.index(row, 0)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            yield f"row ({role.name})", str(index.data(role) or "")


def cut_in(root: QWidget) -> Iterator[str]:
    """Return the texts of a window that have less room than they need, and do not end in an ellipsis for it."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and (text := _cut(widget)):
            yield f"{type(widget).__name__} {widget.objectName()}: {text!r}"


def _cut(widget: QWidget) -> str:
    match widget:
        case QPushButton() | QCheckBox() | QRadioButton() if (
            widget.text() and widget.width() + 1 < widget.sizeHint().width()
        ):
            return widget.text()
        case QLabel() if widget.wordWrap() and widget.height() + 1 < widget.heightForWidth(widget.width()):
            return widget.text()
        case QLabel() if (
            not widget.wordWrap() and "…" not in widget.text() and widget.width() + 1 < widget.sizeHint().width()
        ):
            return widget.text()
        case _:
            return ""
