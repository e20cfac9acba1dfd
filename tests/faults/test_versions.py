"""F13: sidecars of every earlier version are read, once and again, and never lost."""

from pathlib import Path

import pytest

from faults.desk import Desk
from nepreader.storage.sidecar.backups import backups_in
from nepreader.storage.sidecar.migration import migrated
from nepreader.storage.sidecar.model import MAJOR, MINOR
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.writing import dump_sidecar

VERSIONS = sorted((Path(__file__).parents[1] / "storage" / "versions").glob("*.nepreader.json"))


@pytest.mark.parametrize("old", VERSIONS, ids=lambda path: path.name)
def test_f13_read_written_and_read_again(old):
    first = parse_sidecar(old.read_bytes())
    assert first.records
    assert first.quarantine == []
    assert first.version == (MAJOR, MINOR)
    data = dump_sidecar(first)
    second = parse_sidecar(data)
    assert second.records == first.records
    assert dump_sidecar(second) == data


def test_f13_migrating_twice_is_migrating_once():
    page = {"items": [], "x": 1}
    before = dict(page)
    once = migrated(page, 0)
    assert page == before
    assert migrated(once, once["np:schema"]["major"]) == once


@pytest.mark.parametrize("old", VERSIONS, ids=lambda path: path.name)
def test_f13_the_old_file_is_kept(tmp_path, old):
    text = old.with_name(old.name.removesuffix(".nepreader.json")).read_text(encoding="utf-8")
    desk = Desk(tmp_path, text=text, name="เก่า.txt")
    desk.sidecar.write_bytes(old.read_bytes())
    known = parse_sidecar(old.read_bytes()).records
    session = desk.open()
    assert session.store.is_saved
    session.add()
    session.save()
    session.close()
    assert old.read_bytes() in [backup.read() for backup in backups_in(desk.places.backups)]
    after = parse_sidecar(desk.sidecar.read_bytes())
    assert known.items() <= after.records.items()
    assert after.version == (MAJOR, MINOR)
    desk.check()
