"""Images of messages: their place is there at once, the picture comes from a thread, nonsense is said to be none."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from sagedesk.llm.messages import ImagePart
from sagedesk.ui.chat import ChatView, MessageListModel, pictures
from sagedesk.ui.chat.pictures import KEPT, Pictures, picture_size
from sagedesk.ui.chat.plain_layouts import HIGHEST_PICTURE, PictureLayout


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(packed, "PNG")
    return bytes(packed.data())


def with_image(say, data: bytes):
    message = say("user", "Look.")
    return replace(message, parts=(*message.parts, ImagePart(media_type="image/png", data=data)))


def test_a_large_one_has_its_place_before_it_is_decoded(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded_in: list[str] = []
    decode = pictures._decoded

    def noted(data: bytes, size: QSize) -> QImage:
        decoded_in.append(threading.current_thread().name)
        return decode(data, size)

    monkeypatch.setattr(pictures, "_decoded", noted)
    model.set_messages([with_image(say, png(2000, 1000))])
    layout = view.transcript.layout(0).lay_out(1)
    assert isinstance(layout, PictureLayout)
    assert layout.height <= HIGHEST_PICTURE
    height = view.transcript.heights.total
    with qtbot.waitSignal(view._drawings.pictures.ready):
        view.grab()
    assert decoded_in == ["pictures"]
    assert view.transcript.heights.total == height
    top, _ = view.messages.row_rect(0)
    frame, entry = view.transcript.frame(0), view.transcript.layout(0).entries[1]
    middle = view.grab().toImage().pixelColor(frame.body_left + 50, top + frame.body + entry.y + 50)
    assert middle == QColor("#336699")


def test_what_is_no_picture_is_said(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([with_image(say, b"no picture"), with_image(say, png(50, 50)[:60])])
    assert not picture_size(b"no picture").isValid()
    view.grab()


def test_only_so_much_stays_decoded(qapp) -> None:
    kept = Pictures(qapp)
    for number in range(40):
        image = kept.get(png(700, 660 + number), QSize(2000, 2000))
        assert image is not None
        assert image.width() == 700
    assert kept._bytes <= KEPT
    assert kept._bytes == sum(image.sizeInBytes() for image in kept._kept.values())
