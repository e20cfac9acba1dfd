import sqlite3
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from gestures import place, press, written
from nepreader.errors import VocabularyTableError
from nepreader.vocabulary import WordStatus
from nepreader.workspace.word_cards import CardFormat, WordChoice

TEXT = "😀 ฝน ตก\n\nชาวนาดูข้าว\n"


@pytest.fixture
def window(make_window, tmp_path, settle):
    window = make_window(written(tmp_path, TEXT))
    settle(window)
    return window


@pytest.fixture
def learning(window, settle):
    for word in ("ตก", "ข้าว"):
        window.view.select(place(window, word))
        press(window, Qt.Key.Key_2)
    settle(window)
    return window


def export(window):
    return window.desk.vocabulary.export


def said(window):
    return window.statusBar().currentMessage()


def test_cards_are_written_for_anki(learning, tmp_path, qtbot):
    path = tmp_path / "cards.apkg"
    export(learning).export_cards(path, CardFormat.ANKI, WordChoice.LEARNING)
    qtbot.waitUntil(lambda: "written" in said(learning))
    collection = tmp_path / "collection.anki2"
    with zipfile.ZipFile(path) as package:
        collection.write_bytes(package.read("collection.anki2"))
    connection = sqlite3.connect(collection)
    notes = [fields.split("\x1f")[0] for (fields,) in connection.execute("SELECT flds FROM notes")]
    connection.close()
    assert notes == ["ตก", "ข้าว"]
    assert said(learning).startswith("2 ")


def test_the_dialog_asks_for_format_and_words(learning, tmp_path, qtbot, monkeypatch):
    asked = []

    def answer(_parent, _title, proposed, kinds):
        asked.append((proposed, kinds.split(";;")))
        return str(tmp_path / "cards.apkg"), kinds.split(";;")[-1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    (tmp_path / "cards.tsv").write_text("mine")
    learning.desk.actions["export_anki"].trigger()
    qtbot.waitUntil(lambda: "written" in said(learning))
    ((proposed, kinds),) = asked
    assert proposed.endswith("text.apkg")
    assert len(kinds) == 6
    assert (tmp_path / "cards.tsv").read_text() == "mine"  # nobody was asked about that file
    assert "ฝน" in (tmp_path / "cards (1).tsv").read_text(encoding="utf-8")


def test_without_words_to_learn_no_file_is_written(window, tmp_path, qtbot):
    path = tmp_path / "cards.apkg"
    export(window).export_cards(path, CardFormat.ANKI, WordChoice.LEARNING)
    qtbot.waitUntil(lambda: "No card" in said(window))
    assert not path.exists()


def test_a_vocabulary_goes_out_and_in_again_and_that_is_undone(learning, tmp_path, qtbot, settle):
    path = tmp_path / "words"
    export(learning).export_table(path)
    qtbot.waitUntil(lambda: said(learning).startswith("2 "))
    vocabulary = learning.desk.vocabulary.vocabulary
    for _ in range(2):
        learning.desk.actions["undo"].trigger()
    settle(learning)
    assert vocabulary.statuses == {}
    export(learning).import_table(path.with_suffix(".csv"))
    qtbot.waitUntil(lambda: "taken in" in said(learning))
    assert vocabulary.statuses == dict.fromkeys(("ตก", "ข้าว"), WordStatus.LEARNING)
    learning.desk.actions["undo"].trigger()
    settle(learning)
    assert vocabulary.statuses == {}


def test_a_table_that_is_none_is_told_and_nothing_is_taken_in(window, tmp_path, settle):
    told = []
    window.desk.session.failed.disconnect()
    window.desk.session.failed.connect(told.append)
    path = written(tmp_path, "a,b\n1,2\n", "wrong.csv")
    export(window).import_table(path)
    settle(window)
    assert [type(error) for error in told] == [VocabularyTableError]
    assert window.desk.vocabulary.vocabulary.statuses == {}
    assert "taken in" not in said(window)
