from pathlib import Path

import pytest

from annotation.strategies import NOON
from nepreader.annotation import Author, Kind, TextualBody, target_of
from nepreader.errors import SidecarTooNew, SidecarUnreadable
from nepreader.storage.sidecar.merging import merge
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.places import Places
from nepreader.storage.sidecar.store import SidecarStore, read_sidecar
from nepreader.storage.sidecar.writers import Writer
from nepreader.storage.sidecar.writing import dump_sidecar
from nepreader.text import Document, Span

DOCUMENT = Document("😀 แมวดำนอนหลับ", "แมว.txt")


@pytest.fixture
def places(tmp_path) -> Places:
    text = tmp_path / "แมว.txt"
    text.write_text(DOCUMENT.text, encoding="utf-8")
    return Places.of(text, tmp_path / "data")


@pytest.fixture
def store(places, tmp_path):
    store = SidecarStore(DOCUMENT, places, Writer(tmp_path / "writers"))
    yield store
    store.close()


def note(text: str, writer: str = "w9"):
    author = Author(writer, writer, clock=lambda: NOON)
    return author.create(Kind.NOTE, target_of(DOCUMENT, Span(2, 5)), TextualBody(text))


def of(*records) -> Sidecar:
    return Sidecar(records={record.id: record for record in records})


def names(places: Places) -> list[str]:
    return sorted(path.name for path in places.text.parent.iterdir() if path.is_file())


def test_where_nobody_added_anything_there_is_no_file(store, places):
    store.load()

    assert store.save() == []
    assert store.is_saved
    assert names(places) == ["แมว.txt"]


def test_a_colleagues_sidecar_is_taken_in_and_written(store, places):
    mine, theirs = note("ของฉัน"), note("ของเธอ", "w8")
    store.append([mine])

    assert store.take_in(of(mine, theirs)) == [theirs]
    assert read_sidecar(places.beside.sidecar).records == {mine.id: mine, theirs.id: theirs}
    assert store.take_in(of(mine, theirs)) == []


def test_what_others_wrote_comes_back_from_saving(store, places):
    store.append([note("ของฉัน")])
    store.save()
    theirs = note("ของเธอ", "w8")
    sidecar = read_sidecar(places.beside.sidecar)
    sidecar.records[theirs.id] = theirs
    places.beside.sidecar.write_bytes(dump_sidecar(sidecar))

    assert store.save() == [theirs]
    assert store.refresh() == []


def test_the_sidecar_is_not_written_again_without_need(store, places):
    store.append([note("ของฉัน")])
    store.save()
    before = places.beside.sidecar.stat()

    store.save()

    after = places.beside.sidecar.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_the_counter_is_that_of_anybody(store):
    assert store.counter == 0
    store.append([note("หนึ่ง")])

    assert store.counter == 1


def test_a_file_of_a_later_program_is_neither_written_nor_added_to(store, places):
    places.beside.sidecar.write_bytes(b'{"np:schema": {"major": 2, "minor": 0}, "items": []}')
    before = places.beside.sidecar.read_bytes()
    store.load()

    assert [type(notice) for notice in store.notices] == [SidecarTooNew]
    for attempt in (lambda: store.append([note("ก")]), lambda: store.take_in(of(note("ก")))):
        with pytest.raises(SidecarTooNew):
            attempt()
    assert store.save() == []
    assert places.beside.sidecar.read_bytes() == before
    assert names(places) == ["แมว.txt", "แมว.txt.nepreader.json"]


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff\xfe"])
def test_a_colleagues_file_that_is_no_sidecar_says_so(tmp_path, data):
    path = tmp_path / "theirs.json"
    path.write_bytes(data)

    with pytest.raises(SidecarUnreadable) as caught:
        read_sidecar(path)
    assert caught.value.path == path


def test_a_colleagues_file_that_is_not_there_says_so(tmp_path):
    with pytest.raises(SidecarUnreadable):
        read_sidecar(Path(tmp_path / "none.json"))


def written_after(places, tmp_path, *said):
    """What one person, always at the same machine, writes into the note there is."""
    store = SidecarStore(DOCUMENT, places, Writer(tmp_path / "writers"))
    store.load()
    author = Author("ก", store.writer.id, clock=lambda: NOON)
    author.saw(store.counter)
    (record,) = store.sidecar.records.values()
    for text in said:
        record = author.revise(record, bodies=(TextualBody(text),))
        store.append([record])
    store.save()
    store.close()
    return read_sidecar(places.beside.sidecar)


@pytest.mark.parametrize("with_base", [True, False])
def test_two_branches_of_one_person_lose_nothing_when_they_are_merged(places, tmp_path, with_base):
    first = note("ต้น")
    places.beside.sidecar.write_bytes(dump_sidecar(of(first)))
    base = written_after(places, tmp_path, "ก่อนแยก")
    data = places.beside.sidecar.read_bytes()
    ours = written_after(places, tmp_path, "ของเรา", "ของเราอีก")
    places.beside.sidecar.write_bytes(data)
    theirs = written_after(places, tmp_path, "ของเขา")

    record = merge(ours, theirs, base if with_base else None).records[first.id]

    said = {record.text, *(body["value"] for lost in record.history for body in lost.value)}
    assert said >= {"ของเราอีก", "ของเขา"}
