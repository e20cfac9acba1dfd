import sqlite3
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import DictionaryError, SettingsError
from nepreader.lexicon import DictionaryIndex, Domain, LexicalEntry, PartOfSpeech, Sense
from nepreader.storage.dictionary_index import write_index

ENTRIES = (
    LexicalEntry("บ้าน", (Sense("house", PartOfSpeech.NOUN), Sense("home"))),
    LexicalEntry("บ้าน", (Sense("village", PartOfSpeech.NOUN, Domain.GEOGRAPHY),)),
    LexicalEntry("😀", (Sense("grin"),)),
)
words = st.text(min_size=1, max_size=12)


@pytest.fixture
def opened(tmp_path):
    path = tmp_path / "deep" / "a.sqlite"
    write_index(path, "ก", ENTRIES)
    index = DictionaryIndex(path)
    yield index
    index.close()


def test_what_was_written_is_found(opened):
    entry = opened.look_up("บ้าน")

    assert [sense.gloss for sense in entry.senses] == ["house", "home", "village"]
    assert entry.senses[2] == ("village", PartOfSpeech.NOUN, Domain.GEOGRAPHY)
    assert (entry.source, opened.title, opened.count) == ("a", "ก", 3)
    assert opened.look_up("😀").senses[0].gloss == "grin"
    assert opened.look_up("ไม่มี") is None


def test_it_may_be_asked_from_any_thread_and_after_it_was_closed(opened):
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(opened.look_up("บ้าน"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 8
    assert all(found)
    opened.close()
    assert opened.look_up("บ้าน") is None


def test_nothing_may_be_written_to_it(opened):
    with pytest.raises(sqlite3.OperationalError):
        opened._connection.execute("DELETE FROM entry")


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all", b"SQLite format 3\0" + b"\0" * 100]
)
def test_what_is_no_index_is_refused(tmp_path, content):
    path = tmp_path / "a.sqlite"
    path.write_bytes(content)
    with pytest.raises(DictionaryError):
        DictionaryIndex(path)
    with pytest.raises(DictionaryError):
        DictionaryIndex(tmp_path / "none.sqlite")


def test_writing_that_is_cancelled_leaves_what_was_there(tmp_path):
    path = tmp_path / "a.sqlite"
    write_index(path, "old", ENTRIES)
    before = path.read_bytes()

    class Stopped(Exception):
        pass

    def entries():
        yield ENTRIES[0]
        raise Stopped

    with pytest.raises(Stopped):
        write_index(path, "new", entries())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(SettingsError):
        write_index(tmp_path / "file" / "a.sqlite", "t", ENTRIES)


@given(
    st.dictionaries(
        words, st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=4, unique=True)
    )
)
def test_any_dictionary_survives_the_round_trip(tmp_path, content):
    path = tmp_path / "p.sqlite"
    write_index(path, "p", [LexicalEntry(w, tuple(map(Sense, g))) for w, g in content.items()])
    index = DictionaryIndex(path)
    try:
        for word, glosses in content.items():
            assert [sense.gloss for sense in index.look_up(word).senses] == glosses
    finally:
        index.close()
