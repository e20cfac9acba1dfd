import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON
from nepreader.annotation import (
    AnnotationSet,
    Author,
    Change,
    Kind,
    Target,
    TextualBody,
    Tombstone,
    carry_out,
)
from nepreader.annotation.fields import LIFE, changed_fields, revisions
from nepreader.annotation.merging import join


@pytest.fixture
def author() -> Author:
    return Author("ก", "w1", clock=lambda: NOON)


@pytest.fixture
def other() -> Author:
    return Author("ข", "w2", clock=lambda: NOON)


@pytest.fixture
def note(author):
    return author.create(Kind.NOTE, Target("ni:1"), TextualBody("ต้น"))


@pytest.fixture
def annotations(note):
    return AnnotationSet([note])


def same(one, two) -> bool:
    """Whether the same annotations stand in two sets, whatever their revisions."""
    return {a.id for a in one} == {a.id for a in two} and not any(
        changed_fields(a, two.get(a.id)) for a in one
    )


def test_a_change_is_done_undone_and_done_again(author, note, annotations):
    new = author.create(Kind.TAG, Target("ni:1"))
    change = Change((new,), (), ((note, author.revise(note, colour="red", status="open")),))

    done = carry_out(annotations, change, author)
    assert annotations.get(note.id).colour == "red"
    undone = carry_out(annotations, done.inverse, author)
    assert same(annotations, AnnotationSet([note]))
    carry_out(annotations, undone.inverse, author)
    assert same(annotations, AnnotationSet([done.replaced[0][1], new]))


@given(st.lists(st.sampled_from(("create", "remove", "colour", "text")), max_size=8), st.data())
def test_undoing_everything_restores_the_beginning(verbs, data):
    author = Author("ก", "w1", clock=lambda: NOON)
    annotations = AnnotationSet([author.create(Kind.NOTE, Target("ni:1")) for _ in range(2)])
    beginning, done = AnnotationSet(annotations.records), []
    for number, verb in enumerate(verbs):
        known = data.draw(st.sampled_from(list(annotations))) if len(annotations) else None
        done.append(carry_out(annotations, change_of(verb, known, author, number), author))
    end = AnnotationSet(annotations.records)

    undone = [carry_out(annotations, change.inverse, author) for change in reversed(done)]
    assert same(annotations, beginning)
    for change in reversed(undone):
        carry_out(annotations, change.inverse, author)
    assert same(annotations, end)


def change_of(verb, known, author, number) -> Change:
    if known is None or verb == "create":
        return Change(added=(author.create(Kind.NOTE, Target("ni:1")),))
    if verb == "remove":
        return Change(removed=(known,))
    fields = {"text": {"bodies": (TextualBody(f"ที่ {number}"),)}, "colour": {"colour": "red"}}
    return Change(replaced=((known, author.revise(known, **fields[verb])),))


def test_undoing_is_a_new_edit_that_wins_over_the_one_undone(author, note, annotations):
    red = author.revise(note, colour="red")
    done = carry_out(annotations, Change(replaced=((note, red),)), author)
    carry_out(annotations, done.inverse, author)

    assert annotations.get(note.id).stamps["colour"] > done.replaced[0][1].stamps["colour"]
    annotations.join([red])
    assert annotations.get(note.id).colour == ""


def test_a_field_that_another_set_meanwhile_is_left_alone(author, other, note, annotations):
    changed = author.revise(note, colour="red", status="open")
    done = carry_out(annotations, Change(replaced=((note, changed),)), author)
    annotations.replace(other.revise(annotations.get(note.id), colour="green"))

    undone = carry_out(annotations, done.inverse, author)
    assert (annotations.get(note.id).colour, annotations.get(note.id).status) == ("green", "")
    assert changed_fields(*undone.replaced[0]) == ["status"]


def test_other_fields_that_another_set_are_kept(author, other, note, annotations):
    done = carry_out(
        annotations, Change(replaced=((note, author.revise(note, colour="red")),)), author
    )
    annotations.replace(other.revise(annotations.get(note.id), bodies=(TextualBody("ของเขา"),)))
    carry_out(annotations, done.inverse, author)

    assert annotations.get(note.id).colour == ""
    assert annotations.get(note.id).text == "ของเขา"


def test_nothing_left_to_undo_is_no_change(author, other, note, annotations):
    done = carry_out(
        annotations, Change(replaced=((note, author.revise(note, colour="red")),)), author
    )
    annotations.replace(other.revise(annotations.get(note.id), colour="green"))
    before, counter = list(annotations.records), author.counter

    assert not carry_out(annotations, done.inverse, author)
    assert list(annotations.records) == before
    assert author.counter == counter


def test_what_another_changed_is_not_removed(author, other, note, annotations):
    new = author.create(Kind.NOTE, Target("ni:1"))
    done = carry_out(annotations, Change(added=(new,)), author)
    annotations.replace(other.revise(new, colour="green"))

    assert not carry_out(annotations, done.inverse, author)
    assert annotations.get(new.id).colour == "green"


def test_what_is_gone_or_there_already_is_left_alone(author, note, annotations):
    gone = author.create(Kind.NOTE, Target("ni:1"))
    change = Change((note,), (gone,), ((gone, author.revise(gone, colour="red")),))

    assert not carry_out(annotations, change, author)
    assert list(annotations.records) == [note]


def test_a_removal_is_dated(author, note, annotations):
    carry_out(annotations, Change(removed=(note,)), author)

    assert annotations.tombstones[note.id].time == NOON


def test_what_is_brought_back_outlives_every_older_copy(author, other, note, annotations):
    theirs = other.revise(note, colour="green")
    annotations.join([theirs])
    done = carry_out(annotations, Change(removed=(annotations.get(note.id),)), author)
    tombstone = annotations.record(note.id)
    carry_out(annotations, done.inverse, author)
    back = annotations.get(note.id)

    assert back.stamps[LIFE].counter > max(tombstone.of.values())
    assert revisions(back)["w1"] > back.survived["w1"]
    assert not isinstance(join(tombstone, back), Tombstone)
    assert (back.colour, back.text) == ("green", "ต้น")


def test_the_redo_of_a_removal_removes_what_was_brought_back(author, note, annotations):
    done = carry_out(annotations, Change(removed=(note,)), author)
    undone = carry_out(annotations, done.inverse, author)
    back = annotations.get(note.id)
    carry_out(annotations, undone.inverse, author)

    assert not len(annotations)
    assert isinstance(join(annotations.record(note.id), back), Tombstone)


def test_creating_again_keeps_the_numbers_of_what_was_undone(author, note):
    annotations = AnnotationSet()
    made = carry_out(annotations, Change(added=(note,)), author)
    red = author.revise(note, colour="red")
    coloured = carry_out(annotations, Change(replaced=((note, red),)), author)
    carry_out(annotations, coloured.inverse, author)
    undone = carry_out(annotations, made.inverse, author)
    carry_out(annotations, undone.inverse, author)

    annotations.join([red])
    assert annotations.get(note.id).colour == ""


def test_bringing_back_keeps_what_another_wrote_before_it_was_removed(
    author, other, note, annotations
):
    done = carry_out(annotations, Change(removed=(note,)), author)
    theirs = AnnotationSet([other.revise(note, bodies=(TextualBody("ของเขา"),))])
    theirs.remove(note.id)
    annotations.join(theirs.records)
    carry_out(annotations, done.inverse, author)

    assert annotations.get(note.id).text == "ของเขา"
