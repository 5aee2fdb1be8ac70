"""The pane about one endpoint: everything that is known of it, what it costs, what it speaks, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.llm.endpoints import ComponentDetails, Confidence, EndpointDetails
from sagedesk.llm.endpoints.prices import Prices
from sagedesk.llm.waiting import readiness_of
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from sagedesk.ui.endpoints import wording
from sagedesk.ui.endpoints.row import Details, Row
from sagedesk.ui.language.sides import isolated, leading, set_margins
from sagedesk.ui.widgets.scroll_area import ScrollArea

_NARROW = 340


class EndpointFacts(ScrollArea):
    """Shows an endpoint. ``probe_requested`` and ``price_requested`` when its buttons are pressed."""

    probe_requested = Signal()
    price_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "read")
        self._theme = theme
        self.details: Details | None = None
        self.setAccessibleName(self.tr("About the endpoint"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = _label()
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._title.setFont(font)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._stacked = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)
        self.price_button = self._button(self.tr("Change the price…"))
        self.price_button.clicked.connect(self.price_requested)
        self.probe_button = self._button(self.tr("Ask the container"))
        self.probe_button.clicked.connect(self.probe_requested)
        self._probe_note = _label("note")
        self._probe_note.setText(
            self.tr("Sends up to four small requests, of one token each, to find out what it speaks. You pay for them.")
        )
        inside = QWidget()
        layout = QVBoxLayout(inside)
        set_margins(layout, SPACE_L, SPACE_S, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._title)
        layout.addLayout(self._grid)
        layout.addWidget(self.price_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.probe_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._probe_note)
        layout.addStretch()
        self.setWidget(inside)
        self.show_nothing()

    @property
    def texts(self) -> dict[str, str]:
        """What is shown, by its titles."""
        return {key.text(): value.text() for key, value in self._lines}

    def show_nothing(self) -> None:
        """Say that nothing is chosen."""
        self._show("", None, ())
        self._title.setText(self.tr("Choose an endpoint to see what runs there."))

    def show_unknown(self, row: Row, words: str) -> None:
        """Show what the list tells, and why no more is known (yet)."""
        facts = [(self.tr("State"), row.state), (self.tr("Since"), wording.since(row.created) if row.created else "")]
        self._show(row.name, None, [*facts, (self.tr("Details"), words)])

    def show_details(self, details: Details, region: str, prices: Prices | None, listed_state: str = "") -> None:
        """Show everything that is known; ``listed_state`` is what the list told, where more is denied."""
        self._show(details.name, details, self._facts(details, region, prices, listed_state))
        self.price_button.setVisible(bool(priced_types(details)) and prices is not None)
        asked = details.detection.confidence is Confidence.CERTAIN
        can_ask = not asked and details.detection.is_chat and not _has_components(details)
        self.probe_button.setVisible(can_ask)
        self._probe_note.setVisible(can_ask)

    def set_probing(self, probing: bool) -> None:
        """Say that the container is being asked."""
        self.probe_button.setEnabled(not probing)
        self.probe_button.setText(self.tr("Asking…") if probing else self.tr("Ask the container"))

    def _facts(
        self, details: Details, region: str, prices: Prices | None, listed_state: str
    ) -> Iterator[tuple[str, str]]:
        yield (
            self.tr("State"),
            self.tr("{state}: {words}").format(state=isolated(details.state), words=readiness_of(details).words)
            if details.state
            else listed_state,
        )
        yield self.tr("Running since"), wording.since(details.created) if details.created else ""
        if isinstance(details, EndpointDetails):
            yield self.tr("Kind"), wording.kind_words(details.kind)
            for variant in details.variants:
                routing = f" · {wording.routing_words(variant.routing)}" if variant.routing else ""
                yield self.tr("Variant"), f"{isolated(variant.name)}: {wording.variant_instances(variant)}{routing}"
            yield self.tr("Components"), "\n".join(f"{each.name} ({each.state})" for each in details.components)
            yield self.tr("Cost"), prices.cost(details, region).words if prices else ""
        else:
            yield from self._component_facts(details)
        container = wording.container_of(details)
        yield self.tr("Image"), container.image or self.tr("hidden by a Marketplace package") if container else ""
        yield self.tr("Model"), (container.model or container.package) if container else ""
        yield self.tr("Format"), wording.format_words(details.detection)
        yield self.tr("Why"), details.detection.reason
        yield self.tr("Not allowed"), ", ".join(details.denied)

    def _component_facts(self, details: ComponentDetails) -> Iterator[tuple[str, str]]:
        yield self.tr("Endpoint"), details.endpoint_name
        yield self.tr("Variant"), details.variant
        if details.copies is not None:
            yield (
                self.tr("Copies"),
                self.tr("{running} of {wanted}").format(running=details.copies, wanted=details.desired_copies),
            )
        yield self.tr("Adapter of"), details.base

    def _show(self, title: str, details: Details | None, facts: Iterable[tuple[str, str]]) -> None:
        self.details = details
        self._title.setText(title)
        for label in (label for line in self._lines for label in line):
            self._grid.removeWidget(label)
            label.hide()  # a screen reader would read it until it is gone
            label.deleteLater()
        self._lines.clear()
        for name, text in ((name, text) for name, text in facts if text):
            key, value = _label("note"), _label()
            key.setText(name)
            key.setWordWrap(False)
            value.setText(text)
            value.setAccessibleName(f"{name}: {text}")
            self._lines.append((key, value))
        self._arrange()
        for part in (self.price_button, self.probe_button, self._probe_note):
            part.hide()
            part.raise_()  # it is read out after the facts, which stand above it

    def _arrange(self) -> None:
        """Put each title beside its text, or above it where there is little room."""
        self._stacked = self.viewport().width() < _NARROW
        self._grid.setVerticalSpacing(0 if self._stacked else SPACE_S)
        for row, (key, value) in enumerate(self._lines):
            key.setContentsMargins(0, SPACE_S if self._stacked and row else 0, 0, 0)
            if self._stacked:
                self._grid.addWidget(key, 2 * row, 0, 1, 2)
                self._grid.addWidget(value, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(value, row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Arrange the facts for the room there is now."""
        super().resizeEvent(event)
        if self._stacked != (self.viewport().width() < _NARROW):
            for label in (label for line in self._lines for label in line):
                self._grid.removeWidget(label)
            self._arrange()

    @staticmethod
    def _button(text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button


def priced_types(details: Details) -> tuple[str, ...]:
    """Return the instance types that an endpoint's cost comes from, each once."""
    if not isinstance(details, EndpointDetails):
        return ()
    kinds = [kind for variant in details.variants for kind in _types(variant.pools, variant.instance_type)]
    return tuple(dict.fromkeys(filter(None, kinds)))


def _types(pools: tuple[tuple[str, int], ...], instance_type: str) -> tuple[str, ...]:
    return tuple(kind for kind, _ in pools) or (instance_type,)


def _has_components(details: Details) -> bool:
    return isinstance(details, EndpointDetails) and bool(details.components)


def _label(role: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    if role:
        label.setProperty("role", role)
    else:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
