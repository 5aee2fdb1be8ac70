"""Pictures made as small as models look at them. Safe off the GUI thread: QImage needs no window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage

from sagedesk.attachments import Attachment
from sagedesk.errors import InvalidInputError
from sagedesk.llm.messages import ImagePart
from sagedesk.ui.image_bytes import ImageBytes, to_bytes
from sagedesk.ui.measures import decimal

LONGEST_SIDE = 1568
"""Pixels. Vision models divide a picture into tiles and make larger ones smaller themselves, after the transfer."""
_KEPT = 1_500_000
"""Bytes up to which a picture of a fitting size is sent to the byte as it is."""
_LARGEST_UNREAD = 4_000_000
_MOST_PIXELS = 200_000_000
_QUALITY = 88
_THUMBNAIL = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A picture as it is sent; its pixels and those of the file, both empty where Qt cannot read it; a thumbnail."""

    attachment: Attachment
    pixels: QSize
    original: QSize
    thumbnail: QImage


def fitted(attachment: Attachment, longest_side: int = LONGEST_SIDE) -> Fitted:
    """Return a picture at most so many pixels wide and high; turned as its camera says, where it is made smaller.

    Raises InvalidInputError for one that is damaged, too large to be read, or too large and of a kind that Qt does
    not read here (WebP).
    """
    part = attachment.part
    assert isinstance(part, ImagePart)  # noqa: S101  # callers look at is_picture
    picture = ImageBytes(part.data)
    reader = picture.reader
    if not reader.canRead():
        return _unread(attachment)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > _MOST_PIXELS:
        raise InvalidInputError(
            _tr("{name} has {width} × {height} pixels.").format(
                name=attachment.name, width=size.width(), height=size.height()
            ),
            hint=_tr("Attach a smaller picture."),
        )
    image = reader.read()
    if image.isNull():
        raise InvalidInputError(
            _tr("{name} is a damaged picture.").format(name=attachment.name), hint=_tr("Open it and save it anew.")
        )
    thumbnail = _scaled(image, _THUMBNAIL * 2)
    if max(image.width(), image.height()) <= longest_side and len(part.data) <= _KEPT:
        return Fitted(attachment=attachment, pixels=image.size(), original=image.size(), thumbnail=thumbnail)
    smaller = _scaled(image, longest_side)
    kind = "PNG" if smaller.hasAlphaChannel() else "JPEG"
    smaller_part = ImagePart(
        media_type=f"image/{kind.lower()}", data=to_bytes(smaller, kind, _QUALITY if kind == "JPEG" else -1)
    )
    return Fitted(
        attachment=replace(attachment, part=smaller_part),
        pixels=smaller.size(),
        original=image.size(),
        thumbnail=thumbnail,
    )


def picture_from_image(name: str, image: QImage) -> Attachment:
    """Return a picture that was pasted."""
    data = to_bytes(image, "PNG")
    return Attachment(name=name, part=ImagePart(media_type="image/png", data=data), size=len(data))


def _unread(attachment: Attachment) -> Fitted:
    if attachment.sent_size > _LARGEST_UNREAD:
        raise InvalidInputError(
            _tr("{name} has {megabytes} MB and cannot be made smaller here.").format(
                name=attachment.name, megabytes=decimal(attachment.sent_size / 1e6, 1)
            ),
            hint=_tr("Save it as PNG or JPEG."),
        )
    return Fitted(attachment=attachment, pixels=QSize(), original=QSize(), thumbnail=QImage())


def _scaled(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
