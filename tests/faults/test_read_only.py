"""F06: the place beside the text cannot be written, or is gone."""

import errno
import shutil
from random import Random

import pytest

from faults.desk import Desk
from faults.failing_os import FailingOs, unwritable
from faults.watch import WATCH

ERRORS = ["EACCES", "EROFS", "EPERM"]


def failing(desk: Desk, error: str = "EACCES") -> FailingOs:
    return FailingOs(desk.folder, unwritable(desk.folder, getattr(errno, error)))


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("filled", [False, True])
def test_f06_notes_go_elsewhere_and_it_is_said_once(desk, error, filled):
    if filled:
        desk.filled().close()
    with failing(desk, error).working():
        session = desk.open()
        note = session.add("ที่อื่น")
        session.save()
        session.edit(note, colour="blue")
        session.save()
        assert session.notices == ["SidecarElsewhere"]
        assert desk.places.fallback.sidecar.exists()
        session.close()
        again = desk.open()
        assert again.get(note).colour == "blue"
        again.add("อีกครั้ง")
        again.save()
        assert again.notices == ["SidecarElsewhere"]
        again.close()
        desk.check()
    desk.check()


def test_f06_it_comes_back_when_the_place_can_be_written_again(desk):
    desk.filled().close()
    with failing(desk).working():
        session = desk.open()
        session.add("ที่อื่น")
        session.save()
        session.close()
    session = desk.open()
    session.add("กลับมา")
    session.save()
    session.close()
    assert not desk.places.fallback.sidecar.exists()
    desk.check_saved()
    desk.check()


def test_f06_it_becomes_read_only_while_open(desk):
    session = desk.filled()
    session.add("ก่อน")
    with failing(desk, "EROFS").working():
        session.add("หลัง")
        session.save()
        session.add("หลังอีก")
    session.kill()
    assert session.notices == ["SidecarElsewhere"]
    desk.check()


def test_f06_only_the_sidecar_is_read_only(desk):
    """F06: an immutable file in a folder that can be written."""
    desk.filled().close()
    refuse = FailingOs(desk.folder, unwritable(desk.folder))
    refuse.decide = lambda call, path, count: (
        errno.EPERM if call in {"replace", "rename"} and path.startswith(str(desk.folder)) else 0
    )
    with refuse.working():
        session = desk.open()
        session.add()
        session.save()
        session.close()
    desk.check()


def test_f06_the_data_folder_cannot_be_written_either(desk):
    desk.filled().close()
    session = desk.open()
    root = desk.folder.parent
    with FailingOs(root, unwritable(root)).working():
        session.attempt(Random(1))
        assert not session.try_save()
        assert not session.store.is_saved
    assert session.try_save()
    session.close()
    desk.check_saved()


def test_f06_the_folder_vanishes_while_open(desk, tmp_path):
    """F06: a stick is pulled: notes go elsewhere, and no folder is made in its place."""
    session = desk.filled()
    gone = tmp_path / "pulled"
    WATCH.sources.clear()
    desk.folder.rename(gone)
    session.add("หลังดึงออก")
    session.save()
    session.add("อีก")
    was_made = desk.folder.exists()
    session.kill()
    shutil.rmtree(desk.folder, ignore_errors=True)
    gone.rename(desk.folder)
    desk.check()
    assert not was_made
    assert session.notices == ["SidecarElsewhere"]


def test_f06_the_folder_was_never_there_again(desk, tmp_path):
    """F06: the stick is not in when the program saves what it took in before."""
    session = desk.filled()
    session.add("ก่อนดึงออก")
    gone = tmp_path / "pulled"
    WATCH.sources.clear()
    desk.folder.rename(gone)
    session.save()
    was_made = desk.folder.exists()
    session.close()
    shutil.rmtree(desk.folder, ignore_errors=True)
    gone.rename(desk.folder)
    desk.check()
    assert not was_made
