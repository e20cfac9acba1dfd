from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor

from gestures import SAMPLE, click, hover, place, selected
from nepreader.language import TokenKind
from nepreader.storage import Theme, Typeface
from nepreader.text import Span
from nepreader.ui.reading.interlinear import NoteRows, TokenNotes
from nepreader.ui.reading.margin import MarginMark, Sign
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.ui.theme import colours

LONG = "a gloss that is much longer than any word it could be said of"


class Fake:
    """Notes as long as one likes; those of blocks in `awaited` are not there yet."""

    def __init__(self, window, above="rôm-rêng", below="meaning", rows=(True, True), size=0.55):
        self.view = window.view
        self.above, self.below = above, below
        self.rows = NoteRows(*rows, size)
        self.awaited: set[int] = set()

    def notes_of(self, block_index):
        if block_index in self.awaited:
            return None
        tokens = self.view.words.of_block(block_index)
        return [
            TokenNotes(self.above, self.below) if t.kind is TokenKind.WORD else None for t in tokens
        ]


def laid_out(window):
    page = window.view._placed().page
    for index, block in enumerate(page.blocks):
        layout = page.layout(index)
        for number, line in enumerate(layout.lines):
            yield block, layout, number, line


def luminance(colour: QColor) -> float:
    """As WCAG 2 has it."""

    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("width", [320, 500, 900, 1600])
@pytest.mark.parametrize("below", ["is", LONG])
@pytest.mark.parametrize("gap", [0.0, 0.3])
def test_each_character_is_hit_where_it_is_drawn_between_notes(make_window, width, below, gap):
    window = make_window("😀 " + SAMPLE, (width, 2400), word_spacing=gap)
    view = window.view
    view.set_interlinear(Fake(window, below=below))

    for token in window.desk.session.words:
        if token.kind is TokenKind.SPACE or view.rect_of(token.span).isEmpty():
            continue
        rect = view.rect_of(token.span)
        hit = view.hit(QPointF(rect.left() + 1.5, rect.center().y()))
        assert hit.on_text, token
        assert hit.character == token.start, token
        assert view.token_at(QPointF(rect.left() + 1.5, rect.center().y())) == token
        assert view.hit(QPointF(rect.right() - 0.5, rect.center().y())).character in token.span


@pytest.mark.parametrize("width", [500, 1200])
def test_a_word_is_hit_on_its_notes_and_in_the_room_around_it(make_window, width):
    window = make_window(size=(width, 900))
    view = window.view
    view.set_interlinear(Fake(window, below=LONG))
    setting = view._placed().page.setting

    checked = 0
    for block, layout, number, _ in laid_out(window):
        top = next(
            p.top for p in view._placed().visible() if view._placed().page.blocks[p.block] == block
        )
        line_top = top + layout.top_of(number)
        for note in layout.notes(number):
            x = view._left() + note.x + 2
            y = line_top + (
                setting.line_height - setting.notes.lead - 3
                if note.is_below
                else setting.notes.lead + 3
            )
            token = view.token_at(QPointF(x, y))
            assert token is not None
            assert token.kind is TokenKind.WORD
            inside = view.rect_of(token.span)
            assert (
                abs(inside.center().x() - (x - 2 + layout._notes.measurer.width(note.text) / 2)) < 3
            )
            checked += 1
    assert checked > 20


@pytest.mark.parametrize("width", [320, 420, 640, 900, 1240])
@pytest.mark.parametrize("below", ["is", LONG])
def test_lines_with_notes_break_between_words_and_keep_within_the_column(make_window, width, below):
    window = make_window(SAMPLE * 5, (width, 600))
    window.view.set_interlinear(Fake(window, below=below))
    column = window.view._placed().page.setting.column

    for _, layout, number, line in laid_out(window):
        assert line.start in layout.tokens.boundaries
        text = layout.tokens.text[line.start : line.end].rstrip()
        assert layout.box(number).x_of(len(text)) <= column + 1
        for note in layout.notes(number):
            assert note.x >= -1
            assert note.x + layout._notes.measurer.width(note.text) <= column + 1


