from dataclasses import replace
from functools import reduce
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON, annotations, stories, tombstones
from nepreader.annotation import (
    AnnotationSet,
    Author,
    Change,
    Kind,
    Revision,
    Target,
    TextualBody,
    Tombstone,
    carry_out,
)
from nepreader.annotation.fields import LIFE, canonical
from nepreader.annotation.merging import counted, highest, join
from nepreader.annotation.model import Superseded


@pytest.fixture
def one() -> Author:
    return Author("ก", "w1", clock=lambda: NOON)


@pytest.fixture
def two() -> Author:
    return Author("ข", "w2", clock=lambda: NOON)


@pytest.fixture
def note(one):
    return one.create(Kind.NOTE, Target("ni:1"), TextualBody("ต้น"))


ALIVE = annotations.map(lambda annotation: replace(annotation, id="urn:a", survived={}))
RECORDS = ALIVE | st.builds(replace, tombstones, id=st.just("urn:a"), annotation=st.none() | ALIVE)


def write(author, annotation, text):
    return author.revise(annotation, bodies=(TextualBody(text),))


def removed(annotation, time=NOON):
    annotations = AnnotationSet([annotation])
    annotations.remove(annotation.id, time=time)
    return annotations.record(annotation.id)


def texts_of(record):
    """The text and every text that lost."""
    annotation = record.annotation if isinstance(record, Tombstone) else record
    lost = (entry.value for entry in annotation.history if entry.field == "text")
    return {annotation.text, *(body["value"] for bodies in lost for body in bodies)}


@given(stories(), st.data())
def test_states_are_joined_in_any_order_to_the_same(story, data):
    a, b, c = (data.draw(st.sampled_from(story.states)) for _ in range(3))

    assert join(a, b) == join(b, a)
    assert join(join(a, b), c) == join(a, join(b, c))


@given(stories(), st.data())
def test_joining_what_is_known_already_changes_nothing(story, data):
    a, b = (data.draw(st.sampled_from(story.states)) for _ in range(2))
    joined = join(a, b)

    assert join(a, a) == a
    assert join(joined, a) == join(joined, b) == join(joined, joined) == joined


@given(stories())
def test_copies_agree_whatever_the_order_in_which_they_met(story):
    states = [copy.annotations.record(story.states[0].id) for copy in story.copies]

    first, *others = (reduce(join, order) for order in permutations(states))
    assert all(other == first for other in others)


@given(stories())
def test_no_text_is_lost_that_nobody_replaced_who_had_seen_it(story):
    states = [copy.annotations.record(story.states[0].id) for copy in story.copies]

    assert story.written - story.replaced <= texts_of(reduce(join, states))


@given(stories())
def test_a_change_that_the_remover_had_not_seen_wins(story):
    here, there, _ = story.copies
    story.meet(here, there)
    known = here.annotations.record(story.states[0].id)
    if isinstance(known, Tombstone):
        carry_out(here.annotations, Change(added=(known.annotation,)), here.author)
    story.meet(there, here)
    before = here.annotations.get(known.id)
    changed = there.author.revise(before, colour="violet")

    result = join(removed(before), changed)
    assert result.colour == "violet"
    assert result == join(changed, removed(before))


@given(RECORDS, RECORDS)
def test_any_two_records_can_be_joined(one, other):
    assert join(one, other) == join(other, one)


def test_two_that_outlived_each_others_removal_can_be_joined(one, two, note):
    mine, theirs = one.revise(note, colour="red"), two.revise(note, status="done")
    outlived = join(join(removed(theirs), mine), join(removed(mine), theirs))

    assert outlived == join(removed(mine), removed(theirs))


def test_fields_changed_by_two_are_both_kept(one, two, note):
    result = join(one.revise(note, colour="red"), two.revise(note, status="done"))

    assert (result.colour, result.status, result.text) == ("red", "done", "ต้น")


def test_the_loser_of_a_concurrent_edit_is_in_history(one, two, note):
    mine, theirs = write(one, note, "หนึ่ง"), write(two, note, "สอง")
    assert mine.stamps["text"].counter == theirs.stamps["text"].counter

    result = join(mine, theirs)
    assert result.text == "สอง"
    assert (
        Superseded(
            "text",
            [{"type": "TextualBody", "value": "หนึ่ง", "format": "text/plain"}],
            Revision(2, "w1"),
        )
        in result.history
    )


def test_the_same_number_of_the_same_writer_keeps_both_values(note):
    states = [
        write(Author(writer="w9", counter=7, clock=lambda: NOON), note, text) for text in "งจ"
    ]

    assert texts_of(join(*states)) >= {"ง", "จ"}
    assert join(*states) == join(*reversed(states))


