import shutil
from datetime import timedelta
from random import Random

import pytest

from nepreader.errors import VocabularyDamaged, VocabularyError, VocabularyGone
from nepreader.storage.sidecar.backups import backups_in
from nepreader.vocabulary import WordRecord, WordStatus
from nepreader.vocabulary.database import Database
from nepreader.vocabulary.recovery import SUFFIX, backups_of
from nepreader.vocabulary.review import Rating, Reviews
from nepreader.vocabulary.store import VocabularyStore, open_vocabulary
from vocabulary.conftest import NOON

WORDS = [f"คำ{chr(0xE01 + i % 40)}{chr(0xE01 + i // 40)}" for i in range(800)]


def close(path, *marks):
    store = open_vocabulary(path)
    for words, status in marks:
        store.mark(words, status)
    store.close()


def backups(path):
    return backups_in(backups_of(path), SUFFIX)


def asides(path):
    return [p for p in path.parent.iterdir() if ".corrupt-" in p.name]


def test_a_backup_is_kept_when_something_changed(path):
    close(path)
    assert backups(path) == []
    close(path, (["แมว"], WordStatus.KNOWN))
    assert len(backups(path)) == 1
    close(path)
    assert len(backups(path)) == 1


def test_a_backup_is_kept_after_a_review_alone(path):
    close(path, (["แมว"], WordStatus.LEARNING))
    store = open_vocabulary(path)
    Reviews(store.database).rate("แมว", Rating.GOOD, NOON)
    store.close()

    assert len(backups(path)) == 2


def test_what_a_program_that_was_killed_wrote_is_backed_up_by_the_next(path, opened):
    store = open_vocabulary(path)
    store.mark(["แมว"], WordStatus.KNOWN)
    assert backups(path) == []
    again = opened()  # the first never closes its own

    assert len(backups(path)) == 1
    assert again.notices == []
    store.database.close()


def test_an_empty_file_is_a_beginning(path, opened):
    path.parent.mkdir()
    path.touch()

    store = opened()

    assert store.notices == []
    assert asides(path) == []


def test_old_backups_give_way(path):
    for word in WORDS[:6]:
        close(path, ([word], WordStatus.KNOWN))

    assert [backup.number for backup in backups(path)] == [6, 5, 4]


@pytest.mark.parametrize("damage", [b"", b"no database at all", b"SQLite format 3\0" + bytes(90)])
def test_a_file_that_is_no_database_is_replaced_by_the_backup(path, opened, damage):
    close(path, (WORDS, WordStatus.KNOWN))
    path.write_bytes(damage)

    store = opened()

    assert len(store.statuses) == len(WORDS)
    (notice,) = store.notices
    assert notice.count == len(WORDS)
    if damage:
        assert isinstance(notice, VocabularyDamaged)
        assert notice.aside.read_bytes() == damage
    store.mark(["แมว"], WordStatus.KNOWN)
    store.close()
    again = opened()
    assert again.notices == []
    assert len(again.statuses) == len(WORDS) + 1


def test_a_file_that_is_gone_comes_back(path, opened):
    close(path, (WORDS, WordStatus.KNOWN))
    path.unlink()

    store = opened()

    assert len(store.statuses) == len(WORDS)
    (notice,) = store.notices
    assert isinstance(notice, VocabularyGone)


def test_a_log_of_a_file_that_is_gone_does_not_damage_its_successor(path, opened):
    close(path, (WORDS[:10], WordStatus.KNOWN))
    store = open_vocabulary(path)
    store.mark(WORDS[10:20], WordStatus.KNOWN)
    log = path.with_name(path.name + "-wal")
    kept = log.read_bytes()
    store.close()
    path.unlink()
    log.write_bytes(kept)

    again = opened()

    assert set(WORDS[:10]) <= set(again.statuses) <= set(WORDS[:20])
    assert asides(path)


def test_a_damaged_backup_is_passed_over(path, opened):
    close(path, (WORDS[:5], WordStatus.KNOWN))
    close(path, (WORDS[5:9], WordStatus.KNOWN))
    backups(path)[0].path.write_bytes(b"x")
    path.write_bytes(b"x" * 500)

    assert set(opened().statuses) == set(WORDS[:5])


def test_without_a_backup_what_can_be_read_is_taken_over(path, opened):
    close(path, (WORDS, WordStatus.KNOWN))
    shutil.rmtree(backups_of(path))
    data = bytearray(path.read_bytes())
    data[-4096:] = bytes(4096)
    path.write_bytes(data)

    store = opened()

    (notice,) = store.notices
    assert isinstance(notice, VocabularyDamaged)
    assert set(store.statuses) <= set(WORDS)
    assert notice.count == len(store.statuses)


