"""A class on two screens. Run by `test_two_screens` in a process that has them."""

import json
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gestures import written
from nepreader.locations import config_folder
from ui.projector.conftest import TEXT
from ui.projector.test_presenter_notes import ROUNDING, SECRET, planned

GREY = QImage.Format.Format_Grayscale8
ON_X = os.environ["QT_QPA_PLATFORM"] == "xcb"

if ON_X:
    from ui.projector.monitors import Monitors

    MONITORS = Monitors()
    MONITORS.plug("laptop", 0, 1280, 720, first=True)
    MONITORS.plug("projector", 1280, 1920, 1080)


def screens(taught) -> tuple[str, str]:
    projection = taught.projection
    return projection.audience.screen().name(), projection.presenter.screen().name()


def test_the_audience_has_the_second_screen_the_presenter_the_first(taught):
    audience = taught.projection.audience

    assert screens(taught) == ("projector", "laptop")
    assert audience.geometry() == audience.screen().geometry()
    assert audience.size().toTuple() == (1920, 1080)
    assert taught.view.slide_layout.size >= 1080 / 18
    assert taught.projection._front() is taught.projection.presenter


def test_a_class_goes_on_by_keys_of_the_presenter_s_window(taught, qtbot):
    first = taught.words()
    taught.press(Qt.Key.Key_PageDown)
    assert taught.words() != first
    taught.press("g", "b", "b", "f", Qt.Key.Key_PageUp)
    assert taught.words() != first  # frozen
    taught.press("f")
    assert taught.words() == first
    taught.press(Qt.Key.Key_Escape)
    assert taught.projection is None


def seen(taught) -> QImage:
    """What stands on the projector: under X the server's own pixels, else the window's."""
    projection = taught.projection
    screen = projection.audience.screen()
    taught.settle()
    taught.view.repaint()
    if not ON_X:
        return projection.audience.grab().toImage()
    place = screen.geometry()
    return screen.grabWindow(0, 0, 0, place.width(), place.height()).toImage()


def tones(image: QImage) -> set[str]:
    across, down = range(0, image.width(), 11), range(0, image.height(), 11)
    return {image.pixelColor(x, y).name() for x in across for y in down}


def far_from(one: QImage, other: QImage) -> int:
    """The greatest difference of two pictures, of 255."""
    ones, others = (bytes(image.convertToFormat(GREY).constBits()) for image in (one, other))
    return max(map(abs, map(int.__sub__, ones, others)))


def test_a_remote_reveals_blanks_freezes_and_ends_on_the_projector_itself(taught):
    taught.press("d")  # on white, so that black is seen
    plain = seen(taught)
    assert plain.size().toTuple() == (1920, 1080)
    assert len(tones(plain)) > 1
    taught.press("g")
    revealed = seen(taught)
    assert far_from(plain, revealed) > 128
    taught.press(Qt.Key.Key_Period)
    assert tones(seen(taught)) == {"#000000"}
    taught.press(Qt.Key.Key_PageDown)  # the picture again
    assert far_from(revealed, seen(taught)) == 0
    taught.press("f", Qt.Key.Key_PageDown)
    assert far_from(revealed, seen(taught)) == 0
    taught.press("f")
    assert far_from(revealed, seen(taught)) > 128
    taught.press(Qt.Key.Key_Escape)
    assert taught.projection is None


def test_the_presenter_s_notes_are_on_one_screen_only(start_class, tmp_path):
    def pictures(note: str, name: str) -> list[QImage]:
        taught = start_class(written(tmp_path, TEXT, name), prepare=planned(note))
        assert taught.projection.presenter.note.text() == note
        found = [seen(taught)]
        for key in ("g", "i", Qt.Key.Key_PageDown, "m", "m"):
            taught.press(key)
            found.append(seen(taught))
        taught.window.desk.classroom.close()
        taught.window.close()
        return found

    without, noted = pictures("", "one.txt"), pictures(SECRET, "two.txt")
    assert all(len(tones(picture)) > 1 for picture in without)
    for one, other in zip(without, noted, strict=True):
        assert far_from(one, other) <= ROUNDING


def test_screens_are_swapped_and_that_is_remembered_by_name(start_class):
    taught = start_class()
    taught.press("s")
    assert screens(taught) == ("laptop", "projector")
    kept = json.loads((config_folder() / "state.json").read_text())["classroom"]
    assert (kept["audience_screen"], kept["presenter_screen"]) == ("laptop", "projector")
    taught.window.desk.classroom.close()

    again = start_class()
    assert screens(again) == ("laptop", "projector")


@pytest.mark.skipif(not ON_X, reason="screens of the off-screen platform cannot be unplugged")
def test_nothing_is_lost_when_the_projector_is_unplugged_and_plugged_again(taught, qtbot):
    taught.press(Qt.Key.Key_PageDown, "g")
    before = taught.picture()
    words = taught.words()
    projection = taught.projection
    MONITORS.unplug("projector")
    qtbot.waitUntil(lambda: projection.placement.is_shared)
    taught.settle()
    assert screens(taught) == ("laptop", "laptop")
    assert taught.words() == words
    assert projection._front() is projection.presenter
    taught.press("f", "f")

    MONITORS.plug("projector", 1280, 1920, 1080)
    qtbot.waitUntil(lambda: not projection.placement.is_shared)
    qtbot.waitUntil(lambda: taught.view.width() == 1920)
    taught.settle()
    assert screens(taught) == ("projector", "laptop")
    assert taught.picture() == before
