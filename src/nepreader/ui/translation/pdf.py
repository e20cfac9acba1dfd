"""A translation as PDF, set by Qt: Thai broken between words, the terms at the end."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from nepreader.exporting.document import Side
from nepreader.exporting.html_print import html_to_print
from nepreader.language import Tokens
from nepreader.progress import Checkpoint
from nepreader.translation import BilingualText
from nepreader.ui.safe_text import set_printed

_MARGIN = 18.0  # mm
_DOTS = 300  # an inch
_SETTING = 0.3
"""The share of the work that making the pages takes; drawing them takes the rest."""
_BREAK = "\u200b"


def pdf(
    text: BilingualText,
    side: Side,
    font: QFont,
    cut: Callable[[str], Tokens],
    checkpoint: Checkpoint,
) -> bytes:
    """Pages of A4 with their numbers; Qt's text and PDF may be used in any thread.

    Raises:
        Exception: whatever `checkpoint` raises.
    """

    def part_words(paragraph: str) -> str:
        return "\n".join(_parted(line, cut) for line in paragraph.split("\n"))

    html = html_to_print(text, side, lambda done: checkpoint(_SETTING * done), part_words)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, text.name)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(font)
    set_printed(document, html)
    page = QSizeF(writer.width(), writer.height())
    foot = 2.0 * font.pointSizeF() / 72 * _DOTS
    document.setPageSize(QSizeF(page.width(), page.height() - foot))
    _draw(document, writer, page, checkpoint)
    buffer.close()
    return bytes(buffer.data().data())


def _parted(line: str, cut: Callable[[str], Tokens]) -> str:
    """A line with a place to break after each word."""
    if not line:
        return line
    return _BREAK.join(token.text for token in cut(line))


def _writer(buffer: QBuffer, name: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(name)
    writer.setCreator("nepreader")
    writer.setResolution(_DOTS)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    return writer


def _draw(
    document: QTextDocument, writer: QPdfWriter, page: QSizeF, checkpoint: Checkpoint
) -> None:
    count, height = document.pageCount(), document.pageSize().height()
    painter = QPainter(writer)
    try:
        for number in range(count):
            checkpoint(_SETTING + (1 - _SETTING) * number / count)
            if number:
                writer.newPage()
            painter.save()
            painter.translate(0, -number * height)
            document.drawContents(painter, QRectF(0, number * height, page.width(), height))
            painter.restore()
            painter.setFont(document.defaultFont())
            said = str(number + 1)
            width = painter.fontMetrics().horizontalAdvance(said)
            painter.drawText(round((page.width() - width) / 2), round(page.height()), said)
    finally:
        painter.end()
