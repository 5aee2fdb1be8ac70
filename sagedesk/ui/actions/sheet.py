"""The shortcut sheet: every action with its shortcut, and where a shortcut is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sagedesk.library.search.folding import fold
from sagedesk.ui.actions.fixed_keys import FIXED_KEYS
from sagedesk.ui.actions.registry import ActionRegistry, action_title, menu_title
from sagedesk.ui.actions.table import TABLE
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.widgets.own_direction import OwnDirectionDelegate

_IdRole = Qt.ItemDataRole.UserRole
_EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ShortcutSheet(QDialog):
    """Changes are in force at once. A shortcut that belongs to another action is taken only when that was said."""

    def __init__(self, registry: ActionRegistry, settings: LiveSettings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        # Qt adds the application's name to a window's title
        self.setAccessibleName(self.windowTitle())
        self._registry = registry
        self._settings = settings
        self._theme = theme
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search shortcuts"))
        self.field.setPlaceholderText(self.tr("Search actions and shortcuts"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.tree = QTreeWidget()
        self.tree.setItemDelegate(OwnDirectionDelegate(self.tree))
        self.tree.setAccessibleName(self.tr("Shortcuts"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Shortcut")])
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(SPACE_M)
        self.tree.setItemsExpandable(False)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._show_current)
        self.tree.itemActivated.connect(self._begin)
        self._menus: dict[str, QTreeWidgetItem] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fixed: dict[QTreeWidgetItem, list[QTreeWidgetItem]] = {}
        self._fill()
        self.title = QLabel()
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        for clear in self.keys.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the shortcut"))
        self.keys.keySequenceChanged.connect(self._judge)
        self.problem = QLabel()
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.use = self._button(self.tr("Set"), self._use)
        self.use.setProperty("kind", "primary")
        self.remove = self._button(self.tr("Remove"), self._remove)
        self.reset = self._button(self.tr("Reset"), self._reset)
        self.switch = QCheckBox(self.tr("Use keyboard shortcuts"))
        self.switch.setChecked(settings.value.keyboard.shortcuts)
        self.switch.toggled.connect(self._switch)
        self.reset_all = self._button(self.tr("Reset all"), self._reset_all)
        self._lay_out()
        settings.changed.connect(self._setting_changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.tree.setCurrentItem(self._items[TABLE[0].id])
        self.resize(opening_size(self, 620, 640))
        self.field.setFocus()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _fill(self) -> None:
        menus = self._menus
        for spec, action in self._registry:
            menu = menu_title(spec.menu)
            if menu not in menus:
                menus[menu] = self._heading(menu)
            item = self._line(menus[menu], action_title(action))
            item.setData(0, _IdRole, spec.id)
            self._items[spec.id] = item
        for heading, keys in FIXED_KEYS:
            parent = self._heading(_tr(heading))
            self._fixed[parent] = []
            for key, text in keys:
                item = self._line(parent, _tr(text))
                item.setText(1, _native(key))
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {item.text(1)}")
                self._fixed[parent].append(item)
        self.tree.expandAll()
        self._show_shortcuts()

    def _heading(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [text])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFirstColumnSpanned(True)
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 2 * SPACE_M))
        bold = item.font(0)
        bold.setBold(True)
        item.setFont(0, bold)
        return item

    def _line(self, parent: QTreeWidgetItem, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text])
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 2 * SPACE_XS + 2))
        return item

    def _show_shortcuts(self) -> None:
        for action_id, item in self._items.items():
            shown = ", ".join(_native(shortcut) for shortcut in self._registry.shortcuts(action_id))
            item.setText(1, shown)
            title = item.text(0)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}, {shown}" if shown else title)

    def _lay_out(self) -> None:
        change = QHBoxLayout()
        change.setSpacing(SPACE_S)
        change.addWidget(self.keys, 1)
        for button in (self.use, self.remove, self.reset):
            change.addWidget(button)
        close = self._button(self.tr("Close"), self.accept)
        bottom = QHBoxLayout()
        bottom.addWidget(self.switch)
        bottom.addStretch(1)
        bottom.addWidget(self.reset_all)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.field)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.title)
        layout.addLayout(change)
        layout.addWidget(self.problem)
        layout.addLayout(bottom)

    @property
    def _current(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _IdRole) or "") if item is not None else ""

    @Slot()
    def _show_current(self) -> None:
        action_id = self._current
        for widget in (self.keys, self.use, self.remove, self.reset):
            widget.setEnabled(bool(action_id))
        if not action_id:
            self.title.setText(self.tr("This key cannot be changed."))
            self.keys.clear()
            self.problem.hide()
            return
        text = self.tr("Shortcut for {action}").format(action=self._items[action_id].text(0))
        self.title.setText(text)
        self.keys.setAccessibleName(text)
        for field in self.keys.findChildren(QLineEdit):
            field.setAccessibleName(text)
        shortcuts = self._registry.shortcuts(action_id)
        self.keys.setKeySequence(QKeySequence(shortcuts[0]) if shortcuts else QKeySequence())
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Say whether what was pressed can be the shortcut, and whose it is now."""
        action_id, pressed = self._current, self.keys.keySequence()
        shortcuts = self._registry.shortcuts(action_id) if action_id else ()
        wrong = self._wrong(pressed)
        owner = None if pressed.isEmpty() else self._registry.owner_of(pressed.toString(), but=action_id)
        said = wrong
        if not wrong and owner is not None:
            said = self.tr("{shortcut} belongs to {action}, which would lose it.").format(
                shortcut=_native(pressed.toString()), action=action_title(self._registry[owner.id])
            )
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self.use.setText(self.tr("Take it") if owner is not None and not wrong else self.tr("Set"))
        self.use.setEnabled(not pressed.isEmpty() and not wrong and pressed.toString() not in shortcuts)
        self.remove.setEnabled(bool(shortcuts))
        spec = next((each for each in TABLE if each.id == action_id), None)
        self.reset.setEnabled(spec is not None and shortcuts != spec.shortcuts)
        self.reset_all.setEnabled(bool(self._settings.value.keyboard.bindings))

    def _wrong(self, pressed: QKeySequence) -> str:
        if pressed.isEmpty():
            return ""
        if any(pressed in QKeySequence.keyBindings(key) for key in _EDITING):
            return self.tr("{shortcut} is needed for writing.").format(shortcut=_native(pressed.toString()))
        combination: QKeyCombination = pressed[0]  # type: ignore[index]  # Qt's stubs do not know it
        typed = not combination.keyboardModifiers() & _HELD and combination.key() < Qt.Key.Key_Escape
        if typed or combination.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
            return self.tr("{shortcut} is needed for writing. Hold Ctrl or Alt with it.").format(
                shortcut=_native(pressed.toString())
            )
        return ""

    @Slot()
    def _begin(self) -> None:
        if self._current:
            self.keys.setFocus()
            self.keys.clear()

    @Slot()
    def _use(self) -> None:
        self._registry.bind(self._current, (self.keys.keySequence().toString(),))
        self.tree.setFocus()

    @Slot()
    def _remove(self) -> None:
        self._registry.bind(self._current, ())
        self.tree.setFocus()

    @Slot()
    def _reset(self) -> None:
        self._registry.reset(self._current)
        self.tree.setFocus()

    @Slot()
    def _reset_all(self) -> None:
        self._registry.reset_all()
        self.tree.setFocus()

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self._settings.set("keyboard.shortcuts", on)

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == "keyboard.shortcuts":
            self.switch.setChecked(self._settings.value.keyboard.shortcuts)
        elif key == "keyboard.bindings":
            self._show_shortcuts()
            self._show_current()

    @Slot(str)
    def _search(self, text: str) -> None:
        words = fold(text).split()
        fitting = []
        for spec, _ in self._registry:
            item = self._items[spec.id]
            found_by = fold(f"{menu_title(spec.menu)} {item.text(0)} {item.text(1)}")
            item.setHidden(not all(word in found_by for word in words))
            if not item.isHidden():
                fitting.append(item)
        for menu in self._menus.values():
            menu.setHidden(menu not in [item.parent() for item in fitting])
        for heading, items in self._fixed.items():
            for item in items:
                found_by = fold(f"{heading.text(0)} {item.text(0)} {item.text(1)}")
                item.setHidden(not all(word in found_by for word in words))
            heading.setHidden(all(item.isHidden() for item in items))
        if fitting:
            self.tree.setCurrentItem(fitting[0])

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QTreeWidget {{ background: {tokens.sidebar}; border-radius: {RADIUS}px; padding: {SPACE_XS}px; }}"
            f"QTreeWidget:focus {{ border: 2px solid {tokens.focus}; }}"
            f"QTreeWidget::item {{ padding: 0 {SPACE_S}px; color: {tokens.text}; }}"
            f"QTreeWidget::item:selected {{ background: {tokens.accent_soft}; color: {tokens.text}; }}"
            f"QHeaderView::section {{ background: {tokens.sidebar}; color: {tokens.text_muted}; border: none;"
            f" padding: {SPACE_XS}px {SPACE_S}px; }}"
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def _native(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
