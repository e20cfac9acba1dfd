"""F15: links of every kind, to sidecars and to texts."""

import json
import os
import sys

import pytest

from faults.desk import TEXT, Desk
from faults.watch import WATCH
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.places import Places

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")


@pytest.fixture
def elsewhere(tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def works(desk: Desk) -> None:
    session = desk.open()
    session.add("ผ่านลิงก์")
    session.save()
    session.close()
    desk.check_saved()
    desk.check()


@pytest.mark.parametrize("there", [True, False])
def test_f15_a_linked_sidecar_stays_a_link(desk, elsewhere, there):
    target = elsewhere / "notes.json"
    if there:
        desk.filled().close()
        desk.sidecar.rename(target)
    desk.sidecar.symlink_to(target)
    works(desk)
    assert desk.sidecar.is_symlink()
    assert parse_sidecar(target.read_bytes()).records


def test_f15_a_link_into_a_folder_that_is_not_there(desk, elsewhere):
    desk.sidecar.symlink_to(elsewhere / "gone" / "notes.json")
    works(desk)
    assert desk.sidecar.is_symlink()


def test_f15_a_link_to_itself(desk):
    desk.sidecar.symlink_to(desk.sidecar)
    session = desk.open()
    session.add()
    session.save()
    assert session.notices == ["SidecarElsewhere"]
    session.close()
    assert desk.sidecar.is_symlink()
    desk.check()


def test_f15_a_loop_of_two(desk):
    other = desk.folder / "other"
    desk.sidecar.symlink_to(other)
    other.symlink_to(desk.sidecar)
    works(desk)


def test_f15_a_folder_in_its_place(desk):
    desk.sidecar.mkdir()
    works(desk)
    assert desk.sidecar.is_dir()


def test_f15_a_hard_link_keeps_the_earlier_notes(desk, elsewhere):
    desk.filled().close()
    other = elsewhere / "copy.json"
    os.link(desk.sidecar, other)
    before = other.read_bytes()
    works(desk)
    assert other.read_bytes() == before


def test_f15_a_linked_sidecar_that_is_damaged(desk, elsewhere):
    desk.filled().close()
    target = elsewhere / "notes.json"
    desk.sidecar.rename(target)
    desk.sidecar.symlink_to(target)
    target.write_bytes(b"{")
    works(desk)
    kept = [p.read_bytes() for f in (desk.folder, elsewhere) for p in f.iterdir() if p.is_file()]
    assert b"{" in kept


def test_f15_a_linked_text_has_the_same_sidecar(desk, elsewhere):
    link = elsewhere / "ลิงก์.txt"
    link.symlink_to(desk.path)
    folder_link = elsewhere.parent / "texts-too"
    folder_link.symlink_to(desk.folder)
    desk.filled().close()
    for path in (link, folder_link / desk.path.name, desk.folder / ".." / "texts" / desk.path.name):
        places = Places.of(path, desk.data)
        assert places.beside == desk.places.beside
        assert places.fallback == desk.places.fallback
        assert places.beside.lock == desk.places.beside.lock


def test_f15_two_texts_with_one_sidecar_have_one_lock(desk, tmp_path):
    other = Desk(tmp_path / "other")
    other.sidecar.symlink_to(desk.sidecar)
    assert other.places.beside.lock == desk.places.beside.lock
    desk.filled().close()
    works(other)
    desk.check()


JSON = pytest.param(json.dumps({"items": [], "ข้อความ": TEXT}))


@pytest.mark.parametrize("text", [TEXT, JSON], ids=["text", "JSON"])
def test_f15_a_sidecar_that_leads_to_the_text(tmp_path, text):
    """F15, F25: the link says to write notes into the source; also where that is JSON."""
    desk = Desk(tmp_path, text=text, name="แมว.json")
    desk.sidecar.symlink_to(desk.path)
    session = desk.open()
    session.add()
    session.try_save()
    session.close()
    desk.check()
    touched = WATCH.touched()
    WATCH.sources.clear()
    assert not touched


def test_f15_a_sidecar_hard_linked_to_the_text(desk):
    os.link(desk.path, desk.sidecar)
    works(desk)
