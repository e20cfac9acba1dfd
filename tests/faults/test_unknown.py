"""F12: what we do not know is kept, at every level; what is too new is not written to."""

import json
from collections.abc import Iterator

import pytest

from faults.desk import Desk
from nepreader.errors import SidecarTooNew

NEW = {"x:ใหม่": [{"ก": None, "b": [1, 2.5, "😀", {"": True}]}], "y": -7}


def page_of(desk: Desk) -> dict:
    return json.loads(desk.sidecar.read_bytes())


def put(desk: Desk, page: dict) -> None:
    desk.sidecar.write_text(json.dumps(page, ensure_ascii=False), encoding="utf-8")


def levels(page: dict, annotation_id: str) -> Iterator[dict]:
    """Page, annotation, target, selectors, body."""
    yield page
    (item,) = [item for item in page["items"] if item["id"] == annotation_id]
    yield item
    yield item["target"]
    yield from item["target"]["selector"]
    yield from item["body"]


@pytest.mark.parametrize("edited", ["another", "the same"])
@pytest.mark.parametrize("minor", [0, 1, 99])
def test_f12_unknown_fields_are_written_back(desk, minor, edited):
    session = desk.open()
    note, other = session.add("หนึ่ง"), session.add("สอง")
    session.save()
    session.close()
    page = page_of(desk)
    page["np:schema"] = {"major": 1, "minor": minor, **NEW}
    page["np:text"] |= NEW
    page["@context"].append({"x": "http://x.y/"})
    for level in levels(page, note.id):
        level.update(NEW)
    put(desk, page)
    session = desk.open()
    known = session.get(note if edited == "the same" else other)
    session.edit(known, colour="blue")
    session.save()
    session.close()
    after = page_of(desk)
    for level in (*levels(after, note.id), after["np:schema"], after["np:text"]):
        assert {key: level[key] for key in NEW} == NEW
    assert after["np:schema"]["minor"] == minor
    assert {"x": "http://x.y/"} in after["@context"]
    assert desk.open().get(known).colour == "blue"


@pytest.mark.parametrize(
    "item",
    [
        {"id": "x:1", "type": "Video", "target": "a:b", **NEW},
        {
            "id": "x:1",
            "type": ["Annotation", "Video"],
            "np:kind": "drawing",
            "target": "a:b",
            **NEW,
        },
        {"id": "x:1", "target": {"source": "a:b", "selector": {"type": "SvgSelector", **NEW}}},
        {"id": "x:1", "target": "a:b", "body": [{"type": "Choice", "items": [NEW]}], **NEW},
        {
            "id": "x:1",
            "motivation": ["linking", "x:y"],
            "creator": {"type": "Robot"},
            "target": "a:b",
        },
        {"nothing": "we know", **NEW},
    ],
)
def test_f12_unknown_items_are_written_back(desk, item):
    desk.filled().close()
    page = page_of(desk)
    page["items"].append(item)
    put(desk, page)
    session = desk.open()
    session.add()
    session.save()
    session.close()
    after = page_of(desk)
    (kept,) = [i for i in (*after["items"], *after.get("np:quarantine", [])) if _is(i, item)]
    for key, value in item.items():
        assert _plain(value) in _plain(kept[key]), key
    desk.check()


def _plain(value: object) -> str:
    """JSON without brackets: a list of one is the one."""
    return json.dumps(value, sort_keys=True).replace("[", "").replace("]", "")


def _is(found: dict, item: dict) -> bool:
    return found.get("id") == item.get("id") and found.get("nothing") == item.get("nothing")


@pytest.mark.parametrize(
    "schema",
    [{"major": 2, "minor": 0}, {"major": 99, "minor": 9}, "2", 2, [], {}, {"major": "1"},
     {"major": -1, "minor": 0}, {"major": 1, "minor": -1}, {"major": 1.5, "minor": 0},
     {"major": None}, {"minor": 3}],
)  # fmt: skip
def test_f12_what_is_too_new_is_read_and_not_written(desk, schema):
    desk.filled().close()
    page = page_of(desk)
    page["np:schema"] = schema
    put(desk, page)
    before = desk.sidecar.read_bytes()
    session = desk.open()
    assert session.notices == ["SidecarTooNew"]
    assert session.alive
    with pytest.raises(SidecarTooNew):
        session.add()
    desk.log.pop()
    assert session.save() == []
    session.close()
    assert desk.sidecar.read_bytes() == before
    desk.check()


def test_f12_it_becomes_too_new_while_open(desk):
    session = desk.filled()
    session.add("ก่อนรุ่นใหม่")
    page = page_of(desk)
    page["np:schema"] = {"major": 2, "minor": 0}
    put(desk, page)
    before = desk.sidecar.read_bytes()
    with pytest.raises(SidecarTooNew):
        session.save()
    session.close()
    assert desk.sidecar.read_bytes() == before
    desk.check()


def test_f12_no_version_is_the_first(desk):
    desk.filled().close()
    page = page_of(desk)
    del page["np:schema"]
    put(desk, page)
    session = desk.open()
    assert session.notices == []
    session.add()
    session.save()
    session.close()
    assert page_of(desk)["np:schema"]["major"] == 1
    desk.check()