def test_what_is_newer_than_the_backup_is_taken_over_from_the_damaged_file(path, opened):
    close(path, (WORDS[:5], WordStatus.LEARNING))
    kept = backups(path)[0].path.read_bytes()
    store = open_vocabulary(path)
    store.mark(WORDS[:3], WordStatus.KNOWN)
    store.mark(["ใหม่"], WordStatus.KNOWN)
    Reviews(store.database).rate("ใหม่", Rating.GOOD, NOON)
    expected, history = store.records(), Reviews(store.database).history()
    store.close()
    shutil.rmtree(backups_of(path))
    backups_of(path).mkdir()
    (backups_of(path) / f"000001-20261122T000000Z{SUFFIX}").write_bytes(kept)
    spoil_index(path)

    again = opened()

    assert isinstance(again.notices[0], VocabularyDamaged)
    assert again.records() == expected
    assert Reviews(again.database).history() == history


def test_what_is_older_than_the_backup_is_not_taken_over(path, opened):
    store = open_vocabulary(path)
    store.mark(["แมว", "ดำ"], WordStatus.LEARNING)
    Reviews(store.database).rate("ดำ", Rating.GOOD, NOON)
    store.close()
    older = path.read_bytes()
    store = open_vocabulary(path)
    store.mark(["แมว"], WordStatus.KNOWN)
    later = Reviews(store.database).rate("ดำ", Rating.EASY, NOON + timedelta(hours=1)).after
    store.close()
    path.write_bytes(older)
    spoil_index(path)

    store = opened()

    assert isinstance(store.notices[0], VocabularyDamaged)
    assert store.statuses == {"แมว": WordStatus.KNOWN, "ดำ": WordStatus.LEARNING}
    (item,) = Reviews(store.database).due(later.due)
    assert item.schedule == later


def spoil_index(path) -> None:
    """Make an index disagree with its table; the rows themselves are whole."""
    spoilt = bytearray(path.read_bytes())
    at = index_root(path)
    spoilt[at : at + 4096] = bytes(4096)
    path.write_bytes(spoilt)


def index_root(path) -> int:
    """Where the page of an index begins in the file."""
    kept = path.read_bytes()
    store = VocabularyStore(Database(path))
    ((page,),) = store.database.rows("SELECT rootpage FROM sqlite_master WHERE name = 'word_by_status'")  # fmt: skip
    store.database.close()
    path.write_bytes(kept)
    return (page - 1) * 4096


@pytest.mark.parametrize("seed", range(25))
def test_no_damage_whatever_ends_in_a_traceback_or_in_less_than_the_backup(path, seed):
    rng = Random(seed)
    close(path, (WORDS, WordStatus.KNOWN))
    data = bytearray(path.read_bytes())
    for _ in range(rng.choice((1, 3, 30))):
        at = rng.randrange(len(data))
        match rng.random():
            case x if x < 0.5:
                data[at] ^= 1 << rng.randrange(8)
            case x if x < 0.8:
                data[at : at + 600] = rng.randbytes(len(data[at : at + 600]))
            case _:
                del data[at:]
                data += b"\0"
    path.write_bytes(data)

    try:
        store = open_vocabulary(path)
    except VocabularyError:  # bits that make it another program's, or a later one's
        assert path.read_bytes() == data
        return
    found = store.records()
    if store.notices:
        assert len(found) >= len(WORDS)
    store.mark(["ใหม่"], WordStatus.KNOWN)
    store.close()


def test_a_letter_that_is_none_does_not_hide_the_others(path, opened):
    store = opened()
    store.mark(["แมว", "ดำ"], WordStatus.KNOWN)
    with store.database.transaction() as connection:
        connection.execute("UPDATE word SET note = CAST(x'e0b8' AS TEXT) WHERE word = 'ดำ'")

    assert {record.word: record.note for record in store.records()} == {"แมว": "", "ดำ": "\ufffd"}
    assert isinstance(store.get("แมว"), WordRecord)


def test_a_second_window_goes_on_in_the_file_that_was_made_anew(path, opened):
    close(path, (WORDS[:5], WordStatus.KNOWN))
    ours = opened()
    path.write_bytes(b"x" * 5000)
    theirs = opened()

    ours.mark(["แมว"], WordStatus.KNOWN)

    assert theirs.refresh() == {"แมว"}
    assert set(ours.statuses) >= {*WORDS[:5], "แมว"}
