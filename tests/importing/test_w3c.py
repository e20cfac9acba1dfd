import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import foreign_json
from nepreader.annotation import Author, Kind, carry_out
from nepreader.annotation.w3c_dump import annotation_to_json
from nepreader.errors import SidecarUnreadable
from nepreader.importing import w3c
from nepreader.importing.w3c import read_annotations
from nepreader.storage.sidecar.store import read_sidecar
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, open_text
from nepreader.workspace.annotation_files import export_annotations, import_change

TEXT = "😀 แมวดำนอนหลับ\nหนูวิ่งเล่นรอบบ้าน\nแมวดำตื่น\n"
DOCUMENT = Document(TEXT, "แมว.txt")
QUOTE = {"type": "TextQuoteSelector", "exact": "นอน", "prefix": "แมวดำ", "suffix": "หลับ"}
POSITION = {"type": "TextPositionSelector", "start": 7, "end": 10}
RFC_5147 = "http://tools.ietf.org/rfc/rfc5147"


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "แมว.txt"
    path.write_text(TEXT, encoding="utf-8", newline="")
    opened = open_text(path)
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "in.json"


@pytest.fixture
def read(file):
    def read(value, document=DOCUMENT):
        file.write_text(json.dumps(value), encoding="utf-8")
        return read_annotations(file, document)

    return read


def annotation(target=None, **fields):
    target = target or {"source": "urn:t", "selector": [QUOTE, POSITION]}
    return {"id": "urn:a", "type": "Annotation", "target": target, **fields}


def with_selector(*selectors):
    return annotation({"source": "urn:t", "selector": list(selectors)})


def fragment(value, **fields):
    return {"type": "FragmentSelector", "value": value, **fields}


def taken_in(text: OpenText, file: Path, value) -> int:
    file.write_text(json.dumps(value), encoding="utf-8")
    change, _ = import_change(text, file)
    done = carry_out(text.annotations, change, Author("ก", "w1"))
    text.store.append(done.added)
    text.store.save()
    return len(done.added)


def place(text, file, value):
    taken_in(text, file, value)
    return text.placements.of(text.annotations.get("urn:a"))


def test_a_quote_alone_is_found(text, file):
    found = place(text, file, with_selector(QUOTE))

    assert found.span == Span(7, 10)
    assert not found.needs_check


def test_a_position_alone_is_to_be_checked(text, file):
    found = place(text, file, with_selector(POSITION))

    assert found.span == Span(7, 10)
    assert found.needs_check


def test_a_position_and_a_quote_that_agree_are_sure(text, file):
    found = place(text, file, with_selector(POSITION, QUOTE))

    assert (found.span, found.confidence) == (Span(7, 10), 1.0)


def test_a_position_of_another_text_does_not_rule_over_the_quote(text, file):
    off = {**POSITION, "start": 1, "end": 4}

    assert place(text, file, with_selector(off, QUOTE)).span == Span(7, 10)


def test_words_that_are_not_in_the_text_have_no_place(text, file):
    gone = {"type": "TextQuoteSelector", "exact": "ช้างเผือกในป่าลึก", "prefix": "", "suffix": ""}

    assert place(text, file, with_selector(gone)).span is None


LINES = [0, *(at + 1 for at, char in enumerate(TEXT) if char == "\n")]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("char=3,8", Span(3, 8)),
        ("#char=3,8", Span(3, 8)),
        ("char=5", Span(5, 5)),
        ("char=,4", Span(0, 4)),
        ("char=40,", Span(40, len(TEXT))),
        ("char=0,999999", Span(0, len(TEXT))),
        ("line=1,2", Span(LINES[1], LINES[2])),
        ("line=1", Span(LINES[1], LINES[1])),
        ("line=,1", Span(0, LINES[1])),
        ("line=2,99", Span(LINES[2], len(TEXT))),
        (f"char=3,8;length={len(TEXT)}", Span(3, 8)),
        (f"char=3,8;length={len(TEXT)},UTF-8", Span(3, 8)),
    ],
)
def test_a_fragment_of_plain_text_is_a_place(read, value, expected):
    found = read(with_selector(fragment(value, conformsTo=RFC_5147)))[0][0].target

    assert found.position.span == expected
    assert found.quote.exact == expected.of(TEXT)
    assert found.snapshot == DOCUMENT.text_digest
    assert found.extra["selector"] == [fragment(value, conformsTo=RFC_5147)]


