import json
import re
import uuid
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON, stories
from nepreader.annotation import (
    Annotation,
    Author,
    Kind,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
    TextualBody,
    target_of,
)
from nepreader.annotation.describe import source_iri
from nepreader.annotation.placement import Placements
from nepreader.annotation.w3c_load import annotation_from_json
from nepreader.exporting.w3c import export_page
from nepreader.text import Document, Span
from nepreader.text.graphemes import is_boundary
from strategies import texts_with_span

BEFORE = Document("😀 แมวดำนอนหลับ แล้วหนูก็วิ่งเล่นอยู่รอบกระเป๋าเดินทาง\n", "แมว.txt")
AFTER = Document("👩‍👩‍👧 " + BEFORE.text.replace("แล้ว", "ต่อมา"), "แมว.txt")
CAT = Span(2, 7)
AUTHOR = Author("สมศรี", "w1", clock=lambda: NOON)
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")


def listed(value):
    return value if isinstance(value, list) else [value]


def check_iri(value):
    assert isinstance(value, str)
    assert IRI.fullmatch(value)
    assert value.isascii()
    assert urlsplit(value).scheme


def check_page(page):
    assert "http://www.w3.org/ns/anno.jsonld" in listed(page["@context"])
    assert page["type"] == "AnnotationPage"
    check_iri(page["id"])
    for item in page["items"]:
        check_item(item)
    assert len({item["id"] for item in page["items"]}) == len(page["items"])


def check_item(item):
    check_iri(item["id"])
    assert "Annotation" in listed(item["type"])
    assert item["target"]
    assert not {"body", "bodyValue"} <= item.keys()
    for key in {"created", "modified", "generated"} & item.keys():
        assert item[key].endswith("Z")
        datetime.fromisoformat(item[key])
    for body in listed(item.get("body", [])):
        if isinstance(body, dict) and "TextualBody" in listed(body.get("type")):
            assert isinstance(body["value"], str)
    for target in listed(item["target"]):
        check_target(target)


def check_target(target):
    if isinstance(target, str):
        return check_iri(target)
    check_iri(target["source"])
    for selector in listed(target.get("selector", [])):
        if selector["type"] == "TextQuoteSelector":
            assert isinstance(selector["exact"], str)
            assert all(isinstance(selector.get(key, ""), str) for key in ("prefix", "suffix"))
        if selector["type"] == "TextPositionSelector":
            assert 0 <= selector["start"] <= selector["end"]
            assert type(selector["start"]) is type(selector["end"]) is int
    return None


def exported(annotations, document=BEFORE, old=BEFORE):
    texts = {old.text_digest: old.text}
    data = export_page(document, annotations, Placements(document, texts.get))
    assert data.endswith(b"\n")
    return json.loads(data.decode("utf-8"))


def note(span=CAT, document=BEFORE, **fields):
    body = TextualBody("ที่นอน", "commenting", "th")
    return AUTHOR.create(Kind.NOTE, target_of(document, span), body, **fields)


def selectors(item):
    return {selector["type"]: selector for selector in item["target"]["selector"]}


@given(st.lists(texts_with_span(), max_size=3), st.sampled_from(Kind))
def test_every_item_keeps_the_rules_of_the_w3c(spans, kind):
    for text, start, end in spans:
        document = Document(text, "ก.txt")
        made = AUTHOR.create(
            kind, target_of(document, Span(start, end)), TextualBody(text), scope="here"
        )
        page = exported([made], document)

        check_page(page)
        position = selectors(page["items"][0])["TextPositionSelector"]
        quote = selectors(page["items"][0])["TextQuoteSelector"]
        assert text[position["start"] : position["end"]] == quote["exact"] == text[start:end]


@given(stories())
def test_what_people_did_keeps_the_rules_of_the_w3c(story):
    check_page(exported([s for s in story.states[-1:] if isinstance(s, Annotation)]))


def test_positions_are_code_points_after_an_emoji():
    found = selectors(exported([note()])["items"][0])

    assert (found["TextPositionSelector"]["start"], found["TextPositionSelector"]["end"]) == (2, 7)
    assert found["TextQuoteSelector"]["exact"] == "แมวดำ"
    assert found["TextQuoteSelector"]["prefix"] == "😀 "


def test_what_merging_needs_stays_behind():
    made = AUTHOR.revise(note(), colour="green")
    moved = replace(made, survived={"w1": 1}, extra={"np:anchoredFrom": {"source": "urn:t"}})
    item = exported([moved])["items"][0]

    assert {key for key in item if key.startswith("np:")} == {"np:kind", "np:colour"}


