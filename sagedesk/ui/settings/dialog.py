"""The dialog of the settings: all in one list, found by a field, applied at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.library.search.folding import fold
from sagedesk.settings import SETTINGS
from sagedesk.ui.appearance.lengths import opening_size, scaled
from sagedesk.ui.appearance.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, Theme
from sagedesk.ui.language.sides import set_margins
from sagedesk.ui.settings.controls import ElsewhereControl, control_for
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.settings.row import SettingRow
from sagedesk.ui.settings.wording import section_title
from sagedesk.ui.widgets.scroll_area import ScrollArea


class SettingsDialog(QDialog):
    """Changes are in force at once, so there is only Close.

    ``elsewhere`` has, by the key of a setting that has a place of its own, the text of a button and what opens it.
    ``unavailable`` says, by the key of a setting, why it cannot be used here.
    """

    def __init__(
        self,
        settings: LiveSettings,
        theme: Theme,
        elsewhere: Mapping[str, tuple[str, Callable[[], object]]],
        unavailable: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        # Qt adds the application's name to a window's title
        self.setAccessibleName(self.windowTitle())
        self._settings = settings
        self._theme = theme
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search settings"))
        self.field.setPlaceholderText(self.tr("Search settings"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setFixedWidth(scaled(168))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.currentItemChanged.connect(self._go_to_section)
        self.rows: dict[str, SettingRow] = {}
        self._headings: dict[str, QLabel] = {}
        self._nothing = QLabel(self.tr("No setting fits."))
        self._nothing.setProperty("role", "note")
        self._nothing.hide()
        self._area = ScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = self._make_rows(elsewhere)
        self._area.setWidget(self._inner)
        for key, reason in unavailable.items():
            self.rows[key].set_unavailable(reason)
        self._problems = QLabel()
        self._problems.setProperty("role", "problem")
        self._problems.setTextFormat(Qt.TextFormat.PlainText)
        self._problems.setWordWrap(True)
        self._lay_out()
        settings.problems_found.connect(self._show_problems)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show_problems()
        self.resize(opening_size(self, 780, 580))

    def show_setting(self, key: str) -> None:
        """Scroll to a setting, and put the keyboard into it."""
        self.field.clear()
        row = self.rows[key]
        self._inner.adjustSize()
        self._area.ensureWidgetVisible(row, 0, SPACE_XL)
        row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Begin in the field."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.field.setFocus()

    def _make_rows(self, elsewhere: Mapping[str, tuple[str, Callable[[], object]]]) -> QWidget:
        inner = QWidget()
        inner.setObjectName("rows")
        column = QVBoxLayout(inner)
        set_margins(column, SPACE_L, 0, SPACE_M, SPACE_L)
        column.setSpacing(0)
        for key, setting in SETTINGS.items():
            if setting.section not in self._headings:
                heading = QLabel(section_title(setting.section))
                heading.setProperty("role", "heading")
                larger = heading.font()
                larger.setPointSizeF(larger.pointSizeF() * 1.15)
                heading.setFont(larger)
                heading.setContentsMargins(0, SPACE_L if self._headings else 0, 0, SPACE_XS)
                self._headings[setting.section] = heading
                column.addWidget(heading)
                item = QListWidgetItem(section_title(setting.section), self.sections)
                item.setSizeHint(QSize(0, self.fontMetrics().height() + 2 * SPACE_S))
                item.setData(Qt.ItemDataRole.UserRole, setting.section)
            control = ElsewhereControl(setting, *elsewhere[key]) if key in elsewhere else control_for(setting)
            self.rows[key] = SettingRow(setting, control, self._settings, self._theme)
            column.addWidget(self.rows[key])
        column.addWidget(self._nothing)
        column.addStretch(1)
        return inner

    def _lay_out(self) -> None:
        in_file = QPushButton(self.tr("Open settings.toml"))
        in_file.setToolTip(self.tr("Open the file of the settings in an editor"))
        in_file.setAutoDefault(False)
        in_file.clicked.connect(self._open_file)
        reset = QPushButton(self.tr("Reset all…"))
        reset.setAutoDefault(False)
        reset.clicked.connect(self._ask_reset)
        self._sure = QPushButton(self.tr("Reset all to the defaults"))
        self._sure.setProperty("kind", "primary")
        self._sure.setAutoDefault(False)
        self._sure.clicked.connect(self._reset_all)
        self._sure.hide()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (in_file, reset, self._sure):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_M)
        middle.addWidget(self.sections)
        middle.addWidget(self._area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.field)
        layout.addWidget(self._problems)
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)

    @Slot(str)
    def _search(self, text: str) -> None:
        words = fold(text).split()
        fitting = set()
        for row in self.rows.values():
            row.setVisible(row.fits(words))
            if row.fits(words):
                fitting.add(row.setting.section)
        for section, heading in self._headings.items():
            heading.setVisible(section in fitting)
        for number in range(self.sections.count()):
            item = self.sections.item(number)
            item.setHidden(item.data(Qt.ItemDataRole.UserRole) not in fitting)
        self._nothing.setVisible(not fitting)

    @Slot(QListWidgetItem)
    def _go_to_section(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            heading = self._headings[item.data(Qt.ItemDataRole.UserRole)]
            self._area.verticalScrollBar().setValue(heading.y())

    @Slot()
    def _show_problems(self) -> None:
        self._problems.setText("\n".join(self._settings.problems))
        self._problems.setVisible(bool(self._settings.problems))

    @Slot()
    def _open_file(self) -> None:
        self._settings.make_file(self._file_made)

    @Slot(object)
    def _file_made(self, _nothing: object) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._settings.store.path)))

    @Slot()
    def _ask_reset(self) -> None:
        self._sure.setVisible(not self._sure.isVisible())
        if self._sure.isVisible():
            self._sure.setFocus()

    @Slot()
    def _reset_all(self) -> None:
        for key in SETTINGS:
            self._settings.reset(key)
        self._sure.hide()
        self.field.setFocus()

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#rows, QScrollArea {{ background: {tokens.window}; }}"
            f"QListWidget {{ background: {tokens.sidebar}; border-radius: {RADIUS}px; padding: {SPACE_XS}px; }}"
            f"QListWidget::item {{ padding: 0 {SPACE_S}px; border-radius: {RADIUS - 2}px; color: {tokens.text}; }}"
            f"QListWidget::item:selected {{ background: {tokens.accent_soft}; }}"
            f"QListWidget:focus {{ border: 2px solid {tokens.focus}; }}"
        )
