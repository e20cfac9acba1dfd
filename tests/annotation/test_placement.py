import gc
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON, annotations
from annotation.thai import STORY, place
from nepreader.annotation import (
    Anchor,
    Author,
    How,
    Kind,
    Selectors,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
    anchor,
    target_of,
)
from nepreader.annotation.placement import Placements
from nepreader.text import Document, Span

AUTHOR = Author("ก", "w1", clock=lambda: NOON)
OLD = Document(STORY, "")
NEW = Document("คำนำ\n" + STORY, "")


def note(words: str, document: Document = OLD):
    return AUTHOR.create(Kind.NOTE, target_of(document, place(document.text, words)))


class Snapshots(dict):
    """Texts by digest, and which were asked for."""

    def __init__(self, *documents: Document) -> None:
        super().__init__((document.text_digest, document.text) for document in documents)
        self.asked: list[str] = []

    def __call__(self, digest: str) -> str | None:
        self.asked.append(digest)
        return self.get(digest)


def test_in_the_same_text_no_snapshot_is_needed():
    snapshots = Snapshots()
    found = Placements(OLD, snapshots).of(note("ดอกมะลิ"))

    assert found == Anchor(place(STORY, "ดอกมะลิ"), 1.0, How.POSITION)
    assert snapshots.asked == []


def test_each_snapshot_is_asked_for_once():
    snapshots = Snapshots(OLD)
    placements = Placements(NEW, snapshots)

    assert placements.span_of(note("ดอกมะลิ")) == place(NEW.text, "ดอกมะลิ")
    assert placements.span_of(note("มืดค่ำ")) == place(NEW.text, "มืดค่ำ")
    assert snapshots.asked == [OLD.text_digest]


def test_without_its_snapshot_an_annotation_is_found_by_its_words():
    snapshots = Snapshots()
    placements = Placements(NEW, snapshots)
    found = placements.of(note("ช่วยรดน้ำต้นไม้"))

    assert found.span == place(NEW.text, "ช่วยรดน้ำต้นไม้")
    assert found.how is How.QUOTE
    placements.of(note("เขายิ้มกว้าง"))
    assert snapshots.asked == [OLD.text_digest]


def test_a_place_is_found_once_for_each_target():
    placements = Placements(NEW, Snapshots(OLD))
    first = note("ดอกมะลิ")
    found = placements.of(first)

    assert placements.of(AUTHOR.revise(first, colour="red")) is found
    other = replace(first, target=target_of(OLD, place(STORY, "มืดค่ำ")))
    assert placements.span_of(other) == place(NEW.text, "มืดค่ำ")
    assert placements.span_of(first) == found.span


def test_places_found_before_are_not_looked_for_again():
    snapshots = Snapshots(OLD)
    placements = Placements(NEW, snapshots)
    notes = [note("ดอกมะลิ"), note("มืดค่ำ")]
    placements.prepare(notes)
    snapshots.clear()

    assert [placements.of(one) for one in notes] == [placements.of(one) for one in notes]
    assert len(snapshots.asked) == 1
    assert gc.isenabled()


def test_words_that_are_gone_have_no_span():
    placements = Placements(Document("มดแดงเดินแถว", ""), Snapshots(OLD))

    assert placements.span_of(note("ดอกมะลิ")) is None


def test_a_target_without_selectors_has_no_place_and_needs_no_snapshot():
    snapshots = Snapshots(OLD)
    whole = AUTHOR.create(Kind.NOTE, Target("ni:1", snapshot=OLD.text_digest))

    assert Placements(NEW, snapshots).of(whole) == Anchor(None)
    assert snapshots.asked == []


@pytest.mark.parametrize(("start", "end"), [(0, 9_999), (9_990, 9_999), (3, 3), (3, 5)])
def test_a_position_that_is_not_that_of_the_words_is_not_taken(start, end):
    target = target_of(OLD, place(STORY, "ดอกมะลิ"))
    wrong = target._replace(position=TextPositionSelector(start, end))

    found = Placements(OLD, Snapshots()).of(AUTHOR.create(Kind.NOTE, wrong))
    assert found.span == place(STORY, "ดอกมะลิ")
    assert found.how is not How.POSITION


def test_an_empty_quote_outside_the_text_has_no_place():
    target = Target(
        "ni:1", TextQuoteSelector(""), TextPositionSelector(9_999, 9_999), OLD.text_digest
    )

    assert Placements(OLD, Snapshots()).of(AUTHOR.create(Kind.BOOKMARK, target)) == Anchor(None)


@given(annotations, st.booleans())
def test_the_short_cut_says_what_anchoring_says(annotation, known):
    document = Document("ที่ป้ำที่การ" + STORY, "")
    target = annotation.target._replace(snapshot=document.text_digest if known else "")
    annotation = replace(annotation, target=target)
    selectors = Selectors(target.quote, target.position)

    found = Placements(document, Snapshots()).of(annotation)
    assert found == anchor(document, selectors, document.text if known else None)


def gone(count: int):
    target = Target("ni:1", TextQuoteSelector("กระรอกแอบดูอยู่บนกิ่งสูง"))
    return [AUTHOR.create(Kind.NOTE, target) for _ in range(count)]


@pytest.mark.parametrize(
    ("found", "lost", "fit"),
    [(0, 0, True), (0, 4, True), (0, 5, False), (1, 4, False), (2, 4, True), (6, 0, True)],
)
def test_annotations_fit_a_text_unless_most_have_no_place(found, lost, fit):
    notes = [*(note("ดอกมะลิ") for _ in range(found)), *gone(lost)]

    assert Placements(NEW, Snapshots(OLD)).fit(notes) is fit


def test_annotations_of_another_text_do_not_fit():
    words = ("ดอกมะลิ", "รดน้ำต้นไม้", "ตลาดริมคลอง", "ขนมครก", "มืดค่ำ", "เต่าทอง")
    other = Document("มดแดงเดินแถวขึ้นต้นมะม่วง กระรอกแอบดูอยู่บนกิ่งสูง", "")

    assert not Placements(other, Snapshots(OLD)).fit(map(note, words))
    assert Placements(OLD, Snapshots()).fit(map(note, words))


def test_positions_count_in_the_text_with_emoji():
    document = Document("👩‍👩‍👧😀" + STORY, "")
    found = Placements(document, Snapshots(OLD)).span_of(note("ยายบัว"))

    assert found == Span(place(STORY, "ยายบัว").start + 6, place(STORY, "ยายบัว").end + 6)
