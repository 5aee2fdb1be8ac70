"""The visual language: colours, spacing and type as tokens. Every widget takes them from here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QStyleHints

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
"""The spacing scale, in device-independent pixels."""
RADIUS = 8
LINE_WIDTH = 760
"""The widest that the text of a conversation gets, in device-independent pixels at 100 % zoom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Colours by what they are for. Text on its ground keeps a contrast of 4.5:1 or more, of 7:1 with ``contrast``."""

    dark: bool
    contrast: bool = False
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
    accent_soft="#e2f2eb",
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


HIGH_CONTRAST_LIGHT = Tokens(
    dark=False,
    contrast=True,
    window="#ffffff",
    sidebar="#ffffff",
    surface="#ffffff",
    text="#000000",
    text_muted="#333333",
    accent="#00513a",
    on_accent="#ffffff",
    accent_soft="#d4f0e4",
    border="#595959",
    hover="#e6e6e6",
    user_ground="#f0f0f0",
    code_ground="#f7f7f7",
    selection="#9fe0c6",
    link="#003f9e",
    danger="#8f0000",
    danger_ground="#ffe9e7",
    warning="#5c3b00",
    warning_ground="#fff1cc",
    success="#00513a",
    focus="#003f9e",
)

HIGH_CONTRAST_DARK = Tokens(
    dark=True,
    contrast=True,
    window="#000000",
    sidebar="#000000",
    surface="#000000",
    text="#ffffff",
    text_muted="#d6d6d6",
    accent="#5dffc0",
    on_accent="#000000",
    accent_soft="#00402c",
    border="#a8a8a8",
    hover="#2b2b2b",
    user_ground="#1f1f1f",
    code_ground="#0d0d0d",
    selection="#004f80",
    link="#8cc8ff",
    danger="#ffa8a0",
    danger_ground="#3a0000",
    warning="#ffd766",
    warning_ground="#332600",
    success="#5dffc0",
    focus="#ffe14d",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Accent:
    """What an accent changes of the tokens."""

    accent: str
    accent_soft: str
    selection: str
    link: str


ACCENTS = {
    "green": None,
    "blue": (
        _Accent(accent="#1a6ab0", accent_soft="#e1eefa", selection="#b9d6f2", link="#155a97"),
        _Accent(accent="#6fb6f2", accent_soft="#1c3346", selection="#2d587d", link="#93c8f6"),
    ),
    "violet": (
        _Accent(accent="#6f4bc4", accent_soft="#ece6f9", selection="#d3c5f1", link="#5a38aa"),
        _Accent(accent="#b59bf0", accent_soft="#322a4a", selection="#56477f", link="#c8b5f5"),
    ),
    "amber": (
        _Accent(accent="#8f5a00", accent_soft="#faeed8", selection="#f0d6a5", link="#754900"),
        _Accent(accent="#eab65e", accent_soft="#3c301a", selection="#6a5228", link="#f2c987"),
    ),
    "grey": (
        _Accent(accent="#4d5a63", accent_soft="#e8ecef", selection="#cdd5db", link="#3b4750"),
        _Accent(accent="#b4c0c8", accent_soft="#2c3439", selection="#4b575f", link="#c9d3d9"),
    ),
}
"""Each accent's colours in light and in dark; green is that of the tokens above."""


def with_accent(tokens: Tokens, accent: str) -> Tokens:
    """Return the tokens in another accent; those of high contrast as they are."""
    colours = ACCENTS.get(accent)
    if colours is None or tokens.contrast:
        return tokens
    chosen = colours[tokens.dark]
    return replace(
        tokens,
        accent=chosen.accent,
        accent_soft=chosen.accent_soft,
        selection=chosen.selection,
        link=chosen.link,
        focus=chosen.accent,
    )


MODES = ("system", "light", "dark", "contrast")
_PURE = 20.0
"""The contrast of a palette from which on it was made for high contrast: black and white, or nearly."""


class Theme(QObject):
    """The tokens in force; ``changed`` says: repaint.

    ``mode`` is "system" (light, dark or high contrast, followed live), "light", "dark", or "contrast": high contrast,
    light or dark like the system. An unknown mode is "system".
    """

    changed = Signal()

    def __init__(self, mode: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode if mode in MODES else "system"
        self._accent = "green"
        self._pure = _is_pure(QGuiApplication.palette())
        # both are kept: PySide lets go of the second with the first
        self._style_hints = QGuiApplication.styleHints()
        self._accessibility = _accessibility_hints(self._style_hints)
        self._style_hints.colorSchemeChanged.connect(self._system_changed)
        if self._accessibility is not None:
            self._accessibility.contrastPreferenceChanged.connect(self._system_changed)

    @property
    def mode(self) -> str:
        """The chosen mode."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Choose "system", "light", "dark" or "contrast"."""
        if mode != self._mode:
            self._mode = mode
            self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        dark = self._mode == "dark"
        if self._mode in ("system", "contrast"):
            dark = self._style_hints.colorScheme() == Qt.ColorScheme.Dark
        if self._mode == "contrast" or (self._mode == "system" and self._contrast_wanted()):
            return HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST_LIGHT
        return with_accent(DARK if dark else LIGHT, self._accent)

    def set_accent(self, accent: str) -> None:
        """Choose one of ACCENTS."""
        if accent != self._accent:
            self._accent = accent
            self._apply()

    def _contrast_wanted(self) -> bool:
        """Whether the system asks for high contrast: it says so since Qt 6.10; before, its colours do."""
        hints = self._accessibility
        return self._pure if hints is None else hints.contrastPreference() == Qt.ContrastPreference.HighContrast

    @Slot()
    def _system_changed(self) -> None:
        if self._mode in ("system", "contrast"):
            self._apply()

    def _apply(self) -> None:
        QGuiApplication.setPalette(palette(self.tokens))
        self.changed.emit()


def _accessibility_hints(hints: QStyleHints) -> QAccessibilityHints | None:
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def _is_pure(system: QPalette) -> bool:
    text, window = system.color(QPalette.ColorRole.WindowText), system.color(QPalette.ColorRole.Window)
    return contrast(text.name(), window.name()) > _PURE


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2.2: 1 for the same, 21 for black and white."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


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
