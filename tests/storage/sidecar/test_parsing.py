import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import annotations, tombstones
from nepreader.annotation import Annotation, Tombstone
from nepreader.annotation.merging import counted
from nepreader.annotation.w3c import ANNO_CONTEXT
from nepreader.storage.sidecar import parsing
from nepreader.storage.sidecar.model import Sidecar, TextInfo
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.writing import dump_sidecar
from strategies import any_text, thai_text

words = thai_text | any_text
values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2**60) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=4,
)
foreign = st.dictionaries(st.sampled_from(("audience", "np:later", "ที่มา")), values, max_size=2)
contexts = st.lists(
    st.sampled_from(("https://example.org/ก.jsonld", "urn:c")) | st.just({"dc": "urn:dc:"}),
    max_size=2,
)
infos = st.builds(TextInfo, words, st.just("0" * 64), st.integers(0, 99), st.just("utf-8") | words)


@st.composite
def sidecars(draw):
    records = draw(st.lists(annotations | tombstones, max_size=4, unique_by=lambda r: r.id))
    text = draw(st.none() | infos)
    framed = {
        "@context": draw(contexts),
        "np:schema": draw(foreign),
        "np:text": draw(foreign) if text else {},
    }
    extra = draw(foreign) | {key: value for key, value in framed.items() if value}
    clock = draw(st.dictionaries(st.sampled_from(("w1", "มือ")), st.integers(0, 9), max_size=2))
    return Sidecar(
        records={record.id: record for record in records},
        clock=clock or counted(records),
        text=text,
        snapshots=draw(st.dictionaries(st.sampled_from(("0" * 64, "1" * 64)), words)),
        quarantine=draw(st.lists(values, max_size=2)),
        extra=extra,
    )


def contents(sidecar):
    return (
        sidecar.records,
        sidecar.clock,
        sidecar.text,
        sidecar.snapshots,
        sidecar.quarantine,
        sidecar.extra,
    )


def page(**fields):
    return {
        "@context": [ANNO_CONTEXT],
        "type": "AnnotationPage",
        "np:schema": {"major": 1, "minor": 0},
        "items": [],
        **fields,
    }


def parsed(fields):
    return parse_sidecar(json.dumps(fields).encode())


@given(sidecars())
def test_what_is_written_is_read_again(sidecar):
    assert contents(parse_sidecar(dump_sidecar(sidecar))) == contents(sidecar)


@given(sidecars())
def test_what_was_read_is_written_the_same_byte_for_byte(sidecar):
    data = dump_sidecar(sidecar)

    assert dump_sidecar(parse_sidecar(data)) == data


@given(sidecars())
def test_a_page_read_in_parts_is_the_same_page(sidecar):
    data = dump_sidecar(sidecar)
    large, part = parsing._LARGE, parsing._PART
    try:
        parsing._LARGE, parsing._PART = 1, 2
        in_parts = parse_sidecar(data)
    finally:
        parsing._LARGE, parsing._PART = large, part

    assert contents(in_parts) == contents(parse_sidecar(data))


@pytest.mark.parametrize("data", [b"", b"\0" * 9, b"{", b"[]", b"null", b'"x"', b"7", b"{}x", "ก".encode("cp874")])  # fmt: skip
def test_what_is_no_json_object_is_refused(data):
    with pytest.raises(ValueError):  # noqa: PT011
        parse_sidecar(data)


def test_what_is_too_large_is_refused_unread(monkeypatch):
    monkeypatch.setattr(parsing, "LARGEST", 9)

    with pytest.raises(ValueError, match="the most that is read is 9"):
        parse_sidecar(b" " * 10)


def test_a_byte_order_mark_is_passed_over():
    assert parse_sidecar(b"\xef\xbb\xbf" + dump_sidecar(Sidecar())).version == (1, 0)


def test_a_damaged_annotation_costs_only_itself():
    good = {"id": "urn:a", "type": "Annotation", "target": "urn:t"}
    bad = [{"id": "urn:b"}, 7, None, {"target": "urn:t"}]

    sidecar = parsed(page(items=[bad[0], good, *bad[1:]]))

    assert list(sidecar.records) == ["urn:a"]
    assert sidecar.quarantine == bad


def test_a_damaged_tombstone_goes_to_quarantine():
    sidecar = parsed(page(**{"np:deleted": [{"np:of": {}}, {"id": "urn:a", "np:of": {"w": 1}}]}))

    assert isinstance(sidecar.records["urn:a"], Tombstone)
    assert sidecar.quarantine == [{"np:of": {}}]


def test_two_entries_of_one_id_are_merged():
    def note(value, writer):
        body = {"type": "TextualBody", "value": value}
        stamps = {"text": [2, writer]}
        return {"id": "urn:a", "target": "urn:t", "body": body, "np:stamps": stamps}

    record = parsed(page(items=[note("หนึ่ง", "w1"), note("สอง", "w2")])).records["urn:a"]

    assert isinstance(record, Annotation)
    assert record.text == "สอง"
    assert record.history[0].value[0]["value"] == "หนึ่ง"


def test_an_annotation_that_stands_for_a_list_of_one_is_read():
    assert "urn:a" in parsed(page(items={"id": "urn:a", "target": "urn:t"})).records


@pytest.mark.parametrize("items", ["ก", 7, True])
def test_items_that_are_no_list_are_kept(items):
    assert parsed(page(items=items)).quarantine == [{"items": items}]


@pytest.mark.parametrize("clock", [[], "x", {"w": -1, "v": "2", "u": True, "t": 2**60, "s": 1.5}])
def test_counters_that_are_none_are_passed_over(clock):
    assert parsed(page(**{"np:clock": clock})).clock == {}


def test_a_clock_that_is_missing_is_counted_from_the_annotations():
    items = [{"id": "urn:a", "target": "urn:t", "np:revision": [4, "w1"]}]

    assert parsed(page(items=items)).clock == {"w1": 4}


def test_another_context_is_kept_and_ours_is_not_written_twice():
    given_contexts = [ANNO_CONTEXT, {"np": "urn:nepreader:", "dc": "urn:dc:"}, "urn:c"]
    sidecar = parsed(page(**{"@context": given_contexts}))

    assert sidecar.extra["@context"] == [{"dc": "urn:dc:"}, "urn:c"]
    assert dump_sidecar(sidecar).count(ANNO_CONTEXT.encode()) == 1


@pytest.mark.parametrize("fields", [{"name": "ก.txt", "note": "ของฉัน"}, "ก.txt"])
def test_what_cannot_be_understood_of_the_text_is_kept(fields):
    data = dump_sidecar(parsed(page(**{"np:text": fields})))

    assert "ก.txt" in data.decode()
