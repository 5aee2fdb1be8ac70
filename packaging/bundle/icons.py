"""Draws the icon of the application in every size and format that a desktop asks for, from its SVG.

icons.py OUT    OUT/16.png … OUT/512.png, OUT/sagedesk.ico, OUT/sagedesk.icns
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).parents[2] / "resources" / "icons" / "sagedesk.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """Return the drawing as a PNG of ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return PNGs, by size, as one icon file of Windows."""
    entries, place = b"", 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        # a size of 256 is written as 0
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Return PNGs, by Apple's name of their size, as one icon file of macOS."""
    parts = b"".join(name + struct.pack(">I", len(picture) + 8) + picture for name, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main(out: Path) -> None:
    """Draw them all."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    renderer = QSvgRenderer(str(SVG))
    out.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (out / f"{size}.png").write_bytes(png(renderer, size))
    (out / "sagedesk.ico").write_bytes(ico({size: png(renderer, size) for size in ICO_SIZES}))
    (out / "sagedesk.icns").write_bytes(icns({name: png(renderer, size) for name, size in ICNS_SIZES.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
