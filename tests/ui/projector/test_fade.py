"""The fade from passage to passage: its frames are set, not waited for."""

import json

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProxyStyle, QStyle

from nepreader.locations import config_folder
from nepreader.ui.projector.fade import DURATION, may_move

K = Qt.Key
RUNNING, STOPPED = QAbstractAnimation.State.Running, QAbstractAnimation.State.Stopped


class Still(QProxyStyle):
    """As on a system that asks for reduced motion."""

    def styleHint(self, hint, option=None, widget=None, returned=None):
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


@pytest.fixture
def fading(taught):
    """A class whose passages fade; nothing moves by itself."""
    taught.press("u")
    taught.view.repaint()
    return taught


def go_on(taught, key=K.Key_PageDown):
    """A key, and the first frame after it: the animation is held there."""
    QTest.keyClick(taught.projection._front(), key)
    animation = taught.view.fade.animation
    if animation.state() is RUNNING:
        animation.pause()
        animation.setCurrentTime(0)


def state(taught):
    return taught.view.fade.animation.state()


def test_nothing_moves_by_default_and_the_wish_is_remembered(taught):
    taught.press(K.Key_PageDown)
    assert state(taught) is STOPPED
    assert not taught.view.fade.is_running

    taught.press("u")
    assert "fade" in taught.projection.presenter.status.text()
    kept = json.loads((config_folder() / "state.json").read_text())["classroom"]
    assert kept["fades"] is True


def test_a_passage_fades_into_the_next_within_a_sixth_of_a_second(fading):
    before = fading.picture()
    go_on(fading)
    seen = [fading.picture()]
    for time in (DURATION // 2, DURATION - 1):
        fading.view.fade.animation.setCurrentTime(time)
        seen.append(fading.picture())
    fading.view.fade.animation.resume()
    fading.view.fade.animation.setCurrentTime(DURATION)
    after = fading.picture()

    assert DURATION <= 150
    assert len({before, *seen, after}) == 5  # both are in each frame, the next one more and more
    assert state(fading) is STOPPED
    fading.press("u")
    assert fading.picture() == after


def test_what_is_revealed_at_one_place_is_there_at_once(fading):
    fading.press("g")
    assert fading.foot()
    assert not fading.view.fade.is_running


def test_a_frozen_picture_does_not_move(fading):
    fading.press("f")
    before = fading.picture()
    fading.press(K.Key_PageDown)

    assert state(fading) is STOPPED
    assert fading.picture() == before


@pytest.mark.parametrize(("key", "colour"), [("b", "#000000"), ("w", "#ffffff")])
def test_a_blank_is_there_at_once_though_a_fade_was_on(fading, key, colour):
    go_on(fading)
    assert fading.view.fade.is_running
    fading.press(key)

    image = fading.view.grab().toImage()
    across, down = range(0, image.width(), 7), range(0, image.height(), 7)
    seen = {image.pixelColor(x, y).name() for x in across for y in down}
    assert seen == {colour}
    assert not fading.view.fade.is_running


def test_the_next_key_does_not_wait_for_a_fade(fading):
    go_on(fading)
    go_on(fading)
    go_on(fading, K.Key_PageUp)
    fading.view.fade.stop()

    faded = fading.picture()
    fading.press("u", K.Key_PageDown, K.Key_PageUp)
    assert fading.picture() == faded


def test_reduced_motion_is_honoured(fading, qapp):
    style = Still("Fusion")
    fading.view.setStyle(style)
    go_on(fading)

    assert not may_move(fading.view)
    assert state(fading) is STOPPED
    fading.view.setStyle(qapp.style())
    assert may_move(fading.view)


def test_the_pen_is_seen_at_once_and_stays_in_the_picture(fading):
    clean = fading.picture()
    fading.press("p")
    QTest.mousePress(fading.view, Qt.MouseButton.LeftButton, pos=fading.point_at("ชาวนา"))
    assert fading.picture() != clean
