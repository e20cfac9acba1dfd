"""F04: the power goes; what was not forced to the disk is gone, or half there."""

import contextlib
import sys
from pathlib import Path
from random import Random

import pytest

from faults.desk import N
from faults.failing_os import unwritable
from faults.power import Disk, PowerCut
from faults.test_io_errors import begun, day
from faults.watch import WATCH
from nepreader.storage.sidecar.parsing import parse_sidecar

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")


def calls(folder: Path) -> int:
    desk = begun(folder)
    disk = Disk(folder)
    with disk.working():
        day(desk, Random(4)).close()
    return disk.count


@pytest.mark.parametrize("partly", [False, True])
def test_f04_power_goes_at_any_call(tmp_path, partly):
    total = calls(tmp_path / "dry")
    turns = range(1, total + 1)
    for turn in turns if total <= N else sorted(Random(4).sample(turns, N)):
        folder = tmp_path / str(turn)
        desk = begun(folder)
        disk = Disk(folder, turn)
        with disk.working(), contextlib.suppress(PowerCut):
            day(desk, Random(4)).close()
        forget(disk, Random(turn) if partly else None)
        WATCH.source(desk.path)
        parse_sidecar(desk.sidecar.read_bytes())
        desk.check((partly, turn, total))
        desk.filled().close()
        desk.check((partly, turn, total))


def forget(disk: Disk, rng: Random | None) -> None:
    WATCH.is_on = False  # the source is put back, too
    disk.forget(rng)
    WATCH.is_on = True


def test_f04_the_first_note_of_a_text(tmp_path, desk):
    disk = Disk(tmp_path)
    with disk.working():
        desk.open().add()
    forget(disk, None)
    WATCH.source(desk.path)
    desk.check()


def test_f04_the_first_note_elsewhere(tmp_path, desk):
    """F04, F06: the folders made for it must be on the disk, too."""
    disk = Disk(tmp_path)
    disk.decide = unwritable(desk.folder)
    with disk.working():
        desk.open().add()
    forget(disk, None)
    WATCH.source(desk.path)
    desk.check()
