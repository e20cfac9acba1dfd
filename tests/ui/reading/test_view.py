import pytest
from PySide6.QtCore import QPointF

from gestures import SAMPLE, place, point_at
from nepreader.storage import Typeface
from nepreader.text import Span
from nepreader.ui.reading.marks import Mark, MarkLayer, MarkStyle


def every_line(window):
    """(block, line) of the whole text, laid out."""
    page = window.view._placed().page
    for index, block in enumerate(page.blocks):
        layout = page.layout(index)
        for number, line in enumerate(layout.lines):
            yield block, layout, number, line


@pytest.mark.parametrize("width", [320, 420, 640, 900, 1240, 1600])
@pytest.mark.parametrize("gap", [0.0, 0.3])
def test_every_line_starts_with_a_token_at_every_width(make_window, width, gap):
    window = make_window(SAMPLE * 20, (width, 600), word_spacing=gap)

    for _, layout, _, line in every_line(window):
        assert line.start in layout.tokens.boundaries


@pytest.mark.parametrize("width", [320, 500, 700, 1000, 1600])
def test_the_real_chapter_breaks_between_words(make_window, chapter, width):
    window = make_window(chapter, (width, 700))
    column = window.view._placed().page.setting.column

    for _, layout, number, line in every_line(window):
        assert line.start in layout.tokens.boundaries
        text = layout.tokens.text[line.start : line.end].rstrip()
        assert layout.box(number).x_of(len(text)) <= column + 3
    words = window.desk.session.words
    assert "".join(token.text for token in words) == words.reading.text


@pytest.mark.parametrize("gap", [0.0, 0.4])
@pytest.mark.parametrize("typeface", list(Typeface))
def test_each_character_is_hit_where_it_is_drawn(make_window, gap, typeface):
    window = make_window(word_spacing=gap, typeface=typeface)
    text = window.desk.session.words.reading.text
    for word in ("เลนิน", "ใหม่", "😀", "Kronstadt", "กลม"):
        span = place(window, word)
        rect = window.view.rect_of(span)
        hit = window.view.hit(QPointF(rect.center()))

        assert hit.on_text
        assert hit.character in span, (word, text[hit.character : hit.character + 3])
        assert window.view.hit(QPointF(rect.left() + 1, rect.center().y())).character == span.start


def test_a_word_has_a_gap_after_it_only_when_wanted(make_window):
    narrow, wide = make_window(word_spacing=0.0), make_window(word_spacing=0.5)
    span = place(wide, "เสนอ")

    assert wide.view.rect_of(span).left() > narrow.view.rect_of(span).left()
    assert wide.view.rect_of(span).width() == pytest.approx(
        narrow.view.rect_of(span).width(), abs=1
    )


def test_a_token_wider_than_the_page_is_torn_between_characters(make_window):
    window = make_window("ปู่" * 400 + "x" * 300, (320, 500), font_size=40)

    text = window.desk.session.words.reading.text
    starts = [block.start + line.start for block, _, _, line in every_line(window)]
    assert len(starts) > 3
    assert not any(text[start] in "ู่" for start in starts if start < len(text))


def test_the_place_stays_when_the_type_grows_or_the_window_narrows(make_window):
    window = make_window(SAMPLE * 60)
    span = place(window, "กอสแพลน", 30)
    window.view.reveal(span, 0.0)
    first = window.view.first_position()

    window.desk.store.update(font_size=32.0)
    assert abs(window.view.first_position() - first) < 60
    window.resize(500, 700)
    assert abs(window.view.first_position() - first) < 60


def test_scrolling_down_and_up_again_comes_back(make_window):
    window = make_window(SAMPLE * 80)
    before = window.view.first_position()

    for _ in range(40):
        window.view.scroll_by(133.0)
    for _ in range(40):
        window.view.scroll_by(-133.0)

    assert window.view.first_position() == before


def test_the_end_of_the_text_is_reached_by_the_scroll_bar_and_not_passed(make_window):
    window = make_window(SAMPLE * 80)
    bar = window.view.verticalScrollBar()

    bar.setValue(bar.maximum())
    last = window.view._placed().visible()[-1]
    window.view.scroll_by(5000)

    assert last.block == len(window.desk.session.words.reading.blocks) - 1
    assert bar.value() == bar.maximum()


def test_a_text_of_one_letter_and_one_of_blank_lines_are_shown(make_window):
    for text in ("ก", "\n\n\nก\n\n", "ก " * 9000):
        window = make_window(text)
        window.view.scroll_by(1e9)
        assert window.view.hit(QPointF(5, 5)).character >= 0


def test_marks_in_sight_are_found_however_long_they_are():
    marks = [
        Mark(Span(0, 100), MarkStyle.BACKGROUND, "found"),
        Mark(Span(40, 41), MarkStyle.WAVE, "term"),
    ]
    layer = MarkLayer(marks)

    assert list(layer.touching(Span(50, 60))) == marks[:1]
    assert list(layer.touching(Span(40, 41))) == marks
    assert list(layer.touching(Span(100, 110))) == []
    assert len(layer) == 2


def test_marks_change_the_picture(window):
    span = place(window, "เสนอ")
    images = [window.view.grab().toImage()]
    for style in MarkStyle:
        window.view.set_marks("test", [Mark(span, style, "accent")])
        images.append(window.view.grab().toImage())

    assert all(a != b for i, a in enumerate(images) for b in images[i + 1 :])


def test_glossary_terms_carry_a_mark_and_other_words_none(make_window):
    marked, plain = make_window("เลนิน"), make_window("นิเลน")

    def coloured(window) -> int:
        image = window.view.grab(window.view.rect_of(Span(0, 5))).toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }
        return sum(name == window.view._colours.colour("term").name() for name in colours)

    assert coloured(marked)
    assert not coloured(plain)


def test_a_click_beyond_the_text_hits_no_word(window):
    assert window.view.token_at(QPointF(3, 3)) is None
    point = point_at(window, "1921")
    assert window.view.token_at(QPointF(point)).text == "1921"
