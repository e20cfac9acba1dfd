from nepreader.scans.model import Box, PlacedWord
from nepreader.scans.page_marks import PageMark
from nepreader.scans.places import PagePlaces, line_boxes
from nepreader.text import Span

WORDS = [
    PlacedWord(Span(2, 6), 1, Box(0, 0, 40, 20), 0.9),
    PlacedWord(Span(7, 9), 1, Box(45, 0, 60, 20), 0.9),
    PlacedWord(Span(12, 15), 2, Box(0, 0, 30, 20), 0.4),
]


def test_a_position_is_on_the_page_of_the_nearest_word():
    places = PagePlaces(WORDS, (), 2)

    assert [places.page_at(at) for at in (0, 2, 6, 10, 11, 12, 99)] == [1, 1, 1, 1, 2, 2, 2]


def test_a_passage_has_the_boxes_it_touches():
    places = PagePlaces(WORDS, (), 2)

    assert places.words_in(Span(5, 8)) == WORDS[:2]
    assert places.words_in(Span(6, 7)) == []
    assert places.words_in(Span(0, 99)) == WORDS
    assert places.word_at(1, 50, 5) == WORDS[1]
    assert places.word_at(2, 50, 5) is None


def test_marks_tell_the_page_where_no_boxes_do():
    marks = [PageMark(Span(0, 0), 1), PageMark(Span(5, 6), 2)]
    places = PagePlaces((), marks, 2)

    assert [places.page_at(at) for at in (0, 4, 5, 6, 9)] == [1, 1, 1, 2, 2]
    assert PagePlaces((), (), 2).page_at(0) is None


def test_printed_numbers_become_those_of_the_scans():
    marks = [PageMark(Span(at, at + 1), 245 + at) for at in range(4)]
    places = PagePlaces((), marks, 3)

    assert [places.page_at(at) for at in (0, 1, 2, 3, 4, 9)] == [None, 1, 2, 3, 3, 3]


def test_letters_of_one_line_become_one_box():
    boxes = [
        Box(0, 10, 10, 30),
        Box(8, 0, 18, 40),
        Box(20, 12, 30, 30),
        Box(0, 60, 10, 80),
        Box(400, 60, 410, 80),
    ]

    assert line_boxes(boxes) == [Box(0, 0, 30, 40), Box(0, 60, 10, 80), Box(400, 60, 410, 80)]
