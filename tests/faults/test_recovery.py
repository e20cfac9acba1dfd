"""F05: things go wrong while earlier damage is being repaired."""

import contextlib
import errno
from random import Random

import pytest

from faults.desk import Desk, N
from faults.failing_os import WRITING, FailingOs, never, nth
from faults.power import Disk, PowerCut
from nepreader.errors import NepreaderError
from nepreader.storage.sidecar.backups import backups_in
from nepreader.storage.sidecar.parsing import parse_sidecar


def damaged(folder) -> Desk:
    """A broken sidecar, good backups, the journal of a program that was killed."""
    desk = Desk(folder)
    desk.filled().close()
    killed = desk.open()
    killed.edit(killed.alive[0], "ก่อนไฟดับ")
    killed.kill()
    data = desk.sidecar.read_bytes()
    desk.sidecar.write_bytes(data[: len(data) // 2])
    return desk


def good_backups(desk: Desk) -> int:
    return sum(bool(parse_sidecar(b.read()).records) for b in backups_in(desk.places.backups))


def recover(desk: Desk) -> None:
    session = desk.open()
    with contextlib.suppress(NepreaderError):
        session.add("หลังซ่อม")
        session.save()
    session.close()


@pytest.mark.parametrize(
    ("error", "for_good"),
    [("ENOSPC", False), ("EIO", False), ("ENOSPC", True), ("EIO", True), ("EACCES", True)],
)
def test_f05_errors_while_repairing(tmp_path, error, for_good):
    dry = FailingOs(tmp_path / "dry", never, WRITING)
    desk = damaged(tmp_path / "dry")
    with dry.working():
        recover(desk)
    turns = range(1, dry.count + 1)
    for turn in turns if len(turns) <= N else sorted(Random(error).sample(turns, N)):
        desk = damaged(tmp_path / str(turn))
        before = good_backups(desk)
        decide = nth(turn, getattr(errno, error), for_good=for_good)
        with FailingOs(tmp_path / str(turn), decide).working():
            recover(desk)
        note = (error, for_good, turn, dry.count)
        assert good_backups(desk) >= before, note
        desk.check(note)
        recover(desk)
        desk.check(note)


def test_f05_killed_while_repairing(tmp_path):
    """F05: at every call; the next start finds everything, in backups at the least."""
    turn = 0
    is_off = True
    while is_off and turn < N * 8:
        turn += 1
        desk = damaged(tmp_path / str(turn))
        before = good_backups(desk)
        disk = Disk(tmp_path / str(turn), turn)
        with disk.working(), contextlib.suppress(PowerCut):
            recover(desk)
        is_off = disk.is_off
        assert good_backups(desk) >= before, turn
        desk.check(turn)


def test_f05_closed_after_repairing_without_an_edit(desk):
    """F05: a damaged sidecar is set aside at start; the program ends, or is killed, before saving."""
    desk.filled().close()
    desk.sidecar.write_bytes(b"{")
    assert desk.open().kill() is None
    desk.check()


def test_f05_a_journal_that_cannot_be_read_is_not_cleared(desk):
    """F05: the journal of the last run, of the same name, could not be read at start, once."""
    desk.filled().close()
    killed = desk.open()
    killed.add("ในสมุดบันทึก")
    killed.kill()
    failing = FailingOs(
        desk.folder, lambda c, path, n: errno.EIO if "journal" in path else 0, ("read",)
    )
    with failing.working():
        session = desk.open()
    session.add()
    session.save()
    session.close()
    desk.check()


def test_f05_a_folder_that_cannot_be_listed_hides_no_journal(desk):
    desk.filled().close()
    killed = desk.open()
    killed.add("ในสมุดบันทึก")
    killed.kill()
    failing = FailingOs(desk.folder, nth(1, errno.EIO, for_good=True), ("listdir",))
    with failing.working():
        session = desk.open()
    session.add()
    session.save()
    session.close()
    desk.check()


def test_f05_what_is_elsewhere_and_cannot_be_read_is_not_cleared(desk):
    """F05: the sidecar in the data folder could not be read at start, once."""
    session = desk.open()
    session.store._file = session.store._fallback
    session.add("อยู่ที่อื่น")
    session.save()
    session.close()
    assert desk.places.fallback.sidecar.exists()
    failing = FailingOs(desk.data / "sidecars", nth(1, errno.EIO, for_good=True), ("read",))
    with failing.working():
        session = desk.open()
    session.add()
    session.save()
    session.close()
    desk.check()


def test_f05_an_old_number_is_not_used_again(desk):
    """F05: the sidecar could be written and not read: new notes are numbered from 1 again."""
    desk.filled().close()
    failing = FailingOs(desk.folder, nth(1, errno.EIO, for_good=True), ("read", "listdir"))
    with failing.working():
        session = desk.open()
        session.add("ไม่เห็นของเก่า")
        session.kill()
    desk.check()


def test_f05_a_sidecar_taken_away_and_put_back(desk):
    """F05, F17: synced away for a day; what was added meanwhile is numbered from 1 again."""
    desk.filled().close()
    away = desk.sidecar.with_name("away")
    desk.sidecar.rename(away)
    session = desk.open()
    session.add("ระหว่างนั้น")
    session.kill()
    away.rename(desk.sidecar)
    desk.check()


def test_f05_the_names_of_programs_cannot_be_listed(desk):
    """F05: names of programs are a convenience."""
    failing = FailingOs(desk.data, nth(1, errno.EIO, for_good=True), ("scandir",))
    with failing.working():
        session = desk.open()
        session.add()
        session.save()
    session.close()
    desk.check()
