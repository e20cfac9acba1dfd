"""A translation as PDF, set by Qt but for the ends of Thai lines, which are ours."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from nepreader.exporting.document import Side
from nepreader.exporting.html_print import Room, html_to_print
from nepreader.language import Tokens
from nepreader.progress import Checkpoint
from nepreader.translation import BilingualText
from nepreader.ui.reading.line_breaking import fill_lines
from nepreader.ui.reading.typesetting import Measurer
from nepreader.ui.safe_text import set_printed

_MARGIN = 18.0  # mm
_DOTS = 300  # an inch
_SETTING = 0.3
"""The share of the work that making the pages takes; drawing them takes the rest."""
_PADDING = 2 * 6 * _DOTS / 96  # of a cell, both sides, in dots
_HEADING = 1.3  # times the type
_LEADING = "{ line-height: 120% }"  # less lets marks of two lines touch
_SPARE = 0.99  # of a column: Qt breaks a line anew that is wider by a hair


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
    events = QEventLoop()  # brings what the layout's timers ask for in a thread of Python's
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, text.name)
    page = QSizeF(writer.width(), writer.height())
    lines = _ThaiLines(font, page.width(), cut)
    html = html_to_print(text, side, lambda done: checkpoint(_SETTING * done), lines.broken)
    document = QTextDocument()
    document.setDocumentMargin(0)
    size = font.pointSizeF() * _HEADING
    document.setDefaultStyleSheet(f"h2 {{ font-size: {size:.1f}pt }} p, h2, td {_LEADING}")
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(font)
    set_printed(document, html)
    foot = 2.0 * font.pointSizeF() / 72 * _DOTS
    document.setPageSize(QSizeF(page.width(), page.height() - foot))
    _draw(document, writer, page, checkpoint)
    buffer.close()
    del events
    return bytes(buffer.data().data())


class _ThaiLines:
    """Breaks paragraphs between words: Qt would do it elsewhere, with libthai and without."""

    def __init__(self, font: QFont, width: float, cut: Callable[[str], Tokens]) -> None:
        self._width, self._cut = width, cut
        heading = QFont(font)
        heading.setBold(True)
        heading.setPointSizeF(font.pointSizeF() * _HEADING)
        self._measures = {False: Measurer(_in_dots(font)), True: Measurer(_in_dots(heading))}

    def broken(self, paragraph: str, room: Room) -> str:
        """The paragraph with line feeds where its lines end."""
        column = (self._width * room.share - _PADDING) * _SPARE
        measure = self._measures[room.is_heading]
        lines = [self._lines(line, column, measure) for line in paragraph.split("\n")]
        return "\n".join("\n".join(some) for some in lines)

    def _lines(self, line: str, column: float, measure: Measurer) -> list[str]:
        if not line:
            return [line]
        words = [token.text for token in self._cut(line)]
        ends = fill_lines([measure.width(word) for word in words], words, column)
        return ["".join(words[first:end]).rstrip() for first, end in ends]


def _in_dots(font: QFont) -> QFont:
    """The font as it comes out on paper, in pixels of which one is a dot."""
    large = QFont(font)
    large.setPixelSize(round(font.pointSizeF() / 72 * _DOTS))
    return large


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
