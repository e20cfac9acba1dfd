"""F08: whatever becomes of the lock, nobody waits long and nothing is lost."""

import errno
import fcntl
import subprocess
import sys
from functools import partial

import filelock
import pytest

from faults.desk import Desk
from faults.failing_os import FailingOs, unwritable
from nepreader.storage.atomic import TEMPORARY_SUFFIX
from nepreader.storage.sidecar import file as file_module
from nepreader.storage.sidecar import locking
from nepreader.storage.sidecar import store as store_module

HOLDER = """
import fcntl, os, sys
descriptor = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
fcntl.flock(descriptor, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def short_wait(monkeypatch):
    """Nobody waits in these tests."""
    assert locking.LONGEST_WAIT <= 5
    monkeypatch.setattr(store_module, "locked", partial(locking.locked, wait=0.05))


def saved(desk: Desk) -> None:
    session = desk.open()
    session.add()
    session.save()
    assert session.store.is_saved
    desk.check_saved()
    session.close()
    desk.check()


def holder(desk: Desk) -> subprocess.Popen:
    command = [sys.executable, "-c", HOLDER, str(desk.places.beside.lock)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout.readline() == b"held\n"
    return child


@pytest.mark.skipif(sys.platform == "win32", reason="locks by fcntl")
def test_f08_the_holder_hangs(desk):
    with holder(desk) as child:
        saved(desk)
        child.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="locks by fcntl")
def test_f08_the_holder_was_killed(desk):
    with holder(desk) as child:
        child.kill()
        child.wait()
        with locking.locked(desk.places.beside.lock, wait=0.05) as held:
            assert held
    saved(desk)


def test_f08_a_lock_file_of_another_computer_or_time(desk):
    """F08: only a name in the folder; nobody holds it."""
    desk.places.beside.lock.write_text("99999\nanother-computer\n")
    saved(desk)


def test_f08_the_lock_is_a_folder(desk):
    desk.places.beside.lock.mkdir()
    saved(desk)
    assert desk.places.beside.lock.is_dir()


def test_f08_the_lock_cannot_be_made(desk):
    failing = FailingOs(desk.folder, unwritable(desk.folder))
    failing.decide = lambda call, path, count: errno.EACCES if path.endswith(".lock") else 0
    with failing.working():
        saved(desk)


def test_f08_there_are_no_locks(desk, monkeypatch):
    def refuse(*_arguments):
        raise OSError(errno.ENOLCK, "no locks available")

    desk.filled().close()
    monkeypatch.setattr(fcntl, "flock", refuse)
    saved(desk)


def test_f08_the_lock_is_a_link_to_something_precious(desk, tmp_path):
    """F08, F21: a link with the lock's name is not written through."""
    precious = tmp_path / "precious"
    precious.write_text("ห้ามแตะ")
    desk.places.beside.lock.symlink_to(precious)
    saved(desk)
    assert precious.read_text() == "ห้ามแตะ"


def test_f08_without_the_lock_nobody_elses_write_is_broken(desk):
    """F08: what looks left over may be another's write that goes on right now."""
    desk.filled().close()
    going_on = desk.sidecar.with_name(f"{desk.sidecar.name}.0a0b0c0d{TEMPORARY_SUFFIX}")
    with filelock.FileLock(desk.places.beside.lock):
        going_on.write_text("half")
        saved(desk)
        assert going_on.exists()


def test_f08_without_the_lock_two_write_at_once(desk, monkeypatch):
    """F08: both read, both write, both die; the journals must still tell."""
    desk.filled().close()
    one, other = desk.open("มะลิ"), desk.open("สมศรี")
    one.add("หนึ่ง")
    other.add("สอง")
    real = file_module.write_atomically

    def write(path, data, **mode):
        monkeypatch.setattr(file_module, "write_atomically", real)
        other.save()
        real(path, data, **mode)

    monkeypatch.setattr(file_module, "write_atomically", write)
    with filelock.FileLock(desk.places.beside.lock):
        one.save()
    one.kill()
    other.kill()
    desk.check()
