import json

import pytest
from hypothesis import given

from annotation.strategies import annotations, foreign_json, tombstones
from nepreader.annotation import Kind, Target, TextPositionSelector, TextQuoteSelector, TextualBody
from nepreader.annotation.model import UNBORN
from nepreader.annotation.w3c_dump import annotation_to_json, tombstone_to_json
from nepreader.annotation.w3c_load import annotation_from_json, tombstone_from_json

LEAST = {"id": "urn:a", "target": {"source": "a.txt"}}


def keeps(written, given):
    """Whether `written` says all that `given` does; the order of bodies means nothing."""
    if isinstance(given, dict) and isinstance(written, dict):
        return all(key in written and keeps(written[key], given[key]) for key in given)
    if isinstance(written, list) and written != given:
        wanted = given if isinstance(given, list) else [given]
        return len(written) == len(wanted) and all(
            any(keeps(one, other) for one in written) for other in wanted
        )
    return written == given


@given(annotations)
def test_annotations_are_written_and_read(annotation):
    fields = annotation_to_json(annotation)

    assert annotation_from_json(fields) == annotation
    assert annotation_from_json(json.loads(json.dumps(fields))) == annotation


@given(tombstones)
def test_tombstones_are_written_and_read(tombstone):
    fields = json.loads(json.dumps(tombstone_to_json(tombstone)))

    assert tombstone_from_json(fields) == tombstone


@given(foreign_json)
def test_what_we_do_not_know_is_kept_at_every_level(fields):
    before = json.dumps(fields)
    annotation = annotation_from_json(fields)
    written = annotation_to_json(annotation)

    assert keeps(written, fields)
    assert annotation_from_json(written) == annotation
    assert json.dumps(fields) == before


def test_what_we_do_not_know_of_a_tombstone_is_kept():
    fields = {"id": "urn:a", "np:of": {"w1": 1}, "np:why": "ซ้ำ"}

    assert tombstone_to_json(tombstone_from_json(fields)) == fields


@given(foreign_json)
def test_what_we_do_not_know_of_a_removed_annotation_is_kept(fields):
    written = tombstone_to_json(
        tombstone_from_json({"id": fields["id"], "np:of": {"w1": 1}, "np:was": fields})
    )

    assert keeps(written["np:was"], fields)


def test_nothing_is_written_that_has_no_value():
    annotation = annotation_from_json(LEAST | {"motivation": "commenting"})

    assert annotation.kind is Kind.NOTE
    assert annotation_to_json(annotation) == {
        "id": "urn:a",
        "type": "Annotation",
        "np:kind": "note",
        "motivation": "commenting",
        "target": {"source": "a.txt"},
    }


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"motivation": "highlighting"}, Kind.HIGHLIGHT),
        ({"motivation": "tagging"}, Kind.TAG),
        ({"motivation": "bookmarking"}, Kind.BOOKMARK),
        ({"motivation": "bookmarking", "np:kind": "position"}, Kind.POSITION),
        ({"motivation": "editing"}, Kind.FOREIGN),
        ({"motivation": ["commenting", "tagging"]}, Kind.FOREIGN),
        ({"motivation": "commenting", "np:kind": "of-2031"}, Kind.FOREIGN),
        ({"motivation": "commenting", "np:kind": 3}, Kind.NOTE),
        ({}, Kind.FOREIGN),
    ],
)
def test_the_kind_is_our_own_word_or_the_motivation(fields, kind):
    assert annotation_from_json(LEAST | fields).kind is kind


def test_a_kind_of_a_later_version_is_written_back():
    fields = annotation_to_json(annotation_from_json(LEAST | {"np:kind": "of-2031"}))

    assert fields["np:kind"] == "of-2031"


@pytest.mark.parametrize(
    "fields",
    [None, [], "x", {}, {"id": "urn:a"}, {"target": "x"}, LEAST | {"id": ""}, LEAST | {"id": 1},
     LEAST | {"target": ""}, LEAST | {"target": ["a", "b"]}, LEAST | {"target": {"source": 5}}],
)  # fmt: skip
def test_what_is_no_annotation_of_one_text_is_refused(fields):
    with pytest.raises(ValueError, match=r"annotation|id|source"):
        annotation_from_json(fields)