@pytest.mark.parametrize("below", ["is", "quite long", LONG])
def test_notes_do_not_run_into_each_other(make_window, below):
    window = make_window(SAMPLE, (700, 600))
    window.view.set_interlinear(Fake(window, below=below))

    for _, layout, number, _ in laid_out(window):
        for is_below in (True, False):
            row = [n for n in layout.notes(number) if n.is_below is is_below]
            for left, right in pairwise(row):
                assert left.x + layout._notes.measurer.width(left.text) < right.x


def test_a_long_gloss_is_cut_short_and_a_reading_never_is(make_window):
    window = make_window()
    window.view.set_interlinear(Fake(window, above="very-long-reading-of-it", below=LONG * 3))

    for _, layout, number, _ in laid_out(window):
        for note in layout.notes(number):
            if note.is_below:
                assert note.text.endswith("…")
                assert (LONG * 3).startswith(note.text[:-1].rstrip())
            else:
                assert note.text == "very-long-reading-of-it"


def test_a_phrase_has_one_note_over_all_its_words(make_window):
    window = make_window("ตากลมตากลม", (900, 500))
    view = window.view
    tokens = list(window.desk.session.words)[:2]

    class Phrase(Fake):
        def notes_of(self, block_index):
            rest = len(self.view.words.of_block(block_index)) - 1
            return [TokenNotes("", "a phrase of two", 2), *[None] * rest] if rest >= 0 else ()

    assert len(tokens) == 2
    view.set_interlinear(Phrase(window))
    _, layout, number, _ = next(laid_out(window))
    (note,) = layout.notes(number)
    left, right = view.rect_of(tokens[0].span).left(), view.rect_of(tokens[1].span).right()
    middle = view._left() + note.x + layout._notes.measurer.width(note.text) / 2

    assert note.text == "a phrase of two"
    assert middle == pytest.approx((left + right) / 2, abs=2)


@pytest.mark.parametrize(
    ("rows", "count"), [((True, False), 1), ((False, True), 1), ((True, True), 2)]
)
def test_a_line_grows_by_the_rows_it_has(make_window, rows, count):
    window = make_window()
    view = window.view
    before = view.line_height()
    view.set_interlinear(Fake(window, rows=rows))
    setting = view._placed().page.setting
    row = max(setting.notes.above, setting.notes.below)

    assert before + count * row <= setting.line_height <= before + count * row + 14
    assert setting.word_top + setting.word_height + setting.notes.below < setting.line_height
    for _, layout, number, _ in laid_out(window):
        assert {n.is_below for n in layout.notes(number)} <= {i for i, on in enumerate(rows) if on}
        assert layout.height == len(layout.lines) * setting.line_height


def test_the_size_of_notes_follows_the_setting(make_window):
    window = make_window()
    heights = []
    for size in (0.4, 0.55, 0.8):
        window.view.set_interlinear(Fake(window, size=size))
        heights.append(window.view.line_height())

    assert heights == sorted(set(heights))


def test_without_notes_the_page_is_as_it_was(make_window):
    window = make_window(SAMPLE * 4)
    before = window.view.grab().toImage()
    window.view.set_interlinear(Fake(window))
    between = window.view.grab().toImage()
    window.view.set_interlinear(None)

    assert between != before
    assert window.view.grab().toImage() == before


def test_a_block_is_laid_out_anew_when_its_notes_are_there_and_the_first_line_stays(make_window):
    window = make_window(SAMPLE * 30)
    view = window.view
    source = Fake(window, below=LONG)
    source.awaited = set(range(1000))
    view.set_interlinear(source)
    view.reveal(place(window, "กอสแพลน", 20), 0.0)
    line = view._placed().first_line()
    blocks = [placed.block for placed in view._placed().visible()]
    assert not any(view._placed().page.layout(b).notes(0) for b in blocks)
    height = view.line_height()

    source.awaited.clear()
    for block in blocks:
        view.refresh_block(block)

    full = [b for b in blocks if view._placed().page.layout(b).tokens.text]
    assert all(view._placed().page.layout(b).notes(0) for b in full)
    after = view._placed().first_line()
    assert after.position <= line.position
    assert after.top == pytest.approx(line.top, abs=1)
    assert view.line_height() == height


