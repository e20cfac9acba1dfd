"""From a slide to its layout: the type as large as the window allows, never below the floor."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from nepreader.language import Tokens
from nepreader.ui.projector.fitting import Measured, height_of, largest_size
from nepreader.ui.projector.interlinear import InterlinearLayout, measured
from nepreader.ui.projector.slide import Slide
from nepreader.ui.projector.slide_layout import Frame, ParagraphLayout, PlacedLine, SlideLayout
from nepreader.ui.projector.typecase import GAP_AFTER, TypeCase
from nepreader.ui.reading.block_layout import BlockLayout

FLOOR = 18
"""The smallest type is the height of the screen divided by this."""
FOOT_SHARE = 0.225
"""Of the screen, kept free for the band: two lines of the smallest type and some air."""
_LARGEST = 5.5  # the height of the window by the largest type: a word alone need not fill it
_STEPS = 240  # the height by the difference of two sizes
_RUNNING = 15  # the same for running text
_MOST_TRANSLATION = 0.45  # of the window
_ABOVE_LIT = 0.25  # of the free room of running text


class _Row(NamedTuple):
    """A line before it has a place; `gap` is above it."""

    piece: int
    layout: ParagraphLayout
    number: int
    height: float
    gap: float


def compose(slide: Slide, frame: Frame, case: TypeCase) -> SlideLayout:
    """Lay a slide out in a window."""
    if slide.translation is not None:
        return _with_translation(slide, slide.translation, frame, case)
    made = _compose(slide, frame, frame.text_area, case)
    if slide.band is None:
        return made
    area = QRectF(0, frame.height - frame.foot, frame.width, frame.foot)
    return _with_foot(made, slide.band.tokens, area, case)


def _compose(slide: Slide, frame: Frame, area: QRectF, case: TypeCase) -> SlideLayout:
    size = _size(slide, frame, area, case)
    rows = _rows(slide, size, area.width(), case)
    if slide.is_running:
        pages = _running_pages(slide, rows, area.height())
    else:
        pages = _pages(rows, area.height())
    page = min(slide.page, len(pages) - 1) if slide.page >= 0 else len(pages) - 1
    lines = _placed(pages[page], area, centred=not slide.is_running)
    return SlideLayout(slide, frame, size, lines, page, len(pages))


def _with_translation(
    slide: Slide, translation: Tokens, frame: Frame, case: TypeCase
) -> SlideLayout:
    """Below what it translates; alone, over the whole window, where it is too long for that."""
    area = frame.text_area
    text = measured(translation, {}, case)
    height = height_of([text], area.width(), frame.least) + 0.06 * frame.height
    if height > _MOST_TRANSLATION * frame.height:
        foot = QRectF(0, 0, frame.width, frame.height)
        return _with_foot(SlideLayout(slide, frame, frame.least, ()), translation, foot, case)
    height = max(height, frame.foot)
    area.setBottom(frame.height - height - 0.02 * frame.height)
    made = _compose(slide, frame, area, case)
    foot = QRectF(0, frame.height - height, frame.width, height)
    return _with_foot(made, translation, foot, case)


def _with_foot(made: SlideLayout, tokens: Tokens, area: QRectF, case: TypeCase) -> SlideLayout:
    """A text at the foot, as large as its area allows; what does not fit is cut at a word."""
    frame = made.frame
    margin = 0.02 * frame.height
    inner = area.adjusted(frame.margin, margin, -frame.margin, -margin)
    limits = frame.least, max(frame.least, round(frame.height / 11))
    size = largest_size([measured(tokens, {}, case)], inner.width(), inner.height(), limits)
    layout = BlockLayout(tokens, case.setting(size, inner.width()), case.measurer(size))
    height = case.setting(size, inner.width()).line_height
    rows = [_Row(0, layout, number, height, 0.0) for number in range(len(layout.lines))]
    room = max(1, int(inner.height() / height))
    lines = _placed(rows[:room], inner, centred=True)
    return SlideLayout(
        made.slide, frame, made.size, made.lines, made.page, made.pages, lines, size, area
    )


def _size(slide: Slide, frame: Frame, area: QRectF, case: TypeCase) -> int:
    if slide.is_running:
        return max(frame.least, round(frame.height / _RUNNING))
    limits = frame.least, max(frame.least, int(frame.height / _LARGEST))
    step = max(1, round(frame.height / _STEPS))
    return largest_size(_measured(slide, case), area.width(), area.height(), limits, step)


def _measured(slide: Slide, case: TypeCase) -> list[Measured]:
    return [measured(p.tokens, _glosses_of(slide, n), case) for n, p in enumerate(slide.pieces)]


def _rows(slide: Slide, size: int, width: float, case: TypeCase) -> list[_Row]:
    rows: list[_Row] = []
    for number, piece in enumerate(slide.pieces):
        glosses = _glosses_of(slide, number)
        layout: ParagraphLayout
        setting = case.setting(size, width)
        if glosses:
            layout = InterlinearLayout(piece.tokens, glosses, case, size, width)
        else:
            layout = BlockLayout(piece.tokens, setting, case.measurer(size))
        for line in range(len(layout.lines)):
            height = setting.line_height
            if isinstance(layout, InterlinearLayout):
                height = layout.height(line)
            gap = GAP_AFTER * size if rows and not line else 0.0
            rows.append(_Row(number, layout, line, height, gap))
    return rows


def _glosses_of(slide: Slide, number: int) -> dict[int, str]:
    """The glosses of a piece, by the start of their word in it."""
    piece = slide.pieces[number]
    if not slide.glosses:
        return {}
    return {
        at: gloss
        for at in piece.tokens.boundaries[:-1]
        if (gloss := slide.glosses.get(at + piece.start))
    }


def _pages(rows: Sequence[_Row], height: float) -> list[Sequence[_Row]]:
    """Whole lines, as many on a page as there is room for."""
    pages: list[list[_Row]] = [[]]
    used = 0.0
    for row in rows:
        needed = row.height + (row.gap if pages[-1] else 0)
        if pages[-1] and used + needed > height + 0.5:
            pages.append([])
            used, needed = 0.0, row.height
        pages[-1].append(row)
        used += needed
    return list(pages)


def _running_pages(slide: Slide, rows: Sequence[_Row], height: float) -> list[Sequence[_Row]]:
    """The lines that are lit, with as many around them as there is room for."""
    lit = [number for number, row in enumerate(rows) if _is_lit(slide, row)] or [0]
    first, last = lit[0], lit[-1]
    pages = _pages(rows[first : last + 1], height)
    if len(pages) > 1 or not rows:
        return pages
    free = height - sum(row.height + row.gap for row in rows[first : last + 1])
    above = _ABOVE_LIT * free
    start = _back(rows, first, above)
    shown = _pages(rows[start:], height)[0]
    start = _back(rows, start, height - sum(row.height + row.gap for row in shown))
    return [_pages(rows[start:], height)[0]]


def _back(rows: Sequence[_Row], start: int, room: float) -> int:
    """The first of the lines above `start` that there is room for."""
    while start and rows[start - 1].height + rows[start].gap <= room:
        room -= rows[start - 1].height + rows[start].gap
        start -= 1
    return start


def _is_lit(slide: Slide, row: _Row) -> bool:
    if slide.lit is None:
        return False
    piece, line = slide.pieces[row.piece], row.layout.lines[row.number]
    return line.start + piece.start < slide.lit.end and slide.lit.start < line.end + piece.start


def _placed(rows: Sequence[_Row], area: QRectF, *, centred: bool) -> list[PlacedLine]:
    def lines(top: float) -> Iterator[PlacedLine]:
        for index, row in enumerate(rows):
            top += row.gap if index else 0.0
            yield PlacedLine(
                row.piece, row.layout, row.number, QPointF(area.left(), round(top)), row.height
            )
            top += row.height

    height = sum(row.height + (row.gap if index else 0) for index, row in enumerate(rows))
    free = max(0.0, area.height() - height) if centred else 0.0
    return list(lines(area.top() + free / 2))