def test_what_its_own_writer_replaced_is_not_history(one, two, note):
    first = write(two, note, "ร่าง")
    second = write(two, first, "แก้แล้ว")
    mine = write(one, note, "หนึ่ง")

    assert texts_of(join(join(mine, first), second)) == {"หนึ่ง", "แก้แล้ว"}


def test_no_clock_is_asked(one, two, note):
    late = replace(write(one, note, "สาย"), modified="2099-01-01T00:00:00Z")
    two.saw(9)
    early = replace(write(two, note, "เช้า"), modified="1970-01-01T00:00:00Z")

    assert join(late, early).text == "เช้า"
    assert join(late, early).modified == late.modified


def test_a_removal_of_all_that_is_known_stays(one, note):
    changed = one.revise(note, colour="red")

    assert join(removed(changed), note) == removed(changed)
    assert join(removed(changed), changed) == removed(changed)


def test_two_removals_are_one(two, note):
    first, second = removed(note, "2026-01"), removed(two.revise(note, colour="red"), "2026-02")
    result = join(first, second)

    assert result.of == {"w1": 1, "w2": 2}
    assert (result.annotation.colour, result.time) == ("red", "2026-02")


def test_a_forgotten_annotation_stays_removed(two, note):
    forgotten = Tombstone(note.id, {"w1": 1}, None, NOON)

    assert join(forgotten, note) == removed(note)
    assert join(forgotten, replace(forgotten, of={"w2": 2})).of == {"w1": 1, "w2": 2}
    assert join(forgotten, two.revise(note, colour="red")).colour == "red"


def test_what_was_brought_back_is_not_removed_by_the_old_tombstone(two, note):
    annotations = AnnotationSet([note])
    annotations.remove(note.id)
    tombstone = annotations.record(note.id)
    carry_out(annotations, Change(added=(note,)), two)
    revived = annotations.get(note.id)

    assert join(tombstone, revived) == join(revived, tombstone) == revived
    assert revived.stamps.keys() == {LIFE}
    assert join(revived, removed(revived)).of == removed(revived).of | revived.survived


def test_no_older_copy_brings_back_what_another_writer_had_overwritten(one, two, note):
    theirs = two.revise(note, colour="red")
    mine = one.revise(theirs, colour="green")

    assert isinstance(join(removed(mine), theirs), Tombstone)


def test_no_older_copy_brings_back_what_was_removed_twice(one, two, note):
    theirs = two.revise(note, colour="red")
    annotations = AnnotationSet([theirs])
    annotations.remove(note.id)
    carry_out(annotations, Change(added=(theirs,)), one)
    annotations.replace(one.revise(annotations.get(note.id), colour="green"))
    annotations.remove(note.id)

    assert isinstance(join(annotations.record(note.id), theirs), Tombstone)


def test_a_revival_that_the_remover_had_not_seen_wins(one, two, note):
    mine, theirs = AnnotationSet([removed(note)]), AnnotationSet([removed(note)])
    one.saw(5)
    carry_out(mine, Change(added=(note,)), one)
    carry_out(theirs, Change(added=(note,)), two)
    mine.remove(note.id)

    assert not isinstance(join(mine.record(note.id), theirs.record(note.id)), Tombstone)


def test_what_is_known_changes_nothing_after_two_removals(one, two, note):
    both = join(write(one, write(one, note, "ก"), "ข"), write(two, note, "ค"))
    two.saw(9)
    last = write(two, both, "ง")
    annotations = AnnotationSet([removed(last)])
    carry_out(annotations, Change(added=(last,)), one)
    alive = annotations.get(note.id)
    joined = join(removed(alive), alive)

    assert join(joined, removed(alive)) == joined


def test_the_time_of_a_removal_does_not_depend_on_the_order(two, note):
    theirs = two.revise(note, colour="red")
    first, second = removed(note, "2026-05"), removed(theirs, "2026-03")

    assert join(join(first, theirs), second) == join(first, join(theirs, second))


def test_it_is_as_old_as_the_older(note):
    younger = replace(note, revision=Revision(4, "w0"), created="2030")

    result = join(note, younger)
    assert (result.revision, result.created) == (note.revision, NOON)
    assert result == join(younger, note)


def test_the_highest_number_of_each_writer_is_counted(note):
    tombstone = Tombstone("urn:b", {"w1": 5, "w2": 1})

    assert counted([note, tombstone]) == {"w1": 5, "w2": 1}
    assert counted([]) == {}
    assert highest({"w1": 5}, {"w1": 2, "w2": 0}) == {"w1": 5, "w2": 0}


def test_equal_values_have_the_same_canonical_form():
    assert canonical({"ก": [1], "ข": None}) == canonical({"ข": None, "ก": [1]})
    assert canonical([1, 2]) != canonical([2, 1])
