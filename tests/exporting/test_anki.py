import contextlib
import io
import json
import sqlite3
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporting.strategies import cards
from nepreader.exporting.anki import export_apkg
from nepreader.exporting.cards import FIELDS, Card, guid, html_fields
from nepreader.text import Span

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CARDS = [
    Card("แมว", "แมว", "mɛɛw", "cat", "😀 แมวดำ", Span(2, 5), "ก.txt", "ดู\nหนู"),
    Card("หนู", "หนู"),
]


def query(package: bytes, sql: str):
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == ["collection.anki2", "media"]
        data = archive.read("collection.anki2")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "c"
        path.write_bytes(data)
        with contextlib.closing(sqlite3.connect(path)) as connection:
            return connection.execute(sql).fetchall()


def test_a_note_holds_the_fields_of_its_card():
    notes = query(export_apkg(CARDS, NOW), "SELECT guid, flds, sfld, mod FROM notes")

    assert notes == [
        (guid(card), "\x1f".join(html_fields(card)), card.word, int(NOW.timestamp()))
        for card in CARDS
    ]
    assert query(export_apkg(CARDS, NOW), "SELECT count(*) FROM cards") == [(2,)]


def test_ids_stay_so_that_another_export_updates():
    first = query(export_apkg(CARDS, NOW), "SELECT models, decks FROM col")[0]
    second = query(export_apkg(CARDS[:1], datetime.now(UTC)), "SELECT models, decks FROM col")[0]

    for one, other in zip(first, second, strict=True):
        assert json.loads(one).keys() == json.loads(other).keys()
    (model,) = json.loads(first[0]).values()
    assert model["id"] == "1763812417"
    assert [field["name"] for field in model["flds"]] == list(FIELDS)
    assert "nightMode" in model["css"]


def test_the_same_cards_at_the_same_time_make_the_same_bytes():
    assert export_apkg(CARDS, NOW) == export_apkg(iter(CARDS), NOW)


def test_of_two_cards_of_one_word_the_last_stays():
    package = export_apkg([*CARDS, CARDS[0]._replace(meaning="tomcat")], NOW)

    notes = query(package, "SELECT flds FROM notes")
    assert len(notes) == 2
    assert "tomcat" in notes[0][0]


def test_another_deck_has_another_id():
    packages = (export_apkg(CARDS, NOW, deck) for deck in ("ไทย", "ไทย::ข่าว"))
    columns = (query(package, "SELECT decks FROM col")[0][0] for package in packages)
    decks = [set(map(int, json.loads(column))) for column in columns]

    assert decks[0] & decks[1] == {1}  # Anki's own
    assert all(len(ids) == 2 and max(ids) < 1 << 31 for ids in decks)


def test_no_cards_are_a_package_all_the_same():
    assert query(export_apkg([], NOW), "SELECT count(*) FROM notes") == [(0,)]


@pytest.mark.parametrize("year", [1971, 2026])
def test_nothing_is_left_behind(tmp_path, monkeypatch, year):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    export_apkg(CARDS, NOW.replace(year=year))

    assert list(tmp_path.iterdir()) == []


@settings(max_examples=25)
@given(st.lists(cards(), max_size=4))
def test_any_text_can_be_exported(some):
    (count,) = query(export_apkg(some, NOW), "SELECT count(*) FROM notes")[0]

    assert count == len({card.id for card in some})
