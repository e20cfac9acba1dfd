import threading

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from nepreader.errors import ScanDamaged
from nepreader.scans.model import Box, PlacedWord, Size
from nepreader.scans.page_marks import PageMark
from nepreader.scans.pages import open_scans
from nepreader.text import Span
from nepreader.ui.scans import pane as pane_module
from nepreader.ui.scans.cache import PictureCache
from nepreader.ui.scans.decoding import page_picture
from nepreader.ui.scans.pane import ScanPane
from nepreader.ui.scans.zoom import Fit, Zoom
from nepreader.ui.tasks import TaskRunner
from nepreader.workspace.page_scans import PageScans
from scan_samples import pdf, png, tiff

PLACED = (
    PlacedWord(Span(2, 6), 1, Box(30, 600, 120, 640), 0.9),
    PlacedWord(Span(6, 9), 1, Box(125, 600, 200, 640), 0.9),
    PlacedWord(Span(12, 15), 2, Box(30, 40, 90, 80), 0.4),
)
SIZES = {number: Size(600, 1200) for number in (1, 2, 3)}


@pytest.fixture
def tasks(qapp):
    runner = TaskRunner()
    yield runner
    runner.shut_down()


@pytest.fixture
def scans(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf(*[(144, 288)] * 3))
    with open_scans([tmp_path / "a.pdf"]) as opened:
        yield opened


@pytest.fixture
def pane(tasks, qtbot):
    made = ScanPane(tasks)
    made.resize(320, 300)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def shown(pane, scans, qtbot):
    """A pane on the first of three pages, with words on two."""
    with qtbot.waitSignal(pane.picture_shown):
        pane.show_scans(PageScans(scans, PLACED, SIZES))
    return pane


def test_a_text_without_scans_offers_to_attach_them(pane, qtbot):
    pane.show_scans(None)

    assert pane.attach.isVisible()
    assert not pane.bar.isVisible()
    with qtbot.waitSignal(pane.attach_requested):
        pane.attach.click()


def test_the_first_page_comes_as_wide_as_the_pane(shown):
    assert (shown.page, shown.bar.page.value()) == (1, 1)
    assert shown.bar.page.suffix() == " of 3"
    assert shown.view.device_width == shown.view.viewport().width()
    grabbed = shown.view.viewport().grab().toImage()
    assert grabbed.pixelColor(grabbed.width() // 2, 5) == QColor("white")


def test_a_passage_is_marked_on_its_page_and_in_sight(shown, qtbot):
    shown.show_passage(Span(3, 8))

    assert shown.page == 1
    assert shown.view.lines == [Box(30, 600, 200, 640)]
    scale = shown.view.viewport().width() / 600
    middle = QPoint(round(100 * scale), round(620 * scale) - shown.view.verticalScrollBar().value())
    assert shown.view.viewport().rect().contains(middle)
    assert shown.view.viewport().grab().toImage().pixelColor(middle).blue() < 200

    with qtbot.waitSignals([shown.page_changed, shown.picture_shown]):
        shown.show_passage(Span(12, 13))
    assert shown.page == 2
    assert shown.view.lines == [Box(30, 40, 90, 80)]


def test_marks_lead_to_the_page_where_there_are_no_boxes(pane, scans, qtbot):
    marks = (PageMark(Span(0, 0), 1), PageMark(Span(50, 51), 3))
    pane.show_scans(PageScans(scans, marks=marks))
    with qtbot.waitSignal(pane.page_changed) as changed:
        pane.show_passage(Span(60, 61))

    assert changed.args == [3]
    assert pane.view.lines == []


def test_pages_are_turned_by_buttons_keys_and_number(shown, qtbot):
    assert not shown.bar.previous.isEnabled()
    shown.bar.next.click()
    assert shown.page == 2
    shown.view.verticalScrollBar().setValue(10_000)
    QTest.keyClick(shown.view, Qt.Key.Key_PageDown)
    assert shown.page == 3
    assert not shown.bar.next.isEnabled()
    QTest.keyClick(shown.view, Qt.Key.Key_PageUp)
    assert shown.page == 2
    shown.bar.page.setValue(1)
    assert shown.page == 1


def test_zooming_keeps_what_is_under_the_pointer(shown):
    view = shown.view
    before = view.device_width
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.device_width == round(before * 1.25)
    at = QPointF(100, 50)
    old = (view.horizontalScrollBar().value() + 100) / view.device_width
    wheel = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)

    assert view.device_width > before * 1.5
    assert (view.horizontalScrollBar().value() + 100) / view.device_width == pytest.approx(
        old, abs=0.01
    )
    shown.bar.fit_width.click()
    assert view.device_width == before


def test_the_passage_may_fill_the_pane(shown):
    shown.show_passage(Span(3, 8))
    shown.bar.fit_passage.click()

    assert shown.view.zoom.fit is Fit.PASSAGE
    assert shown.view.device_width > 2 * shown.view.viewport().width()
    assert shown.view.viewport().rect().contains(shown.view._rect_of_lines().center().toPoint())


