"""The dialog that lists the account's endpoints, tells what each one is, and fills a profile from one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.endpoints import EndpointDetails
from sagedesk.llm.endpoints.prices import Prices
from sagedesk.profiles import AwsKeys, EndpointProfile
from sagedesk.profiles.from_endpoint import for_endpoint
from sagedesk.profiles.validation import problems
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.endpoints.endpoint_list import EndpointList
from sagedesk.ui.endpoints.facts import EndpointFacts, priced_types
from sagedesk.ui.endpoints.price_dialog import PriceDialog
from sagedesk.ui.endpoints.pricing import priced
from sagedesk.ui.endpoints.regions import known_regions
from sagedesk.ui.endpoints.row import Details, Key
from sagedesk.ui.endpoints.survey import Survey
from sagedesk.ui.measures import whole
from sagedesk.ui.profiles.field import Choice, FormField
from sagedesk.ui.profiles.outcome import Outcome
from sagedesk.ui.widgets.side_by_side import SideBySide


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Who looks: a profile that says how to sign in, and keys where they were typed and are not kept yet."""

    profile: EndpointProfile
    keys: AwsKeys | None = None


class EndpointPicker(QDialog):
    """``picked(EndpointProfile, reason)``: the profile of the sign-in, filled from the endpoint that was chosen.

    ``sign_ins`` are the ways to sign in by their names for people; with one, nothing need be chosen. Values of a
    container's environment never reach this dialog: ``llm.endpoints`` reads them once and drops them.
    """

    picked = Signal(object, str)

    def __init__(
        self,
        connections: Connections,
        background: BackgroundJobs,
        theme: Theme,
        sign_ins: Mapping[str, SignIn],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose an endpoint"))
        self._background = background
        self._theme = theme
        self._sign_ins = dict(sign_ins)
        self._prices: Prices | None = None
        self._probing: Key | None = None
        self._problems: dict[Key, str] = {}
        self._survey = Survey(connections, self)
        self.rows = EndpointList(theme)
        self.model, self.filter = self.rows.model, self.rows.filter
        self.sign_in = Choice()
        self.sign_in.offer({name: name for name in self._sign_ins})
        self.region = Choice(editable=True)
        self.facts = EndpointFacts(theme)
        self.outcome = Outcome(theme)
        self.status = QLabel()
        self._refresh = QPushButton(self.tr("Refresh"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self.use = QPushButton(self.tr("Use this endpoint"))
        self._fill()
        self._lay_out()
        self._wire()
        first = next(iter(self._sign_ins.values()))
        self.region.set_value(first.profile.region)
        background.run(known_regions, done=self._regions_known, failed=self._lookup_failed)
        background.run(Prices, done=self._prices_read, failed=self._lookup_failed)
        self._begin()
        self.filter.setFocus()

    def _fill(self) -> None:
        self.sign_in.set_value(next(iter(self._sign_ins)))
        self.status.setProperty("role", "note")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        for button in (self._refresh, self._cancel):
            button.setAutoDefault(False)
        self.use.setProperty("kind", "primary")
        self.use.setDefault(True)
        self.use.setEnabled(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_M)
        self._sign_in_field = FormField(self.tr("Signed in with"), self.sign_in)
        self._region_field = FormField(self.tr("Region"), self.region)
        self._sign_in_field.setVisible(len(self._sign_ins) > 1)
        for field, stretch in (
            (self._sign_in_field, 3),
            (self._region_field, 3),
            (FormField(self.tr("Filter"), self.filter), 4),
            (FormField(self.tr("Order"), self.rows.order), 2),
        ):
            top.addWidget(field, stretch)
        split = SideBySide()
        split.addWidget(self.rows)
        split.addWidget(self.facts)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.facts.setMinimumWidth(220)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.status, 1)
        for button in (self._refresh, self._cancel, self.use):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addLayout(top)
        layout.addWidget(self.outcome)
        layout.addWidget(split, 1)
        layout.addLayout(buttons)
        self.setMinimumSize(560, 380)
        self.resize(opening_size(self, 980, 660))
        split.setSizes([580, 400])

    def _wire(self) -> None:
        self._survey.listed.connect(self.rows.add)
        self._survey.listing_ended.connect(self._listing_ended)
        self._survey.described.connect(self._described)
        self._survey.not_described.connect(self._not_described)
        self._survey.failed.connect(self._failed)
        self.sign_in.activated.connect(self._sign_in_changed)
        self.region.activated.connect(self._begin)
        if (region_line := self.region.lineEdit()) is not None:
            region_line.returnPressed.connect(self._begin)
        self.rows.changed.connect(self._show_emptiness)
        self.rows.chosen.connect(self._show_facts)
        self.rows.used.connect(self._use)
        self.rows.wanted.connect(self._survey.want)
        self.rows.look_up_wanted.connect(self._look_up)
        self.facts.probe_requested.connect(self._probe)
        self.facts.price_requested.connect(self._ask_price)
        self._refresh.clicked.connect(self._begin)
        self._cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self._use)
        self.finished.connect(self._survey.close)

    # Listing

    @Slot()
    def _begin(self) -> None:
        sign_in = self._sign_ins[self.sign_in.value]
        region = self.region.value.strip()
        self._problems.clear()
        self._probing = None
        self.rows.clear()
        self.outcome.clear()
        self._shown = replace(sign_in.profile, region=region)
        wrong = problems(replace(self._shown, name="any", endpoint_name="any", endpoint_arguments={}))
        told = wrong.get("region") or wrong.get("endpoint_url")
        self._region_field.set_problem(told or "")
        if told:
            self._survey.stop()
            self._show_emptiness()
            return
        self._survey.begin(self._shown, sign_in.keys)
        self._show_emptiness()

    @Slot(str)
    def _listing_ended(self, not_allowed: str) -> None:
        self.rows.show_what_came()
        if not_allowed:
            self.outcome.tell(self.tr("Inference components are not listed. {why}").format(why=not_allowed))
        self._show_emptiness()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.outcome.fail(str(error), self.tr("Try again"), self._begin)
        self._show_emptiness()

    @Slot(object)
    def _lookup_failed(self, error: SageDeskError) -> None:
        self.outcome.fail(str(error))

    @Slot(object)
    def _regions_known(self, regions: tuple[str, ...]) -> None:
        self.region.offer({region: region for region in regions})

    @Slot(object)
    def _prices_read(self, prices: Prices) -> None:
        self._prices = prices
        self._show_facts()

    @Slot()
    def _sign_in_changed(self) -> None:
        region = self._sign_ins[self.sign_in.value].profile.region
        if region:
            self.region.set_value(region)
        self._begin()

    @Slot()
    def _show_emptiness(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        typed = self.filter.text().strip()
        region = self._shown.region
        if self._survey.listing:
            words = self.tr("Listing the endpoints in {region}…").format(region=region or self._shown.endpoint_url)
        elif total:
            words = self._none_fits(total)
        elif self.outcome.isVisibleTo(self) or self._region_field.problem:
            words = self.tr("Nothing could be listed.")
        else:
            words = self.tr("There are no endpoints in {region}.").format(region=region or self._shown.endpoint_url)
        can_look_up = not self._survey.listing and bool(typed) and self._is_a_name(typed)
        self.rows.say_why_empty(words, typed if can_look_up else "")
        self._show_status(shown, total)
        if not shown:
            self.facts.show_nothing()
            self.use.setEnabled(False)

    def _none_fits(self, total: int) -> str:
        known = len(self.model.details)
        words = self.tr("Nothing fits.")
        if known < total:
            more = self.tr("Instances, images and models are known of {known} of the {total} only: filter by name.")
            words += "\n" + more.format(known=whole(known), total=whole(total))
        return words

    def _show_status(self, shown: int, total: int) -> None:
        if self._survey.listing:
            words = self.tr("Listing… {total} so far").format(total=whole(total))
        elif shown != total:
            words = self.tr("Endpoints and components: {shown} of {total}").format(
                shown=whole(shown), total=whole(total)
            )
        else:
            words = self.tr("Endpoints and components: {total}").format(total=whole(total))
        self.status.setText(words if total or self._survey.listing else "")

    def _is_a_name(self, text: str) -> bool:
        return "endpoint_name" not in problems(replace(self._shown, endpoint_name=text))

    @Slot(str)
    def _look_up(self, name: str) -> None:
        self.outcome.clear()
        self._survey.look_up(name)

    # What is known of the rows

    @Slot(object, object)
    def _described(self, key: Key, details: Details) -> None:
        if key == self._probing:
            self._probing = None
        self.rows.describe(key, details)

    @Slot(object, object)
    def _not_described(self, key: Key, error: SageDeskError) -> None:
        if key == self._probing:
            self._probing = None
            self.outcome.fail(str(error))
        else:
            self._problems[key] = str(error)
        self._show_facts_of(key)

    def _show_facts_of(self, key: Key) -> None:
        current = self.rows.current
        if current is not None and current.key == key:
            self._show_facts()

    @Slot()
    def _show_facts(self) -> None:
        row = self.rows.current
        if row is None:
            self.facts.show_nothing()
            self.use.setEnabled(False)
            return
        details = self.model.details.get(row.key)
        if details is not None:
            self.facts.show_details(details, self._shown.region, self._prices, row.state)
        else:
            self.facts.show_unknown(row, self._problems.get(row.key, self.tr("Being looked up…")))
        self.facts.set_probing(self._probing == row.key)
        needs_component = isinstance(details, EndpointDetails) and bool(details.components)
        self.use.setEnabled(details is not None and not needs_component)
        self.use.setToolTip(self.tr("Choose one of its inference components") if needs_component else "")

    # Asking the container, and the price

    @Slot()
    def _probe(self) -> None:
        row, details = self.rows.current, self.facts.details
        if row is not None and details is not None and self._probing is None:
            self._probing = row.key
            self.facts.set_probing(True)
            self.outcome.clear()
            self._survey.probe(row.key, details.detection)

    @Slot()
    def _ask_price(self) -> None:
        details = self.facts.details
        if self._prices is not None and details is not None and (types := priced_types(details)):
            dialog = PriceDialog(types, self._prices, self._shown.region, self)
            dialog.chosen.connect(self._set_price)
            dialog.open()

    @Slot(str, object)
    def _set_price(self, instance_type: str, per_hour: float | None) -> None:
        prices, region = self._prices, self._shown.region
        if prices is not None:
            self._background.run(
                partial(priced, prices, instance_type, per_hour, region),
                done=self._prices_read,
                failed=self._lookup_failed,
            )

    # Choosing

    @Slot()
    def _use(self) -> None:
        details = self.facts.details
        if details is None or not self.use.isEnabled():
            return
        filled = for_endpoint(self._shown, details, details.detection, self._shown.region)
        self.accept()
        self.picked.emit(filled, details.detection.reason)
