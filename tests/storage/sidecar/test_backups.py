import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nepreader.storage.sidecar import backups
from nepreader.storage.sidecar.backups import back_up, backups_in, note_state, noted_clock

START = datetime(2026, 3, 1, 9, tzinfo=UTC)


class Clock:
    """Stands in for `datetime`, and shows what it is told to."""

    def __init__(self) -> None:
        self.time = START

    def now(self, _zone: object) -> datetime:
        return self.time

    strptime = staticmethod(datetime.strptime)


@pytest.fixture
def clock(monkeypatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(backups, "datetime", clock)
    return clock


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "backups" / "ก"


def kept(folder: Path) -> list[str]:
    return [backup.read().decode() for backup in backups_in(folder)]


def test_a_backup_is_read_as_it_was(folder):
    back_up(folder, "😀 แมว".encode())

    assert kept(folder) == ["😀 แมว"]


def test_what_was_kept_last_is_not_kept_again(folder):
    for text in ("ก", "ก", "ข", "ก"):
        back_up(folder, text.encode())

    assert kept(folder) == ["ก", "ข", "ก"]


def test_of_one_day_the_three_newest_are_kept(folder, clock):
    for number in range(6):
        clock.time = START + timedelta(minutes=number)
        back_up(folder, b"%d" % number)

    assert kept(folder) == ["5", "4", "3"]
    assert backups_in(folder)[0].time == "2026-03-01T09:05:00Z"


def test_the_newest_of_each_of_seven_days_is_kept(folder, clock):
    for day in range(10):
        for hour in range(4):
            clock.time = START + timedelta(days=day, hours=hour)
            back_up(folder, f"{day}-{hour}".encode())

    assert kept(folder) == ["9-3", "9-2", "9-1", "8-3", "7-3", "6-3", "5-3", "4-3", "3-3"]


def test_days_without_work_do_not_count(folder, clock):
    for day in range(0, 70, 10):
        clock.time = START + timedelta(days=day)
        back_up(folder, b"%d" % day)

    assert len(kept(folder)) == 7


@pytest.mark.parametrize("jump", [timedelta(days=-3650), timedelta(days=3650)])
def test_numbers_count_on_when_the_clock_jumps(folder, clock, jump):
    back_up(folder, "ก่อน".encode())
    clock.time += jump
    back_up(folder, "หลัง".encode())
    clock.time -= jump
    back_up(folder, "กลับมา".encode())

    assert kept(folder) == ["กลับมา", "หลัง", "ก่อน"]
    assert [backup.number for backup in backups_in(folder)] == [3, 2, 1]


def test_a_clock_that_jumps_back_pushes_out_no_new_one(folder, clock):
    for number in range(9):
        clock.time -= timedelta(days=30)
        back_up(folder, b"%d" % number)

    assert kept(folder) == ["8", "7", "6", "5", "4", "3", "2"]


@pytest.mark.parametrize("damage", [lambda d: d[:-5], lambda _: b"", lambda d: b"\0" + d[1:]])
def test_a_damaged_one_says_so(folder, damage):
    back_up(folder, "แมวดำ".encode() * 9)
    backup = backups_in(folder)[0]
    backup.path.write_bytes(damage(backup.path.read_bytes()))

    with pytest.raises(OSError, match="damaged"):
        backup.read()


def test_one_is_kept_beside_a_damaged_one(folder):
    back_up(folder, b"1")
    backups_in(folder)[0].path.write_bytes(b"")

    back_up(folder, b"2")

    assert backups_in(folder)[0].read() == b"2"
    assert [backup.number for backup in backups_in(folder)] == [2, 1]


def test_a_failure_leaves_those_that_are_there(folder, clock, monkeypatch):
    for number in range(3):
        back_up(folder, b"%d" % number)

    def fail(*_args):
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(backups, "write_atomically", fail)
    with pytest.raises(OSError, match="no space"):
        back_up(folder, b"3")

    assert kept(folder) == ["2", "1", "0"]


def test_other_files_are_no_backups_and_stay(folder):
    folder.mkdir(parents=True)
    others = [folder / name for name in ("x.json.z", "1-later.json.z", "000001-20260301T090000Z.txt")]  # fmt: skip
    for path in others:
        path.write_bytes(zlib.compress(b"{}"))
    for number in range(9):
        back_up(folder, b"%d" % number)

    assert all(path.exists() for path in others)
    assert kept(folder) == ["8", "7", "6"]


def test_no_folder_is_no_backups(folder):
    assert backups_in(folder) == []


def test_the_state_is_noted(folder, tmp_path):
    note_state(folder, tmp_path / "แมว.txt", {"w1": 3})

    assert noted_clock(folder) == {"w1": 3}


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"clock": 7}', b'{"clock": {"w": "x"}}'])
def test_a_state_that_is_damaged_is_none(folder, data):
    folder.mkdir(parents=True)
    (folder / "text.json").write_bytes(data)

    assert noted_clock(folder) == {}