@pytest.mark.parametrize(
    "selector",
    [
        fragment(f"char=3,8;length={len(TEXT) + 1}"),
        fragment("char=8,3"),
        fragment("line=2,1"),
        fragment("xywh=1,2,3,4"),
        fragment("chapter-1"),
        fragment(7),
        fragment("char=3,8", conformsTo="http://www.w3.org/TR/media-frags/"),
    ],
)
def test_a_fragment_that_does_not_fit_is_kept_without_a_place(read, selector):
    found = read(with_selector(selector))[0][0].target

    assert found.snapshot == ""
    assert found.extra["selector"] == [selector]
    assert found.position is None


@pytest.mark.parametrize("value", ["char=-1,4", "char=", "char=x", "char=3,8th", "line=1.2"])
def test_a_fragment_that_is_malformed_is_no_place(read, value):
    assert read(with_selector(fragment(value)))[0][0].target.position is None


def test_a_length_after_a_checksum_is_asked_for_too(read):
    value = f"char=3,8;md5=d41d8cd98f00b204e9800998ecf8427e;length={len(TEXT) + 1}"

    assert read(with_selector(fragment(value)))[0][0].target.position is None


@pytest.mark.parametrize("char", ["\f", "\v", "\x1c", "\x85", "\u2028"])
def test_only_carriage_returns_and_line_feeds_end_a_line(read, char):
    document = Document(f"😀 หน้า{char}แรก\r\nสอง\rสาม\n", "แมว.txt")

    quote = read(with_selector(fragment("line=1,2")), document)[0][0].target.quote

    assert quote.exact == "สอง\r"


def test_a_target_that_is_an_iri_with_a_fragment_is_a_place(read):
    target = read(annotation("http://example.org/a.txt#char=2,7"))[0][0].target

    assert (target.source, target.position.span) == ("http://example.org/a.txt", Span(2, 7))


def test_a_target_that_is_an_iri_has_no_place(text, file):
    assert place(text, file, annotation("http://example.org/a.txt")).span is None


def test_a_target_with_an_id_is_the_source(read):
    target = read(annotation({"id": "http://example.org/a.txt", "type": "Text"}))[0][0].target

    assert target.source == "http://example.org/a.txt"


def test_of_several_targets_the_first_is_the_place_and_all_are_kept(read):
    others = ["http://example.org/b.txt", {"source": "urn:u"}]
    found = read(annotation(["urn:t#char=2,7", *others]))[0][0]

    assert found.target.position.span == Span(2, 7)
    assert annotation_to_json(found)["target"]["np:otherTargets"] == others


def test_a_selector_without_a_list_is_understood(read):
    found = read(annotation({"source": "urn:t", "selector": QUOTE}))[0][0]

    assert found.target.quote.exact == "นอน"


@pytest.mark.parametrize("selector", ["", [], {}, "urn:selector", [None, 7], {"type": ["x"]}])
def test_a_selector_that_is_none_is_no_place(read, selector):
    found, failed = read(annotation({"source": "urn:t", "selector": selector}))

    assert (len(found), failed) == (1, 0)
    assert found[0].target.quote is found[0].target.position is None


@pytest.mark.parametrize("selector", [None, 0, False])
def test_a_selector_that_is_nothing_is_no_place(read, selector):
    found, failed = read(annotation({"source": "urn:t", "selector": selector}))

    assert len(found) + failed == 1


def test_a_body_value_is_a_body(read):
    found = read(annotation(bodyValue="ที่นอน", motivation="commenting"))[0][0]

    assert (found.text, found.kind) == ("ที่นอน", Kind.NOTE)
    assert "bodyValue" not in annotation_to_json(found)


ITEMS = [annotation(), annotation() | {"id": "urn:b"}]


@pytest.mark.parametrize(
    "value",
    [
        ITEMS,
        {"type": "AnnotationPage", "items": ITEMS},
        {"type": "AnnotationCollection", "total": 2, "first": {"items": ITEMS}},
        {"@context": "http://www.w3.org/ns/anno.jsonld", "items": [*ITEMS, ITEMS[0]]},
    ],
)
def test_whatever_holds_annotations_is_looked_into(read, value):
    found, failed = read(value)

    assert {a.id for a in found} == {"urn:a", "urn:b"}
    assert failed == 0


