"""Slides as they are set: sizes, pages, whole words, whole marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from nepreader.language import Tokens
from nepreader.storage import Typeface
from nepreader.storage.state import Ground
from nepreader.text import Span
from nepreader.ui.projector.composing import FLOOR, FOOT_SHARE, compose
from nepreader.ui.projector.fitting import Measured, height_of, largest_size
from nepreader.ui.projector.interlinear import wrap_gloss
from nepreader.ui.projector.slide import LAST_PAGE, Band, Slide
from nepreader.ui.projector.slide_layout import Frame
from nepreader.ui.projector.slide_painting import SlidePainter, stretches
from nepreader.ui.projector.themes import projector_colours
from nepreader.ui.projector.typecase import TypeCase, type_case
from nepreader.workspace.shown_passages import Piece

SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768), (800, 1280)]
WORDS = ("ที่ญู่ปุ่น", "ปู่", "น้ำ", "กตัญญู", "ฐานะ", "ผู้ใหญ่", "เก็บ", "NEP", " ", "ฟื้น", "ศิษย์", "ฤๅษี", "😀")
TALL = "ปิ่ ฟื้ ที่ ญู ฐุ ปู่ ผู้ กี๊ ำ น้ำ ฤๅ โต้ ไม่ ศิษย์"


def frame(width: int, height: int) -> Frame:
    return Frame(width, height, -(-height // FLOOR), round(FOOT_SHARE * height))


def tokens(*words: str) -> Tokens:
    bounds = [0]
    for word in words:
        bounds.append(bounds[-1] + len(word))
    return Tokens("".join(words), bounds, {})


def painted(slide: Slide, room: Frame, ground=Ground.BLACK) -> QImage:
    case = type_case(Typeface.LOOPED)
    image = QImage(int(room.width), int(room.height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    SlidePainter(painter, compose(slide, room, case), projector_colours(ground), case).draw(0.6)
    painter.end()
    return image


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=160).filter(lambda w: "".join(w).strip()),
    st.sampled_from(SIZES),
    st.booleans(),
)
def test_every_word_is_shown_once_whole_within_the_picture_and_above_the_floor(
    qapp, words, size, glossed
):
    room, made = frame(*size), tokens(*words)
    glosses = dict.fromkeys(made.boundaries[:-1:3], "a gloss") if glossed else {}
    slide = Slide(pieces=(Piece(0, made),), glosses=glosses)
    layout = compose(slide, room, type_case(Typeface.LOOPED))
    seen = ""
    for page in range(layout.pages):
        turned = compose(
            Slide(pieces=slide.pieces, glosses=glosses, page=page), room, type_case(Typeface.LOOPED)
        )
        for line in turned.lines:
            area = room.text_area
            assert line.line_span.start in made.boundaries
            assert line.line_span.end in made.boundaries
            assert line.corner.y() >= area.top() - 1
            assert line.corner.y() + line.height <= area.bottom() + 1
            end = len(line.line_span.of(made.text).rstrip())
            assert line.layout.box(line.number).end_of(end) <= area.width() + 1
            seen += line.line_span.of(made.text)

    assert seen == made.text
    assert layout.size >= room.height / 18


@pytest.mark.parametrize("typeface", list(Typeface))
@pytest.mark.parametrize("size", SIZES)
def test_no_mark_is_cut_at_any_size(qapp, size, typeface):
    """The same words with far more room around each line have the same ink."""
    case = type_case(typeface)
    made = tokens(*[part for word in TALL.split() for part in (word, " ")])
    layout = compose(Slide(pieces=(Piece(0, made),)), frame(*size), case)
    line = layout.lines[0]
    box = line.layout.box(line.number)

    def ink(height: int, top: float) -> int:
        image = QImage(size[0], height, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.setPen(QColor("white"))
        box.draw(painter, line.corner.__class__(0, top + case.lift(layout.size)))
        painter.end()
        data = bytes(image.constBits())
        return len(data) - data.count(0)

    needed = int(line.height)
    assert ink(needed, 0) == ink(3 * needed, needed) > 0


def test_a_short_passage_is_set_larger_than_a_long_one(qapp):
    case, room = type_case(Typeface.LOOPED), frame(1920, 1080)
    short = compose(Slide(pieces=(Piece(0, tokens("แมว", "นอน")),)), room, case)
    long = compose(Slide(pieces=(Piece(0, tokens(*["แมว", "นอน", " "] * 40)),)), room, case)

    assert short.size > 2 * long.size
    assert long.pages == 1


def test_a_passage_that_does_not_fit_at_the_floor_has_pages_the_last_one_too(qapp):
    case, room = type_case(Typeface.LOOPED), frame(1280, 720)
    made = Piece(0, tokens(*["แมว", "นอน", " "] * 300))
    first = compose(Slide(pieces=(made,)), room, case)
    last = compose(Slide(pieces=(made,), page=LAST_PAGE), room, case)

    assert first.size == 40
    assert last.page == first.pages - 1 > 0
    assert last.shown.end == len(made.tokens.text)


def test_the_band_is_at_the_foot_and_covers_no_line(qapp):
    case, room = type_case(Typeface.LOOPED), frame(1920, 1080)
    made = Piece(0, tokens(*["แมว", "นอน", " "] * 60))
    band = Band(tokens("แมว", "   ", "a", " ", "cat"), Span(0, 3))
    layout = compose(Slide(pieces=(made,), band=band), room, case)

    assert layout.foot_size >= 60
    assert all(line.corner.y() + line.height <= layout.foot_area.top() + 1 for line in layout.lines)


def test_words_are_found_under_points_and_blanks_are_none(qapp):
    case, room = type_case(Typeface.LOOPED), frame(1280, 720)
    made = Piece(7, tokens("😀", " ", "แมว", "นอน"))
    layout = compose(Slide(pieces=(made,)), room, case)
    line = layout.lines[0]

    def at(span: Span):
        return layout.token_at(next(layout.rects(span, line)).center())

    assert at(Span(9, 12)).text == "แมว"
    assert at(Span(12, 15)).span == Span(12, 15)
    assert at(Span(8, 9)) is None
    assert layout.token_at(line.corner.__class__(2, 2)) is None


@pytest.mark.parametrize("typeface", list(Typeface))
@pytest.mark.parametrize("word", ["ไครเมีย", "ใจ", "โซเวียต", "เลนิน", "ปู่"])
def test_no_letter_of_a_blank_reaches_out_of_it(qapp, word, typeface):
    case, room = type_case(typeface), frame(1920, 1080)
    made = tokens("นา", " ", word, " ", "นา")
    hidden = Span(3, 3 + len(word))

    def image(*blanks: Span) -> QImage:
        slide = Slide(pieces=(Piece(0, made),), blanks=blanks)
        found = QImage(1920, 1080, QImage.Format.Format_RGB32)
        painter = QPainter(found)
        layout = compose(slide, room, case)
        SlidePainter(painter, layout, projector_colours(Ground.BLACK), case).draw(0.6)
        painter.end()
        (line,) = layout.lines
        (rect,) = layout.rects(hidden, line)
        over = round(0.15 * layout.size)
        above = round(1.25 * layout.size)  # the stroke of the blank is below
        return found.copy(rect.toRect().adjusted(-over, 0, 0, above - round(rect.height())))

    shown, covered = image(), image(hidden)
    nothing = QImage(covered.size(), covered.format())
    nothing.fill(QColor("black"))
    assert shown != nothing
    assert covered == nothing


def test_glosses_stand_under_their_words_in_their_own_colour(qapp):
    room, made = frame(1280, 720), Piece(0, tokens("แมว", "นอน"))
    plain = painted(Slide(pieces=(made,)), room)
    glossed = painted(Slide(pieces=(made,), glosses={3: "sleep"}), room)
    gloss = QColor(projector_colours(Ground.BLACK).gloss)

    def has(image: QImage) -> bool:
        return any(
            image.pixelColor(x, y) == gloss
            for x in range(image.width())
            for y in range(0, image.height(), 3)
        )

    assert has(glossed)
    assert not has(plain)


@pytest.mark.parametrize(
    ("gloss", "lines"),
    [
        ("cat", ("cat",)),
        ("New Economic Policy of the party", ("New Economic", "Policy of the")),
        ("", ()),
    ],
)
def test_a_long_gloss_takes_two_lines_and_is_then_cut(qapp, gloss, lines):
    found = wrap_gloss(gloss, 400, TypeCase(Typeface.LOOPED).measurer())

    assert len(found) == len(lines)
    assert found[:1] == lines[:1] or found[0].startswith(lines[0].split()[0])
    assert all(word.rstrip("…") in gloss for line in found for word in line.split())


@given(
    st.lists(st.lists(st.floats(5, 400), min_size=1, max_size=60), min_size=1, max_size=4),
    st.integers(200, 2000),
    st.integers(200, 2000),
    st.integers(1, 9),
)
def test_the_size_fits_or_is_the_least(widths, width, height, step):
    paragraphs = [Measured(["ก"] * len(w), w, [0] * len(w)) for w in widths]
    size = largest_size(paragraphs, width, height, (20, 300), step)

    assert 20 <= size <= 300
    assert (size - 20) % step == 0
    assert size == 20 or height_of(paragraphs, width, size) <= height
    assert size == 20 or max(map(max, widths)) * size / 100 <= width + 1e-6


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 200), st.booleans()), max_size=5))
def test_a_line_is_drawn_once_in_the_colour_of_each_stretch(ways):
    plain, lit = QColor("gray"), QColor("white")
    rects = [(QRectF(left, 0, width, 10), lit if shown else None) for left, width, shown in ways]
    wanted: list = [plain] * 1000
    for rect, colour in rects:
        wanted[int(rect.left()) : int(rect.right())] = [colour] * int(rect.width())
    drawn: list = [None] * 1000
    for left, right, colour in stretches(1000, rects, plain):
        assert all(found is None for found in drawn[left:right])
        drawn[left:right] = [colour] * (min(right, 1000) - left)

    assert drawn[:1000] == wanted[:1000]
