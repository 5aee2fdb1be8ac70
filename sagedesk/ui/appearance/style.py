"""The look of standard controls, made from the tokens of the theme."""

from __future__ import annotations

from sagedesk.paths import resources_dir
from sagedesk.ui.appearance.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, Tokens
from sagedesk.ui.language.sides import is_mirrored


def stylesheet(tokens: Tokens) -> str:
    """Return the application's style sheet.

    Buttons are plain unless their property ``kind`` says otherwise: "primary" or "flat".
    Labels have the ``role`` "heading", "note" or "problem"; a scroll area of the kind "read" has the keyboard to be
    scrolled with, and shows it; a field whose ``problem`` is true is marked.
    """
    t = tokens
    end = "left" if is_mirrored() else "right"
    chevron, chevron_up, check = (
        (resources_dir() / "icons" / f"{name}-{'dark' if t.dark else 'light'}.svg").as_posix()
        for name in ("chevron", "chevron-up", "check")
    )
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; padding: {SPACE_XS}px; }}

QPushButton {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: {RADIUS}px;
    padding: {SPACE_XS + 2}px {SPACE_M}px;
}}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.accent_soft}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: {SPACE_XS + 1}px {SPACE_M - 1}px; }}
QPushButton:disabled {{ color: {t.text_muted}; background: {t.window}; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; }}
QPushButton[kind="primary"]:hover {{ background: {t.link}; border-color: {t.link}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[kind="primary"]:disabled {{
    background: {t.hover}; color: {t.text_muted}; border-color: {t.border};
}}
QPushButton::menu-indicator {{
    image: url("{chevron}"); width: 14px; height: 14px; right: {SPACE_XS}px; subcontrol-position: right center;
}}
QPushButton[kind="flat"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[kind="flat"]:hover {{ background: {t.hover}; }}
QPushButton[kind="flat"]:focus {{ border: 2px solid {t.focus}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: {RADIUS}px;
    padding: {SPACE_XS + 1}px {SPACE_S}px; selection-background-color: {t.selection};
    selection-color: {t.text}; placeholder-text-color: {t.text_muted};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border: 2px solid {t.focus}; padding: {SPACE_XS}px {SPACE_S - 1}px;
}}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.text_muted}; background: {t.sidebar}; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 14px; height: 14px; }}
QLabel[role="note"] {{ color: {t.text_muted}; }}
QSpinBox, QDoubleSpinBox {{ padding-{end}: 24px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {{
    border: none; width: 24px; background: transparent;
}}
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover,
QDoubleSpinBox::down-button:hover {{ background: {t.hover}; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{chevron_up}"); width: 12px; height: 12px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QRadioButton {{
    spacing: {SPACE_S}px; padding: {SPACE_XS - 2}px; border: 2px solid transparent; border-radius: {SPACE_XS}px;
}}
QRadioButton::indicator {{
    width: 14px; height: 14px; border: 1px solid {t.text_muted}; border-radius: 8px; background: {t.surface};
}}
QRadioButton::indicator:hover {{ border-color: {t.accent}; }}
QRadioButton::indicator:checked {{ border: 5px solid {t.accent}; width: 6px; height: 6px; }}
QRadioButton::indicator:focus {{ border-color: {t.focus}; }}
QRadioButton:focus {{ border-color: {t.focus}; }}
QCheckBox {{ spacing: {SPACE_S}px; }}
QCheckBox::indicator {{
    width: 16px; height: 16px; border: 1px solid {t.text_muted}; border-radius: {SPACE_XS}px; background: {t.surface};
}}
QCheckBox::indicator:hover {{ border-color: {t.accent}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url("{check}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {t.focus}; width: 14px; height: 14px; }}
QCheckBox::indicator:checked:focus {{ border-color: {t.text}; }}
QCheckBox::indicator:disabled {{ border-color: {t.border}; background: {t.sidebar}; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="problem"] {{ color: {t.danger}; }}
*[problem="true"] {{ border-color: {t.danger}; }}
*[problem="true"]:focus {{ border-color: {t.danger}; }}
QComboBox QAbstractItemView {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
    selection-background-color: {t.accent_soft}; selection-color: {t.text}; padding: {SPACE_XS}px;
}}

QMenuBar {{ background: {t.window}; color: {t.text}; border-bottom: 1px solid {t.border}; }}
QMenuBar::item {{ padding: {SPACE_XS}px {SPACE_S}px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; border-radius: {SPACE_XS}px; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; padding: {SPACE_XS}px; }}
QMenu::item {{ padding: {SPACE_XS + 2}px {SPACE_M * 2}px {SPACE_XS + 2}px {SPACE_M}px; border-radius: {SPACE_XS}px; }}
QMenu::item:selected {{ background: {t.accent_soft}; }}
QMenu::item:disabled {{ color: {t.text_muted}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: {SPACE_XS}px {SPACE_S}px; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {t.border}; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {t.text_muted}; border: none; border-bottom: 2px solid transparent;
    padding: {SPACE_S}px {SPACE_M}px;
}}
QTabBar::tab:hover {{ color: {t.text}; background: {t.hover}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
QTabBar::tab:focus {{ color: {t.text}; border: 2px solid {t.focus}; padding: {SPACE_S - 2}px {SPACE_M - 2}px; }}

QTreeView, QListWidget {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: {RADIUS}px;
    padding: {SPACE_XS}px; outline: none; show-decoration-selected: 1;
}}
QTreeView:focus, QListWidget:focus {{ border: 2px solid {t.focus}; padding: {SPACE_XS - 1}px; }}
QListWidget::item {{ padding: {SPACE_XS}px; color: {t.text}; border-radius: {SPACE_XS}px; }}
QListWidget::item:hover {{ background: {t.hover}; }}
QListWidget::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QTreeView::item {{ padding: {SPACE_XS + 1}px {SPACE_XS}px; border: none; }}
QTreeView::item:hover, QTreeView::branch:hover {{ background: {t.hover}; }}
QTreeView::item:selected, QTreeView::branch:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QListView[kind="choice"] {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: {RADIUS}px;
    padding: {SPACE_XS}px; outline: none;
}}
QListView[kind="choice"]:focus {{ border: 2px solid {t.focus}; padding: {SPACE_XS - 1}px; }}
QListView[kind="choice"]::item {{ padding: {SPACE_XS}px; color: {t.text}; border-radius: {SPACE_XS}px; }}
QListView[kind="choice"]::item:hover {{ background: {t.hover}; }}
QListView[kind="choice"]::item:selected {{ background: {t.accent_soft}; }}
QListView::indicator {{
    width: 14px; height: 14px; border: 1px solid {t.text_muted}; border-radius: 3px; background: {t.surface};
}}
QListView::indicator:checked {{
    background: {t.accent}; border-color: {t.accent}; image: url("{check}");
}}
QProgressBar {{
    background: {t.hover}; color: {t.text}; border: none; border-radius: {SPACE_XS}px; min-height: {SPACE_S}px;
    max-height: {SPACE_S}px; text-align: center;
}}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {SPACE_XS}px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}

QHeaderView {{ background: {t.window}; border: none; }}
QHeaderView::section {{
    background: {t.window}; color: {t.text_muted}; border: none; border-bottom: 1px solid {t.border};
    padding: {SPACE_XS}px {SPACE_S}px;
}}
QTableCornerButton::section {{ background: {t.window}; border: none; border-bottom: 1px solid {t.border}; }}
QTableView {{
    background: {t.window}; alternate-background-color: {t.sidebar}; color: {t.text}; border: 2px solid transparent;
    selection-background-color: {t.accent_soft}; selection-color: {t.text};
}}

QScrollArea[kind="read"] {{ border: 2px solid transparent; }}
QTableView:focus, QScrollArea[kind="read"]:focus {{ border: 2px solid {t.focus}; }}

QSplitter::handle {{ background: {t.border}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.border}; border-radius: 4px; min-height: 32px; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {t.text_muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.border}; border-radius: 4px; min-width: 32px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0;
}}
"""
