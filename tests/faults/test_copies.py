"""F17: copies that sync programs leave, and sidecars that are older than they were."""

import pytest

from faults.desk import Desk
from nepreader.storage.sidecar.merging import merge
from nepreader.storage.sidecar.store import read_sidecar

NAMES = [
    "แมวดำ.txt.nepreader (conflicted copy 2026-03-01).json",
    "แมวดำ.txt.nepreader (สมศรี's conflicted copy 2026-03-01).json",
    "แมวดำ.txt.nepreader.sync-conflict-20260301-101010-ABCDEF1.json",
    "แมวดำ.txt.nepreader-NOTEBOOK.json",
    "แมวดำ.txt (conflict).nepreader.json",
]


@pytest.mark.parametrize("name", NAMES)
def test_f17_copies_are_found_and_can_be_merged(desk, name):
    one = desk.filled()
    other = desk.open("สมศรี")
    other.edit(other.alive[0], "ในสำเนา")
    other.add("เพิ่มในสำเนา")
    before = desk.sidecar.read_bytes()
    other.save()
    other.close()
    copy = desk.folder / name
    desk.sidecar.rename(copy)
    desk.sidecar.write_bytes(before)
    one.kill()
    session = desk.open()
    assert desk.places.conflict_copies() == [copy]
    session.store.sidecar = merge(session.store.sidecar, read_sidecar(copy))
    session.add()
    session.save()
    session.close()
    desk.check_saved()
    assert copy.exists()


def test_f17_other_files_are_no_copies(desk):
    desk.filled().close()
    for name in ("แมวดำ.txt.nepreader.json.corrupt-20260301T101010Z", "แมวดำ2.txt.nepreader.json",
                 "x.json", "แมวดำ.json", "แมวดำ.txt.bak"):  # fmt: skip
        (desk.folder / name).write_text("{}")
    assert desk.places.conflict_copies() == []


def test_f17_the_sidecar_of_another_text_is_no_copy(desk):
    """F17: a text whose name begins the same and has the word in it."""
    other = Desk(desk.folder.parent, name="แมวดำ conflict in the house.txt")
    other.filled().close()
    assert desk.places.conflict_copies() == []


def test_f17_an_older_file_while_open(desk):
    session = desk.filled()
    old = desk.sidecar.read_bytes()
    session.add("หลังจากนั้น")
    session.remove(session.alive[0])
    session.save()
    desk.sidecar.write_bytes(old)
    session.store.refresh()
    session.add("อีก")
    session.save()
    session.close()
    desk.check_saved()
    desk.check()


def test_f17_an_older_file_while_open_and_nothing_else(desk):
    session = desk.filled()
    old = desk.sidecar.read_bytes()
    session.edit(session.alive[0], "ใหม่กว่า")
    session.save()
    desk.sidecar.write_bytes(old)
    session.save()
    session.kill()
    desk.check_saved()


def test_f17_an_older_file_while_closed_is_told(desk):
    session = desk.filled()
    old = desk.sidecar.read_bytes()
    session.add("หลังจากนั้น")
    session.save()
    session.close()
    desk.sidecar.write_bytes(old)
    again = desk.open()
    assert again.notices == ["SidecarOlder"]
    again.kill()


def test_f17_an_older_file_is_told_once(desk):
    """F17: who was told and goes on with it means it."""
    session = desk.filled()
    old = desk.sidecar.read_bytes()
    session.add("หลังจากนั้น")
    session.save()
    session.close()
    desk.sidecar.write_bytes(old)
    again = desk.open()
    assert again.notices == ["SidecarOlder"]
    again.add()
    again.save()
    again.close()
    last = desk.open()
    assert last.notices == []
    last.kill()
