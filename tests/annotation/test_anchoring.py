import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotation.thai import STORY, described, moved, place
from nepreader.annotation import (
    Anchor,
    How,
    Selectors,
    TextPositionSelector,
    anchor,
    anchoring,
    describe,
)
from nepreader.text import Document, Span
from nepreader.text.folding import fold, folded
from nepreader.text.graphemes import is_boundary, snapped
from strategies import texts, texts_with_span

LINES = STORY.splitlines(keepends=True)
REFRAIN = "นกบินมา ฝนตกแล้ว นกบินไป\n"


def is_whole(text: str, span: Span) -> bool:
    """Whether a span has words, and folding leaves both its ends where they are."""
    flat = fold(text)
    start, end = flat.folded_position(span.start), flat.folded_position(span.end)
    words = folded(span.of(text))
    return words.strip() != "" and flat.original_span(start, end) == span


@given(texts_with_span())
def test_in_the_same_text_everything_is_where_it_was(case):
    text, start, end = case
    document = Document(text, "")
    found = anchor(document, describe(document, Span(start, end)), text)

    assert found == Anchor(Span(start, end), 1.0, How.POSITION)


@given(texts_with_span())
def test_words_that_stand_once_are_found_without_a_snapshot(case):
    text, start, end = case
    document, span = Document(text, ""), Span(start, end)
    words = folded(span.of(text))
    assume(is_whole(text, span))
    assume(0 <= folded(text).find(words) == folded(text).rfind(words))
    selectors = describe(document, span)
    around = selectors.quote.prefix + selectors.quote.suffix
    assume(folded(around) or not around)

    assert anchor(document, selectors).span == span


@pytest.mark.parametrize("words", ["เลนิน", "ทั้งหมดนี้คือคำเดียว"])
def test_a_context_that_nobody_sees_says_nothing_against_a_place(words):
    text = "\u200b" + words

    assert moved(text, text, words, snapshot=False).span == place(text, words)


@given(texts_with_span(), st.integers(0, 3), st.integers(0, 3))
def test_words_are_found_after_text_came_before_and_behind(case, before, behind):
    text, start, end = case
    span = Span(start, end)
    assume(is_whole(text, span))
    assume("§" not in text)
    new = "§" * before + text + "§" * behind
    found = anchor(Document(new, ""), describe(Document(text, ""), span), text)

    assert found.confidence == 1.0
    assert found.span in (span.shifted(before), snapped(new, span.shifted(before)))


def test_words_of_a_very_short_text_are_sure_too():
    assert moved("นาย", "นาย§", "นาย") == Anchor(Span(0, 3), 1.0, How.ALIGNMENT)


@given(texts_with_span(), texts, st.booleans())
def test_whatever_became_of_the_text_the_answer_can_be_shown(case, new, known):
    text, start, end = case
    selectors = describe(Document(text, ""), Span(start, end))
    found = anchor(Document(new, ""), selectors, text if known else None)

    for span in (*found.candidates, *([found.span] if found.span else [])):
        assert 0 <= span.start <= span.end <= len(new)
    assert 0 <= found.confidence <= 1
    assert (found.span is None) == (found.how is How.NOWHERE)
    if found.span and start < end and all(is_boundary(text, at) for at in (start, end)):
        assert is_boundary(new, found.span.start)
        assert is_boundary(new, found.span.end)


@given(st.permutations(range(8)))
def test_the_order_of_asking_does_not_matter(order):
    rng = random.Random(3)
    spans = [Span(at, at + 9) for at in (rng.randrange(len(STORY) - 9) for _ in order)]
    new = "".join([LINES[4], *LINES[:2], LINES[2].replace("ตลาด", "ตสาด"), LINES[3]])
    answers = {}
    for at in order:
        known = STORY if at % 2 else None
        selectors = describe(Document(STORY, ""), spans[at])
        answers[at] = anchor(Document(new, ""), selectors, known)
    anchoring._alignment.cache_clear()
    anchoring._finder.cache_clear()

    for at in reversed(order):
        known = STORY if at % 2 else None
        selectors = describe(Document(STORY, ""), spans[at])
        assert anchor(Document(new, ""), selectors, known) == answers[at]


