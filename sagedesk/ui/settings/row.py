"""A setting in the dialog: what it is called, what it is for, its control, and the way back to its default."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from sagedesk.library.search.folding import fold
from sagedesk.settings import Setting
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.settings.controls import Control
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.settings.wording import section_title, setting_label, translated


class SettingRow(QFrame):
    """Follows its setting, wherever it is changed."""

    def __init__(self, setting: Setting, control: Control, settings: LiveSettings, theme: Theme) -> None:
        super().__init__()
        self.setting = setting
        self.control = control
        self._settings = settings
        self._theme = theme
        label, about = setting_label(setting), translated(setting.about)
        self._found_by = fold(f"{label} {about} {section_title(setting.section)} {setting.key}")
        title = QLabel(label)
        title.setBuddy(control)
        self._note = QLabel(about)
        self._note.setProperty("role", "note")
        self._note.setWordWrap(True)
        self.reset_button = QPushButton()
        self.reset_button.setProperty("kind", "flat")
        self.reset_button.setAutoDefault(False)
        self.reset_button.setIconSize(QSize(16, 16))
        self.reset_button.setAccessibleName(self.tr("Reset {setting}").format(setting=label))
        self.reset_button.setToolTip(self.tr("Back to the default"))
        self.reset_button.clicked.connect(self._reset)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        layout.setHorizontalSpacing(SPACE_M)
        layout.setVerticalSpacing(SPACE_XS)
        layout.setColumnStretch(0, 1)
        layout.addWidget(title, 0, 0)
        layout.addWidget(self._note, 1, 0)
        layout.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.reset_button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        control.chosen.connect(self._chosen)
        settings.changed.connect(self._changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def set_unavailable(self, reason: str) -> None:
        """Say why the setting cannot be used on this computer."""
        self.control.setEnabled(False)
        self.explain(reason)

    def explain(self, words: str) -> None:
        """Say this about the setting, instead of what is always said of it."""
        self._note.setText(words)
        self.control.inner.setAccessibleDescription(words)

    def fits(self, words: list[str]) -> bool:
        """Whether all of these folded words are in its texts."""
        return all(word in self._found_by for word in words)

    @Slot(object)
    def _chosen(self, value: object) -> None:
        self._settings.set(self.setting.key, value)

    @Slot()
    def _reset(self) -> None:
        self._settings.reset(self.setting.key)
        self.control.setFocus()

    @Slot(str)
    def _changed(self, key: str) -> None:
        if key == self.setting.key:
            self._show()

    def _show(self) -> None:
        value = self._settings.value[self.setting.key]
        self.control.show_value(value)
        self.reset_button.setEnabled(value != self.setting.default)

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.reset_button.setIcon(icon("reset", tokens.text, tokens.border))