def test_what_was_seen_stays_behind():
    assert "np:seen" not in exported([replace(note(), seen={"w2": 3})])["items"][0]


def test_in_a_changed_text_positions_and_quotes_are_those_of_today():
    start = BEFORE.text.index("กระเป๋า")
    item = exported([note(Span(start, start + 7))], AFTER)["items"][0]
    found = selectors(item)
    now, end = found["TextPositionSelector"]["start"], found["TextPositionSelector"]["end"]

    assert AFTER.text[now:end] == found["TextQuoteSelector"]["exact"] == "กระเป๋า"
    assert now != start
    assert AFTER.text[:now].endswith(found["TextQuoteSelector"]["prefix"])
    assert AFTER.text[end:].startswith(found["TextQuoteSelector"]["suffix"])
    assert is_boundary(AFTER.text, now)
    assert is_boundary(AFTER.text, end)
    assert "np:snapshot" not in item["target"]


def test_in_a_changed_text_the_source_is_the_text_that_the_positions_count_in():
    assert exported([note()], AFTER)["items"][0]["target"]["source"] == source_iri(AFTER)


def test_unplaced_ones_keep_the_selectors_they_were_made_with():
    other = Document("😀 ไม่มีอะไรที่เหมือนกันเลยในนี้", "แมว.txt")
    made = note()

    item = exported([made], other)["items"][0]

    check_item(item)
    found = selectors(item)
    assert found["TextQuoteSelector"]["exact"] == "แมวดำ"
    assert (found["TextPositionSelector"]["start"], found["TextPositionSelector"]["end"]) == (2, 7)
    assert item["target"]["source"] == source_iri(BEFORE)


def test_a_bare_id_becomes_an_iri_and_always_the_same():
    bare = replace(note(), id="ก-1")
    first, second = (exported([bare])["items"][0]["id"] for _ in range(2))

    assert first == second
    assert uuid.UUID(first.removeprefix("urn:uuid:"))


def test_the_page_of_the_same_annotations_is_the_same():
    made = [note(), note()]
    texts = {BEFORE.text_digest: BEFORE.text}

    first, second = (export_page(BEFORE, made, Placements(BEFORE, texts.get)) for _ in range(2))

    assert first == second


def test_one_annotation_is_one_line():
    lines = export_page(BEFORE, [note(), note()], Placements(BEFORE, {}.get)).splitlines()

    assert len(lines) == 4
    assert "แมวดำ" in lines[1].decode()


def test_what_we_do_not_know_goes_out_again():
    foreign = note(extra={"audience": {"type": "Audience"}, "np:later": [1]})
    item = exported([foreign])["items"][0]

    assert item["audience"] == {"type": "Audience"}
    assert item["np:later"] == [1]


def test_a_selector_of_another_kind_goes_along_where_the_text_is_the_same():
    xpath = {"type": "XPathSelector", "value": "/p[1]"}
    target = target_of(BEFORE, Span(2, 7))._replace(extra={"selector": [xpath]})

    item = exported([replace(note(), target=target)])["items"][0]

    assert selectors(item)["XPathSelector"] == xpath
    check_item(item)


def test_what_goes_out_is_read_as_it_was():
    made = note(colour="green")
    read = annotation_from_json(exported([made])["items"][0])

    assert replace(read, revision=made.revision) == made


def foreign(**fields):
    return annotation_from_json({"id": "urn:a", "type": "Annotation", "target": "urn:t", **fields})


@pytest.mark.parametrize(
    "annotation",
    [
        replace(foreign(bodyValue="ก"), bodies=(TextualBody("ข"),)),
        foreign(created="เมื่อวาน"),
        foreign(created="2026-11-22T19:00:00+07:00"),
        foreign(type="Note"),
        foreign(id="urn:แมว ดำ"),
        foreign(target="แมว ดำ.txt"),
    ],
    ids=["bodyValue", "no time", "not UTC", "type", "IRI", "source"],
)
def test_what_others_wrote_against_the_rules_goes_out_right(annotation):
    check_page(exported([annotation]))


def test_a_position_alone_goes_out_with_its_words():
    alone = Target("urn:t", position=TextPositionSelector(2, 7), snapshot=BEFORE.text_digest)

    found = selectors(exported([replace(note(), target=alone)], AFTER)["items"][0])

    assert found["TextQuoteSelector"]["exact"] == "แมวดำ"


def test_a_quote_alone_goes_out_with_its_position():
    alone = Target("urn:t", quote=TextQuoteSelector("แมวดำ", "😀 ", "นอน"))

    found = selectors(exported([replace(note(), target=alone)])["items"][0])

    assert found["TextPositionSelector"] == {"type": "TextPositionSelector", "start": 2, "end": 7}
