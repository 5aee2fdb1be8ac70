"""Heights of many rows: any one changes, any sum is asked, any place is found in logarithmic time."""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """A Fenwick tree over heights in pixels."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        self._rebuild()

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """The sum of all heights."""
        return self.top(len(self._heights))

    def set(self, row: int, height: int) -> int:
        """Change the height of a row; return by how much it changed."""
        change = height - self._heights[row]
        if change:
            self._heights[row] = height
            node = row + 1
            while node < len(self._tree):
                self._tree[node] += change
                node += node & -node
        return change

    def top(self, row: int) -> int:
        """Return the sum of the heights before ``row``."""
        total = 0
        while row > 0:
            total += self._tree[row]
            row -= row & -row
        return total

    def find(self, y: int) -> int:
        """Return the row that covers ``y``: the first one above everything, the last one below everything."""
        row = 0
        step = 1 << (len(self._heights).bit_length())
        while step:
            if row + step < len(self._tree) and self._tree[row + step] <= y:
                row += step
                y -= self._tree[row]
            step >>= 1
        return max(0, min(row, len(self._heights) - 1))

    def append(self, height: int) -> None:
        """Add a row at the end."""
        self._heights.append(height)
        node = len(self._heights)
        self._tree.append(height + self.top(node - 1) - self.top(node - (node & -node)))

    def insert(self, row: int, height: int) -> None:
        """Add a row before ``row``."""
        if row == len(self._heights):
            self.append(height)
        else:
            self._heights.insert(row, height)
            self._rebuild()

    def remove(self, row: int) -> None:
        """Take a row away."""
        del self._heights[row]
        self._rebuild()

    def _rebuild(self) -> None:
        tree = [0, *self._heights]
        for node in range(1, len(tree)):
            parent = node + (node & -node)
            if parent < len(tree):
                tree[parent] += tree[node]
        self._tree = tree
