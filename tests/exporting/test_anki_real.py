"""Anki itself opens what we write (`make test-real`)."""

import gc
import unicodedata
import warnings
from datetime import UTC, datetime, timedelta

import pytest

from nepreader.exporting.anki import export_apkg
from nepreader.exporting.cards import FIELDS, Card, guid, html_fields
from nepreader.exporting.tsv import export_tsv
from nepreader.text import Span

pytestmark = [
    pytest.mark.real,
    # Anki's own package warns of its own calls.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CARDS = [
    Card("แมว", "แมว", "mɛɛw", "cat", "😀 <แมว>ดำ & หนู", Span(3, 6), "ก.txt", 'ดู "หนู"\n[sound:a.mp3]'),
    Card("หนู", "หนู", meaning="= mouse", notes="# {{Word}} \\(x\\) {{c1::y}}"),
    *(Card(f"คำ{number}", f"คำ{number}", sentence=f"คำ{number}นี้") for number in range(50)),
]  # fmt: skip


@pytest.fixture
def collection(tmp_path):
    pytest.importorskip("anki", reason="the package anki is not installed")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from anki.collection import Collection

        opened = Collection(str(tmp_path / "collection.anki2"))
        yield opened
        opened.close()
        del opened
        gc.collect()


def take_package(collection, path, data: bytes):
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    path.write_bytes(data)
    request = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions())
    return collection.import_anki_package(request).log


def take_table(collection, path, data: bytes):
    from anki.collection import ImportCsvRequest

    path.write_bytes(data)
    metadata = collection.get_csv_metadata(path=str(path), delimiter=None)
    return collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log


def notes(collection) -> dict[str, list[str]]:
    found = [collection.get_note(name) for name in collection.find_notes("")]
    assert len({note.guid for note in found}) == len(found)
    return {note.guid: note.fields for note in found}


def expected(cards) -> dict[str, list[str]]:
    return {
        guid(card): [unicodedata.normalize("NFC", field) for field in html_fields(card)]
        for card in cards
    }


def test_anki_takes_every_field_as_it_was(collection, tmp_path):
    log = take_package(collection, tmp_path / "a.apkg", export_apkg(CARDS, NOW))

    assert len(log.new) == len(CARDS)
    assert notes(collection) == expected(CARDS)
    assert collection.card_count() == len(CARDS)
    note = collection.get_note(next(iter(collection.find_notes("Word:แมว"))))
    assert list(note.keys()) == list(FIELDS)
    assert [deck.name for deck in collection.decks.all_names_and_ids(skip_empty_default=True)] == ["nepreader"]  # fmt: skip


def test_a_second_import_doubles_nothing(collection, tmp_path):
    take_package(collection, tmp_path / "a.apkg", export_apkg(CARDS, NOW))
    again = export_apkg(CARDS, NOW + timedelta(days=1))
    log = take_package(collection, tmp_path / "b.apkg", again)

    assert (len(log.new), collection.note_count(), collection.card_count()) == (0, 52, 52)
    assert len(collection.models.all_names_and_ids()) == len({m.name for m in collection.models.all_names_and_ids()})  # fmt: skip


def test_a_later_export_updates_its_notes_and_leaves_what_was_learnt(collection, tmp_path):
    take_package(collection, tmp_path / "a.apkg", export_apkg(CARDS, NOW))
    (card_id,) = collection.find_cards("Word:แมว")
    collection.sched.set_due_date([card_id], "5")
    due = collection.get_card(card_id).due
    changed = [CARDS[0]._replace(meaning="tomcat"), *CARDS[1:], Card("ใหม่", "ใหม่")]
    log = take_package(
        collection, tmp_path / "b.apkg", export_apkg(changed, NOW + timedelta(days=1))
    )

    assert (len(log.new), len(log.updated)) == (1, len(CARDS))
    assert notes(collection) == expected(changed)
    assert collection.get_card(card_id).due == due


def test_the_card_shows_the_word_in_its_sentence(collection, tmp_path):
    take_package(collection, tmp_path / "a.apkg", export_apkg(CARDS, NOW))
    (card_id,) = collection.find_cards("Word:แมว")
    card = collection.get_card(card_id)

    assert "😀 &lt;<b>แมว</b>&gt;ดำ &amp; หนู" in card.question()
    assert "mɛɛw" in card.answer()
    assert "[sound:" not in card.answer()
    assert card.answer_av_tags() == []
    assert "Sarabun" in card.render_output().css


def test_a_table_makes_the_same_notes_and_updates_those_of_a_package(collection, tmp_path):
    take_package(collection, tmp_path / "a.apkg", export_apkg(CARDS, NOW))
    changed = [CARDS[0]._replace(meaning="tomcat"), *CARDS[1:], Card("ใหม่", "ใหม่")]
    plain = [card for card in changed if not card.meaning.startswith("=")]
    log = take_table(collection, tmp_path / "c.txt", export_tsv(changed))

    assert len(log.new) == 1
    assert collection.note_count() == len(changed)
    assert notes(collection).items() >= expected(plain).items()
    assert notes(collection)[guid(CARDS[1])][2] == "&#61; mouse"


def test_a_table_is_taken_where_no_package_was(collection, tmp_path):
    log = take_table(collection, tmp_path / "c.txt", export_tsv(CARDS))

    assert len(log.new) == collection.note_count() == len(CARDS)
    take_table(collection, tmp_path / "c.txt", export_tsv(CARDS))
    assert collection.note_count() == len(CARDS)
