from pathlib import Path

import pytest

from nepreader.annotation import Author, Kind, Target, TextPositionSelector, carry_out
from nepreader.annotation.model import TextQuoteSelector
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, annotating
from nepreader.workspace.annotation_filter import (
    AnnotationFilter,
    PlaceState,
    SortBy,
    listing,
    quote_of,
    sort_key,
    state_of,
)

TEXT = "😀 แมวดำนอน\nหลับ หนูวิ่งเล่นรอบบ้าน น้ำ ๑๙๒๑"
EVERYTHING = AnnotationFilter()


class Desk:
    """A text on which two people annotated."""

    def __init__(self) -> None:
        self.text = OpenText(Path("แมว.txt"), Document(TEXT, "แมว.txt"))
        self.names: dict[str, str] = {}
        self._hour = 0

    def add(self, name, words, author="ก", **said):
        start = TEXT.index(words)
        span = Span(start, start + len(words))
        change = annotating.annotate(self.text, self._author(author), span, **said)
        return self._do(name, change)

    def put(self, name, kind, target):
        from nepreader.annotation import Change

        return self._do(name, Change(added=(self._author("ข").create(kind, target),)))

    def listed(self, wanted=EVERYTHING, sort=SortBy.PLACE):
        return [self.names[a] for a in listing(self.text, wanted, sort).order]

    def _author(self, name):
        self._hour += 1
        time = f"2026-11-22T{self._hour:02}:00:00Z"
        return Author(name, f"w-{name}", clock=lambda: time)

    def _do(self, name, change):
        made = carry_out(self.text.annotations, change, Author()).added[0]
        self.names[made.id] = name
        return made


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.add("mouse", "หนู", note="ตัวเล็ก", colour="green")
    desk.add("cat", "แมวดำ", "ข", tags=("สัตว์", "แมว"))
    desk.add("sleep", "นอน\nหลับ", note="น้ำใจ", tags=("สัตว์",))
    desk.put("lost", Kind.NOTE, Target("urn:t", TextQuoteSelector("ช้างเผือก")))
    desk.put("check", Kind.TERM, Target("urn:t", position=TextPositionSelector(26, 30)))
    desk.put("position", Kind.POSITION, Target("urn:t", position=TextPositionSelector(0, 0)))
    return desk


def test_without_a_filter_all_are_listed_but_where_reading_stopped(desk):
    assert desk.listed() == ["lost", "cat", "sleep", "mouse", "check"]


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"kind": Kind.NOTE}, ["lost", "sleep", "mouse"]),
        ({"kind": Kind.POSITION}, []),
        ({"tag": "สัตว์"}, ["cat", "sleep"]),
        ({"tag": "สัต"}, []),
        ({"colour": "green"}, ["mouse"]),
        ({"author": "ข"}, ["lost", "cat", "check"]),
        ({"state": PlaceState.UNPLACED}, ["lost"]),
        ({"state": PlaceState.CHECK}, ["check"]),
        ({"text": "แมว"}, ["cat"]),
        ({"text": "ตัวเล็ก"}, ["mouse"]),
        ({"text": "สัตว์"}, ["cat", "sleep"]),
        ({"text": "น้ำ"}, ["sleep"]),
        ({"text": "ช้าง"}, ["lost"]),
        ({"text": " นอน หลับ "}, ["sleep"]),
        ({"text": "   "}, ["lost", "cat", "sleep", "mouse", "check"]),
        ({"text": "สัตว์", "author": "ข"}, ["cat"]),
        ({"kind": Kind.NOTE, "colour": "green", "tag": "สัตว์"}, []),
    ],
)
def test_a_filter_shows_what_all_of_it_holds_of(desk, fields, names):
    assert desk.listed(AnnotationFilter(**fields)) == names


def test_other_spellings_of_a_letter_are_found(desk):
    assert desk.listed(AnnotationFilter(text="นํ้าใจ")) == ["sleep"]


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        (SortBy.PLACE, ["lost", "cat", "sleep", "mouse", "check"]),
        (SortBy.NEWEST, ["check", "lost", "sleep", "cat", "mouse"]),
        (SortBy.KIND, ["lost", "sleep", "mouse", "cat", "check"]),
    ],
)
def test_lists_have_orders(desk, sort, names):
    assert desk.listed(sort=sort) == names


def test_keys_sort_as_lists_do(desk):
    for sort in SortBy:
        shown = [a for a in desk.text.annotations if a.kind is not Kind.POSITION]
        by_key = sorted(shown, key=lambda a: (sort_key(desk.text, a, sort), a.id))
        assert [desk.names[a.id] for a in by_key] == desk.listed(sort=sort)


def test_tags_and_authors_are_those_of_all(desk):
    found = listing(desk.text, AnnotationFilter(colour="green"), SortBy.PLACE)

    assert (found.tags, found.authors) == (("แมว", "สัตว์"), ("ก", "ข"))


def test_a_text_that_nobody_annotated_has_an_empty_list():
    found = listing(OpenText(Path("ก.txt"), Document("แมว", "ก.txt")), EVERYTHING, SortBy.PLACE)

    assert (len(found.order), found.tags, found.authors) == (0, (), ())


def test_a_place_that_is_sure_has_no_state(desk):
    states = {desk.names[a.id]: state_of(desk.text, a) for a in desk.text.annotations}

    assert states["cat"] is None
    assert (states["lost"], states["check"]) == (PlaceState.UNPLACED, PlaceState.CHECK)


def test_a_quote_is_one_line(desk):
    quotes = {desk.names[a.id]: quote_of(a) for a in desk.text.annotations}

    assert (quotes["sleep"], quotes["check"]) == ("นอน หลับ", "")


@pytest.mark.parametrize("kind", [Kind.CORRECTION, Kind.TRANSLATION, Kind.SEGMENT])
def test_what_has_a_place_of_its_own_is_listed_only_when_it_is_asked_for(desk, kind):
    desk.put("other", kind, Target("urn:t", position=TextPositionSelector(0, 1)))

    assert "other" not in desk.listed()
    assert desk.listed(AnnotationFilter(kind=kind)) == ["other"]
    assert "other" in desk.listed(AnnotationFilter(state=PlaceState.CHECK))