def test_a_click_on_a_word_of_the_scan_tells_where_it_stands(shown, qtbot):
    shown.show_passage(Span(12, 13))
    scale = shown.view.viewport().width() / 600
    with qtbot.waitSignal(shown.word_chosen) as chosen:
        QTest.mouseClick(
            shown.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(round(60 * scale), round(60 * scale)),
        )

    assert chosen.args == [Span(12, 15)]


def test_only_the_page_that_is_wanted_last_is_shown(shown, qtbot, monkeypatch):
    gate = threading.Event()
    drawn = []

    def slow(scans, number, width):
        drawn.append(number)
        gate.wait(5)
        return page_picture(scans, number, width)

    monkeypatch.setattr(pane_module, "page_picture", slow)
    pictures = []
    shown.picture_shown.connect(pictures.append)
    shown.show_page(2)
    qtbot.waitUntil(lambda: drawn == [2])
    shown.show_page(3)
    with qtbot.waitSignal(shown.picture_shown):
        gate.set()

    assert pictures == [3]


def test_a_page_that_cannot_be_drawn_is_told_and_the_others_can_be_seen(
    shown, qtbot, monkeypatch, tmp_path
):
    def failing(scans, number, width):
        if number == 2:
            raise ScanDamaged(tmp_path / "a.pdf", 2)
        return page_picture(scans, number, width)

    monkeypatch.setattr(pane_module, "page_picture", failing)
    shown.show_page(2)
    qtbot.waitUntil(shown.message.isVisible)
    assert "a.pdf" in shown.message.text()
    with qtbot.waitSignal(shown.picture_shown):
        shown.bar.next.click()
    assert shown.view.isVisible()


def test_faults_of_the_scans_are_told(pane, tmp_path):
    pane.show_scans(PageScans(None, PLACED, faults=(ScanDamaged(tmp_path / "ก.pdf"),)))

    assert "ก.pdf" in pane.message.text()
    assert pane.attach.isVisible()
    pane.show_passage(Span(3, 8))
    assert pane.page == 0


def test_nothing_is_drawn_while_hidden_and_pictures_are_let_go(shown, qtbot):
    shown.hide()
    assert shown._cache.size_in_bytes == 0
    shown.show_page(2)
    assert not shown._tasks.is_busy
    with qtbot.waitSignal(shown.picture_shown) as again:
        shown.show()
    assert again.args == [2]


def test_every_control_has_a_name_and_can_be_reached(shown):
    names = [button.accessibleName() for button in shown.bar.findChildren(QToolButton)]

    assert len(set(names)) == 6
    assert all(names)
    assert shown.view.accessibleName()
    assert all(
        b.focusPolicy() & Qt.FocusPolicy.TabFocus for b in shown.bar.findChildren(QToolButton)
    )


def test_pictures_are_held_up_to_a_bound():
    cache = PictureCache(most_bytes=1000)
    for page in range(1, 4):
        cache.put(page, 20, QImage(20, 20, QImage.Format.Format_Grayscale8))
        cache.get(1, 20)

    assert cache.get(1, 20) is not None
    assert cache.get(2, 20) is None
    assert cache.get(3, 20) is not None
    cache.put(4, 99, QImage(99, 99, QImage.Format.Format_Grayscale8))
    assert cache.size_in_bytes <= 1000


def test_picture_files_are_decoded_as_small_as_they_are_shown(tmp_path, qapp):
    (tmp_path / "a.png").write_bytes(png(60, 80, 200))
    (tmp_path / "b.tif").write_bytes(tiff(3))
    with open_scans([tmp_path / "a.png", tmp_path / "b.tif"]) as opened:
        small, whole = page_picture(opened, 1, 30), page_picture(opened, 1, 600)
        frames = [page_picture(opened, number, 8) for number in (2, 3, 4)]

    assert (small.width(), small.height()) == (30, 40)
    assert (whole.width(), whole.height()) == (60, 80)
    assert [frame.pixelColor(2, 2).red() for frame in frames] == [40, 80, 120]


def test_a_picture_that_breaks_off_is_told(tmp_path, qapp, qtlog):
    (tmp_path / "a.png").write_bytes(png()[:40])
    with open_scans([tmp_path / "a.png"]) as opened, qtlog.disabled(), pytest.raises(ScanDamaged):
        page_picture(opened, 1, 30)


@pytest.mark.parametrize(
    ("zoom", "passage", "width"),
    [
        (Zoom(), None, 400), (Zoom(Fit.CHOSEN, 2.0), None, 800), (Zoom(Fit.PASSAGE), None, 400),
        (Zoom(Fit.PASSAGE), QRectF(0, 0, 0.38, 0.1), 800), (Zoom(Fit.PASSAGE), QRectF(0, 0, 0.38, 9), 400),
        (Zoom().stepped(99, 1.0), None, 3200), (Zoom().stepped(-99, 1.0), None, 100),
    ],
)  # fmt: skip
def test_the_width_of_a_page(zoom, passage, width):
    assert zoom.page_width(QSize(400, 400), passage) == width
