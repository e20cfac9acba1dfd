import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from nepreader.ui.projector.ink import Tool

K = Qt.Key


def test_the_pen_draws_on_its_slide_only_and_is_not_saved(taught):
    clean = taught.picture()
    taught.press("p")
    ink, key = taught.projection.ink, taught.view.slide.key
    QTest.mousePress(taught.view, Qt.MouseButton.LeftButton, pos=QPoint(50, 60))
    ink.draw_to(key, QPointF(0.5, 0.5))
    drawn = taught.picture()
    assert drawn != clean
    taught.press(K.Key_PageDown)
    assert ink.strokes(taught.view.slide.key) == []
    taught.press(K.Key_PageUp)
    assert taught.picture() == drawn
    taught.press("e")
    assert taught.picture() == clean
    assert not taught.session.text.has_annotations or not len(taught.session.text.annotations)


def test_the_laser_follows_the_pointer_and_goes_with_the_tool(taught):
    clean = taught.picture()
    taught.press("l")
    taught.move(QPoint(100, 120))
    assert taught.presentation.tool is Tool.LASER
    assert taught.picture() != clean
    taught.press("l")
    assert taught.picture() == clean


def test_the_laser_on_the_small_picture_points_on_the_large_one(taught):
    taught.press("l")
    small = taught.projection.presenter.miniature
    taught.move(QPoint(small.width() // 4, small.height() // 2), small)

    point = taught.projection.ink.laser
    assert point.x() == pytest.approx(0.25, abs=0.01)
    assert point.y() == pytest.approx(0.5, abs=0.01)


def test_the_picture_is_kept_with_its_ink_when_asked_for(taught, tmp_path):
    taught.press("p")
    QTest.mousePress(taught.view, Qt.MouseButton.LeftButton, pos=QPoint(50, 60))
    path = tmp_path / "ภาพ.png"
    taught.projection.save_picture(taught.view.grab(), path)

    assert QImage(str(path)) == taught.view.grab().toImage().convertToFormat(
        QImage(str(path)).format()
    )


def test_a_picture_that_cannot_be_written_is_told(taught, tmp_path, qtbot):
    taught.session.failed.disconnect(taught.window.desk._report)
    with qtbot.waitSignal(taught.session.failed) as told:
        taught.projection.save_picture(taught.view.grab(), tmp_path / "no" / "x.png")

    assert told.args[0].path.name == "x.png"
