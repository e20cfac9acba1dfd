"""F14: clocks that are wrong, jump, or differ decide nothing."""

import itertools
import os
from random import Random

import pytest

from faults.desk import Desk, N
from nepreader.annotation import Author

PAST, FUTURE, NOW = "2016-01-01T00:00:00Z", "2036-12-31T23:59:59Z", "2026-10-25T01:30:00Z"
ODD = ("", "soon", "0000-00-00T00:00:00Z", "9999-12-31T23:59:59Z", "2026-10-25T02:30:00+02:00")


@pytest.mark.parametrize("clocks", list(itertools.permutations((PAST, FUTURE, NOW), 2)))
def test_f14_two_people_hours_or_years_apart(desk, clocks):
    """F14: the same edits merge to the same, whatever the clocks say."""
    desk.filled().close()
    one, other = (desk.open(clock=lambda time=time: time) for time in clocks)
    for session, name in ((one, "w1"), (other, "w2")):
        session.author = Author(name, name, session.author.counter, session.author.clock)
    note = one.alive[0]
    one.edit(note, "ของหนึ่ง")
    other.edit(note, "ของสอง")
    one.save()
    other.save()
    assert other.get(note).text == "ของสอง"
    other.kill()
    one.save()
    assert one.get(note).text == "ของสอง"
    assert "ของหนึ่ง" in str(one.get(note).history)
    one.kill()
    desk.check()


@pytest.mark.parametrize("clocks", [(FUTURE, PAST), (NOW, PAST), (NOW, NOW), ODD])
def test_f14_the_last_edit_wins_though_the_clock_jumps_back(desk, clocks):
    session = desk.open(clock=itertools.cycle(clocks).__next__)
    note = session.add("หนึ่ง")
    for number in range(5):
        note = session.edit(note, f"ข้อ {number}")
        session.save()
        session.close()
        session = desk.open(clock=itertools.cycle(clocks).__next__)
        assert session.get(note).text == f"ข้อ {number}"
    session.remove(session.get(note))
    session.kill()
    desk.check()


@pytest.mark.parametrize("seed", range(max(2, N // 5)))
def test_f14_random_clocks(tmp_path, seed):
    rng = Random(seed)
    desk = Desk(tmp_path)
    desk.filled().close()
    for _ in range(4):
        sessions = [desk.open(clock=lambda: rng.choice((PAST, FUTURE, NOW, *ODD))) for _ in "ab"]
        for _ in range(8):
            session = rng.choice(sessions)
            session.random(rng)
            rng.choice((session.save, session.store.refresh, int))()
        for session in sessions:
            session.save()
            session.close()
    desk.check(seed)


@pytest.mark.parametrize("time", [0, 2**31 + 10**9])
def test_f14_the_file_is_from_1970_or_2070(desk, time):
    session = desk.filled()
    other = desk.open()
    other.add("จากอีกหน้าต่าง")
    other.save()
    other.close()
    os.utime(desk.sidecar, (time, time))
    assert session.store.refresh()
    session.add()
    session.save()
    session.close()
    desk.check()
