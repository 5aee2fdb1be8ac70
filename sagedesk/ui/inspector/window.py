"""The inspector's window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, Theme
from sagedesk.ui.inspector.facts import FactsTable
from sagedesk.ui.inspector.inspection import Inspection
from sagedesk.ui.inspector.latency import LatencyPicture
from sagedesk.ui.inspector.parts_table import PartsTable
from sagedesk.ui.inspector.text_page import TextPage
from sagedesk.ui.profiles.field import Choice
from sagedesk.ui.widgets.scroll_area import ScrollArea


class InspectorWindow(QDialog):
    """One reply from the inside; stays open beside the conversation until it is closed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Inspector"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(opening_size(self, 760, 640))
        self._latency = LatencyPicture(theme)
        self._facts = FactsTable()
        self._no_times = QLabel()
        self._no_times.setProperty("role", "note")
        self._no_times.setWordWrap(True)
        self._request = TextPage(self.tr("Request"))
        self._response = TextPage(self.tr("Response"))
        self._request_headers = TextPage(self.tr("Headers"))
        self._parts = PartsTable()
        self._code = TextPage(self.tr("Code"))
        self._kind = Choice()
        self._kind.setAccessibleName(self.tr("Code for"))
        self._kind.currentIndexChanged.connect(self._show_code)
        self._code.set_choice(self._kind)
        self._snippets: Mapping[str, str] = {}
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.tr("Inspector pages"))
        self.pages.setDocumentMode(True)
        self.pages.tabBar().lower()
        self.pages.addTab(self._overview(), self.tr("Overview"))
        self.pages.addTab(self._request, self.tr("Request"))
        self.pages.addTab(self._response, self.tr("Response"))
        self.pages.addTab(self._request_headers, self.tr("Headers"))
        self.pages.addTab(self._parts, self.tr("Parts"))
        self.pages.addTab(self._code, self.tr("As code"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.pages, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _overview(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, SPACE_L, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(self._latency)
        column.addWidget(self._no_times)
        column.addWidget(self._facts)
        column.addStretch(1)
        area = ScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Overview"))
        area.setProperty("kind", "read")
        return area

    def show_inspection(self, inspection: Inspection) -> None:
        """Show another reply."""
        self._latency.show_timing(inspection.timing)
        self._latency.setVisible(inspection.timing.whole > 0)
        self._facts.show_facts(inspection.message)
        unrecorded = self.tr("The wire was not recorded for this reply: Settings, Keeping, Raw requests and responses.")
        self._no_times.setText("" if inspection.recorded else unrecorded)
        self._no_times.setVisible(not inspection.recorded)
        cut = self.tr("Long bodies are kept up to a bound; secrets are removed.") if inspection.cut else ""
        if inspection.recorded:
            self._request.show_text(inspection.request, cut)
        elif inspection.request:
            self._request.show_text(
                inspection.request,
                self.tr("What the profile writes for this conversation today. {unrecorded}").format(
                    unrecorded=unrecorded
                ),
            )
        else:
            self._request.show_text(
                "", self.tr("The profile of this reply is gone. {unrecorded}").format(unrecorded=unrecorded)
            )
        self._response.show_text(inspection.response, cut if inspection.recorded else unrecorded)
        self._request_headers.show_text(_headers(inspection), "" if inspection.recorded else unrecorded)
        self._parts.parts.set_parts(inspection.parts)
        self._snippets = inspection.snippets
        self._kind.offer({name: name for name in inspection.snippets})
        self._kind.setEnabled(bool(inspection.snippets))
        if inspection.snippets and not self._kind.value:
            self._kind.setCurrentIndex(0)
        self._show_code()

    @Slot()
    def _show_code(self) -> None:
        code = self._snippets.get(self._kind.value, "")
        self._code.show_text(
            code, self.tr("No secret is in it: it signs with what its own tool finds.") if code else ""
        )


def _headers(inspection: Inspection) -> str:
    blocks = [
        "\n".join(f"{name}: {value}" for name, value in headers.items())
        for headers in (inspection.request_headers, inspection.response_headers)
    ]
    return "\n\n".join(block for block in blocks if block)
