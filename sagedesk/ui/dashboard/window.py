"""The window of an endpoint's figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_XL, Theme
from sagedesk.ui.dashboard.chart import Chart
from sagedesk.ui.dashboard.statistics import Day, Series, Statistics
from sagedesk.ui.measures import dollars, rate, whole
from sagedesk.ui.profiles.field import Choice
from sagedesk.ui.widgets.scroll_area import ScrollArea

PERIODS = (7, 30, 365)
"""Days that can be looked back."""


class DashboardWindow(QDialog):
    """``asked(endpoint, days)`` when other figures are to be shown."""

    asked = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Endpoint figures"))
        self.resize(opening_size(self, 820, 640))
        self.endpoint = Choice()
        self.endpoint.setAccessibleName(self.tr("Endpoint"))
        self.period = Choice()
        self.period.setAccessibleName(self.tr("Period"))
        self.period.offer({str(days): self.tr("The last %n day(s)", "", days) for days in PERIODS})
        self.period.set_value("30")
        self.endpoint.currentIndexChanged.connect(self._ask)
        self.period.currentIndexChanged.connect(self._ask)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._first = Chart(self.tr("Time to the first token"), theme)
        self._speed = Chart(self.tr("Tokens a second"), theme)
        self._tokens = Chart(self.tr("Tokens by day"), theme)
        self._cost = Chart(self.tr("Estimated cost by day"), theme)
        self._failures = QLabel()
        self._failures.setWordWrap(True)
        self._failures.setTextFormat(Qt.TextFormat.PlainText)
        self._failures.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self.endpoint, 2)
        head.addWidget(self.period, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_XL)
        grid.setVerticalSpacing(SPACE_L)
        for place, chart in enumerate((self._first, self._speed, self._tokens, self._cost)):
            grid.addWidget(chart, place // 2, place % 2)
        heading = QLabel(self.tr("Failures by kind"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(self._summary)
        column.addLayout(grid)
        column.addWidget(heading)
        column.addWidget(self._failures)
        column.addStretch(1)
        area = ScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_L)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def offer(self, endpoints: Sequence[str], current: str) -> None:
        """Offer endpoints to look at, and look at one of them."""
        self.endpoint.blockSignals(True)
        self.endpoint.offer({name: name for name in endpoints})
        self.endpoint.set_value(current if current in endpoints or not endpoints else endpoints[0])
        self.endpoint.blockSignals(False)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.endpoint.value, int(self.period.value or PERIODS[1]))

    def show_statistics(self, statistics: Statistics) -> None:
        """Show what is known."""
        if not statistics.replies:
            self._summary.setText(self.tr("This endpoint gave no reply in this time."))
        else:
            self._summary.setText(
                self.tr("%n replies, {failed} of them failed; {tokens} tokens.", "", statistics.replies).format(
                    failed=self.locale().toString(sum(count for _, count in statistics.failures)),
                    tokens=self.locale().toString(statistics.tokens),
                )
            )
        self._show_series(self._first, statistics.first_token, self._seconds)
        self._show_series(self._speed, statistics.speed, self._rate)
        self._show_days(statistics)
        kinds = [
            self.tr("{kind}: {count}").format(kind=kind, count=whole(count)) for kind, count in statistics.failures
        ]
        self._failures.setText("\n".join(kinds) or self.tr("None"))

    def _show_series(self, chart: Chart, series: Series, write: Callable[[float], str]) -> None:
        if series.p50 is None or series.p95 is None:
            chart.show_points((), (), self.tr("Nothing was measured."))
            return
        summary = self.tr("Half of them {p50}, 95 in 100 at most {p95}").format(
            p50=write(series.p50), p95=write(series.p95)
        )
        chart.show_points(series.points, (("p50", series.p50), ("p95", series.p95)), summary)

    def _seconds(self, value: float) -> str:
        return self.tr("{seconds} s").format(seconds=self.locale().toString(value, "f", 2))

    def _rate(self, value: float) -> str:
        return rate(value, self.locale())

    def _show_days(self, statistics: Statistics) -> None:
        days, locale = statistics.days, self.locale()
        ends = (_short(days[0], locale), _short(days[-1], locale)) if days else ("", "")
        tokens = self.tr("{count} in all").format(count=locale.toString(statistics.tokens))
        self._tokens.show_bars([day.tokens for day in days], ends, tokens if days else self.tr("Nothing was measured."))
        cost = self.tr("{amount} in all").format(amount=dollars(statistics.cost))
        if statistics.cost > 0:
            self._cost.show_bars([day.cost for day in days], ends, cost)
        else:
            self._cost.show_bars([], ("", ""), self.tr("No prices are known."))


def _short(day: Day, locale: QLocale) -> str:
    return locale.toString(QDate(day.day.year, day.day.month, day.day.day), QLocale.FormatType.ShortFormat)
