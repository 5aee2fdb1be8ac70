"""Pictures from bytes and to bytes, in any thread.

A QBuffer that Python makes asks Python at each call whether the call is overridden. Qt holds the lock of its image
formats meanwhile: a thread that so waits for Python, while the window's thread has Python and waits for that lock,
stands still for ever, and the window with it. The device inside a QDataStream is Qt's own and asks nobody.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QImage, QImageReader


class ImageBytes:
    """Reads a picture from bytes; ``reader`` turns it as its camera says, and must not outlive this."""

    def __init__(self, data: bytes) -> None:
        # the device lives as long as this
        self._stream = QDataStream(QByteArray(data))
        self.reader = QImageReader(self._stream.device())
        self.reader.setAutoTransform(True)
        self.reader.setDecideFormatFromContent(True)


def to_bytes(image: QImage, kind: str, quality: int = -1) -> bytes:
    """Return a picture in a format, as "PNG" or "JPEG"; ``quality`` is from 0 to 100, -1 for the format's own."""
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    image.save(stream.device(), kind, quality)  # type: ignore[call-overload]  # the stubs want bytes, Qt takes a name
    return bytes(data.data())