def test_a_single_annotation_is_taken(read):
    assert [a.id for a in read(annotation())[0]] == ["urn:a"]


@pytest.mark.parametrize("value", [5, "ก", {}, {"first": "urn:page"}, [None], [annotation(target={}) | {"target": []}]])  # fmt: skip
def test_what_is_no_annotation_is_counted(read, value):
    assert read(value) == ([], 1)


def test_good_ones_come_in_beside_bad_ones(read):
    found, failed = read([annotation(), 7, {"id": "urn:x"}])

    assert ([a.id for a in found], failed) == (["urn:a"], 2)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"<rdf/>", b"[" * 100_000])
def test_a_file_that_is_no_json_says_so(file, data):
    file.write_bytes(data)

    with pytest.raises(SidecarUnreadable) as caught:
        read_annotations(file, DOCUMENT)
    assert caught.value.path == file


def test_a_file_that_is_not_there_says_so(file):
    with pytest.raises(SidecarUnreadable):
        read_annotations(file, DOCUMENT)


def test_a_file_too_large_says_so(file, monkeypatch):
    file.write_text("[]        ")
    monkeypatch.setattr(w3c, "LARGEST", 9)

    with pytest.raises(SidecarUnreadable):
        read_annotations(file, DOCUMENT)


def test_a_byte_order_mark_is_passed_over(file):
    file.write_text(json.dumps(annotation()), encoding="utf-8-sig")

    assert len(read_annotations(file, DOCUMENT)[0]) == 1


@given(st.lists(foreign_json, max_size=3))
def test_whatever_others_write_is_read_or_counted(tmp_path_factory, items):
    path = tmp_path_factory.getbasetemp() / "foreign.json"
    path.write_text(json.dumps(items), encoding="utf-8")

    found, failed = read_annotations(path, DOCUMENT)

    assert len(found) + failed == len(items)


def test_importing_twice_adds_nothing(text, file):
    nameless = {"type": "Annotation", "target": "urn:t#char=2,7", "bodyValue": "ไม่มีชื่อ"}
    value = [annotation(), nameless]

    assert [taken_in(text, file, value) for _ in range(2)] == [2, 0]


def test_what_is_there_already_is_left_as_it_is(text, file):
    taken_in(text, file, annotation(bodyValue="ก่อน"))
    taken_in(text, file, annotation(bodyValue="หลัง"))

    assert text.annotations.get("urn:a").text == "ก่อน"


def test_what_was_removed_does_not_come_back(text, file):
    taken_in(text, file, annotation())
    text.annotations.remove("urn:a")

    assert taken_in(text, file, annotation()) == 0


def test_what_we_do_not_know_comes_through_to_the_sidecar_and_out_again(text, file, tmp_path):
    unknown = {
        "audience": {"type": "Audience", "schema:role": "ครู"},
        "rights": "https://example.org/",
        "stylesheet": {"type": "CssStylesheet", "value": ".ก{}"},
    }
    body = {"type": "Video", "id": "http://example.org/v"}
    selector = {"type": "XPathSelector", "value": "/p"}
    target = {"source": "urn:t", "selector": [QUOTE, POSITION, selector], "styleClass": "ก"}
    taken_in(text, file, annotation(target, **unknown, body=[body]))

    kept = annotation_to_json(read_sidecar(text.places.beside.sidecar).records["urn:a"])
    export_annotations(text, tmp_path / "out.json")
    out = json.loads((tmp_path / "out.json").read_bytes())["items"][0]

    for written in (kept, out):
        assert {key: written[key] for key in unknown} == unknown
        assert written["body"] == [body]
        assert selector in written["target"]["selector"]
        assert written["target"]["styleClass"] == "ก"


def test_what_goes_out_comes_in_at_the_same_places(text, file, tmp_path):
    taken_in(text, file, ITEMS)
    export_annotations(text, tmp_path / "out.json")

    again, failed = read_annotations(tmp_path / "out.json", DOCUMENT)

    assert failed == 0
    assert sorted(again, key=lambda a: a.id) == sorted(text.annotations, key=lambda a: a.id)
