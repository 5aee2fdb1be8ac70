"""About SageDesk: the version, and every part with its licence."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sagedesk.errors import SageDeskError
from sagedesk.licences import Component, components
from sagedesk.ui.appearance.icons import application_icon
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from sagedesk.ui.background import BackgroundJobs
from sagedesk.version import __version__

_ICON = 72


class AboutDialog(QDialog):
    """The parts are read in the background: their licences are files."""

    def __init__(self, jobs: BackgroundJobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About SageDesk"))
        self.resize(opening_size(self, 720, 560))
        self._parts: tuple[Component, ...] = ()
        self._list = QTreeWidget()
        self._list.setAccessibleName(self.tr("What SageDesk is made of"))
        self._list.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.currentItemChanged.connect(self._show_text)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Text of the licence"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        copy = QPushButton(self.tr("Copy versions"))
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(self._head())
        column.addWidget(self._list, 5)
        column.addWidget(self._text, 4)
        column.addLayout(buttons)
        close.setFocus()
        jobs.run(components, done=self._show_parts, failed=self._not_read)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(QSize(_ICON, _ICON)))
        picture.setAccessibleName(self.tr("The icon of SageDesk"))
        name = QLabel(f"SageDesk {__version__}")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        name.setFont(font)
        said = QLabel(
            self.tr(
                "Talks to the language models that you run on Amazon SageMaker. It sends nothing anywhere but to the "
                "endpoints that you choose: no telemetry."
            )
        )
        said.setWordWrap(True)
        system = QLabel(_versions())
        system.setProperty("role", "note")
        system.setWordWrap(True)
        system.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(name)
        words.addWidget(said)
        words.addWidget(system)
        head = QHBoxLayout()
        head.setSpacing(SPACE_L)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.setContentsMargins(0, 0, 0, SPACE_S)
        return head

    @Slot(object)
    def _show_parts(self, parts: tuple[Component, ...]) -> None:
        self._parts = parts
        for part in parts:
            item = QTreeWidgetItem([part.name, part.version, part.licence])
            item.setToolTip(2, part.licence)
            self._list.addTopLevelItem(item)
        first = self._list.topLevelItem(0)
        if first is not None:
            self._list.setCurrentItem(first)

    @Slot(object)
    def _not_read(self, error: SageDeskError) -> None:
        self._text.setPlainText(str(error))

    @Slot(QTreeWidgetItem)
    def _show_text(self, item: QTreeWidgetItem) -> None:
        part = self._parts[self._list.indexOfTopLevelItem(item)]
        nothing = self.tr("This part brings no text of its licence.")
        self._text.setPlainText("\n\n".join(filter(None, (part.homepage, part.text or nothing))))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"SageDesk {__version__}\n{_versions()}")


def _versions() -> str:
    return f"Python {platform.python_version()} · Qt {qVersion()} · {platform.platform(terse=True)}"
