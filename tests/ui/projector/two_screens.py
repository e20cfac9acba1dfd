"""A class on two screens. Run by `test_two_screens` in a process that has them."""

import json
import os

import pytest
from PySide6.QtCore import Qt

from nepreader.locations import config_folder

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
