import pytest
from hypothesis import given

from annotation.thai import STORY, described, place
from nepreader.annotation import TextQuoteSelector
from nepreader.annotation.quotes import LEAST_FUZZY, MOST_ERRORS, MOST_EXACT, QuoteFinder
from nepreader.text import Span
from nepreader.text.folding import folded
from strategies import texts_with_span


def quote(words: str, prefix: str = "", suffix: str = "") -> TextQuoteSelector:
    return TextQuoteSelector(words, prefix, suffix)


@given(texts_with_span())
def test_words_of_the_text_are_found_where_they_stand(case):
    text, start, end = case
    words = text[start:end]
    found = QuoteFinder(text).exact(quote(words), start)

    assert all(folded(words) in folded(place.span.of(text)) for place in found)
    assert all(place.words == 1.0 for place in found)
    if words.strip() and folded(text) == text:
        assert Span(start, end) in [place.span for place in found]


@given(texts_with_span(), texts_with_span())
def test_what_is_found_lies_in_the_text_best_first(case, other):
    text, words = case[0], other[0][other[1] : other[2]]
    finder = QuoteFinder(text)
    for found in (
        finder.exact(quote(words, "ก", "ข"), 3),
        finder.similar(quote(words, "ก", "ข"), 3),
    ):
        assert found == sorted(found, key=lambda place: -place.score)
        for one in found:
            assert 0 <= one.span.start < one.span.end <= len(text)
            assert all(0 <= share <= 1 for share in one[1:])


def test_every_place_is_found_those_that_overlap_too():
    found = QuoteFinder("กากากา").exact(quote("กากา"), 0)

    assert sorted(one.span for one in found) == [Span(0, 4), Span(2, 6)]


def test_the_place_with_the_same_surroundings_is_the_best():
    text = "นกกินปลา แมวกินปลา หมากินปลา"
    best, *others = QuoteFinder(text).exact(quote("กินปลา", "แมว", " หมา"), 0)

    assert best.span == Span(12, 18)
    assert best.context == 1.0
    assert all(one.context < 1 for one in others)


def test_of_places_alike_the_nearer_is_the_better():
    text = "ฝนตก " * 20
    near = QuoteFinder(text).exact(quote("ฝนตก"), 50)

    assert near[0].span == Span(50, 54)


@pytest.mark.parametrize(
    ("typed", "words"),
    [("รดนํ้าต้นไม้", "รดน้ำต้นไม้"), ("เเม่ค้าขนมครก", "แม่ค้าขนมครก"), ("โต้ง\u200bช่วย", "โต้งช่วย")],
)
def test_what_looks_the_same_is_the_same(typed, words):
    (found,) = QuoteFinder(STORY).exact(quote(typed), 0)

    assert found.span == place(STORY, words)
    assert found.words == 1.0


@pytest.mark.parametrize("words", ["", " ", "\u200b", " \n "])
def test_words_that_nobody_sees_are_not_looked_for(words):
    finder = QuoteFinder(STORY)

    assert finder.exact(quote(words), 0) == finder.similar(quote(words), 0) == []


def test_no_more_places_are_judged_than_can_be_of_use():
    assert len(QuoteFinder("ก " * 1500).exact(quote("ก"), 0)) == MOST_EXACT


def test_a_slip_of_ocr_is_found():
    meant = described(STORY, "ดอกไม้ที่ตลาดริมคลอง").quote
    found = QuoteFinder(STORY).similar(meant._replace(exact="ดอกไม้ทีตสาดริมคลอง"), 0)

    assert found[0].span == place(STORY, "ดอกไม้ที่ตลาดริมคลอง")
    assert 0.8 < found[0].words < 1
    assert found[0].context == 1.0


def test_words_too_unlike_are_not_found():
    words = "กขคงจฉชซฌญฎฏ"
    most = int(MOST_ERRORS * len(words))

    assert QuoteFinder("--" + "x" * most + words[most:] + "--").similar(quote(words), 0)
    assert not QuoteFinder("--" + "x" * (most + 1) + words[most + 1 :] + "--").similar(
        quote(words), 0
    )


def test_short_words_are_found_exactly_or_not_at_all():
    words = "กขคงจฉชซ"[: LEAST_FUZZY - 1]

    assert QuoteFinder(words).similar(quote(words), 0) == []
    assert QuoteFinder(words).exact(quote(words), 0)


def test_no_context_says_nothing_and_does_no_harm():
    (found,) = QuoteFinder(STORY).exact(quote("เต่าทอง"), place(STORY, "เต่าทอง").start)

    assert found.context == 0.0
    assert found.score == 1.0


def test_a_place_far_past_the_end_is_no_fault():
    assert QuoteFinder("ฝนตกหนัก").exact(quote("ตก"), 10_000)[0].score >= 0
