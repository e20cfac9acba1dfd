"""F10: the sidecar is broken by hand, by an editor, by a disk."""

import shutil
from collections.abc import Callable
from random import Random

import pytest

from faults.desk import Desk, N, Session
from nepreader.storage.sidecar.backups import backups_in
from nepreader.storage.sidecar.parsing import parse_sidecar

BREAKERS: dict[str, Callable[[bytes], bytes]] = {
    "trailing comma": lambda data: data.replace(b"\n],", b",\n],", 1),
    "comment": lambda data: data.replace(b"{\n", b"{\n// mine\n", 1),
    "missing brace": lambda data: data.rstrip().removesuffix(b"}"),
    "twice": lambda data: data + data,
    "cp874": lambda data: data.decode().encode("cp874", "replace"),
    "utf-16": lambda data: data.decode().encode("utf-16"),
    "utf-16 without mark": lambda data: data.decode().encode("utf-16-le"),
    "latin-1 byte": lambda data: data.replace("จำไว้".encode(), b"caf\xe9", 1),
    "NULs at the end": lambda data: data[: len(data) // 2].ljust(len(data), b"\0"),
    "NULs in the middle": lambda data: data[:700] + bytes(512) + data[1212:],
    "all NULs": lambda data: bytes(len(data)),
    "empty": lambda _: b"",
    "blank": lambda _: b" \n",
    "null": lambda _: b"null",
    "list": lambda _: b"[]",
    "text": lambda _: b'"x"',
    "number": lambda _: b"17",
    "picture": lambda _: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "conflict markers": lambda data: b"<<<<<<< HEAD\n" + data + b"=======\n>>>>>>> x\n",
}
HARMLESS: dict[str, Callable[[bytes], bytes]] = {
    "BOM": lambda data: b"\xef\xbb\xbf" + data,
    "CRLF": lambda data: data.replace(b"\n", b"\r\n"),
    "BOM and CRLF": lambda data: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"),
    "one line": lambda data: data.replace(b"\n", b" "),
}


def aside(desk: Desk) -> list[bytes]:
    return [p.read_bytes() for p in desk.folder.iterdir() if ".corrupt-" in p.name]


def goes_on(desk: Desk, session: Session, note: object) -> None:
    """Everything is there, and saving works."""
    session.add("หลังจากนั้น")
    session.save()
    session.close()
    desk.check_saved(note)
    desk.check(note)


@pytest.mark.parametrize("name", BREAKERS)
def test_f10_broken_while_closed(desk, name):
    desk.filled().close()
    broken = BREAKERS[name](desk.sidecar.read_bytes())
    desk.sidecar.write_bytes(broken)
    session = desk.open()
    assert session.notices == ["SidecarDamaged"]
    assert aside(desk) == [broken]
    goes_on(desk, session, name)
    assert aside(desk) == [broken]


@pytest.mark.parametrize("name", BREAKERS)
def test_f10_broken_while_open(desk, name):
    session = desk.filled()
    session.edit(session.alive[0], "ยังไม่ได้บันทึก")
    broken = BREAKERS[name](desk.sidecar.read_bytes())
    desk.sidecar.write_bytes(broken)
    session.store.refresh()
    goes_on(desk, session, name)
    assert aside(desk) == [broken]


@pytest.mark.parametrize("name", HARMLESS)
def test_f10_odd_and_still_read(desk, name):
    desk.filled().close()
    desk.sidecar.write_bytes(HARMLESS[name](desk.sidecar.read_bytes()))
    session = desk.open()
    assert session.notices == []
    goes_on(desk, session, name)


def test_f10_cut_off_anywhere(tmp_path):
    rng = Random(10)
    for number in range(N):
        desk = Desk(tmp_path / str(number))
        desk.filled().close()
        data = desk.sidecar.read_bytes()
        at = rng.randrange(len(data) - 2)
        desk.sidecar.write_bytes(data[:at])
        session = desk.open()
        assert session.notices == ["SidecarDamaged"], at
        assert aside(desk) == [data[:at]], at
        goes_on(desk, session, at)


def test_f10_cut_off_without_backups(tmp_path):
    """F10: of a cut file every annotation before the cut is got out."""
    rng = Random(11)
    for number in range(N):
        desk = Desk(tmp_path / str(number))
        desk.filled().close()
        shutil.rmtree(desk.places.backups)
        data = desk.sidecar.read_bytes()
        at = rng.randrange(len(data) - 2)
        desk.sidecar.write_bytes(data[:at])
        whole = [
            line for line in data[:at].split(b"\n")[:-1] if line.startswith(b'{"id":"urn:uuid')
        ]
        session = desk.open()
        found = session.store.sidecar.records
        assert all(line.split(b'"')[3].decode() in found for line in whole), at
        session.add()
        session.save()
        session.close()


def test_f10_one_byte_is_another(tmp_path):
    """F10: a bit that fell over; either it is seen, or the backup still tells what was there."""
    rng = Random(12)
    for number in range(N):
        desk = Desk(tmp_path / str(number))
        desk.filled().close()
        good = desk.sidecar.read_bytes()
        at = rng.randrange(len(good))
        desk.sidecar.write_bytes(
            good[:at] + bytes([good[at] ^ 1 << rng.randrange(8)]) + good[at + 1 :]
        )
        session = desk.open()
        if "SidecarTooNew" not in session.notices:  # the version was hit
            session.add()
            session.save()
        session.close()
        assert good in [backup.read() for backup in backups_in(desk.places.backups)], at


def test_f10_thai_turned_into_gibberish_is_in_the_backups(desk):
    """F10: valid JSON, but UTF-8 taken for Latin-1 and saved again; nobody can tell."""
    desk.filled().close()
    good = desk.sidecar.read_bytes()
    desk.sidecar.write_bytes(good.decode("latin-1").encode())
    session = desk.open()
    session.add()
    session.save()
    session.close()
    assert good in [backup.read() for backup in backups_in(desk.places.backups)]


def test_f10_a_damaged_file_pushes_no_backup_out(desk):
    desk.filled().close()
    good = {backup.path for backup in backups_in(desk.places.backups)}
    for number in range(6):
        desk.sidecar.write_bytes(b"{" + bytes([65 + number]))
        desk.open().kill()
    assert good <= {backup.path for backup in backups_in(desk.places.backups)}
    assert len(aside(desk)) == 6


def test_f10_damaged_and_all_backups_too(desk):
    """F10, F05: nothing can be read; work goes on, all bytes are kept."""
    desk.filled().close()
    for backup in backups_in(desk.places.backups):
        backup.path.write_bytes(b"not zlib")
    desk.sidecar.write_bytes(b"\x00\x01")
    session = desk.open()
    assert session.notices[0] == "SidecarDamaged"
    desk.log.clear()
    goes_on(desk, session, "")
    assert parse_sidecar(desk.sidecar.read_bytes()).records
