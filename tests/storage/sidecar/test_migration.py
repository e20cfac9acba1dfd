import copy
import json
import shutil
from pathlib import Path

import pytest

from nepreader.annotation import Kind
from nepreader.storage.sidecar.migration import migrated
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.validation import faults_in
from nepreader.storage.sidecar.writing import dump_sidecar
from nepreader.workspace import open_text

VERSIONS = Path(__file__).parents[1] / "versions"
NAME = "version-0.txt"


@pytest.fixture
def text(tmp_path) -> Path:
    for path in VERSIONS.glob(f"{NAME}*"):
        shutil.copy(path, tmp_path / path.name)
    return tmp_path / NAME


def sidecar_of(text: Path) -> Path:
    return text.with_name(f"{NAME}.nepreader.json")


def with_schema(schema) -> bytes:
    return json.dumps({"np:schema": schema, "items": []}).encode()


def test_the_annotations_of_version_0_are_placed(text):
    opened = open_text(text)
    opened.prepare()
    words = {a.kind: opened.span_of(a).of(opened.reading.text) for a in opened.annotations}
    opened.close()

    assert words == {Kind.RECUT: "ตากลม", Kind.TERM: "เลนิน", Kind.NOTE: "ห้องสมุด"}
    assert opened.store.notices == []
    assert not any(opened.placements.of(a).needs_check for a in opened.annotations)


def test_version_0_is_written_as_version_1_without_faults(text, tmp_path):
    path = tmp_path / "new.json"
    path.write_bytes(dump_sidecar(parse_sidecar(sidecar_of(text).read_bytes())))

    assert json.loads(path.read_bytes())["np:schema"] == {"major": 1, "minor": 0}
    assert faults_in(path) == []


def test_migrating_loses_nothing(text):
    old = json.loads(sidecar_of(text).read_bytes())
    new = json.loads(dump_sidecar(parse_sidecar(sidecar_of(text).read_bytes())))

    def by_id(page):
        return {item["id"]: item for item in page["items"]}

    assert by_id(new) == by_id(old)


def test_migrating_twice_is_migrating_once(text):
    once = dump_sidecar(parse_sidecar(sidecar_of(text).read_bytes()))

    assert dump_sidecar(parse_sidecar(once)) == once


def test_a_migration_leaves_the_page_it_was_given():
    page = {"items": [{"id": "urn:a", "target": "urn:t"}]}
    before = copy.deepcopy(page)

    assert migrated(page, 0)["np:schema"] == {"major": 1, "minor": 0}
    assert page == before
    assert migrated(page, 1) is page


def test_a_version_that_is_missing_is_0():
    assert parse_sidecar(b'{"items": []}').version == (1, 0)


@pytest.mark.parametrize(
    "schema",
    [
        {"major": 2, "minor": 0},
        {"major": -1, "minor": 0},
        {"major": 0, "minor": 0},
        {"major": 1, "minor": -1},
        {"major": "1", "minor": 0},
        {"major": 1},
        {},
        "1.0",
        1,
        [1, 0],
    ],
)
def test_a_version_that_is_not_known_is_read_only(schema):
    assert parse_sidecar(with_schema(schema)).is_newer


def test_a_minor_version_to_come_may_be_written():
    sidecar = parse_sidecar(with_schema({"major": 1, "minor": 9, "np:why": "ใหม่"}))

    assert not sidecar.is_newer
    assert sidecar.extra == {"np:schema": {"np:why": "ใหม่"}}
