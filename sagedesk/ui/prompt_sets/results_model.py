"""The results of a run as a table: a row for each prompt, a column for each profile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sagedesk.prompt_sets import SetPrompt, SetResult

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST = 160
_TIP = 2_000


class ResultsModel(QAbstractTableModel):
    """Cells are the first words of an answer, or of what failed; the tool tip has more."""

    def __init__(self) -> None:
        super().__init__()
        self._prompts: Sequence[SetPrompt] = ()
        self._targets: Sequence[str] = ()
        self._rows: dict[str, int] = {}
        self._results: dict[tuple[int, int], SetResult] = {}

    def begin(self, prompts: Sequence[SetPrompt], targets: Sequence[str]) -> None:
        """Show prompts without answers."""
        self.beginResetModel()
        self._prompts, self._targets = prompts, targets
        self._rows = {prompt.id: row for row, prompt in enumerate(prompts)}
        self._results = {}
        self.endResetModel()

    def put(self, results: Sequence[SetResult]) -> None:
        """Show results; one that is there already is replaced."""
        rows = [self._put(result) for result in results]
        if rows:
            first, last = self.index(min(rows), 0), self.index(max(rows), self.columnCount() - 1)
            self.dataChanged.emit(first, last)

    def _put(self, result: SetResult) -> int:
        row = self._rows[result.prompt_id]
        self._results[row, 1 + list(self._targets).index(result.target)] = result
        return row

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  # Qt's name
        """Return how many prompts there are."""
        return 0 if parent.isValid() else len(self._prompts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  # Qt's name
        """Return one for the prompt, and one for each profile."""
        return 0 if parent.isValid() else 1 + len(self._targets)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802  # Qt's name
        """Name the columns and the rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._prompts[section].id
        return self.tr("Prompt") if section == 0 else self._targets[section - 1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return text[:_TIP]
        line = " ".join(text[: 4 * _LONGEST].split())
        return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"

    def _text(self, row: int, column: int) -> str:
        if column == 0:
            return self._prompts[row].text
        result = self._results.get((row, column))
        if result is None:
            return ""
        return self.tr("Failed: {error}").format(error=result.error) if result.failed else result.text
