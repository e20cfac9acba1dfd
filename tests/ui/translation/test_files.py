from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from desk_of import CONTROL, press, said, write
from nepreader.exporting.formats import FORMATS
from nepreader.ui.control import translation_files
from nepreader.ui.dialogs.export_translation import ExportTranslationDialog, suffix_of
from nepreader.workspace.exporting import TERM_FORMATS, ExportOptions, export_text


def export(qtbot, desk, path, kind):
    with qtbot.waitSignal(desk.files.done):
        desk.files.export(path, kind, ExportOptions())


@pytest.mark.parametrize("kind", [*FORMATS, *TERM_FORMATS])
def test_every_format_is_written_in_the_background(desk, qtbot, tmp_path, kind):
    write(desk, "Lenin proposed")
    out = tmp_path / f"out{suffix_of(kind)}"
    export(qtbot, desk, out, kind)
    assert out.stat().st_size > 100


def test_a_pdf_has_both_languages_and_breaks_thai_between_words(desk, qtbot, tmp_path):
    import pypdfium2

    write(desk, "Lenin proposed")
    out = tmp_path / "out.pdf"
    export(qtbot, desk, out, "pdf")
    with pypdfium2.PdfDocument(out) as document:
        words = "".join(page.get_textpage().get_text_range() for page in document)
    assert "Lenin proposed" in words
    assert "Glossary" in words


def test_the_dialog_offers_every_format(qtbot):
    dialog = ExportTranslationDialog(None)
    qtbot.addWidget(dialog)
    offered = {dialog.kind.itemData(n) for n in range(dialog.kind.count())}
    assert offered == {*FORMATS, *TERM_FORMATS, "pdf"}
    assert all(dialog.kind.itemText(n) for n in range(dialog.kind.count()))


def test_what_was_exported_comes_back_as_one_step(desk, qtbot, tmp_path):
    write(desk, "Lenin proposed")
    out = tmp_path / "out.xlf"
    export(qtbot, desk, out, "xliff2")
    out.write_text(
        out.read_text(encoding="utf-8").replace("Lenin proposed", "Lenin put forward"),
        encoding="utf-8",
    )
    with qtbot.waitSignal(desk.files.done):
        desk.files.take_in(out)
    assert said(desk)[0] == "Lenin put forward"
    desk._session.undo_stack.undo()
    assert said(desk)[0] == "Lenin proposed"


def test_an_export_that_is_stopped_leaves_nothing(desk, tmp_path, qtbot, monkeypatch):
    gate = Event()

    def waiting(*given):
        gate.wait(10)  # not for ever, should this test fail
        export_text(*given)

    monkeypatch.setattr(translation_files, "export_text", waiting)
    write(desk, "Lenin proposed")
    out = tmp_path / "out.epub"
    desk.files.export(out, "epub", ExportOptions())
    with qtbot.waitSignal(desk.files.said):
        QTest.mouseClick(desk.files.progress.findChild(QPushButton), Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: not desk._session.tasks._callbacks)
    assert not out.exists()
    assert desk.files.progress is None


def test_a_memory_goes_out_and_comes_in(desk, qtbot, tmp_path):

    write(desk, "Lenin proposed")
    press(desk, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not desk._session.tasks.is_busy)
    out = tmp_path / "memory.tmx"
    with qtbot.waitSignal(desk.files.done):
        desk.files.export_memory(out)
    assert "Lenin proposed" in out.read_text(encoding="utf-8")
    with qtbot.waitSignal(desk.files.done):
        desk.files.import_memory(out)


def test_a_file_that_is_no_translation_is_told(desk, window, qtbot, tmp_path):
    bad = tmp_path / "bad.xlf"
    bad.write_text("<not", encoding="utf-8")
    failed = []
    window.desk.session.failed.disconnect(window.desk._report)
    window.desk.session.failed.connect(failed.append)
    with qtbot.waitSignal(window.desk.session.failed):
        desk.files.take_in(bad)
    assert failed


def test_who_types_the_name_of_a_web_page_gets_one(desk, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "out.html"
    accepted = ExportTranslationDialog.DialogCode.Accepted
    monkeypatch.setattr(ExportTranslationDialog, "exec", lambda _: accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(desk.files.done):
        desk.files.ask_export()  # its first format is Word's
    assert out.read_bytes().lstrip().startswith(b"<!DOCTYPE html>")
