"""F11: JSON that is legal, nearly legal, or made to hurt, in a sidecar of otherwise good notes."""

import json
import shutil
import time

import pytest

from faults.desk import Desk, Session

DEEP = 10**5
ITEMS = {
    "duplicate keys": '{"id":"x:1","id":"x:2","target":"a:b","target":"c:d"}',
    "NaN": '{"id":"x:1","target":"a:b","x:y":NaN}',
    "Infinity": '{"id":"x:1","target":"a:b","x:y":[-Infinity,Infinity]}',
    "1e400": '{"id":"x:1","target":"a:b","x:y":1e400}',
    "long integer": '{"id":"x:1","target":"a:b","x:y":' + "7" * 10**6 + "}",
    "5000 digits": '{"id":"x:1","target":"a:b","x:y":' + "7" * 5000 + "}",
    "4300 digits": '{"id":"x:1","target":"a:b","x:y":' + "7" * 4299 + "}",
    "2^64": '{"id":"x:1","target":"a:b","x:y":18446744073709551616}',
    "long fraction": '{"id":"x:1","target":"a:b","x:y":0.' + "3" * 5000 + "}",
    "lone surrogate": r'{"id":"x:1","target":"a:b","x:y":"\ud800"}',
    "lone surrogate in the id": r'{"id":"x:\udfff","target":"a:b"}',
    "lone surrogate in the body": r'{"id":"x:1","target":"a:b","body":{"value":"\ud83d!"}}',
    "NUL": r'{"id":"x:\u0000","target":"a:b","body":{"value":"\u0000"}}',
    "10 MB": '{"id":"x:1","target":"a:b","body":{"value":"' + "ก" * 3_500_000 + '"}}',
    "proto": '{"id":"x:1","target":"a:b","__proto__":{"a":1},"constructor":1,"__class__":"x"}',
    "id is a number": '{"id":7,"target":"a:b"}',
    "id is a list": '{"id":["x:1"],"target":"a:b"}',
    "id is missing": '{"target":"a:b"}',
    "id is empty": '{"id":"","target":"a:b"}',
    "item is a number": "7",
    "item is null": "null",
    "item is a list": '[{"id":"x:1","target":"a:b"}]',
    "no target": '{"id":"x:1"}',
    "targets": '{"id":"x:1","target":["a:b","c:d"]}',
    "target is null": '{"id":"x:1","target":null}',
    "body is a number": '{"id":"x:1","target":"a:b","body":7}',
    "body value is a list": '{"id":"x:1","target":"a:b","body":{"value":["a"]}}',
    "bodies are mixed": '{"id":"x:1","target":"a:b","body":[null,7,"x",{"value":"ก"},[]]}',
    "selector is a text": '{"id":"x:1","target":{"source":"a:b","selector":"x"}}',
    "revision": '{"id":"x:1","target":"a:b","np:revision":[1e400,"w"]}',
    "revision of a huge counter": '{"id":"x:1","target":"a:b","np:revision":[9007199254740991,"w"]}',
    "revision below zero": '{"id":"x:1","target":"a:b","np:revision":[-1,"w"]}',
    "stamps": '{"id":"x:1","target":"a:b","np:stamps":{"colour":[1],"":["a","b"],"text":7}}',
    "history": '{"id":"x:1","target":"a:b","np:history":[7,{"field":7},null]}',
    "unknown history": '{"id":"x:1","target":"a:b","np:revision":[1,"w"],'
    '"np:history":[{"field":"?","value":null,"revision":[1,"w"]}]}',
    "survived": '{"id":"x:1","target":"a:b","np:revision":[1,"w"],"np:survived":{"w":99}}',
    "kind": '{"id":"x:1","target":"a:b","np:kind":["note"]}',
    "blank times": '{"id":"x:1","target":"a:b","created":7,"modified":[]}',
    "300 deep": '{"id":"x:1","target":"a:b","x:y":' + "[" * 300 + "]" * 300 + "}",
    "900 deep": '{"id":"x:1","target":"a:b","x:y":' + "[" * 900 + "]" * 900 + "}",
    "quarantine, 300 deep": '{"x:y":' + "[" * 300 + "]" * 300 + "}",
    "quarantine, 900 deep": '{"x:y":' + "[" * 900 + "]" * 900 + "}",
    "deep lists": '{"id":"x:1","target":"a:b","x:y":' + "[" * DEEP + "]" * DEEP + "}",
    "deep objects": '{"id":"x:1","target":"a:b","x:y":' + '{"a":' * DEEP + "1" + "}" * DEEP + "}",
}
PLACES = ["null,null", "1.5,2.5", "-3,5", "true,true", f"0,{2**63}", "9,4", "10000000,10000009",
          '"1","2"', f"{2**64},{2**64}", "0,0", "1e3,2e3"]  # fmt: skip
PAGES = {
    "items is an object": ('"items": [', '"items": {"a": 1}, "x:items": ['),
    "items twice": ('"items": [', '"items": [], "items": ['),
    "deleted is an object": ('"items": [', '"np:deleted": {"a": 1}, "items": ['),
    "snapshots is a list": ('"items": [', '"np:snapshots": [1], "items": ['),
    "snapshot is no text": ('"items": [', '"np:snapshots": {"a": 7}, "items": ['),
    "quarantine is a text": ('"items": [', '"np:quarantine": "x", "items": ['),
    "clock is a list": ('"np:clock": {', '"np:clock": [], "x:clock": {'),
    "clock is no number": ('"np:clock": {', '"np:clock": {"a": "b", "c": 1.5, "d": true, '),
    "clock is huge": ('"np:clock": {', '"np:clock": {"a": 9223372036854775807, '),
    "text is a list": ('"np:text": {', '"np:text": [], "x:text": {'),
    "text of odd types": ('"np:text": {', '"np:text": {"name": 7, "x": {"y": [null]}, '),
    "context is a text": ('"@context": [', '"@context": "http://x.y/", "x:context": ['),
    "context is null": ('"@context": [', '"@context": null, "x:context": ['),
    "page of 900": ('"items": [', '"x:y": ' + "[" * 900 + "]" * 900 + ', "items": ['),
}


