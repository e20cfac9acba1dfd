"""F07: several programs work on one text at once; what any of them acknowledged is there."""

import contextlib
from random import Random

import pytest

from faults.child import edits_of, start
from faults.desk import Desk, N, Session
from nepreader.storage.sidecar import store as store_module
from nepreader.storage.sidecar.parsing import parse_sidecar


@pytest.mark.parametrize("seed", range(max(2, N // 5)))
def test_f07_programs_at_once(tmp_path, seed):
    rng = Random(seed)
    desk = Desk(tmp_path)
    desk.filled().close()
    with contextlib.ExitStack() as stack:
        children = []
        for number in range(rng.randint(2, 4)):
            ms = rng.choice((0, 0, rng.randint(1, 150)))
            out = stack.enter_context((tmp_path / f"out-{number}").open("w+b"))
            child = stack.enter_context(start(tmp_path, seed * 10 + number, 40, ms, out=out))
            children.append((child, out, ms))
        ends = []
        for child, out, ms in children:
            _, errors = child.communicate(timeout=60)
            assert not errors, errors.decode()
            out.seek(0)
            desk.log += edits_of(out)
            ends.append((ms, child.returncode, len(desk.log)))
    desk.check((seed, ends))
    last = desk.open()
    last.add()
    last.save()
    last.close()
    parse_sidecar(desk.sidecar.read_bytes())
    desk.check_saved(seed, tried=False)


@pytest.mark.parametrize("seed", range(N))
def test_f07_windows_in_turn(tmp_path, seed):
    """The same with every step of four programs in a known order."""
    rng = Random(seed)
    desk = Desk(tmp_path)
    desk.filled().close()
    sessions: list[Session] = []
    for _ in range(40):
        match rng.random():
            case x if (x < 0.1 and len(sessions) < 4) or not sessions:
                sessions.append(desk.open(f"คน {len(sessions)}"))
            case x if x < 0.6:
                rng.choice(sessions).random(rng)
            case x if x < 0.8:
                rng.choice(sessions).save()
            case x if x < 0.9:
                rng.choice(sessions).store.refresh()
            case x:
                session = sessions.pop(rng.randrange(len(sessions)))
                session.kill() if x < 0.96 else session.close()
    for session in sessions:
        session.kill()
    desk.check(seed)


def test_f07_deletion_and_change_at_the_same_time(desk):
    """F07: who changes a note that another removes keeps it."""
    desk.filled().close()
    one, other = desk.open("มะลิ"), desk.open("สมศรี")
    note = one.alive[0]
    one.remove(note)
    other.edit(note, "ยังต้องใช้")
    one.save()
    other.save()
    one.save()
    assert one.get(note).text == other.get(note).text == "ยังต้องใช้"
    one.kill()
    other.kill()
    desk.check()


def test_f07_a_name_is_taken_over_while_its_journal_is_merged(desk, monkeypatch):
    """F07: a program saves and clears the journal of one that died, whose name a third takes."""
    desk.filled().close()
    saving, died = desk.open("มะลิ"), desk.open("สมศรี")
    died.add()
    died.kill()
    real = store_module.dump_sidecar
    late = []

    def dump(sidecar):
        monkeypatch.setattr(store_module, "dump_sidecar", real)
        late.append(desk.open("ปิติ"))
        late[0].add("มาทีหลัง")
        return real(sidecar)

    monkeypatch.setattr(store_module, "dump_sidecar", dump)
    saving.add()
    saving.save()
    late[0].kill()
    saving.kill()
    desk.check()


def test_f07_one_program_elsewhere_one_beside(desk, monkeypatch):
    """F07: a program whose place was the data folder dies; another clears that away unread."""
    desk.filled().close()
    beside, elsewhere = desk.open("มะลิ"), desk.open("สมศรี")
    elsewhere.store._file = elsewhere.store._fallback
    elsewhere.add("อยู่ที่อื่น")
    elsewhere.save()
    elsewhere.close()
    beside.add()
    beside.save()
    beside.close()
    desk.check()


def test_f07_a_note_that_only_its_dead_maker_knew(desk):
    """F07: others know a later edit of the same program, by hearsay, and not this note."""
    desk.filled().close()
    saving, making = desk.open("มะลิ"), desk.open("สมศรี")
    making.add("รู้คนเดียว")
    known = making.add("รู้กันทั่ว")
    telling = desk.open("ปิติ")
    telling.edit(telling.get(known), colour="blue")
    telling.kill()
    saving.add()
    saving.save()
    saving.kill()
    making.kill()
    desk.check()
