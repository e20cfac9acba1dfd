import json

from hypothesis import given

from annotation.strategies import annotations
from nepreader.annotation import Annotation, Kind, Revision, Target, TextualBody
from nepreader.annotation.fields import FIELDS, changed_fields, revisions, stamp_of, stamped
from nepreader.annotation.model import TAGGING, Superseded

PLAIN = Annotation("urn:a", Kind.NOTE, Target("ni:1"), revision=Revision(3, "w1"))


@given(annotations, annotations)
def test_a_field_is_read_and_set_by_itself(one, other):
    for name, field in FIELDS.items():
        result = field.put(one, field.get(other))

        assert field.get(result) == field.get(other)
        assert set(changed_fields(one, result)) <= {name}


@given(annotations)
def test_a_field_goes_to_json_and_back(annotation):
    for field in FIELDS.values():
        value = field.get(annotation)

        assert field.from_json(json.loads(json.dumps(field.to_json(value)))) == value


@given(annotations)
def test_nothing_differs_from_itself(annotation):
    again = FIELDS["text"].put(annotation, FIELDS["text"].get(annotation))

    assert changed_fields(annotation, annotation) == []
    assert changed_fields(annotation, again) == []


def test_tags_and_text_differ_each_by_itself():
    tag = TextualBody("ข้าว", TAGGING)
    tagged = FIELDS["tags"].put(PLAIN, (tag,))
    both = FIELDS["text"].put(tagged, (TextualBody("จำ"),))

    assert changed_fields(PLAIN, tagged) == ["tags"]
    assert changed_fields(tagged, both) == ["text"]
    assert both.bodies == (TextualBody("จำ"), tag)


def test_a_field_never_changed_is_as_old_as_its_annotation():
    changed = stamped(PLAIN, ["colour"], Revision(5, "w2"))

    assert stamp_of(changed, "colour") == Revision(5, "w2")
    assert stamp_of(changed, "status") == PLAIN.revision
    assert not PLAIN.stamps


def test_the_highest_revision_of_each_writer_shows():
    annotation = Annotation(
        "urn:a", Kind.NOTE, Target("ni:1"),
        revision=Revision(3, "w1"),
        stamps={"colour": Revision(5, "w2"), "text": Revision(2, "w1")},
        history=(Superseded("status", "x", Revision(9, "w2")),
                 Superseded("text", [], Revision(1, "w3"))),
    )  # fmt: skip

    assert revisions(annotation) == {"w1": 3, "w2": 9, "w3": 1}
