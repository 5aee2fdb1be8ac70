"""The dialog in which a person says what an instance costs them an hour."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.llm.endpoints.prices import Prices
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S
from sagedesk.ui.profiles.field import Choice, FormField
from sagedesk.ui.widgets.spin_boxes import DoubleSpinBox


class PriceDialog(QDialog):
    """``chosen(instance type, US dollars an hour or None)``: None goes back to the table's price."""

    chosen = Signal(str, object)

    def __init__(self, types: tuple[str, ...], prices: Prices, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Price per hour"))
        self._prices = prices
        self._region = region
        self._type = Choice()
        self._type.offer({kind: kind for kind in types})
        self._type.set_value(types[0])
        self._amount = DoubleSpinBox()
        self._amount.setRange(0.0, 9999.0)
        self._amount.setDecimals(4)
        self._amount.setPrefix("$ ")
        self._amount.setAccessibleName(self.tr("US dollars an hour"))
        self._source = QLabel()
        self._source.setProperty("role", "note")
        self._source.setWordWrap(True)
        self._back = QPushButton(self.tr("Use the table's price"))
        cancel, save = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        save.setProperty("kind", "primary")
        save.setDefault(True)
        for button in (self._back, cancel):
            button.setAutoDefault(False)
        label = QLabel(self.tr("US dollars for one instance and hour, in {region}").format(region=region))
        label.setBuddy(self._amount)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._back)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(FormField(self.tr("Instance type"), self._type))
        layout.addWidget(label)
        layout.addWidget(self._amount)
        layout.addWidget(self._source)
        layout.addLayout(buttons)
        self._type.currentTextChanged.connect(self._show_price)
        self._back.clicked.connect(self._go_back)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._choose)
        self._show_price()
        self._amount.setFocus()
        self._amount.selectAll()
        self.resize(420, self.sizeHint().height())

    @Slot()
    def _show_price(self) -> None:
        price = self._prices.price(self._type.value, self._region)
        self._amount.setValue(price.per_hour if price else 0.0)
        self._back.setEnabled(bool(price and price.own))
        if price is None:
            words = self.tr("The table has no price for this type.")
        elif price.own:
            words = self.tr("This is your own price.")
        else:
            words = self.tr("From the table that comes with SageDesk: {region}, {date}.").format(
                region=self._prices.region, date=self._prices.date.isoformat()
            )
        self._source.setText(words)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._type.value, self._amount.value())
        self.accept()

    @Slot()
    def _go_back(self) -> None:
        self.chosen.emit(self._type.value, None)
        self.accept()
