"""A picture of the audience's window, as a file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap

from nepreader.errors import ExportFailed
from nepreader.storage import write_atomically


def write_picture(picture: QPixmap, path: Path) -> None:
    """Write a picture as PNG.

    Raises:
        ExportFailed: the file cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    try:
        write_atomically(path, bytes(buffer.data().data()))
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error
