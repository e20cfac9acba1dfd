import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from nepreader.importing.glossaries import read_glossary


@pytest.fixture
def exporting(make_window):
    return make_window().desk.glossary_export


def answer(monkeypatch, name, kind=""):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(name), kind))


def test_the_format_is_that_of_the_typed_ending_else_that_of_the_list(
    exporting, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(QInputDialog, "getItem", lambda *args, **_: (args[3][0], True))
    answer(monkeypatch, tmp_path / "a.csv", "TBX file (*.tbx)")
    with qtbot.waitSignal(exporting.said) as said:
        exporting.ask()
    assert "a.csv" in said.args[0]
    assert len(read_glossary(tmp_path / "a.csv")) > 100

    answer(monkeypatch, tmp_path / "b", "TBX file (*.tbx)")
    with qtbot.waitSignal(exporting.said):
        exporting.ask()
    assert len(read_glossary(tmp_path / "b.tbx")) > 100


def test_what_cannot_be_written_is_told(exporting, qtbot, tmp_path, make_window):
    exporting._session.failed.disconnect()
    glossary = exporting._session.glossaries.glossaries[-1]
    with qtbot.waitSignal(exporting._session.failed) as failed:
        exporting.export(glossary, tmp_path / "none" / "a.tbx")
    assert failed.args[0].path == tmp_path / "none" / "a.tbx"


def test_a_persons_own_terms_are_called_so(make_window, monkeypatch):
    window = make_window()
    window.desk.words.add_own_term("แมวดำ", "black cat", "")
    asked = []
    monkeypatch.setattr(QInputDialog, "getItem", lambda *args, **_: asked.extend(args[3]) or ("", False))  # fmt: skip
    window.desk.glossary_export.ask()

    assert asked[0] == "1. Your terms"
