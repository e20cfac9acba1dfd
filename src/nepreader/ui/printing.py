"""The text on paper: our own lines, page by page, none of them cut."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter

from nepreader.storage import Settings, Theme
from nepreader.ui.reading.interlinear import Interlinear
from nepreader.ui.reading.page import Page
from nepreader.ui.reading.painting import BlockPainter, BlockPlace
from nepreader.ui.reading.typesetting import Measurer, typesetting
from nepreader.ui.theme import colours
from nepreader.workspace import Words

_PIXELS = 96.0
"""Pixels per inch, in which the type is measured."""
_ON_PAPER = 0.8
"""Type on paper, which lies nearer: 20 pixels on the screen are 12 points."""
_FOOT = 2.5
"""What is kept free for the number of the page, in type sizes."""


class PrintedLine(NamedTuple):
    """A line of a block, and the y of its top on the sheet, in pixels."""

    block: int
    line: int
    top: float


class PrintText(NamedTuple):
    """What is printed: the words in a type, with what stands between the lines.

    `first` and `last` are page numbers from 1; no `last` (0) prints to the end.
    """

    words: Words
    font: QFont
    settings: Settings
    interlinear: Interlinear | None = None
    first: int = 1
    last: int = 0


def sheets(page: Page, height: float) -> Iterator[list[PrintedLine] | None]:
    """The lines of each sheet `height` pixels high; None while the notes of a block are awaited."""
    sheet: list[PrintedLine] = []
    y = 0.0
    for block in range(len(page.blocks)):
        while page.awaits_notes(block):
            yield None
        layout = page.layout(block)
        if not layout.tokens.text:
            y += page.heights[block] if sheet else 0.0
            continue
        for line in range(len(layout.lines)):
            if sheet and y + page.setting.line_height > height:
                yield sheet
                sheet, y = [], 0.0
            sheet.append(PrintedLine(block, line, y))
            y += page.setting.line_height
        y += page.heights[block] - layout.height
    if sheet:
        yield sheet


class PrintJob(QObject):
    """Prints a text, a page in each turn of the event loop, so that the window stays alive."""

    progressed = Signal(float)  # from 0 to 1
    finished = Signal()  # all is on paper; not told after `cancel`

    def __init__(self, device: QPagedPaintDevice, text: PrintText, parent: QObject) -> None:
        """`device` is a printer or a PDF; it lives until the job is finished or cancelled."""
        super().__init__(parent)
        self._device = device
        self._text = text
        self._painter = QPainter()
        self._scale = device.logicalDpiX() / _PIXELS
        paper = QRectF(0, 0, device.width() / self._scale, device.height() / self._scale)
        settings = _for_paper(text.settings)
        self._foot = _FOOT * settings.font_size
        self._size = paper.size()
        self._page = _page(text, settings, paper.width())
        self._sheets = sheets(self._page, paper.height() - self._foot)
        self._number = 0
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._print_one)

    @property
    def pages(self) -> int:
        """How many pages are done."""
        return self._number

    def start(self) -> bool:
        """Begin; False where the device cannot be drawn on (no printer, no room)."""
        if not self._painter.begin(self._device):
            return False
        self._painter.scale(self._scale, self._scale)
        self._turn.start()
        return True

    def go_on(self) -> None:
        """Notes that were awaited are there."""
        if self._painter.isActive():
            self._turn.start()

    def cancel(self) -> None:
        """Stop; what a device does with the pages it has is its own affair."""
        self._turn.stop()
        if self._painter.isActive():
            self._painter.end()

    def _print_one(self) -> None:
        try:
            sheet = next(self._sheets)
        except StopIteration:
            self._end()
            return
        if sheet is None:  # `go_on` follows
            return
        self._number += 1
        if self._text.last and self._number > self._text.last:
            self._end()
            return
        if self._number >= self._text.first:
            self._draw(sheet)
        self.progressed.emit((sheet[-1].block + 1) / len(self._page.blocks))
        self._turn.start()

    def _end(self) -> None:
        self._painter.end()
        self.finished.emit()

    def _draw(self, sheet: list[PrintedLine]) -> None:
        if self._number > self._text.first:
            self._device.newPage()
        block_painter = BlockPainter(self._painter, colours(Theme.LIGHT))
        left = (self._size.width() - self._page.setting.column) / 2
        self._painter.setPen("black")
        for line in sheet:
            layout = self._page.layout(line.block)
            top = line.top - layout.top_of(line.line)
            span = self._page.blocks[line.block]
            place = BlockPlace(layout, span, left, top)
            block_painter.draw_line(place, line.line)
        self._draw_number()

    def _draw_number(self) -> None:
        number = str(self._number)
        font = self._page.setting.font
        width = Measurer(font).width(number)
        self._painter.setFont(font)
        # The descent of the digits is none, so their baseline may be near the edge.
        y = self._size.height() - 0.3 * font.pixelSize()
        self._painter.drawText(QPointF((self._size.width() - width) / 2, y), number)


def _for_paper(settings: Settings) -> Settings:
    return replace(settings, font_size=round(settings.font_size * _ON_PAPER))


def _page(text: PrintText, settings: Settings, width: float) -> Page:
    font = QFont(text.font)
    font.setPixelSize(round(settings.font_size))
    rows = text.interlinear.rows if text.interlinear else None
    setting = typesetting(settings, font, width, rows)
    return Page(text.words, setting, Measurer(font), text.interlinear)