@pytest.mark.parametrize("snapshot", [True, False])
@pytest.mark.parametrize(
    ("old", "new", "words", "found"),
    [
        ("", "", "ดอกมะลิ", "ดอกมะลิ"),
        ("เช้าวัน", "ก่อนอื่น เช้าวัน", "ยายบัวตื่นก่อนใคร", "ยายบัวตื่นก่อนใคร"),
        (LINES[1], "", "เขายิ้มกว้าง", "เขายิ้มกว้าง"),
        ("😀", "😀👩‍👩‍👧😀", "ยายบัวตื่น", "ยายบัวตื่น"),
        ("รดน้ำ", "รดนํ้า", "ช่วยรดน้ำต้นไม้", "ช่วยรดนํ้าต้นไม้"),
        ("แม่ค้า", "เเม่ค้า", "แม่ค้าขนมครก", "เเม่ค้าขนมครก"),
        ("เต่าทอง", "เต่า\u200bทอง", "เรื่องเต่าทอง", "เรื่องเต่า\u200bทอง"),
        ("หนัก กว่า", "หนัก\n\nกว่า", "ฝนตกหนัก กว่าเรือ", "ฝนตกหนัก\n\nกว่าเรือ"),
        ("ที่ตลาดริม", "ทีตสาดริม", "ดอกไม้ที่ตลาดริมคลอง", "ดอกไม้ทีตสาดริมคลอง"),
    ],
)
def test_words_are_found_again(old, new, words, found, snapshot):
    text = STORY.replace(old, new) if old else STORY
    result = moved(STORY, text, words, snapshot=snapshot)

    assert result.span is not None
    assert result.span.of(text) == found
    assert not result.needs_check


@pytest.mark.parametrize("snapshot", [True, False])
@pytest.mark.parametrize("words", ["ดอกมะลิ", "ฝนตกหนัก", "แม่ค้าขนมครก", LINES[4], "มืดค่ำ\nคืน"])
def test_words_that_were_deleted_are_orphans(words, snapshot):
    found = moved(STORY, STORY.replace(words, ""), words, snapshot=snapshot)

    assert found == Anchor(None)
    assert not found.needs_check


@pytest.mark.parametrize("new", ["", "\n", "มดแดงเดินแถวขึ้นต้นมะม่วง กระรอกแอบดูอยู่บนกิ่งสูง"])
@pytest.mark.parametrize("snapshot", [True, False])
def test_in_another_text_nothing_is_found(new, snapshot):
    assert moved(STORY, new, "ช่วยรดน้ำต้นไม้จนเสื้อเปียก", snapshot=snapshot).span is None


def test_words_in_whose_place_others_came_are_not_taken_for_them():
    new = STORY.replace("ฝนตกหนัก", "แดดออกจ้า")

    assert moved(STORY, new, "ฝนตกหนัก").span is None


def test_words_that_stand_elsewhere_too_are_not_taken_for_the_deleted():
    old = STORY + "วันต่อมายายบัวตื่นสาย\n"
    new = old.replace(LINES[0], "")
    found = moved(old, new, "ยายบัวตื่น")

    assert found.span is None


def test_words_that_moved_are_found_by_the_alignment():
    new = "".join([*LINES[2:], *LINES[:2]])
    found = moved(STORY, new, "ช่วยรดน้ำต้นไม้")

    assert found == Anchor(place(new, "ช่วยรดน้ำต้นไม้"), 1.0, How.ALIGNMENT)


def test_halves_that_changed_places_are_found_by_their_words():
    new = "".join([*LINES[3:], *LINES[:3]])
    for line in LINES:
        found = moved(STORY, new, line.strip())
        assert found.span == place(new, line.strip())


def test_between_places_alike_a_person_decides():
    new = REFRAIN + "คั่น\n" + REFRAIN
    found = moved(REFRAIN, new, "ฝนตกแล้ว", snapshot=False)
    second = new.rindex("ฝนตกแล้ว")

    assert found.span is None
    assert found.how is How.NOWHERE
    assert set(found.candidates) == {place(new, "ฝนตกแล้ว"), Span(second, second + 8)}


def test_the_snapshot_tells_places_alike_apart():
    new = REFRAIN + "คั่น\n" + REFRAIN

    assert moved(REFRAIN, new, "ฝนตกแล้ว").span == place(new, "ฝนตกแล้ว")


def test_the_surroundings_tell_places_apart():
    text = "นกกินปลา แมวกินปลา หมากินปลา\n"
    document = Document("คำนำ " + text, "")
    for animal in ("นก", "แมว", "หมา"):
        span = place(text, f"{animal}กินปลา")
        span = Span(span.start + len(animal), span.end)
        found = anchor(document, describe(Document(text, ""), span))
        assert found.span == span.shifted(5)


def test_no_more_candidates_are_offered_than_can_be_looked_at():
    new = (REFRAIN + "คั่น\n") * 9

    assert len(moved(REFRAIN, new, "ฝนตกแล้ว", snapshot=False).candidates) == 5


@pytest.mark.parametrize(("confidence", "checked"), [(0.74, True), (0.75, False), (1.0, False)])
def test_a_place_that_is_less_than_sure_is_to_be_checked(confidence, checked):
    assert Anchor(Span(0, 1), confidence).needs_check is checked


def test_words_much_changed_are_found_and_to_be_checked():
    words = "ขายดอกไม้ที่ตลาดริมคลอง"
    new = STORY.replace(words, "บคยคอกไบ้ทีตสาตรืมดสอบ")
    found = moved(STORY, new, words)

    assert found.span.of(new) == "บคยคอกไบ้ทีตสาตรืมดสอบ"
    assert found.needs_check


