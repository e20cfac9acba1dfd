"""Errors worded by Qt's translators."""

from PySide6.QtCore import QCoreApplication

from nepreader.errors import NepreaderError
from nepreader.wording import worded


def error_message(error: NepreaderError) -> str:
    """What to tell the person, in the language of the window."""
    return worded(error, QCoreApplication.translate)
