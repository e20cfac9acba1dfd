import pytest
from hypothesis import given

from nepreader.annotation import (
    AnnotationSet,
    Author,
    Change,
    Kind,
    TextualBody,
    describe,
    target_of,
)
from nepreader.annotation.recuts import pieces_of, recut_body
from nepreader.annotation.w3c import annotation_from_json, annotation_to_json
from nepreader.text import Document, Span
from nepreader.text.graphemes import is_boundary
from strategies import texts_with_span

AUTHOR = Author("สมชาย", "w1", clock=lambda: "2026-11-22T09:00:00Z")
DOCUMENT = Document("เลนินกล่าวว่า 😀 ชาวนา", "a.txt")


def made(start: int = 0, end: int = 5, kind: Kind = Kind.NOTE):
    return AUTHOR.create(
        kind, target_of(DOCUMENT, Span(start, end)), TextualBody("บันทึก", language="th")
    )


def test_mutations_return_what_changed_and_the_inverse_undoes_it():
    annotations = AnnotationSet()
    one, two = made(), made()
    annotations.add(one)
    changed = AUTHOR.revise(one, colour="yellow")

    change = Change(added=(two,), replaced=((one, changed),))
    annotations.apply(change)
    assert list(annotations) == [changed, two]
    assert change.touches(Kind.NOTE)
    assert not change.touches(Kind.RECUT)

    annotations.apply(change.inverse)
    assert list(annotations) == [one]
    assert annotations.remove(one.id) == Change(removed=(one,))
    assert len(annotations) == 0


def test_ids_are_taken_once_and_must_be_known():
    one = made()
    annotations = AnnotationSet([one])

    with pytest.raises(KeyError):
        annotations.add(one)
    with pytest.raises(KeyError):
        annotations.remove("urn:uuid:0")
    with pytest.raises(KeyError):
        annotations.apply(Change(added=(one,)))
    with pytest.raises(KeyError):
        annotations.apply(Change(removed=(made(),)))
    assert list(annotations) == [one]


def test_revisions_count_up_whatever_the_clock_says():
    one = made()
    later = AUTHOR.revise(one, status="done")

    assert later.revision > one.revision
    assert later.id == one.id


@given(texts_with_span())
def test_a_description_holds_the_words_and_whole_characters_around_them(case):
    text, start, end = case
    found = describe(text, Span(start, end))

    assert found.quote.exact == text[start:end]
    assert found.position.span == Span(start, end)
    before, after = start - len(found.quote.prefix), end + len(found.quote.suffix)
    assert text[before:after] == found.quote.prefix + found.quote.exact + found.quote.suffix
    assert before == start or is_boundary(text, before)
    assert after == end or is_boundary(text, after)


@pytest.mark.parametrize("pieces", [("ตา", "กลม"), ("ตากลม",), ("ก|ข", "\\"), ("a\\", "|b")])
def test_recuts_are_written_and_read(pieces):
    annotation = AUTHOR.create(Kind.RECUT, target_of(DOCUMENT, Span(0, 5)), recut_body(pieces))

    assert pieces_of(annotation) == pieces


def test_json_goes_there_and_back():
    one = AUTHOR.create(
        Kind.HIGHLIGHT,
        target_of(DOCUMENT, Span(0, 5)),
        TextualBody("ป้าย", purpose="tagging"),
        colour="green",
    )

    assert annotation_from_json(annotation_to_json(one)) == one


def test_what_we_do_not_know_is_kept():
    fields = {
        "id": "urn:x", "type": "Annotation", "motivation": "questioning", "audience": {"type": "Audience"},
        "body": [{"type": "TextualBody", "value": "?", "format": "text/html", "textDirection": "ltr"}],
        "target": {"source": "a.txt", "selector": [{"type": "XPathSelector", "value": "/p"}], "scope": "b"},
    }  # fmt: skip
    annotation = annotation_from_json(fields)
    written = annotation_to_json(annotation)

    assert annotation.kind is Kind.FOREIGN
    for key in ("audience", "target", "motivation", "body"):
        assert written[key] == fields[key]
