import pypdfium2
import pytest
from PySide6.QtGui import QFont

from gestures import SAMPLE
from nepreader.errors import ExportFailed
from nepreader.glossing import Source, WordGloss
from nepreader.language import TokenKind
from nepreader.lexicon import Sense
from nepreader.ui.control.printing import PrintController
from nepreader.ui.gloss.interlinear import InterlinearNotes
from nepreader.ui.printing import PrintJob, PrintText, sheets

MARGIN = 20 / 25.4 * 72  # points
LATIN = "Alpha bravo charlie delta, echo foxtrot golf hotel; india juliet kilo lima.\n"


class Notes:
    """Glosses of every word, awaited until somebody lets them come."""

    def __init__(self, window) -> None:
        self.view = window.view
        self.is_ready = True
        self.notes = InterlinearNotes(
            window.view, window.desk.store, self.of_block, lambda _: False
        )

    def of_block(self, index):
        if not self.is_ready:
            return None
        tokens = self.view.words.of_block(index)
        return [
            WordGloss(t.span, t.text, Source.NUMBER, (Sense("meaning"),))
            if t.kind is TokenKind.WORD
            else None
            for t in tokens
        ]


def printer_of(window, notes=None) -> PrintController:
    return PrintController(window, window.desk.session, window.desk.store, notes)


def printed(qtbot, window, path, notes=None) -> pypdfium2.PdfDocument:
    printer = printer_of(window, notes)
    with qtbot.waitSignal(printer.said, timeout=20_000):
        printer.write_pdf(path)
    return pypdfium2.PdfDocument(path.read_bytes())


def characters(page):
    """(text, left, bottom, right, top) of what is not blank, in points."""
    text_page = page.get_textpage()
    for index in range(text_page.count_chars()):
        char = text_page.get_text_range(index, 1)
        if char.strip():
            yield char, *text_page.get_charbox(index)


def test_every_page_has_its_lines_within_the_margins_and_its_number_at_the_foot(
    make_window, qtbot, tmp_path
):
    window = make_window((SAMPLE + LATIN) * 40)
    pdf = printed(qtbot, window, tmp_path / "a.pdf")

    assert len(pdf) > 2
    for number, page in enumerate(pdf, 1):
        width, height = page.get_size()
        found = list(characters(page))
        assert found
        for char, left, bottom, right, top in found:
            assert left >= MARGIN - 1, char
            assert right <= width - MARGIN + 1, char
            assert bottom >= MARGIN - 1, char
            assert top <= height - MARGIN + 1, char
        assert page.get_textpage().get_text_range().split()[-1] == str(number)


def test_the_text_can_be_taken_from_the_pdf_in_its_order(make_window, qtbot, tmp_path):
    numbered = "".join(f"line{n} {LATIN}" for n in range(120))
    window = make_window(numbered + "ตากลมมองดูเลนิน\n")
    pdf = printed(qtbot, window, tmp_path / "a.pdf")

    text = " ".join(page.get_textpage().get_text_range() for page in pdf)
    found = [word for word in text.split() if word.startswith("line")]
    assert found == [f"line{n}" for n in range(120)]
    assert "ตากลมมองด" in "".join(text.split())


def test_notes_are_printed_with_the_words(make_window, qtbot, tmp_path):
    window = make_window(SAMPLE * 10, gloss_below=True)
    notes = Notes(window).notes
    with_notes = printed(qtbot, window, tmp_path / "a.pdf", notes)
    without = printed(qtbot, window, tmp_path / "b.pdf")

    def text(pdf):
        return " ".join(page.get_textpage().get_text_range() for page in pdf)

    assert text(with_notes).count("meaning") > 50
    assert "meaning" not in text(without)
    assert len(with_notes) > len(without)


def test_printing_waits_for_notes_that_are_not_there_yet(make_window, qtbot, tmp_path):
    window = make_window(SAMPLE, gloss_below=True)
    source = Notes(window)
    source.is_ready = False
    printer = printer_of(window, source.notes)
    path = tmp_path / "a.pdf"
    printer.write_pdf(path)
    qtbot.waitUntil(lambda: printer._job is not None and not printer._job._turn.isActive())
    assert not path.exists()

    source.is_ready = True
    with qtbot.waitSignal(printer.said):
        source.notes.tell_ready(0)

    assert "meaning" in pypdfium2.PdfDocument(path.read_bytes())[0].get_textpage().get_text_range()


@pytest.mark.parametrize("height", [90.0, 200.0, 555.5])
def test_no_line_is_cut_by_the_end_of_a_sheet_and_none_is_lost(make_window, height):
    window = make_window(SAMPLE * 12)
    page = window.view._placed().page

    found = list(sheets(page, height))

    for sheet in found:
        assert sheet[0].top == 0
        assert all(line.top + page.setting.line_height <= height for line in sheet)
    lines = [(line.block, line.line) for sheet in found for line in sheet]
    expected = [
        (index, number)
        for index in range(len(page.blocks))
        if page.layout(index).tokens.text
        for number in range(len(page.layout(index).lines))
    ]
    assert lines == expected


def test_a_line_that_is_higher_than_the_sheet_still_has_one_of_its_own(window):
    page = window.view._placed().page

    assert all(len(sheet) == 1 for sheet in sheets(page, 5.0))


def test_a_file_stays_as_it_was_until_all_is_printed(make_window, qtbot, tmp_path):
    window = make_window(SAMPLE * 200)
    path = tmp_path / "a.pdf"
    path.write_text("before")
    printer = printer_of(window)
    printer.write_pdf(path)

    with qtbot.waitSignal(printer.said):
        printer.cancel()

    assert path.read_text() == "before"
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".pdf"] == ["a.pdf"]


def test_a_place_that_cannot_be_written_is_told(make_window, qtbot, tmp_path):
    window = make_window()
    window.desk.session.failed.disconnect(window.desk._report)
    printer = printer_of(window)

    with qtbot.waitSignal(window.desk.session.failed) as told:
        printer.write_pdf(tmp_path / "no-such-folder" / "a.pdf")

    assert isinstance(told.args[0], ExportFailed)


def test_a_text_that_is_cut_anew_is_printed_no_further(make_window, qtbot, tmp_path):
    window = make_window(SAMPLE * 200)
    printer = printer_of(window)
    printer.write_pdf(tmp_path / "a.pdf")

    with qtbot.waitSignal(printer.said):
        window.desk.session.set_engine("newmm")

    assert printer._job is None
    assert not (tmp_path / "a.pdf").exists()


def test_only_the_pages_asked_for_are_printed(make_window, qtbot, tmp_path):
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPdfWriter

    window = make_window(SAMPLE * 200)
    path = tmp_path / "a.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    settings = window.desk.store.value
    text = PrintText(window.desk.session.words, QFont(window.view._font), settings, None, 2, 3)
    job = PrintJob(writer, text, window)
    with qtbot.waitSignal(job.finished):
        assert job.start()

    pdf = pypdfium2.PdfDocument(path.read_bytes())
    numbers = [page.get_textpage().get_text_range().split()[-1] for page in pdf]
    assert numbers == ["2", "3"]


def test_a_printer_gets_the_pages(make_window, qtbot, tmp_path, monkeypatch):
    from PySide6.QtPrintSupport import QPrintDialog

    path = tmp_path / "printed.pdf"

    def accept(dialog):
        dialog.printer().setOutputFileName(str(path))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    window = make_window(SAMPLE * 60)

    with qtbot.waitSignal(window.desk.printing.said):
        window.desk.actions["print"].trigger()

    assert len(pypdfium2.PdfDocument(path.read_bytes())) > 1
