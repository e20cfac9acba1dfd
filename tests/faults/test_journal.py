"""F22: journals that are torn, damaged, read twice, alone, or of another time."""

import os
import shutil
from random import Random

import pytest

from faults.desk import Desk, N
from faults.failing_os import FailingOs
from nepreader.annotation import Tombstone
from nepreader.storage.sidecar.journal import read_journal
from nepreader.storage.sidecar.model import Sidecar


def journal_of(desk: Desk):
    (path,) = [p for p in desk.folder.iterdir() if ".journal-" in p.name]
    return path


def with_journal(desk: Desk) -> None:
    """A saved sidecar, and a journal of every kind of edit."""
    desk.filled().close()
    killed = desk.open()
    killed.add("ใหม่")
    killed.edit(killed.alive[0], "แก้")
    killed.remove(killed.alive[1])
    killed.kill()


def test_f22_torn_at_every_byte(desk):
    with_journal(desk)
    data = journal_of(desk).read_bytes()
    whole = Sidecar()
    read_journal(journal_of(desk), whole)
    path = desk.folder / "torn"
    step = max(1, len(data) // (N * 30))
    for at in range(0, len(data) + 1, step):
        path.write_bytes(data[:at])
        found = Sidecar()
        damaged = read_journal(path, found)
        lines = data[: at + 1].count(b"\n")
        assert len(found.records) == lines, at
        assert damaged <= 1, at
        assert found.records.items() <= whole.records.items(), at


def test_f22_edits_after_a_tear_are_read(tmp_path):
    """F22: a torn line of the last run does not swallow the first line of this one."""
    rng = Random(22)
    for number in range(N):
        desk = Desk(tmp_path / str(number))
        desk.filled().close()
        killed = desk.open()
        killed.edit(killed.alive[0], "หายไปครึ่งหนึ่ง")
        killed.kill()
        lost = desk.log.pop()
        path = journal_of(desk)
        at = rng.randrange(path.stat().st_size - 1)
        os.truncate(path, at)
        session = desk.open()
        session.add("หลังจากนั้น")
        session.kill()
        assert lost.acknowledged
        desk.check(at)


def test_f22_a_damaged_line_in_the_middle_costs_only_itself(tmp_path):
    rng = Random(23)
    for number in range(N):
        desk = Desk(tmp_path / str(number))
        with_journal(desk)
        path = journal_of(desk)
        data = bytearray(path.read_bytes())
        at = rng.randrange(len(data))
        data[at] ^= 1 << rng.randrange(8)
        path.write_bytes(data)
        before = bytes(data).count(b"\n") - 1
        found = Sidecar()
        damaged = read_journal(path, found)
        assert 1 <= damaged <= 2, at
        assert len(found.records) >= before - 2, at
        session = desk.open()
        session.add()
        session.save()
        session.close()


def test_f22_read_twice_is_read_once(desk):
    with_journal(desk)
    path = journal_of(desk)
    once, twice = Sidecar(), Sidecar()
    read_journal(path, once)
    path.write_bytes(path.read_bytes() * 2)
    read_journal(path, twice)
    assert once.records == twice.records
    desk.check()


def test_f22_merged_and_not_removed(desk):
    """F22: killed between writing the sidecar and clearing the journal."""
    with_journal(desk)
    path = journal_of(desk)
    data = path.read_bytes()
    desk.open().save()
    path.write_bytes(data)
    session = desk.open()
    assert session.store.is_saved
    session.add()
    session.save()
    session.close()
    desk.check()


def test_f22_an_old_journal_brings_nothing_back(desk):
    """F22: what was removed since stays so; what was changed since, too."""
    session = desk.open()
    note, other = session.add("หนึ่ง"), session.add("สอง")
    path = journal_of(desk)
    data = path.read_bytes()
    session.save()
    session.remove(note)
    session.edit(other, "ใหม่กว่า")
    session.save()
    session.close()
    path.write_bytes(data)
    again = desk.open()
    assert isinstance(again.get(note), Tombstone)
    assert again.get(other).text == "ใหม่กว่า"
    again.kill()
    desk.check()


@pytest.mark.parametrize("edits", ["aab", "aabb", "aaba", "abc"])
def test_f22_a_journal_alone(desk, edits):
    """F22: no sidecar; several edits of several notes in every order."""
    session = desk.open()
    notes = {name: session.add(name) for name in sorted(set(edits))}
    for number, name in enumerate(edits):
        notes[name] = session.edit(notes[name], f"{name} {number}")
    session.kill()
    desk.check()


@pytest.mark.parametrize("seed", range(N))
def test_f22_random_edits_without_saving(tmp_path, seed):
    rng = Random(seed)
    desk = Desk(tmp_path)
    if seed % 2:
        desk.filled().close()
    for _ in range(3):
        session = desk.open()
        for _ in range(rng.randint(1, 8)):
            session.random(rng)
        session.kill()
        desk.check(seed)
    desk.open().save()
    desk.check_saved(seed)


def test_f22_a_journal_whose_sidecar_was_removed(desk):
    with_journal(desk)
    desk.sidecar.unlink()
    session = desk.open()
    assert "SidecarOlder" in session.notices
    session.save()
    session.close()


def test_f22_foreign_things_with_the_name_of_a_journal(desk):
    desk.filled().close()
    start = f"{desk.sidecar.name}.journal-"
    (desk.folder / f"{start}folder").mkdir()
    (desk.folder / f"{start}empty").touch()
    (desk.folder / f"{start}noise").write_bytes(os.urandom(999))
    (desk.folder / f"{start}lines").write_bytes(b"\n\n2 00000000 {}\n2 a3c3a0a1 []\n4 x null\n")
    (desk.folder / f"{start}link").symlink_to("nowhere")
    session = desk.open()
    session.add()
    session.save()
    session.close()
    desk.check()
    shutil.rmtree(desk.folder / f"{start}folder")


def test_f22_a_line_that_is_right_and_means_nothing(desk):
    import zlib

    desk.filled().close()
    values = [b"1", b"null", b'"np:snapshots"', b'{"np:snapshots":1}', b'{"np:snapshots":[[1,2]]}',
              b'["np:of"]', b'{"np:of":1}', b'{"id":1,"target":"x"}', b'{"id":"a","target":{}}',
              b'{"np:snapshots":{"x":1}}', b"[" * 300 + b"]" * 300]  # fmt: skip
    path = desk.places.beside.journal("somebody")
    path.write_bytes(b"".join(b"%d %08x %b\n" % (len(v), zlib.crc32(v), v) for v in values))
    session = desk.open()
    session.add()
    session.save()
    session.close()
    desk.check()


def test_f22_a_failed_close_of_the_file(desk, tmp_path):
    """F22, F02: a network file system says at closing that it failed; the file is closed."""
    session = desk.filled()
    failing = FailingOs(desk.folder, lambda c, path, n: 5 if "journal" in path else 0, ("close",))
    with failing.working():
        session.add()
        session.try_save()
    with (tmp_path / "somebody's").open("wb") as file:  # it gets the number that became free
        session.add()
        session.save()
        assert os.fstat(file.fileno()).st_size == 0
    session.close()
    desk.check()


def test_f22_a_torn_journal_is_never_gone_on_with(desk):
    """F22: a line after a torn one could be taken for its end."""
    desk.filled().close()
    killed = desk.open()
    killed.add("ก่อนขาด")
    (path,) = [path for _, path in desk.places.beside.journals()]
    killed.kill()
    with path.open("ab") as file:
        file.write(b"999 00000000 {")
    session = desk.open()
    session.add("หลังจากนั้น")
    assert path.read_bytes().endswith(b"{")
    session.kill()
    desk.check()
