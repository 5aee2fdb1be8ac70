"""A combo box that a screen reader calls by its name, and can choose in.

On Linux Qt gives a combo box its current text as its name, and what assistive technology selects in its list is not
chosen. Here the name is the accessible name, the current text the value, and a selection is a choice.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget

from sagedesk.ui.widgets.interfaces import describe_by


class ComboBox(QComboBox):
    """Give it an accessible name; everything else is QComboBox's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        describe_by(ComboBox, _ComboBoxInterface)
        self.view().selectionModel().selectionChanged.connect(self._selection_changed)

    @Slot(QItemSelection, QItemSelection)
    def _selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        # keys and the mouse move the current row as well, but only after the selection
        QTimer.singleShot(0, self, self._choose_selected)

    @Slot()
    def _choose_selected(self) -> None:
        view = self.view()
        rows = [index.row() for index in view.selectionModel().selectedIndexes()]
        if len(rows) == 1 and rows[0] not in (view.currentIndex().row(), self.currentIndex()):
            self.hidePopup()
            self.setCurrentIndex(rows[0])
            self.activated.emit(rows[0])


class _ComboBoxInterface(QAccessibleWidget):
    def __init__(self, box: ComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox)
        self._box = box

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._box.accessibleName()
        if kind == QAccessible.Text.Value:
            return self._box.currentText()
        return super().text(kind)

    def childCount(self) -> int:  # noqa: N802  # Qt's name
        return len(self._children())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt allows none
        children = self._children()
        return QAccessible.queryAccessibleInterface(children[index]) if 0 <= index < len(children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802  # Qt's name
        children = self._children()
        return children.index(child.object()) if child.object() in children else -1

    def actionNames(self) -> list[str]:  # noqa: N802  # Qt's name
        return [self.showMenuAction(), self.pressAction()]

    def doAction(self, name: str) -> None:  # noqa: N802  # Qt's name
        if name in self.actionNames():
            self._box.showPopup()

    def keyBindingsForAction(self, name: str) -> list[str]:  # noqa: ARG002, N802  # Qt's signature
        return []

    def _children(self) -> list[QObject]:
        line = self._box.lineEdit()
        return [self._box.view(), *([line] if line is not None else [])]
