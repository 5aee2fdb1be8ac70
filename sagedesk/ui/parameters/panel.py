"""The side panel of the parameters."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.llm.parameters import Parameters
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.language.sides import set_margins
from sagedesk.ui.parameters.layers import Layers, Scope
from sagedesk.ui.parameters.row import ParameterRow
from sagedesk.ui.parameters.vocabulary import NAMES
from sagedesk.ui.widgets.combo_box import ComboBox
from sagedesk.ui.widgets.scroll_area import ScrollArea


class ParameterPanel(QFrame):
    """``chosen(Scope, Parameters)`` when the person sets something, ``preset_wanted(Parameters)`` and
    ``preset_unwanted(name)`` for the presets, ``closed`` to hide it.
    """  # noqa: D205  # the signals are the summary

    chosen = Signal(object, object)
    preset_wanted = Signal(object)
    preset_unwanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("parameters")
        self.setAccessibleName(self.tr("Parameters"))
        self.setMinimumWidth(scaled(248))
        self._theme = theme
        self._layers = Layers()
        self._presets: Mapping[str, Parameters] = {}
        self._endpoint_editable = True
        self.scope_box = ComboBox()
        self.scope_box.setAccessibleName(self.tr("Set for"))
        for scope, text in (
            (Scope.CONVERSATION, self.tr("This conversation")),
            (Scope.ENDPOINT, self.tr("This endpoint")),
            (Scope.EVERYWHERE, self.tr("All endpoints")),
        ):
            self.scope_box.addItem(text, scope)
        self.scope_box.activated.connect(self._show)
        self.preset_box = ComboBox()
        self.preset_box.setAccessibleName(self.tr("Preset"))
        self.preset_box.activated.connect(self._take_preset)
        self.save_button = self._button(self.tr("Save as…"), self._save_preset)
        self.save_button.setToolTip(self.tr("Keep what is set here as a preset"))
        self.delete_button = self._button(self.tr("Delete"), self._delete_preset)
        self.delete_button.setAccessibleName(self.tr("Delete the preset"))
        self._close = QPushButton()
        self._close.setProperty("kind", "flat")
        self._close.setAccessibleName(self.tr("Close the parameters"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.closed)
        self.rows = {name: ParameterRow(name, theme) for name in NAMES}
        self._lay_out()
        for row in self.rows.values():
            row.changed.connect(self._row_changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Parameters"))
        title.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._close)
        scope_label, preset_label = QLabel(self.tr("Set for")), QLabel(self.tr("Preset"))
        scope_label.setBuddy(self.scope_box)
        preset_label.setBuddy(self.preset_box)
        presets = QHBoxLayout()
        presets.setSpacing(SPACE_S)
        presets.addWidget(self.save_button, 1)
        presets.addWidget(self.delete_button, 1)
        inner = QWidget()
        inner.setObjectName("parameterRows")
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        for named, box in ((scope_label, self.scope_box), (preset_label, self.preset_box)):
            pair = QVBoxLayout()
            pair.setSpacing(SPACE_XS)
            pair.addWidget(named)
            pair.addWidget(box)
            column.addLayout(pair)
        column.addLayout(presets)
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        area = ScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_S, 0, 0)
        layout.setSpacing(SPACE_S)
        holder = QHBoxLayout()
        set_margins(holder, SPACE_M, 0, SPACE_S, 0)
        holder.addLayout(top)
        layout.addLayout(holder)
        layout.addWidget(area, 1)

    @property
    def scope(self) -> Scope:
        """What is set for now."""
        # Qt makes a plain text of it
        return Scope(self.scope_box.currentData())

    def choose_scope(self, scope: Scope) -> None:
        """Show what is set for this scope, and put the keyboard there."""
        self.scope_box.setCurrentIndex(self.scope_box.findData(scope))
        self._show()
        self.scope_box.setFocus()

    def show_layers(self, layers: Layers, *, endpoint_editable: bool) -> None:
        """Show other parameters; those of the built-in guide are not its owner's to set."""
        self._layers, self._endpoint_editable = layers, endpoint_editable
        self._show()

    def show_presets(self, presets: Mapping[str, Parameters]) -> None:
        """Offer these presets."""
        self._presets = presets
        self._show()

    @Slot()
    def _show(self) -> None:
        editable = self.scope != Scope.ENDPOINT or self._endpoint_editable
        for row in self.rows.values():
            row.show_layers(self._layers, self.scope, editable=editable)
        here = self._layers.of(self.scope)
        self.preset_box.clear()
        self.preset_box.addItem(self.tr("None"), "")
        for name in sorted(self._presets, key=str.casefold):
            self.preset_box.addItem(QCoreApplication.translate("Presets", name), name)
        fitting = next((name for name, preset in self._presets.items() if preset == here), "")
        self.preset_box.setCurrentIndex(max(0, self.preset_box.findData(fitting)))
        self.preset_box.setEnabled(editable)
        self.save_button.setEnabled(here != Parameters() and not fitting)
        self.delete_button.setEnabled(bool(fitting))

    @Slot(str)
    def _row_changed(self, name: str) -> None:
        put = self.rows[name].put(self._layers.of(self.scope))
        if put is not None:
            self.chosen.emit(self.scope, put)

    @Slot()
    def _take_preset(self) -> None:
        name = self.preset_box.currentData()
        self.chosen.emit(self.scope, self._presets.get(name, Parameters()))

    @Slot()
    def _save_preset(self) -> None:
        self.preset_wanted.emit(self._layers.of(self.scope))

    @Slot()
    def _delete_preset(self) -> None:
        self.preset_unwanted.emit(self.preset_box.currentData())

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(f"#parameters, #parameterRows, #parameters QScrollArea {{ background: {tokens.sidebar}; }}")
        self._close.setIcon(icon("close", tokens.text_muted))
