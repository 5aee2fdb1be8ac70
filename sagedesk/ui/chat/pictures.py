"""Pictures at the size that they are shown at: small ones are there at once, large ones come from a thread."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageIOHandler

from sagedesk.ui.chat.telling import Telling
from sagedesk.ui.image_bytes import ImageBytes

SMALL = 500_000
"""Pixels of a picture that nobody waits for."""
KEPT = 48_000_000
"""Bytes of pictures that stay decoded."""

_Key = tuple[int, int, int, int]


def picture_size(data: bytes) -> QSize:
    """Return how large a picture is, from its beginning; not valid if it is none."""
    picture = ImageBytes(data)
    reader = picture.reader
    size = reader.size()
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    return size.transposed() if turned else size


def _decoded(data: bytes, size: QSize) -> QImage:
    picture = ImageBytes(data)
    image = picture.reader.read()
    if image.isNull() or (image.width() <= size.width() and image.height() <= size.height()):
        return image
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


class Pictures(QObject):
    """Gives pictures that are there and decodes those that are not; ``ready`` says: ask again."""

    ready = Signal()
    _made = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0
        self._wanted: deque[tuple[_Key, bytes, QSize]] = deque()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._made.connect(self._keep)
        self._telling = Telling(self)

    def get(self, data: bytes, size: QSize) -> QImage | None:
        """Return a picture, no larger than ``size`` in device pixels; None while it comes, a null one for none."""
        key = (hash(data), len(data), size.width(), size.height())
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        whole = picture_size(data)
        if whole.width() * whole.height() <= SMALL:
            return self._store(key, _decoded(data, size))
        with self._lock:
            if all(key != wanted for wanted, _, _ in self._wanted):
                self._wanted.append((key, data, size))
            if self._thread is None:
                self._thread = threading.Thread(target=self._decode, name="pictures", daemon=True)
                self._thread.start()
        return None

    def _decode(self) -> None:
        """Decode what is wanted; runs in the thread."""
        while True:
            with self._lock:
                if not self._wanted:
                    self._thread = None
                    return
                key, data, size = self._wanted[0]
            image = _decoded(data, size)
            if not self._telling.emit("_made", key, image):
                return
            with self._lock:
                self._wanted.popleft()

    @Slot(object, object)
    def _keep(self, key: _Key, image: QImage) -> None:
        self._store(key, image)
        self.ready.emit()

    def _store(self, key: _Key, image: QImage) -> QImage:
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > KEPT and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= gone.sizeInBytes()
        return image
