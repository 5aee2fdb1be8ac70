"""What goes along with the message: a row for each attachment, with its size, above the field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sagedesk.attachments import Attachment
from sagedesk.llm.messages import Part
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_S, SPACE_XS, Theme
from sagedesk.ui.widgets.scroll_area import ScrollArea

_PICTURE = 28
_MOST_HEIGHT = 132
_LONGEST_NAME = 44


Row = tuple[Attachment, str, QImage]
"""An attachment, what is said about it, and its thumbnail."""


class AttachmentsBar(ScrollArea):
    """Hidden while there are none. ``changed`` when others are shown, ``removed`` when the person took one away."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._attachments: list[Attachment] = []
        self._about: list[str] = []
        self._thumbnails: list[QImage] = []
        self._rows: list[QFrame] = []
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_XS)
        self.setAccessibleName(self.tr("Attachments"))
        self.setWidget(self._column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """All of them in order."""
        return tuple(self._attachments)

    def add(self, attachment: Attachment, about: str, thumbnail: QImage) -> None:
        """Add one; ``about`` says how large it is and what was done to it."""
        row = self._row(attachment, about, thumbnail)
        self._attachments.append(attachment)
        self._about.append(about)
        self._thumbnails.append(thumbnail)
        self._rows.append(row)
        self._layout.addWidget(row)
        self._fit()
        self.changed.emit()

    def take(self) -> list[Row]:
        """Take all away, and return them for ``put``."""
        taken = list(zip(self._attachments, self._about, self._thumbnails, strict=True))
        self.clear()
        return taken

    def put(self, rows: Sequence[Row]) -> None:
        """Show what was taken away, instead of what is there."""
        self.clear()
        for row in rows:
            self.add(*row)

    def remove_parts(self, parts: Sequence[Part]) -> None:
        """Take away what was sent; what was attached meanwhile stays."""
        sent = {id(part) for part in parts}
        self.put([row for row in self.take() if id(row[0].part) not in sent])

    def clear(self) -> None:
        """Take all away."""
        if not self._rows:
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._attachments, self._about, self._thumbnails, self._rows = [], [], [], []
        self._fit()
        self.changed.emit()

    def _row(self, attachment: Attachment, about: str, thumbnail: QImage) -> QFrame:
        row = QFrame()
        row.setObjectName("attachment")
        row.setAccessibleName(f"{attachment.name}, {about}")
        picture = QLabel()
        picture.setFixedSize(_PICTURE, _PICTURE)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if thumbnail.isNull():
            picture.setPixmap(icon("file", self._theme.tokens.text_muted).pixmap(20, 20))
        else:
            ratio = self.devicePixelRatioF()
            side = int(_PICTURE * ratio)
            pixmap = QPixmap.fromImage(
                thumbnail.scaled(
                    side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
            pixmap.setDevicePixelRatio(ratio)
            picture.setPixmap(pixmap)
        name = QLabel(_short(attachment.name))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setToolTip(attachment.name)
        size = QLabel(about)
        size.setTextFormat(Qt.TextFormat.PlainText)
        size.setProperty("role", "note")
        remove = QToolButton()
        remove.setObjectName("remove")
        remove.setIcon(icon("close", self._theme.tokens.text_muted))
        remove.setIconSize(QSize(14, 14))
        remove.setAutoRaise(True)
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove.setAccessibleName(self.tr("Remove {name}").format(name=attachment.name))
        remove.setToolTip(self.tr("Remove"))
        remove.clicked.connect(partial(self._remove, row))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(SPACE_XS, 2, SPACE_XS, 2)
        layout.setSpacing(SPACE_S)
        layout.addWidget(picture)
        layout.addWidget(name, 1)
        layout.addWidget(size)
        layout.addWidget(remove)
        return row

    def _remove(self, row: QFrame, _checked: bool = False) -> None:
        place = self._rows.index(row)
        del self._rows[place], self._attachments[place], self._about[place], self._thumbnails[place]
        row.hide()
        row.deleteLater()
        self._fit()
        if self._rows:
            _remover(self._rows[min(place, len(self._rows) - 1)]).setFocus()
        self.changed.emit()
        self.removed.emit()

    def _fit(self) -> None:
        self.setVisible(bool(self._rows))
        height = sum(row.sizeHint().height() + SPACE_XS for row in self._rows)
        self.setFixedHeight(min(height, scaled(_MOST_HEIGHT)))

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"
            f"#attachment {{ background: {tokens.code_ground}; border: 1px solid {tokens.border};"
            "border-radius: 8px; }"
            "QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 2px; }"
            f"QToolButton:hover {{ background: {tokens.hover}; }}"
            f"QToolButton:focus {{ border-color: {tokens.focus}; }}"
        )


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 13]}…{name[-12:]}"


def _remover(row: QFrame) -> QToolButton:
    (button,) = row.findChildren(QToolButton)
    return button