@pytest.mark.parametrize("fields", [None, [], {}, {"id": "urn:a", "np:was": {"id": "urn:a"}}])
def test_what_is_no_tombstone_is_refused(fields):
    with pytest.raises(ValueError, match=r"tombstone|id|target"):
        tombstone_from_json(fields)


def test_a_target_may_be_an_iri():
    annotation = annotation_from_json(LEAST | {"target": "https://a.example/b"})

    assert annotation.target == Target("https://a.example/b")


@pytest.mark.parametrize(
    "position", [{"start": -1, "end": 2}, {"start": 3, "end": 2}, {"start": True, "end": 2},
                 {"start": 0.5, "end": 2}, {"start": 0, "end": 2**53}, {"start": 0}, {"end": 1}]
)  # fmt: skip
def test_a_position_that_cannot_be_is_kept_and_not_used(position):
    selector = {"type": "TextPositionSelector", **position}
    annotation = annotation_from_json(LEAST | {"target": {"source": "a", "selector": selector}})

    assert annotation.target.position is None
    assert annotation_to_json(annotation)["target"]["selector"] == [selector]


def test_the_first_quote_and_the_first_position_that_can_be_are_used():
    selectors = [
        {"type": "TextQuoteSelector", "exact": None},
        {"type": "TextQuoteSelector", "exact": "น้ำ"},
        {"type": "TextQuoteSelector", "exact": "ฝน"},
        {"type": "TextPositionSelector", "start": 1, "end": 4},
        {"type": "TextPositionSelector", "start": 5, "end": 6},
    ]
    target = annotation_from_json(LEAST | {"target": {"source": "a", "selector": selectors}}).target

    assert target.quote == TextQuoteSelector("น้ำ")
    assert target.position == TextPositionSelector(1, 4)
    assert target.extra["selector"] == [selectors[0], selectors[2], selectors[4]]


@pytest.mark.parametrize(
    "body", ["https://a.example/b", {"id": "urn:b"}, {"type": "Video", "value": "ก"}, {"value": 1}]
)
def test_a_body_that_is_no_text_is_kept_and_not_shown(body):
    annotation = annotation_from_json(LEAST | {"body": [body, {"value": "จำ"}]})

    assert annotation.bodies == (TextualBody("จำ", format=""),)
    assert body in annotation_to_json(annotation)["body"]


@pytest.mark.parametrize("value", ["x", [1], ["w1", 1], [-1, "w1"], [True, "w1"], [2**53, "w1"]])
def test_a_revision_that_cannot_be_is_none(value):
    annotation = annotation_from_json(
        LEAST | {"np:revision": value, "np:stamps": {"colour": value}, "np:survived": {"w1": value}}
    )

    assert annotation.revision == UNBORN
    assert not annotation.stamps
    assert not annotation.survived
    assert annotation_to_json(annotation)["np:revision"] == value


def test_a_first_revision_keeps_its_writer():
    annotation = annotation_from_json(LEAST | {"np:revision": [0, "w1"]})

    assert annotation_from_json(annotation_to_json(annotation)) == annotation


def test_what_lost_in_a_merge_is_written_and_read():
    lost = {"field": "colour", "value": "red", "revision": [3, "w2"]}
    annotation = annotation_from_json(LEAST | {"np:history": [lost, "x", {"field": "colour"}]})

    assert annotation_to_json(annotation)["np:history"] == [lost]


@given(annotations)
def test_keys_are_written_in_a_fixed_order(annotation):
    again = annotation_from_json(dict(reversed(annotation_to_json(annotation).items())))
    known = [key for key in annotation_to_json(annotation) if key not in annotation.extra]

    assert [key for key in annotation_to_json(again) if key not in annotation.extra] == known
