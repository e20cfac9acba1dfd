"""A text and its translation into a PDF file: for the window, and for commands without one."""

import os
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QGuiApplication

from nepreader.errors import ExportFailed
from nepreader.exporting.document import Side
from nepreader.language import DEFAULT_ENGINE
from nepreader.progress import Checkpoint, unwatched
from nepreader.storage import Typeface
from nepreader.storage.atomic import write_atomically
from nepreader.ui.fonts import interface_font
from nepreader.ui.thai_label import Cut
from nepreader.ui.translation.pdf import pdf
from nepreader.workspace import OpenText, cut_words
from nepreader.workspace.exporting import ExportOptions, content_of
from nepreader.workspace.passages import Terms

_SIZE = 11  # points


def print_text(
    text: OpenText,
    path: Path,
    terms: Terms,
    options: ExportOptions,
    cut: Cut,
    checkpoint: Checkpoint = unwatched,
) -> None:
    """Write a text as PDF; a file that is there is replaced when all is done.

    Raises:
        ExportFailed: it could not be written.
        Exception: whatever `checkpoint` raises; nothing is written then.
    """
    content = content_of(text, terms, options)
    side = options.side if options.translations else Side.SOURCE
    data = pdf(content, side, interface_font(Typeface.LOOPED, _SIZE), cut, checkpoint)
    checkpoint(1.0)
    try:
        write_atomically(path, data, mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error


def print_without_window(text: OpenText, path: Path, terms: Terms, options: ExportOptions) -> None:
    """Write a text as PDF in a process that has no window, and needs no display.

    Raises:
        ExportFailed: it could not be written, or `path` is the text's own file.
    """
    if path.resolve() == text.path.resolve():
        raise ExportFailed(path, "this is the text itself, which is never changed")
    if QGuiApplication.instance() is None:
        QLoggingCategory.setFilterRules("qt.text.font.db=false")  # of fonts that lack a script
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _application = QGuiApplication(["nepreader-cli"])
    print_text(text, path, terms, options, cut_words(text, DEFAULT_ENGINE, terms.termbase).cut)
