import shutil
import sqlite3
import sys

import pytest

from nepreader.errors import VocabularyTooNew, VocabularyUnreadable, VocabularyUnwritable
from nepreader.vocabulary import WordStatus, database
from nepreader.vocabulary.schema import MIGRATIONS, VERSION
from nepreader.vocabulary.store import open_vocabulary


def pragma(store, name):
    return store.database.rows(f"PRAGMA {name}")[0][0]


def test_what_is_said_is_on_the_disk_before_it_is_acknowledged(store):
    assert pragma(store, "journal_mode") == "wal"
    assert pragma(store, "synchronous") == 2  # FULL


def test_a_vocabulary_of_the_first_version_is_brought_up_to_date(path, opened):
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute("INSERT INTO word (word, status, changed) VALUES ('แมว', 'known', 't')")
        connection.execute("PRAGMA user_version = 1")
    connection.close()

    store = opened()

    assert store.status_of("แมว") is WordStatus.KNOWN
    assert pragma(store, "user_version") == VERSION
    assert store.database.rows("SELECT * FROM review") == []


def test_a_migration_that_fails_changes_nothing(path, monkeypatch, opened):
    opened().mark(["แมว"], WordStatus.KNOWN)
    broken = (*MIGRATIONS, ("CREATE TABLE more (x)", "CREATE TABLE word (y)"))
    monkeypatch.setattr("nepreader.vocabulary.schema.MIGRATIONS", broken)
    monkeypatch.setattr("nepreader.vocabulary.schema.VERSION", VERSION + 1)
    with pytest.raises(VocabularyUnreadable, match="already exists"):
        opened()
    monkeypatch.undo()

    store = opened()
    assert store.status_of("แมว") is WordStatus.KNOWN
    assert store.database.rows("SELECT * FROM sqlite_master WHERE name = 'more'") == []


def test_a_vocabulary_of_a_later_program_is_left_alone(path, opened):
    store = opened()
    store.mark(["แมว"], WordStatus.KNOWN)
    store.database.rows(f"PRAGMA user_version = {VERSION + 1}")
    store.close()
    before = path.read_bytes()

    with pytest.raises(VocabularyTooNew):
        opened()
    assert path.read_bytes() == before


def test_a_write_that_fails_changes_nothing(store):
    store.mark(["แมว"], WordStatus.KNOWN)
    before = store.records()
    store.database.rows("CREATE TRIGGER full BEFORE INSERT ON word WHEN new.word = 'ดำ'"
                        " BEGIN SELECT RAISE(ABORT, 'no space'); END")  # fmt: skip

    with pytest.raises(VocabularyUnwritable, match="no space"):
        store.mark(["นอน", "ดำ"], WordStatus.LEARNING)

    assert store.records() == before
    assert store.statuses == {"แมว": WordStatus.KNOWN}
    store.mark(["นอน"], WordStatus.LEARNING)
    assert store.status_of("นอน") is WordStatus.LEARNING


def test_a_full_disk_changes_nothing(store):
    store.mark(["แมว"], WordStatus.KNOWN)
    before = store.records()
    store.database.rows("PRAGMA max_page_count = 14")

    with pytest.raises(VocabularyUnwritable, match="full"):
        store.mark([f"คำ{number}" for number in range(5000)], WordStatus.KNOWN)

    assert store.records() == before
    assert store.statuses == {"แมว": WordStatus.KNOWN}


def test_a_vocabulary_that_another_holds_too_long_is_not_waited_for(path, opened, monkeypatch):
    monkeypatch.setattr(database, "_PATIENCE", 0.01)
    store, other = opened(), opened()
    with other.database.transaction(), pytest.raises(VocabularyUnwritable, match="locked"):
        store.mark(["แมว"], WordStatus.KNOWN)

    assert store.mark(["แมว"], WordStatus.KNOWN)


def test_a_folder_in_its_place_is_a_message(path):
    path.mkdir(parents=True)

    with pytest.raises(VocabularyUnreadable) as caught:
        open_vocabulary(path)
    assert caught.value.path == path
    assert path.is_dir()


def test_a_file_in_the_place_of_its_folder_is_a_message(tmp_path):
    (tmp_path / "a").write_text("")

    with pytest.raises(VocabularyUnreadable):
        open_vocabulary(tmp_path / "a" / "v.db")


def test_another_file_in_the_place_is_written_from_then_on(path, opened, tmp_path):
    ours = opened()
    ours.mark(["แมว"], WordStatus.KNOWN)
    elsewhere = open_vocabulary(tmp_path / "other" / "v.db")
    elsewhere.mark(["นอน"], WordStatus.LEARNING)
    elsewhere.close()
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink()
    elsewhere.path.replace(path)

    assert ours.refresh() == {"แมว", "นอน"}
    ours.mark(["ดำ"], WordStatus.KNOWN)
    assert set(opened().statuses) == {"นอน", "ดำ"}


def test_a_file_that_somebody_removes_is_put_back_with_all_it_held(path, opened):
    ours = opened()
    ours.mark(["แมว"], WordStatus.KNOWN)
    for each in list(path.parent.iterdir()):
        if each.is_file():
            each.unlink()
    ours.mark(["ดำ"], WordStatus.KNOWN)

    assert set(opened().statuses) == {"แมว", "ดำ"}


def test_a_folder_that_somebody_removes_is_put_back(path, opened):
    ours = opened()
    ours.mark(["แมว"], WordStatus.KNOWN)
    shutil.rmtree(path.parent)
    ours.mark(["ดำ"], WordStatus.KNOWN)

    assert set(opened().statuses) == {"แมว", "ดำ"}


def test_a_place_that_is_taken_is_a_message_and_loses_nothing(path, opened):
    ours = opened()
    ours.mark(["แมว"], WordStatus.KNOWN)
    shutil.rmtree(path.parent)
    path.parent.write_text("")
    with pytest.raises(VocabularyUnwritable):
        ours.mark(["ดำ"], WordStatus.KNOWN)
    path.parent.unlink()
    ours.mark(["นอน"], WordStatus.KNOWN)

    assert set(opened().statuses) == {"แมว", "นอน"}


@pytest.mark.skipif(sys.platform == "win32", reason="has no modes")
def test_nobody_else_may_read_it(path, store):
    store.mark(["แมว"], WordStatus.KNOWN)

    assert {p.stat().st_mode & 0o077 for p in path.parent.iterdir() if p.is_file()} == {0}
