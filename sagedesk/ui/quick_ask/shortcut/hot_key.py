"""A global shortcut on Windows: RegisterHotKey of user32, whose message comes to the thread that asked for it."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Slot

from sagedesk.ui.quick_ask.shortcut.shortcut import GlobalShortcut

_NUMBER = 0x5D5D
_MOD_ALT, _MOD_CONTROL, _MOD_NOREPEAT = 0x1, 0x2, 0x4000
_VK_SPACE = 0x20
_WM_HOTKEY = 0x0312
_KEYS = "Ctrl+Alt+Space"


class HotKey(GlobalShortcut):
    """Ctrl+Alt+Space, unless another program has it."""

    def __init__(self, application: QCoreApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._has_it = False
        self._filter = _Messages(self)

    def begin(self) -> None:
        """Take the key, unless it is taken already."""
        if sys.platform != "win32" or self._has_it:
            return
        modifiers = _MOD_ALT | _MOD_CONTROL | _MOD_NOREPEAT
        self._has_it = bool(ctypes.windll.user32.RegisterHotKey(None, _NUMBER, modifiers, _VK_SPACE))
        if self._has_it:
            self._application.installNativeEventFilter(self._filter)
            self.bound.emit(_KEYS)
        else:
            self.refused.emit(self.tr("Another program has {keys} already.").format(keys=_KEYS))

    @Slot()
    def end(self) -> None:
        """Give the key back."""
        if sys.platform == "win32" and self._has_it:
            self._has_it = False
            ctypes.windll.user32.UnregisterHotKey(None, _NUMBER)
            self._application.removeNativeEventFilter(self._filter)


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, key: HotKey) -> None:
        super().__init__()
        self._key = key

    def nativeEventFilter(  # noqa: N802  # Qt's name
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Hear of the key; leave everything else to Qt."""
        # Qt's dispatcher says "windows_dispatcher_MSG" of what comes to the thread, and a window "windows_generic_MSG"
        if sys.platform == "win32":
            heard = wintypes.MSG.from_address(int(message))
            if heard.message == _WM_HOTKEY and heard.wParam == _NUMBER:
                self._key.pressed.emit("")
                return True, 0
        return False, 0
