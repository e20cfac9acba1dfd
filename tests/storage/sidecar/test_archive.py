from pathlib import Path

import pytest

from nepreader.annotation import Annotation, Kind, Target
from nepreader.storage.sidecar import archive as archive_module
from nepreader.storage.sidecar.archive import Archive
from nepreader.storage.sidecar.backups import backups_in
from nepreader.storage.sidecar.file import SidecarFile
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.places import Places
from nepreader.storage.sidecar.writing import dump_sidecar


@pytest.fixture
def places(tmp_path) -> Places:
    return Places.of(tmp_path / "แมว.txt", tmp_path / "data")


@pytest.fixture
def archive(places) -> Archive:
    return Archive(places)


@pytest.fixture
def time(monkeypatch) -> list[float]:
    shown = [0.0]
    monkeypatch.setattr(archive_module.time, "monotonic", lambda: shown[0])
    return shown


def with_notes(number: int) -> Sidecar:
    notes = [Annotation(f"urn:{at}", Kind.NOTE, Target("urn:t")) for at in range(number)]
    return Sidecar(records={note.id: note for note in notes})


def kept(places: Places) -> list[bytes]:
    return [backup.read() for backup in backups_in(places.backups)]


def test_the_file_as_it_was_before_the_first_change_is_kept(archive, places, time):
    archive.saw(b"first")
    archive.saw(b"before")
    archive.wrote(b"after", with_notes(1))

    assert kept(places) == [b"after", b"before"]


def test_a_text_that_is_only_read_gets_no_backup(archive, places):
    archive.saw(b"before")
    archive.close({"w1": 1})

    assert kept(places) == []
    assert not archive.knows_more({})


def test_one_is_made_every_ten_minutes(archive, places, time):
    for minute in (0, 1, 9, 11, 12):
        time[0] = minute * 60
        archive.wrote(b"%d" % minute, with_notes(1))

    assert kept(places) == [b"11", b"0"]


def test_the_last_state_is_kept(archive, places, time):
    archive.wrote(b"1", with_notes(1))
    archive.wrote(b"2", with_notes(1))
    archive.close({})

    assert kept(places) == [b"2", b"1"]


def test_what_lost_more_than_half_keeps_the_one_before_it(archive, places, time):
    archive.wrote(b"0", with_notes(5))
    archive.wrote(b"1", with_notes(5))
    archive.wrote(b"2", with_notes(2))

    assert kept(places) == [b"1", b"0"]


def test_a_sidecar_that_is_older_than_the_last_backup_is_noticed(places, time):
    first = Archive(places)
    first.wrote(b"1", with_notes(1))
    first.close({"w1": 5, "w2": 1})

    assert Archive(places).knows_more({"w1": 4, "w2": 1})
    assert Archive(places).knows_more({"w1": 9})
    assert not Archive(places).knows_more({"w1": 5, "w2": 2})


def test_that_it_is_older_is_told_once(places, time):
    first = Archive(places)
    first.wrote(b"1", with_notes(1))
    first.close({"w1": 5})
    second = Archive(places)
    assert second.knows_more({"w1": 4})
    second.wrote(b"2", with_notes(1))
    second.close({"w1": 4})

    assert not Archive(places).knows_more({"w1": 4})


def test_what_was_not_told_is_not_forgotten(places, time):
    first = Archive(places)
    first.wrote(b"1", with_notes(1))
    first.close({"w1": 5})
    second = Archive(places)
    second.wrote(b"2", with_notes(1))
    second.close({"w2": 1})

    assert Archive(places).knows_more({"w2": 1})


def test_backups_that_fail_stop_nothing(archive, places, time):
    places.backups.parent.mkdir(parents=True)
    places.backups.write_text("a file where the folder should be")

    archive.saw(b"0")
    archive.wrote(b"1", with_notes(1))
    archive.close({"w1": 1})

    assert not archive.knows_more({})


@pytest.fixture
def elsewhere(places) -> SidecarFile:
    places.fallback.sidecar.parent.mkdir(parents=True)
    file = SidecarFile(places.fallback, Path(places.text))
    sidecar = with_notes(1)
    file.write(dump_sidecar(sidecar), sidecar)
    return file


def test_what_was_kept_elsewhere_becomes_a_backup(archive, places, elsewhere):
    data = elsewhere.data()

    archive.retire(elsewhere)

    assert kept(places) == [data]
    assert not places.fallback.sidecar.exists()


def test_what_others_wrote_elsewhere_stays(archive, places, elsewhere):
    places.fallback.sidecar.write_bytes(dump_sidecar(with_notes(2)))

    archive.retire(elsewhere)

    assert kept(places) == []
    assert places.fallback.sidecar.exists()
