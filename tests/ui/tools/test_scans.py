import pytest
from PySide6.QtCore import Qt

from gestures import open_in, place, press, written
from nepreader.text import Document
from nepreader.workspace.page_scans import attach_scans
from scan_samples import pdf, scanned

TEXT = "😀 ชาวนาลุกฮือ\f\nขายข้าวในตลาด\n"
PAGES = [scanned(["ชาวนา", "ลุกฮือ"]), scanned(["ขาย", "ข้าว", "ใน", "ตลาด"], 2)]


@pytest.fixture
def path(tmp_path):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(pdf((72, 72), (72, 72)))
    path = written(tmp_path, TEXT)
    attach_scans(path, Document(TEXT, path.name), [scan], PAGES).scans.close()
    return path


@pytest.fixture
def window(make_window, qtbot, path, tmp_path):
    window = make_window(written(tmp_path, "ยังไม่มีอะไร", "none.txt"))
    with qtbot.waitSignal(window.desk.scans.found, check_params_cb=lambda found: found.scans):
        open_in(qtbot, window, path)
    return window


def pane(window):
    return window.desk.scans.pane


def test_the_scans_of_a_text_come_with_it_and_go_with_it(window, qtbot, tmp_path):
    assert (pane(window).page, pane(window).attach.isVisibleTo(pane(window))) == (1, False)
    open_in(qtbot, window, written(tmp_path, "อีกเรื่อง", "other.txt"))
    assert pane(window).attach.isVisibleTo(pane(window))


def test_the_scan_follows_the_word_that_is_read(window):
    window.view.word_chosen.emit(window.desk.session.words.at(place(window, "ตลาด").start))
    assert pane(window).page == 2
    press(window, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    window.view.word_chosen.emit(window.desk.session.words.at(place(window, "ชาวนา").start))
    assert pane(window).page == 1


def test_a_word_of_the_scan_is_found_in_the_text(window):
    at = TEXT.index("ข้าว")
    pane(window).word_chosen.emit(place(window, "ข้าว").shifted(at - place(window, "ข้าว").start))
    assert window.view.selection.span == place(window, "ข้าว")


def test_how_sure_the_machine_was_goes_to_the_search_for_typos(window):
    words = {span.of(TEXT): sure for span, sure in window.desk.review.detection._confidences}
    assert words == dict.fromkeys(("ชาวนา", "ลุกฮือ", "ขาย", "ข้าว", "ใน", "ตลาด"), 0.9)


def test_scans_are_attached_to_a_text(make_window, qtbot, tmp_path):
    (tmp_path / "scan.pdf").write_bytes(pdf((72, 72)))
    window = make_window()
    with qtbot.waitSignal(window.desk.scans.attached):
        window.desk.scans.attach([tmp_path / "scan.pdf"])
    assert pane(window).page == 1
    qtbot.waitUntil(lambda: not pane(window).visibleRegion().isEmpty())  # in front, to be seen
    assert (tmp_path / "text.txt.pages.json").exists()
