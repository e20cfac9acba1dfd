"""Draw the program's icons anew from their SVGs: PNGs, and files for Windows and macOS.

`icons.py` draws resources/icons/program/SIZE.png, which the window and the desktop show, and with
`--bundle` build/nepreader.ico and build/nepreader.icns as well.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
ICONS = ROOT / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 32
"""Up to this size the simple drawing is used."""
_ICO = (16, 24, 32, 48, 64, 256)
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def drawn(name: str, size: int) -> QImage:
    """`resources/icons/NAME.svg` as a picture."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / f"{name}.svg")).render(painter)
    painter.end()
    return image


def program_icon(size: int) -> QImage:
    """The program's icon."""
    return drawn("nepreader-small" if size <= SMALL else "nepreader", size)


def png(image: QImage) -> bytes:
    """A picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """PNGs by size as a Windows icon file."""
    start = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), start)
        start += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """PNGs by size as a macOS icon file."""
    parts = [_ICNS[size] + struct.pack(">I", len(data) + 8) + data
             for size, data in pictures.items()]  # fmt: skip
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """Draw them all."""
    application = QGuiApplication([])
    folder = ICONS / "program"
    folder.mkdir(exist_ok=True)
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(png(program_icon(size)))
    if "--bundle" in sys.argv[1:]:
        build = ROOT / "build"
        build.mkdir(exist_ok=True)
        pictures = {size: png(program_icon(size)) for size in (*_ICO, *_ICNS)}
        (build / "nepreader.ico").write_bytes(ico({size: pictures[size] for size in _ICO}))
        (build / "nepreader.icns").write_bytes(icns({size: pictures[size] for size in _ICNS}))
    del application


if __name__ == "__main__":
    main()
