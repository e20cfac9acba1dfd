import pytest

from annotation.strategies import NOON
from nepreader.annotation import AnnotationSet, Author, Change, Kind, Target, Tombstone
from nepreader.annotation.fields import stamped

AUTHOR = Author("ก", "w1", clock=lambda: NOON)
OTHER = Author("ข", "w2", counter=50, clock=lambda: NOON)


def made(kind: Kind = Kind.NOTE):
    return AUTHOR.create(kind, Target("ni:1"))


def test_a_set_holds_annotations_by_id_in_the_order_they_came():
    one, two, three = made(), made(Kind.TAG), made()
    annotations = AnnotationSet([one, two])
    annotations.add(three)

    assert list(annotations) == [one, two, three]
    assert len(annotations) == 3
    assert one.id in annotations
    assert annotations.get(two.id) is two
    assert annotations.of_kind(Kind.NOTE) == [one, three]
    assert annotations.of_kind(Kind.TAG, Kind.NOTE) == [one, two, three]


def test_what_is_unknown_is_nothing():
    annotations = AnnotationSet()

    assert annotations.get("urn:a") is annotations.record("urn:a") is None
    assert "urn:a" not in annotations
    assert list(annotations.records) == []


def test_mutations_return_what_they_did():
    one, two = made(), made()
    annotations = AnnotationSet()
    changed = AUTHOR.revise(one, colour="red")

    assert annotations.add(one, two) == Change(added=(one, two))
    assert annotations.replace(changed) == Change(replaced=((one, changed),))
    assert annotations.remove(two.id) == Change(removed=(two,))
    assert list(annotations) == [changed]


def test_an_id_is_taken_once_and_nothing_is_added_then():
    one, two = made(), made()
    annotations = AnnotationSet([one])

    with pytest.raises(KeyError):
        annotations.add(two, one)
    assert list(annotations) == [one]


def test_an_id_must_be_known_and_nothing_is_changed_else():
    one, unknown = made(), made()
    annotations = AnnotationSet([one])

    with pytest.raises(KeyError):
        annotations.remove(one.id, unknown.id)
    with pytest.raises(KeyError):
        annotations.replace(AUTHOR.revise(one, colour="red"), unknown)
    assert list(annotations.records) == [one]


def test_a_removed_annotation_leaves_a_tombstone():
    one = made()
    annotations = AnnotationSet([one])
    annotations.remove(one.id, time=NOON)
    tombstone = Tombstone(one.id, {"w1": one.revision.counter}, one, NOON)

    assert dict(annotations.tombstones) == {one.id: tombstone}
    assert annotations.record(one.id) == tombstone
    assert one.id not in annotations
    with pytest.raises(KeyError):
        annotations.remove(one.id)


def test_what_is_added_again_remembers_that_it_was_removed():
    one = made()
    annotations = AnnotationSet([one])
    annotations.remove(one.id)
    (back,) = annotations.add(one).added

    assert back.survived == {"w1": one.revision.counter}
    assert not annotations.tombstones
    assert list(annotations.records) == [back]


def test_a_set_is_made_of_its_records():
    one, two = made(), made()
    annotations = AnnotationSet([one, two])
    annotations.remove(one.id)
    again = AnnotationSet(annotations.records)

    assert list(again.records) == list(annotations.records) == [two, again.tombstones[one.id]]


def test_joining_says_what_came_changed_and_went():
    kept, changed, removed, new = made(), made(), made(), made()
    here = AnnotationSet([kept, changed, removed])
    there = AnnotationSet([kept, changed, removed, new])
    there.replace(OTHER.revise(changed, colour="red"))
    there.remove(removed.id)
    change = here.join(there.records)

    assert change == Change((new,), (removed,), ((changed, here.get(changed.id)),))
    assert here.get(changed.id).colour == "red"
    assert here.tombstones == there.tombstones
    assert not here.join(list(there.records))


def test_joining_brings_back_what_another_changed_and_says_so():
    one = made()
    here, there = AnnotationSet([one]), AnnotationSet([OTHER.revise(one, colour="red")])
    here.remove(one.id)
    change = here.join(there.records)

    assert change == Change(added=(here.get(one.id),))
    assert here.get(one.id).colour == "red"
    assert not here.tombstones


def test_joining_an_unknown_tombstone_changes_nothing_to_be_seen():
    one = made()
    there = AnnotationSet([one])
    there.remove(one.id)
    here = AnnotationSet()

    assert not here.join(there.records)
    assert not here.join([one])
    assert here.tombstones.keys() == {one.id}


def test_a_joined_tombstone_may_know_more_and_nothing_is_to_be_seen():
    one = made()
    here, there = AnnotationSet([one]), AnnotationSet([OTHER.revise(one, colour="red")])
    here.remove(one.id)
    there.remove(one.id)

    assert not here.join(there.records)
    assert here.tombstones[one.id].of.keys() == {"w1", "w2"}


def test_what_was_added_again_unsigned_can_be_joined():
    one = made()
    annotations = AnnotationSet([one])
    annotations.remove(one.id)
    annotations.add(one)

    annotations.join([stamped(one, ["colour"], one.revision)])


def test_no_change_is_false():
    assert not Change()
    assert Change(added=(made(),))
    assert Change(removed=(made(),))
    assert Change(replaced=((made(), made()),))


def test_the_inverse_of_the_inverse_is_the_change():
    one, two, three = made(), made(), made()
    change = Change((one,), (two,), ((three, AUTHOR.revise(three, colour="red")),))

    assert change.inverse.inverse == change
    assert change.inverse.added == (two,)
    assert change.inverse.removed == (one,)
    assert change.inverse.replaced[0][1] is three


def test_a_change_touches_the_kinds_that_came_went_or_changed():
    one, two, three = made(Kind.TAG), made(Kind.NOTE), made(Kind.RECUT)
    change = Change((one,), (two,), ((three, AUTHOR.revise(three, scope="here")),))

    assert change.touched == (one, two, change.replaced[0][1])
    assert all(change.touches(kind) for kind in (Kind.TAG, Kind.NOTE, Kind.RECUT))
    assert change.touches(Kind.TERM, Kind.TAG)
    assert not change.touches(Kind.TERM)
    assert not change.touches()
