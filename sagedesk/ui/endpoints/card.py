"""The dialog about the endpoint of one profile: its state, what runs there, since when, and what it costs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.endpoints.prices import Prices
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.endpoints.facts import EndpointFacts, priced_types
from sagedesk.ui.endpoints.price_dialog import PriceDialog
from sagedesk.ui.endpoints.pricing import priced
from sagedesk.ui.endpoints.row import Details, Key, Row
from sagedesk.ui.endpoints.survey import Survey
from sagedesk.ui.profiles.outcome import Outcome


class EndpointCard(QDialog):
    """Looks the endpoint up, and shows it. With an inference component, the endpoint below it is what costs."""

    def __init__(
        self,
        profile: EndpointProfile,
        connections: Connections,
        background: BackgroundJobs,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Endpoint of “{name}”").format(name=profile.name))
        self._profile = profile
        self._background = background
        self._prices: Prices | None = None
        self._key = Key(endpoint=profile.endpoint_name)
        self._survey = Survey(connections, self)
        self.facts = EndpointFacts(theme)
        self.outcome = Outcome(theme)
        self._refresh = QPushButton(self.tr("Refresh"))
        close = QPushButton(self.tr("Close"))
        self._refresh.setAutoDefault(False)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch()
        buttons.addWidget(self._refresh)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_L, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.facts, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(buttons)
        self.setMinimumSize(360, 280)
        self.resize(opening_size(self, 520, 520))
        self._survey.described.connect(self._described)
        self._survey.not_described.connect(self._not_described)
        self._survey.failed.connect(self._failed)
        self.facts.probe_requested.connect(self._probe)
        self.facts.price_requested.connect(self._ask_price)
        self._refresh.clicked.connect(self._look)
        close.clicked.connect(self.accept)
        self.finished.connect(self._survey.close)
        background.run(Prices, done=self._prices_read, failed=self._failed)
        self._look()
        close.setFocus()

    @Slot()
    def _look(self) -> None:
        self.outcome.clear()
        self.facts.set_probing(False)
        self.facts.show_unknown(Row(key=self._key), self.tr("Being looked up…"))
        self._survey.begin(self._profile, None, listing=False)
        self._survey.want([self._key])

    @Slot(object, object)
    def _described(self, _key: Key, details: Details) -> None:
        self.facts.set_probing(False)
        self.facts.show_details(details, self._profile.region, self._prices)

    @Slot(object, object)
    def _not_described(self, _key: Key, error: SageDeskError) -> None:
        self._failed(error)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.facts.set_probing(False)
        if self.facts.details is None:
            self.facts.show_unknown(Row(key=self._key), self.tr("Not known"))
        self.outcome.fail(str(error), self.tr("Try again"), self._look)

    @Slot(object)
    def _prices_read(self, prices: Prices) -> None:
        self._prices = prices
        if self.facts.details is not None:
            self.facts.show_details(self.facts.details, self._profile.region, prices)

    @Slot()
    def _probe(self) -> None:
        if self.facts.details is not None:
            self.facts.set_probing(True)
            self._survey.probe(self._key, self.facts.details.detection)

    @Slot()
    def _ask_price(self) -> None:
        details = self.facts.details
        if self._prices is not None and details is not None and (types := priced_types(details)):
            dialog = PriceDialog(types, self._prices, self._profile.region, self)
            dialog.chosen.connect(self._set_price)
            dialog.open()

    @Slot(str, object)
    def _set_price(self, instance_type: str, per_hour: float | None) -> None:
        if self._prices is not None:
            work = partial(priced, self._prices, instance_type, per_hour, self._profile.region)
            self._background.run(work, done=self._prices_read, failed=self._failed)
