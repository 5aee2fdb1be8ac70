"""What is drawn in other threads: formulas and pictures. One of these serves a whole conversation."""

from __future__ import annotations

from PySide6.QtCore import QObject

from sagedesk.ui.chat.formulas import Formulas
from sagedesk.ui.chat.pictures import Pictures


class Drawings:
    """The formulas and the pictures of a view."""

    def __init__(self, parent: QObject) -> None:
        self.formulas = Formulas(parent)
        self.pictures = Pictures(parent)
