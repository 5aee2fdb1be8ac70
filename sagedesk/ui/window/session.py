"""Which windows were open when the program ended, and what each showed, for whoever wants them back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QByteArray, QSettings

from sagedesk.ui.window.main_window import MainWindow

_KEY = "session"
MOST = 20
"""Windows that come back at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState:
    """One window: where it stood (Qt's geometry, in Base64), what it showed, and what was unfolded beside that."""

    conversation_id: str = ""
    geometry: str = ""
    own: bool = False
    sidebar: bool = True
    parameters: bool = False

    @classmethod
    def of(cls, window: MainWindow) -> WindowState:
        """Return the state of a window. A conversation that is not kept yet is none to come back to."""
        return cls(
            conversation_id=window.shown_id,
            geometry=bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
            own=window.own,
            sidebar=window.registry["sidebar"].isChecked(),
            parameters=window.registry["parameters"].isChecked(),
        )

    def apply(self, window: MainWindow) -> None:
        """Have a window stand where it stood; Qt brings it back onto a screen that is there."""
        window.restoreGeometry(QByteArray.fromBase64(self.geometry.encode("ascii", "replace")))
        window.registry["sidebar"].setChecked(self.sidebar)
        window.registry["parameters"].setChecked(self.parameters)


def keep_session(place: QSettings, windows: Sequence[WindowState]) -> None:
    """Keep the windows, the one in front first."""
    place.setValue(_KEY, json.dumps([asdict(each) for each in windows[:MOST]]))


def kept_session(place: QSettings) -> tuple[WindowState, ...]:
    """Return the windows of the run before; what cannot be read is none."""
    try:
        read = json.loads(str(place.value(_KEY, "[]")))
        return tuple(_state(each) for each in read[:MOST])
    except (ValueError, TypeError, KeyError):
        return ()


def _state(read: Mapping[str, object]) -> WindowState:
    return WindowState(
        conversation_id=str(read["conversation_id"]),
        geometry=str(read["geometry"]),
        own=bool(read["own"]),
        sidebar=bool(read["sidebar"]),
        parameters=bool(read["parameters"]),
    )
