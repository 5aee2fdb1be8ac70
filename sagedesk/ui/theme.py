"""The visual language: colours, spacing and type as tokens. Every widget takes them from here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
"""The spacing scale, in device-independent pixels."""
RADIUS = 8
LINE_WIDTH = 760
"""The widest that the text of a conversation gets, in device-independent pixels at 100 % zoom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Colours by what they are for. Text on its ground keeps a contrast of 4.5:1 or more."""

    dark: bool
    window: str
    sidebar: str
    surface: str
    text: str
    text_muted: str
    accent: str
    on_accent: str
    accent_soft: str
    border: str
    hover: str
    user_ground: str
    code_ground: str
    selection: str
    link: str
    danger: str
    danger_ground: str
    warning: str
    warning_ground: str
    success: str
    focus: str


LIGHT = Tokens(
    dark=False,
    window="#ffffff",
    sidebar="#f4f6f5",
    surface="#ffffff",
    text="#1b2420",
    text_muted="#5b6862",
    accent="#1f7a5c",
    on_accent="#ffffff",
    accent_soft="#dcefe7",
    border="#d9dfdc",
    hover="#e9eeeb",
    user_ground="#eef4f1",
    code_ground="#f5f7f6",
    selection="#b5dccd",
    link="#14684d",
    danger="#b3261e",
    danger_ground="#fdeceb",
    warning="#7a5200",
    warning_ground="#fff4dc",
    success="#1f7a5c",
    focus="#1f7a5c",
)

DARK = Tokens(
    dark=True,
    window="#161b19",
    sidebar="#111513",
    surface="#1d2421",
    text="#e6ece9",
    text_muted="#9db0a7",
    accent="#5cc9a0",
    on_accent="#0c1f18",
    accent_soft="#1f3a30",
    border="#2e3833",
    hover="#242d29",
    user_ground="#222c28",
    code_ground="#101412",
    selection="#2f5c4c",
    link="#7fd8b7",
    danger="#ff8a80",
    danger_ground="#3a1f1e",
    warning="#f2c46d",
    warning_ground="#382c14",
    success="#5cc9a0",
    focus="#5cc9a0",
)


class Theme(QObject):
    """The tokens in force: ``mode`` is "system" (followed live), "light" or "dark"; ``changed`` says: repaint."""

    changed = Signal()

    def __init__(self, mode: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def mode(self) -> str:
        """The chosen mode."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Choose "system", "light" or "dark"."""
        if mode != self._mode:
            self._mode = mode
            self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        if self._mode == "system":
            return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode == "dark" else LIGHT

    @Slot()
    def _system_changed(self) -> None:
        if self._mode == "system":
            self._apply()

    def _apply(self) -> None:
        QGuiApplication.setPalette(palette(self.tokens))
        self.changed.emit()


def palette(tokens: Tokens) -> QPalette:
    """Return the Qt palette of the tokens, for standard controls."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.sidebar,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.text_muted,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.on_accent,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.link,
        QPalette.ColorRole.LinkVisited: tokens.link,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Accent: tokens.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text_muted))
    return made


def code_font(point_size: float) -> QFont:
    """Return the system's fixed-width font at a size in points."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(point_size)
    return font