def test_a_quote_of_whose_surroundings_half_is_left_is_to_be_checked():
    words = "ยายเล่านิทานเรื่องเต่าทอง"
    found = moved(STORY, f"ตอนที่ชอบคือ {words}จนหลานกลับมา\n", words, snapshot=False)

    assert found.how is How.QUOTE
    assert found.needs_check


def test_a_quote_out_of_its_surroundings_is_only_offered():
    words = "ยายเล่านิทานเรื่องเต่าทอง"
    new = f"ตอนที่ชอบคือ {words} เท่านั้น"

    assert moved(STORY, new, words, snapshot=False) == Anchor(None, candidates=(place(new, words),))


@pytest.mark.parametrize(
    ("old", "new", "words", "found"),
    [
        ("ข้าวใหมหอมกรุ่น", "ข้าวใหม่หอมกรุ่น", "ใหม", "ใหม่"),
        ("ปลาทหนึ่งตัว", "ปลาทูหนึ่งตัว", "ปลาท", "ปลาทู"),
        ("เดินไปหาปูในนา", "เดินไปหาปู่ในนา", "หาปู", "หาปู่"),
    ],
)
@pytest.mark.parametrize("snapshot", [True, False])
def test_ends_are_whole_characters(old, new, words, found, snapshot):
    old, new = STORY + old, STORY + new

    assert moved(old, new, words, snapshot=snapshot).span.of(new) == found


def test_an_end_that_cut_a_character_still_does():
    new = "ก่อนนั้น " + STORY
    found = moved(STORY, new, "ชื่อโต")
    assert found.span.of(new) == "ชื่อโต"

    cut = moved(STORY, new, "มืดค")
    assert cut.span.of(new) == "มืดค"


def test_a_position_with_no_quote_is_taken_and_to_be_checked():
    selectors = Selectors(None, TextPositionSelector(5, 9))
    found = anchor(Document(STORY, ""), selectors)

    assert found == Anchor(snapped(STORY, Span(5, 9)), 0.5, How.POSITION)
    assert found.needs_check


def test_a_position_with_no_quote_goes_where_the_snapshot_says():
    position = place(STORY, "ตลาดริมคลอง")
    selectors = Selectors(None, TextPositionSelector(position.start, position.end))

    assert anchor(Document(STORY, ""), selectors, STORY).span == position
    assert anchor(Document("§" + STORY, ""), selectors, STORY).span == position.shifted(1)
    assert anchor(Document("§", ""), selectors, STORY).span is None


@pytest.mark.parametrize("at", [(0, 9_999), (9_998, 9_999)])
def test_a_position_outside_the_text_is_not_taken(at):
    position = TextPositionSelector(*at)
    quoted = described(STORY, "ดอกมะลิ")._replace(position=position)

    assert anchor(Document(STORY, ""), Selectors(None, position), STORY) == Anchor(None)
    assert anchor(Document(STORY, ""), quoted, STORY).span == place(STORY, "ดอกมะลิ")


def test_a_position_that_the_quote_contradicts_is_not_taken():
    selectors = described(STORY, "ดอกมะลิ")._replace(position=TextPositionSelector(0, 7))

    assert anchor(Document(STORY, ""), selectors, STORY).span == place(STORY, "ดอกมะลิ")


def test_a_quote_with_no_position_is_found():
    selectors = described(STORY, "ดอกมะลิ")._replace(position=None)

    assert anchor(Document("§" + STORY, ""), selectors, STORY).span.of("§" + STORY) == "ดอกมะลิ"


@pytest.mark.parametrize("snapshot", [None, STORY, "§"])
def test_with_no_selector_there_is_no_place(snapshot):
    assert anchor(Document(STORY, ""), Selectors(), snapshot) == Anchor(None)


def test_a_bookmark_moves_with_what_stands_behind_it():
    start = place(STORY, "ตอนสาย").start
    bookmark = describe(Document(STORY, ""), Span(start, start))
    new = "คำนำ\n" + STORY

    assert anchor(Document(new, ""), bookmark, STORY).span == Span(start + 5, start + 5)


def test_a_bookmark_of_an_unknown_text_is_to_be_checked():
    start = place(STORY, "ตอนสาย").start
    found = anchor(Document(STORY, ""), describe(Document(STORY, ""), Span(start, start)))

    assert found.span == Span(start, start)
    assert found.needs_check


def test_a_bookmark_never_grows():
    new = STORY.replace("ตอนสาย", "ตู้นสาย")
    start = place(STORY, "ตอนสาย").start + 1

    found = anchor(Document(new, ""), describe(Document(STORY, ""), Span(start, start)), STORY)
    assert not found.span
