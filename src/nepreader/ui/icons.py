"""Icons: the program's own, and those in the colour of the text around them."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nepreader.locations import RESOURCES

_SIZES = (16, 24, 32, 48)


def program_icon() -> QIcon:
    """The program's icon; its pictures are read when they are shown."""
    made = QIcon()
    for file in (RESOURCES / "icons" / "program").glob("*.png"):
        made.addFile(str(file), QSize(int(file.stem), int(file.stem)))
    return made


def icon(name: str, colour: QColor) -> QIcon:
    """The icon `resources/icons/NAME.svg`, drawn in `colour`."""
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
