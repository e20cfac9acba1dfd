"""F02, F03, F16: every call of the system fails once, or from then on."""

import errno
from functools import partial
from pathlib import Path
from random import Random

import pytest

from faults.desk import Desk, N, Session
from faults.failing_os import ERRORS, READING, WRITING, FailingOs, never, nth
from nepreader.errors import SidecarUnwritable
from nepreader.storage.sidecar import store
from nepreader.storage.sidecar.locking import locked
from nepreader.storage.sidecar.parsing import parse_sidecar

OTHER_ERRORS = ("ENOTSUP", "ENOLCK", "ESTALE", "EEXIST", "EPERM", "EINVAL")


@pytest.fixture(autouse=True)
def short_wait(monkeypatch):
    """Where a lock seems to be held for ever, it is not waited for."""
    monkeypatch.setattr(store, "locked", partial(locked, wait=0))


def begun(folder: Path) -> Desk:
    """A text with a sidecar, and the journal of a program that was killed."""
    desk = Desk(folder)
    desk.filled().close()
    killed = desk.open()
    killed.edit(killed.alive[0], "ก่อนไฟดับ")
    killed.kill()
    return desk


def day(desk: Desk, rng: Random) -> Session:
    """What a program does all day."""
    session = desk.open()
    for _ in range(3):
        session.attempt(rng)
    session.try_save()
    session.attempt(rng)
    session.store.refresh()
    session.attempt(rng)
    session.try_save()
    return session


def calls_of_a_day(folder: Path, calls: tuple[str, ...]) -> int:
    failing = FailingOs(folder, never, calls)
    desk = begun(folder)
    with failing.working():
        day(desk, Random(1)).close()
    return failing.count


def failing_day(folder: Path, failing: FailingOs, note: object) -> None:
    """Live through a day with failures, then try again or restart; nothing is lost."""
    desk = begun(folder)
    with failing.working():
        session = day(desk, Random(1))
    assert parse_sidecar(desk.sidecar.read_bytes()).records, note
    if failing.count % 2:
        session.save()
        assert session.store.is_saved, note
        desk.check_saved(note)
    session.kill()
    desk.check(note)
    desk.filled().close()
    desk.check(note)


def sweep(tmp_path: Path, error: str, for_good: bool, calls: tuple[str, ...], most=N) -> None:
    number = getattr(errno, error)
    total = calls_of_a_day(tmp_path / "dry", calls)
    turns = range(1, total + 1)
    for turn in turns if total <= most else sorted(Random(error).sample(turns, most)):
        folder = tmp_path / str(turn)
        failing = FailingOs(folder, nth(turn, number, for_good=for_good), calls)
        failing_day(folder, failing, (error, for_good, turn, total))


@pytest.mark.parametrize("for_good", [False, True])
@pytest.mark.parametrize("error", ERRORS)
def test_f02_writing_fails_at_any_call(tmp_path, error, for_good):
    sweep(tmp_path, error, for_good, WRITING)


@pytest.mark.parametrize("for_good", [False, True])
@pytest.mark.parametrize("error", ["EIO", "EACCES"])
def test_f02_reading_fails_at_any_call(tmp_path, error, for_good):
    sweep(tmp_path, error, for_good, READING, most=100)


@pytest.mark.parametrize("for_good", [False, True])
@pytest.mark.parametrize("error", OTHER_ERRORS)
def test_f16_what_network_systems_answer(tmp_path, error, for_good):
    sweep(tmp_path, error, for_good, (*WRITING, "flock"))


@pytest.mark.parametrize("call", ["fsync", "replace", "flock", "ftruncate", "unlink"])
@pytest.mark.parametrize("error", OTHER_ERRORS)
def test_f16_a_call_that_never_works(tmp_path, error, call):
    """F16: no sync, no rename, no locks, on this system at all."""
    always = nth(1, getattr(errno, error), for_good=True)
    failing_day(tmp_path, FailingOs(tmp_path, always, (call,)), (error, call))


def test_f03_every_write_takes_only_a_half(tmp_path):
    failing = FailingOs(tmp_path, never)
    failing.short = True
    failing_day(tmp_path, failing, "short")


def test_f03_the_disk_is_full_in_the_middle_of_a_write(tmp_path):
    """F03: some bytes are written, then none."""
    for turn in range(1, N + 1):
        folder = tmp_path / str(turn)
        failing = FailingOs(folder, nth(turn, errno.ENOSPC, for_good=True), ("write",))
        failing.short = True
        failing_day(folder, failing, turn)


def test_f02_nothing_can_be_written_and_then_it_can(tmp_path):
    """F02: it is said, nothing is forgotten, and trying again brings everything."""
    desk = begun(tmp_path)
    session = desk.open()
    with FailingOs(tmp_path, nth(1, errno.ENOSPC, for_good=True)).working():
        with pytest.raises(SidecarUnwritable):
            session.add("ไม่มีที่")
        with pytest.raises(SidecarUnwritable):
            session.save()
        assert not session.store.is_saved
    session.save()
    assert session.store.is_saved
    session.close()
    desk.check_saved()
    desk.check()
