import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.thai import STORY, place
from nepreader.annotation.alignment import LEAST_KEPT, Alignment
from nepreader.text import Span
from strategies import texts, texts_with_span


def mapped(new: str, words: str):
    """The words of `new` where `words` of the story went, and how sure that is."""
    found = Alignment(STORY, new).map_span(place(STORY, words))
    return found and (found.span.of(new), found.kept)


@given(texts_with_span(), texts)
def test_whatever_the_versions_a_span_lies_in_the_new_one(case, new):
    old, start, end = case
    alignment = Alignment(old, new)
    found = alignment.map_span(Span(start, end))

    if found:
        assert 0 <= found.span.start <= found.span.end <= len(new)
        assert LEAST_KEPT <= found.kept <= 1
    assert 0 <= alignment.nearest(start) <= len(new)
    assert alignment.is_of_others(Span(0, len(new)), Span(start, end)) in (True, False)


@given(st.data())
def test_a_span_moves_with_what_was_inserted_before_it(data):
    start = data.draw(st.integers(0, len(STORY) - 1))
    end = data.draw(st.integers(start + 1, len(STORY)))
    at = data.draw(st.integers(0, start))
    new = STORY[:at] + "§§§" + STORY[at:]
    found = Alignment(STORY, new).map_span(Span(start, end))

    assert found is not None
    assert found.span == Span(start + 3, end + 3)
    assert found.kept == 1.0


@pytest.mark.parametrize(
    ("old", "new", "words", "found"),
    [
        ("รดน้ำ", "รดนํ้า", "รดน้ำต้นไม้", "รดนํ้าต้นไม้"),
        ("แม่ค้า", "เเม่ค้า", "แม่ค้าขนมครก", "เเม่ค้าขนมครก"),
        ("โต้งช่วย", "โต้ง\u200bช่วย", "ชื่อโต้งช่วย", "ชื่อโต้ง\u200bช่วย"),
        ("ตกหนัก กว่า", "ตกหนัก\u00a0\n กว่า", "ฝนตกหนัก กว่าเรือ", "ฝนตกหนัก\u00a0\n กว่าเรือ"),
        ("วันจันทร์ 😀 ", "วันจันทร์ ", "ยายบัวตื่น", "ยายบัวตื่น"),
    ],
)
def test_a_change_that_nobody_sees_is_none(old, new, words, found):
    assert mapped(STORY.replace(old, new), words) == (found, 1.0)


def test_a_mark_of_no_width_that_came_behind_does_not_belong_to_the_words():
    assert mapped(STORY.replace("มะลิ", "มะลิ\u200b"), "ดอกมะลิ") == ("ดอกมะลิ", 1.0)


def test_a_mark_of_no_width_that_was_annotated_stays():
    old = STORY.replace("มะลิ", "มะลิ\u200b")
    new = "ก่อนหน้า " + old
    found = Alignment(old, new).map_span(place(old, "ดอกมะลิ\u200b"))

    assert found.span.of(new) == "ดอกมะลิ\u200b"


def test_a_slip_of_ocr_counts_half():
    words = "ขายดอกไม้ที่ตลาดริมคลอง"
    found, kept = mapped(STORY.replace("ตลาด", "ตสาด"), words)

    assert found == words.replace("ตลาด", "ตสาด")
    assert kept == pytest.approx(1 - 0.5 / len(words))


def test_words_that_came_into_a_span_belong_to_it():
    found, kept = mapped(STORY.replace("ขนมครก", "ขนมครกใบเตย"), "แม่ค้าขนมครกแบ่งขนม")

    assert found == "แม่ค้าขนมครกใบเตยแบ่งขนม"
    assert kept == 1.0


@pytest.mark.parametrize("words", ["ดอกมะลิ", "หลานชายชื่อโต้ง", "ฝนตกหนัก กว่าเรือจะถึงท่าก็มืดค่ำ"])
def test_words_that_were_deleted_are_nowhere(words):
    assert mapped(STORY.replace(words, ""), words) is None


def test_words_of_which_most_is_gone_are_nowhere():
    assert mapped(STORY.replace("ตลาดริมคลอง", ""), "ที่ตลาดริมคลอง") is None


def test_a_line_that_moved_is_found():
    lines = STORY.splitlines(keepends=True)
    new = "".join([*lines[2:], *lines[:2]])

    assert mapped(new, "รดน้ำต้นไม้") == ("รดน้ำต้นไม้", 1.0)
    assert mapped(new, "มืดค่ำ") == ("มืดค่ำ", 1.0)


def test_two_halves_that_changed_places_are_found():
    lines = STORY.splitlines(keepends=True)
    new = "".join([*lines[3:], *lines[:3]])

    assert mapped(new, "รดน้ำต้นไม้") == ("รดน้ำต้นไม้", 1.0)
    assert mapped(new, "มืดค่ำ") == ("มืดค่ำ", 1.0)


def test_of_a_duplicated_sentence_the_one_that_was_there_is_found():
    lines = STORY.splitlines(keepends=True)
    new = "".join([*lines, "จบแล้ว\n", lines[1]])
    found = Alignment(STORY, new).map_span(place(STORY, "รดน้ำต้นไม้"))

    assert found.span == place(new, "รดน้ำต้นไม้")


def test_a_short_word_with_another_letter_is_kept_by_its_surroundings():
    start = place(STORY, "ให้สองชิ้น").start + len("ให้")
    new = STORY.replace("ให้สองชิ้น", "ให้สวงชิ้น")
    found = Alignment(STORY, new).map_span(Span(start, start + 3))

    assert found.span.of(new) == "สวง"
    assert found.kept >= LEAST_KEPT


@pytest.mark.parametrize(
    ("new", "behind"),
    [("§§" + STORY, 2), (STORY.replace("ฝนตกหนัก", "ฝนตกไม่หนัก"), 0), ("", None)],
)
def test_a_caret_stays_before_the_character_it_stood_before(new, behind):
    start = place(STORY, "ขนมครก").start
    found = Alignment(STORY, new).map_span(Span(start, start))

    assert (found and found.span) == (
        None if behind is None else Span(start + behind, start + behind)
    )


def test_a_caret_whose_surroundings_are_gone_goes_as_near_as_can_be():
    start = place(STORY, "มะลิ").start
    new = STORY.replace("ดอกมะลิหน้า", "")
    found = Alignment(STORY, new).map_span(Span(start, start))

    assert found.span.start == place(new, "เก็บบ้าน").start + len("เก็บ")
    assert found.kept < 1


def test_a_caret_at_the_end_stays_at_the_end():
    end = len(STORY)

    assert Alignment(STORY, STORY + "และแล้ว").map_span(Span(end, end)).span == Span(
        end + 7, end + 7
    )


def test_words_that_had_stood_elsewhere_are_of_others():
    lines = STORY.splitlines(keepends=True)
    new = "".join(lines[1:])
    alignment = Alignment(STORY, new)
    first = Span(0, len(lines[0]))

    assert alignment.is_of_others(place(new, "รดน้ำต้นไม้"), first)
    assert not alignment.is_of_others(place(new, "รดน้ำต้นไม้"), place(STORY, lines[1]))


def test_words_that_are_new_are_nobodys():
    new = STORY + "นกยูงรำแพน"

    assert not Alignment(STORY, new).is_of_others(place(new, "นกยูง"), Span(0, 4))


def test_a_caret_in_another_text_is_not_sure():
    found = Alignment("กขค" * 9, "abc" * 9).map_span(Span(5, 5))

    assert found is None or found.kept < 1
