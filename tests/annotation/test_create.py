import re

import pytest
from hypothesis import given

from annotation.strategies import NOON, annotations
from nepreader.annotation import Author, Kind, Revision, Target, TextualBody
from nepreader.annotation.create import now
from nepreader.annotation.fields import FIELDS, revisions, stamp_of
from nepreader.annotation.model import TAGGING

TARGET = Target("ni:1")


@pytest.fixture
def author() -> Author:
    return Author("สมชาย", "w1", clock=lambda: NOON)


def test_a_new_annotation_is_signed_dated_and_numbered(author):
    made = author.create(Kind.NOTE, TARGET, TextualBody("จำ"), colour="red")

    assert (made.creator, made.created, made.modified) == ("สมชาย", NOON, NOON)
    assert (made.motivation, made.colour, made.text) == ("commenting", "red", "จำ")
    assert made.revision == Revision(1, "w1")
    assert made.id.startswith("urn:uuid:")
    assert not made.stamps


def test_no_two_annotations_have_the_same_id_or_revision(author):
    made = [author.create(Kind.NOTE, TARGET) for _ in range(20)]

    assert len({one.id for one in made}) == len({one.revision for one in made}) == 20


def test_a_revision_stamps_only_what_changed(author):
    before = author.create(Kind.NOTE, TARGET, TextualBody("จำ"))
    after = author.revise(before, colour="red", status="")

    assert after.stamps == {"colour": Revision(2, "w1")}
    assert stamp_of(after, "text") == before.revision
    assert after.id == before.id


def test_a_new_tag_leaves_the_text_unstamped(author):
    before = author.create(Kind.NOTE, TARGET, TextualBody("จำ"))
    after = author.revise(before, bodies=(TextualBody("ข้าว", TAGGING), *before.bodies))

    assert after.stamps.keys() == {"tags"}


def test_only_a_change_is_dated_and_numbered():
    times = iter("123456789")
    author = Author(writer="w1", clock=lambda: next(times))
    before = author.create(Kind.NOTE, TARGET)
    same = author.revise(before, colour="")

    assert same == before
    assert author.counter == 1
    assert author.revise(before, colour="red").modified > before.modified


@given(annotations)
def test_an_edit_rules_over_all_that_it_saw(before):
    author = Author(writer="w1", clock=lambda: NOON)
    after = author.revise(before, colour=before.colour + "x", status=before.status + "x")

    assert after.stamps["colour"] == after.stamps["status"]
    assert after.stamps["colour"].counter > max(revisions(before).values())
    assert {name: stamp_of(after, name) for name in FIELDS if name not in ("colour", "status")} == {
        name: stamp_of(before, name) for name in FIELDS if name not in ("colour", "status")
    }


def test_a_lower_number_than_those_seen_is_never_given(author):
    author.saw(40)
    author.saw(7)

    assert author.next_revision() == Revision(41, "w1")
    assert author.create(Kind.NOTE, TARGET).revision == Revision(42, "w1")


def test_what_another_made_of_an_annotation_is_signed_as_an_edit(author):
    theirs = Author("อื่น", "w2", counter=9).create(Kind.NOTE, TARGET)
    signed = author.signed(theirs, author.revise(theirs, kind=Kind.TAG, motivation="tagging"))

    assert signed.stamps["kind"].counter > 10
    assert signed.creator == "อื่น"


def test_the_time_is_utc_as_the_recommendation_wants_it():
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", now())
