import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON
from nepreader.annotation import Author, Kind, Record, Target, TextualBody, Tombstone
from nepreader.storage.sidecar.backups import back_up
from nepreader.storage.sidecar.damage import recovered_from, set_aside
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.places import Place
from nepreader.storage.sidecar.salvage import salvage
from nepreader.storage.sidecar.writing import dump_sidecar

AUTHOR = Author("ก", "w1", clock=lambda: NOON)
NOTES = [
    replace(AUTHOR.create(Kind.NOTE, Target("urn:t"), TextualBody(f"😀 ที่ {n}")), id=f"urn:{n}")
    for n in range(9)
]
GONE = AUTHOR.create(Kind.NOTE, Target("urn:t"), TextualBody("หายไป"))
TOMBSTONE = Tombstone(GONE.id, {"w1": 10}, GONE, NOON)
RECORDS: dict[str, Record] = {record.id: record for record in (*NOTES, TOMBSTONE)}
SNAPSHOTS = {"0" * 64: "eJwDAAAAAAE="}
DATA = dump_sidecar(Sidecar(records=dict(RECORDS), clock={"w1": 10}, snapshots=SNAPSHOTS))


def whole_before(at: int) -> set[str]:
    """The ids of the records whose lines end before a byte."""
    return {name for name in RECORDS if 0 <= _end_of(name) <= at}


def _end_of(name: str) -> int:
    return DATA.find(b"\n", DATA.find(b'{"id":"%b"' % name.encode())) - 1


def test_a_whole_file_is_got_whole():
    found = salvage(DATA)

    assert found.records == RECORDS
    assert found.snapshots == SNAPSHOTS


@given(st.integers(0, len(DATA)))
def test_of_a_file_cut_off_anywhere_every_whole_line_is_got(at):
    found = salvage(DATA[:at])

    assert found.records.keys() >= whole_before(at)
    assert all(record == RECORDS[name] for name, record in found.records.items() if record.id in whole_before(at))  # fmt: skip


@given(st.integers(0, len(DATA) - 1), st.integers(1, 40))
def test_a_stretch_of_zeros_costs_what_it_covers(at, length):
    damaged = DATA[:at] + b"\0" * length + DATA[at + length :]
    found = salvage(damaged)

    lines = [line for line in DATA.splitlines() if line.startswith(b'{"id"')]
    whole = [line for line in lines if line.rstrip(b",") in damaged]
    names = {json.loads(line.rstrip(b","))["id"] for line in whole}
    assert found.records.keys() >= names


@given(st.binary(max_size=200))
def test_rubbish_raises_nothing(data):
    assert salvage(data).records == {}


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data.replace(b"\n]", b",\n]"),
        lambda data: data.replace(b"\n", b"\r\n")[:-3],
        lambda data: b"<<<<<<< HEAD\n" + data + b">>>>>>> other\n",
        lambda data: b"\xef\xbb\xbf" + data[:-3],
        lambda data: data[:-3].decode().encode("utf-16"),
    ],
)
def test_what_editors_and_merges_do_costs_nothing(damage):
    assert salvage(damage(DATA)).records == RECORDS


def test_thai_in_cp874_is_read():
    said = "แมวดำนอนหลับในกระเป๋าเดินทาง" * 2
    item = f'{{"id": "urn:a", "target": "urn:t", "body": {{"type": "TextualBody", "value": "{said}"}}}}'

    assert salvage(f'{{"items": [{item},'.encode("cp874")).records["urn:a"].text == said


def test_depth_is_given_up_in_time():
    deep = b'{"a":' * 5_000

    assert salvage(deep + b"\n" + DATA).records == RECORDS


@pytest.fixture
def place(tmp_path) -> Place:
    return Place(tmp_path / "a.txt.nepreader.json")


def test_a_damaged_file_and_the_last_backup_make_one(tmp_path):
    old = {note.id: note for note in NOTES[:4]}
    back_up(tmp_path, dump_sidecar(Sidecar(records=old)))
    at = _end_of(NOTES[0].id)

    found = recovered_from(DATA[at + 2 :], tmp_path)

    assert found.records == RECORDS


def test_what_damage_did_to_a_state_is_not_believed(tmp_path):
    back_up(tmp_path, DATA)
    damaged = DATA.replace("😀 ที่ 3".encode(), "😀 xxx 3".encode())[:-3]

    assert recovered_from(damaged, tmp_path).records[NOTES[3].id].text == "😀 ที่ 3"


def test_a_damaged_file_is_set_aside_whole(place):
    for number in range(2):
        place.sidecar.write_bytes(b"x%d" % number)
        set_aside(place, b"x%d" % number, Sidecar(records=dict(RECORDS)))

    aside = sorted(place.sidecar.parent.glob("*.corrupt-*"))
    assert [path.read_bytes() for path in aside] == [b"x0", b"x1"]
    assert parse_sidecar(place.sidecar.read_bytes()).records == RECORDS