def test_notes_of_other_words_are_not_shown(make_window):
    window = make_window()

    class Stale(Fake):
        def notes_of(self, block_index):
            return [TokenNotes("a", "b")]

    window.view.set_interlinear(Stale(window))

    assert not any(layout.notes(number) for _, layout, number, _ in laid_out(window))


def test_marks_keep_to_the_words_and_leave_the_notes_alone(make_window):
    window = make_window()
    view = window.view
    view.set_interlinear(Fake(window))
    span = place(window, "เสนอ")
    plain = view.grab().toImage()
    ratio = plain.devicePixelRatio()
    words = view.rect_of(span)
    for style in MarkStyle:
        colour = "yellow_ground" if style is MarkStyle.HIGHLIGHT else "yellow_stroke"
        view.set_marks("test", [Mark(span, style, colour)])
        marked = view.grab().toImage()
        changed = [
            QPoint(round(x / ratio), round(y / ratio))
            for x in range(marked.width())
            for y in range(marked.height())
            if marked.pixel(x, y) != plain.pixel(x, y)
        ]
        offset = view.viewport().pos()
        around = words.translated(offset).adjusted(-3, -1, 3, 1)
        assert changed
        assert all(around.contains(point) for point in changed), style


def test_signs_stand_beside_the_words_not_the_notes(make_window):
    window = make_window()
    view = window.view
    span = place(window, "เสนอ")

    class Signs:
        def signs(self, block):
            return iter(
                [MarginMark(span.start, Sign.NOTE, "accent", "x")] if span.start in block else []
            )

    view.set_margin(Signs())
    view.set_interlinear(Fake(window))
    (_, rect), *_ = view._signs()

    assert rect.center().y() == pytest.approx(view.rect_of(span).center().y(), abs=1.5)


def test_words_are_hovered_and_selected_between_notes(make_window):
    window = make_window("😀 " + SAMPLE)
    window.view.set_interlinear(Fake(window, below=LONG))

    hover(window, "เสนอ")
    assert window.view._hovered.text == "เสนอ"
    click(window, "ใหม่", times=2)
    assert "ใหม่" in selected(window)
    window.view.select(place(window, "เลนินเสนอ"))
    assert selected(window) == "เลนินเสนอ"


@pytest.mark.parametrize("typeface", list(Typeface))
def test_stacked_marks_keep_out_of_the_rows_of_notes(make_window, typeface):
    text = "ปู่ซู่ญู่กู้ที่นี้ป๊ะอิ๊อึ้ฬฺปี๊"
    window = make_window(text, (900, 400), font_size=40.0, typeface=typeface)
    view = window.view

    def ink(image) -> int:
        page = QColor(view.colours.page)
        return sum(
            image.pixelColor(x, y) != page
            for x in range(image.width())
            for y in range(image.height())
        )

    view.set_interlinear(Fake(window, above="", below=""))
    setting = view._placed().page.setting
    row = view.rect_of(Span(0, len(text)))
    whole = view.viewport().grab(row.adjusted(-4, -round(setting.word_top), 4, 60)).toImage()
    inner = view.viewport().grab(row.adjusted(-4, 0, 4, 0)).toImage()

    assert ink(inner) > 500
    assert ink(whole) == ink(inner)


@pytest.mark.parametrize("theme", [theme for theme in Theme if theme is not Theme.SYSTEM])
def test_notes_can_be_read_in_every_theme(theme):
    found = colours(theme)

    dark, light = sorted(luminance(found.colour(name)) for name in ("quiet", "page"))
    assert (light + 0.05) / (dark + 0.05) >= 4.5
