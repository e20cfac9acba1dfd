import copy
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON, stories
from nepreader.annotation import Author, Kind, Target, TextualBody, Tombstone, target_of
from nepreader.annotation.merging import counted
from nepreader.errors import SidecarUnreadable
from nepreader.storage.sidecar import validation
from nepreader.storage.sidecar.model import Sidecar, TextInfo
from nepreader.storage.sidecar.snapshots import keep_needed
from nepreader.storage.sidecar.validation import faults_in
from nepreader.storage.sidecar.writing import dump_sidecar
from nepreader.text import Document, Span

DOCUMENT = Document("😀 แมวดำนอนหลับ\n", "แมว.txt")
DIGEST = DOCUMENT.text_digest


def whole_sidecar() -> Sidecar:
    author = Author("ก", "w1", clock=lambda: NOON)
    notes = [
        author.create(Kind.NOTE, target_of(DOCUMENT, Span(2, 5)), TextualBody("ก"), colour="green"),
        author.create(Kind.RECUT, target_of(DOCUMENT, Span(2, 7)), scope="here"),
    ]
    notes = [replace(made, id=f"urn:{number}") for number, made in enumerate(notes)]
    notes[0] = author.revise(notes[0], colour="pink")
    gone = author.create(Kind.TAG, Target("urn:t"), TextualBody("ป้าย", "tagging"))
    records = {r.id: r for r in (*notes, Tombstone(gone.id, {"w1": 4}, gone, NOON))}
    sidecar = Sidecar(records, counted(records.values()), TextInfo.of(DOCUMENT))
    keep_needed(sidecar, DOCUMENT)
    return sidecar


PAGE = json.loads(dump_sidecar(whole_sidecar()))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "แมว.txt.nepreader.json"


def faults_of(path, page) -> list[str]:
    path.write_text(json.dumps(page), encoding="utf-8")
    return [fault.path for fault in faults_in(path)]


def test_what_the_program_writes_has_no_fault(path):
    path.write_bytes(dump_sidecar(whole_sidecar()))

    assert faults_in(path) == []


@given(stories())
def test_whatever_people_did_has_no_fault(tmp_path_factory, story):
    path = tmp_path_factory.getbasetemp() / "story.nepreader.json"
    for state in {id(state): state for state in story.states}.values():
        record = {state.id: state}
        path.write_bytes(dump_sidecar(Sidecar(record, counted([state]))))
        assert faults_in(path) == []


def put(*keys, value):
    def defect(page):
        for key in keys[:-1]:
            page = page[key]
        page[keys[-1]] = value

    return defect


def without(*keys):
    def defect(page):
        for key in keys[:-1]:
            page = page[key]
        del page[keys[-1]]

    return defect


def again(page):
    page["items"].append(copy.deepcopy(page["items"][0]))


TARGET = ("items", 0, "target")
QUOTE, POSITION = (*TARGET, "selector", 0), (*TARGET, "selector", 1)


@pytest.mark.parametrize(
    ("defect", "expected"),
    [
        (without("np:schema"), "$"),
        (without("items"), "$"),
        (put("type", value="Page"), "type"),
        (put("@context", value=["urn:c"]), "@context"),
        (put("np:schema", "major", value=0), "np:schema.major"),
        (put("np:text", "sha256", value="00"), "np:text.sha256"),
        (put("np:clock", "w1", value=-1), "np:clock.w1"),
        (put("items", value={}), "items"),
        (without("items", 0, "target"), "items[0]"),
        (put("items", 1, "id", value="ไม่ใช่ IRI"), "items[1].id"),
        (put("items", 0, "created", value="2026-11-22 12:00"), "items[0].created"),
        (put("items", 0, "np:revision", value=[1]), "items[0].np:revision"),
        (put("items", 1, "np:scope", value="somewhere"), "items[1].np:scope"),
        (put(*POSITION, "start", value=-1), "items[0].target"),
        (put(*POSITION, "end", value=1), "items[0].target.selector[1]"),
        (put(*POSITION, "end", value=99), "items[0].target.selector[1]"),
        (put(*QUOTE, "exact", value=7), "items[0].target"),
        (put("items", 0, "bodyValue", value="ก"), "items[0]"),
        (again, "items[2].id"),
        (put("np:deleted", 0, "np:of", value=[]), "np:deleted[0].np:of"),
        (put("np:snapshots", DIGEST, value="AAAA"), f"np:snapshots.{DIGEST}"),
        (put("np:snapshots", DIGEST, value=7), f"np:snapshots.{DIGEST}"),
        (put("np:snapshots", "ก", value=PAGE["np:snapshots"][DIGEST]), "np:snapshots"),
    ],
)  # fmt: skip
def test_a_defect_is_named_with_its_place(path, defect, expected):
    page = copy.deepcopy(PAGE)
    defect(page)

    assert set(faults_of(path, page)) == {expected}


@pytest.mark.parametrize(
    "defect",
    [
        lambda text: text[:-3],
        lambda text: text.replace('"w1":', '"w0": NaN, "w1":', 1),
        lambda text: "\ufeff" + text,
        lambda text: "[" * 100_000,
        lambda _: "",
        lambda text: text.replace("{\n", '{\n"type": "x",\n', 1),
    ],
)
def test_what_is_no_json_is_a_fault_of_the_page(path, defect):
    path.write_text(defect(json.dumps(PAGE, indent=0, ensure_ascii=False)), encoding="utf-8")

    assert {fault.path for fault in faults_in(path)} == {"$"}


@pytest.mark.parametrize("page", [[], None, 7, "ก", {"items": 7}, {"items": [7]}])
def test_pages_that_are_none_have_faults(path, page):
    assert faults_of(path, page)


def test_bytes_that_are_no_utf_8_are_a_fault(path):
    path.write_bytes(json.dumps(PAGE, ensure_ascii=False).encode("utf-16"))

    assert [fault.path for fault in faults_in(path)] == ["$"]


def test_a_file_too_large_is_a_fault(path, monkeypatch):
    monkeypatch.setattr(validation, "LARGEST", 9)

    assert faults_of(path, PAGE) == ["$"]


def test_a_file_that_is_not_there_cannot_be_checked(path):
    with pytest.raises(SidecarUnreadable):
        faults_in(path)


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(("items", "id", "target", "selector", "type", "start", "end", "np:snapshots")), inner, max_size=4),
    max_leaves=12,
))  # fmt: skip
def test_checking_raises_nothing_whatever_it_reads(tmp_path_factory, page):
    path = tmp_path_factory.getbasetemp() / "any.nepreader.json"

    assert faults_of(path, page)