def opened(desk: Desk, note: str) -> Session:
    started = time.perf_counter()
    session = desk.open()
    assert time.perf_counter() - started < 2, note
    return session


def goes_on(desk: Desk, note: str) -> None:
    """It loads, an edit is saved, and loads again; twice, as what is written is read again."""
    for _ in range(2):
        session = opened(desk, note)
        session.edit(session.alive[0], f"แก้ {session.author.counter}")
        session.add("ใหม่")
        session.save()
        assert session.store.is_saved, note
        session.close()
        desk.check_saved(note)
    desk.check(note)


def put_in(desk: Desk, item: str) -> None:
    """An item more, the first in the list."""
    desk.filled().close()
    text = desk.sidecar.read_text(encoding="utf-8")
    changed = text.replace('"items": [\n', '"items": [\n' + item + ",\n")
    assert changed != text
    desk.sidecar.write_text(changed, encoding="utf-8")


@pytest.mark.parametrize("name", ITEMS)
def test_f11_an_item(desk, name):
    put_in(desk, ITEMS[name])
    goes_on(desk, name)


@pytest.mark.parametrize("name", ITEMS)
def test_f11_an_item_while_open(desk, name):
    session = desk.filled()
    text = desk.sidecar.read_text(encoding="utf-8")
    changed = text.replace('"items": [\n', '"items": [\n' + ITEMS[name] + ",\n")
    desk.sidecar.write_text(changed, encoding="utf-8")
    session.store.refresh()
    session.add()
    session.save()
    session.close()
    goes_on(desk, name)


@pytest.mark.parametrize("name", ["deep lists", "deep objects", "900 deep", "quarantine, 900 deep"])
def test_f11_the_others_are_got_out_without_backups(desk, name):
    """F11: what is nested too deeply costs only itself."""
    put_in(desk, ITEMS[name])
    shutil.rmtree(desk.places.backups)
    desk.log = [edit for edit in desk.log if not hasattr(edit.after, "of")]
    goes_on(desk, name)


@pytest.mark.parametrize("place", PLACES)
def test_f11_a_place(desk, place):
    start, end = place.split(",")
    selector = f'{{"type":"TextPositionSelector","start":{start},"end":{end}}}'
    put_in(desk, f'{{"id":"x:1","target":{{"source":"a:b","selector":[{selector}]}}}}')
    goes_on(desk, place)
    page = json.loads(desk.sidecar.read_bytes())
    (item,) = [item for item in page["items"] if item["id"] == "x:1"]
    (kept,) = item["target"]["selector"]
    assert kept == json.loads(selector)


@pytest.mark.parametrize(
    "name", ["clock is huge" if name == "clock is huge" else name for name in PAGES]
)
def test_f11_a_page(desk, name):
    """F11: fields of the page of the wrong kind; the notes are in a field that we do not know."""
    desk.filled().close()
    text = desk.sidecar.read_text(encoding="utf-8")
    assert PAGES[name][0] in text
    desk.sidecar.write_text(text.replace(*PAGES[name], 1), encoding="utf-8")
    session = opened(desk, name)
    session.add("ใหม่")
    session.save()
    session.close()
    again = opened(desk, name)
    assert any(note.text == "ใหม่" for note in again.alive)
    if name != "items is an object":
        desk.check(name)
    again.close()


def test_f11_one_item_that_is_no_list(desk):
    """F11: JSON-LD tools write a list of one as the one."""
    session = desk.open()
    note = session.add()
    session.save()
    session.close()
    page = json.loads(desk.sidecar.read_bytes())
    page["items"] = page["items"][0]
    desk.sidecar.write_text(json.dumps(page), encoding="utf-8")
    again = desk.open()
    again.add("อีกข้อ")
    again.save()
    again.close()
    assert desk.open().get(note)


def test_f11_ids_twice(desk):
    """F11: two items of one id are merged; the text of both is kept."""
    session = desk.open()
    note = session.add("หนึ่ง")
    session.save()
    session.close()
    page = json.loads(desk.sidecar.read_bytes())
    other = json.loads(json.dumps(page["items"][0]).replace(json.dumps("หนึ่ง"), json.dumps("สอง")))
    page["items"].append(other)
    desk.sidecar.write_text(json.dumps(page), encoding="utf-8")
    again = desk.open()
    kept = again.get(note)
    texts = {kept.text, *(lost.value[0]["value"] for lost in kept.history)}
    assert texts == {"หนึ่ง", "สอง"}
    again.add()
    again.save()
    again.close()


def test_f11_items_that_survived_more_than_they_are(desk):
    """F11: two odd states of one note whose `np:survived` covers both."""
    desk.filled().close()
    page = json.loads(desk.sidecar.read_bytes())
    odd = {"id": "x:1", "target": "a:b", "np:revision": [1, "w"], "np:survived": {"w": 9}}
    page["items"] += [odd, {**odd, "np:colour": "blue"}]
    desk.sidecar.write_text(json.dumps(page), encoding="utf-8")
    session = desk.open()
    assert session.notices == []
    goes_on(desk, "survived")
