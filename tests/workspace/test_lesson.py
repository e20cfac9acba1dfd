from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON
from nepreader.annotation import AnnotationSet, Author, Kind, carry_out
from nepreader.annotation.order_keys import keys_are_sound
from nepreader.annotation.w3c_dump import annotation_to_json
from nepreader.annotation.w3c_load import annotation_from_json
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, lesson

TEXT = "😀 ยายปลูกมะลิ\nตาเลี้ยงปลา\nหลานไปตลาด\nแมวนอน\n"
GRANNY, GRANDPA, CHILD, CAT = (
    Span(TEXT.index(w), TEXT.index(w) + len(w)) for w in TEXT[2:].split("\n")[:4]
)
ONE = Author("ก", "w1", clock=lambda: NOON)
OTHER = Author("ข", "w2", clock=lambda: NOON)


@pytest.fixture
def text() -> OpenText:
    return opened()


def opened() -> OpenText:
    return OpenText(Path("บ้าน.txt"), Document(TEXT, "บ้าน.txt"))


def do(text, change, author=ONE):
    return carry_out(text.annotations, change, author)


def add(text, *spans):
    return [do(text, lesson.planned(text, ONE, span)).added[0] for span in spans]


def order(text) -> list[str]:
    return [step.span.of(TEXT) for step in lesson.lesson_plan(text)]


def test_a_text_without_a_plan_has_none(text):
    assert lesson.lesson_plan(text) == []


def test_passages_follow_in_the_order_they_were_added_not_that_of_the_text(text):
    add(text, CHILD, GRANNY, GRANDPA)

    assert order(text) == ["หลานไปตลาด", "ยายปลูกมะลิ", "ตาเลี้ยงปลา"]


def test_a_passage_may_come_twice(text):
    add(text, CAT, CAT)

    assert order(text) == ["แมวนอน", "แมวนอน"]


def test_only_the_passage_that_is_moved_changes(text):
    first, _, last = add(text, GRANNY, GRANDPA, CHILD)
    change = do(text, lesson.reordered(text, last, 0))

    assert order(text) == ["หลานไปตลาด", "ยายปลูกมะลิ", "ตาเลี้ยงปลา"]
    assert [after.id for _, after in change.replaced] == [last.id]
    assert not lesson.reordered(text, text.annotations.get(last.id), 0)
    assert not lesson.reordered(text, first, 1)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-2, 9)), max_size=12))
def test_moving_passages_is_moving_rows_of_a_list(moves):
    text = opened()
    names = [a.id for a in add(text, GRANNY, GRANDPA, CHILD, CAT)]
    for index, place in moves:
        name = names.pop(index)
        names.insert(max(0, min(place, 3)), name)
        do(text, lesson.reordered(text, text.annotations.get(name), place))

    assert [step.annotation.id for step in lesson.lesson_plan(text)] == names


@pytest.mark.parametrize("keys", [("", "", ""), ("A", "A", "A"), ("ก", "A0", "z")])
def test_keys_without_room_between_them_are_made_anew_and_the_order_stays(text, keys):
    made = add(text, GRANNY, GRANDPA, CHILD)
    for annotation, key in zip(made, keys, strict=True):
        text.annotations.replace(replace(annotation, order=key))
    before = [step.annotation.id for step in lesson.lesson_plan(text)]
    new = do(text, lesson.planned(text, ONE, CAT)).added[0]

    plan = lesson.lesson_plan(text)
    assert [step.annotation.id for step in plan] == [*before, new.id]
    assert keys_are_sound([step.annotation.order for step in plan])


def test_two_people_who_move_different_passages_both_have_their_way():
    mine = opened()
    granny, grandpa, child, cat = add(mine, GRANNY, GRANDPA, CHILD, CAT)
    theirs = AnnotationSet(mine.annotations)
    other = opened()
    other.annotations.join(theirs.records)
    do(mine, lesson.reordered(mine, cat, 0))
    do(other, lesson.reordered(other, granny, 3), OTHER)
    mine.annotations.join(other.annotations.records)
    other.annotations.join(mine.annotations.records)

    assert order(mine) == order(other) == ["แมวนอน", "ตาเลี้ยงปลา", "หลานไปตลาด", "ยายปลูกมะลิ"]
    assert grandpa.id != child.id


def test_the_note_is_a_body_and_the_place_a_key_in_the_file(text):
    (made,) = add(text, GRANNY)
    do(text, lesson.noted(made, "ถามว่าใครปลูก"))
    stored = annotation_to_json(text.annotations.get(made.id))

    assert stored["np:kind"] == "lesson"
    assert stored["motivation"] == "bookmarking"
    assert stored["np:order"] == made.order
    assert stored["body"][0]["value"] == "ถามว่าใครปลูก"
    assert annotation_from_json(stored) == text.annotations.get(made.id)
    assert lesson.lesson_plan(text)[0].note == "ถามว่าใครปลูก"


def test_a_passage_that_is_taken_out_comes_back_by_undo(text):
    made, _ = add(text, GRANNY, CAT)
    change = do(text, lesson.unplanned(made))
    assert order(text) == ["แมวนอน"]

    do(text, change.inverse)
    assert order(text) == ["ยายปลูกมะลิ", "แมวนอน"]
    assert text.annotations.of_kind(Kind.LESSON)
