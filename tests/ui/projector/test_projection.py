import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from nepreader.locations import config_folder
from nepreader.storage.state import Ground
from nepreader.ui.projector.audience import Blank
from nepreader.workspace import lesson

K = Qt.Key
FIRST, SECOND, THIRD = "😀 เลนินเสนอ", "ที่กรอนสตัดท์", "กอสแพลน"


def corner(taught):
    return taught.view.grab().toImage().pixelColor(3, 3).name()


# ---- start, steps, end


def test_f5_shows_the_paragraph_that_is_read_and_escape_ends_the_class(taught):
    assert taught.words().startswith(FIRST)
    assert taught.projection.audience.isVisible()

    taught.press(K.Key_PageDown)
    taught.press(K.Key_Escape)
    assert taught.projection is None
    assert taught.window.view.first_position() == 0


def test_a_remote_goes_on_and_back_and_stops_at_both_ends(taught):
    seen = []
    for key in (K.Key_PageDown, K.Key_Right, K.Key_Space, K.Key_PageUp, K.Key_Left, K.Key_PageUp):
        taught.press(key)
        seen.append(next(w for w in (FIRST, SECOND, THIRD) if taught.words().startswith(w)))

    assert seen == [SECOND, THIRD, THIRD, SECOND, FIRST, FIRST]
    assert taught.projection.presenter.said.text() == "This is the first one"


@pytest.mark.parametrize(
    ("keys", "found"), [("3\r", THIRD), ("๒\r", SECOND), ("99\r", THIRD), ("0\r", FIRST)]
)
def test_a_number_and_enter_go_to_a_passage(taught, keys, found):
    taught.press(*keys)

    assert taught.words().startswith(found)


def test_escape_takes_digits_back_before_it_ends_the_class(taught):
    taught.press("2", K.Key_Escape)
    assert taught.projection is not None

    taught.press(K.Key_Return)
    assert taught.words().startswith(SECOND)  # Enter alone goes on by one


def test_f5_again_does_not_start_a_second_class(taught):
    before = taught.projection
    taught.press("b")
    taught.window.desk.actions["class_start"].trigger()

    assert taught.projection is before
    assert taught.view.blank is Blank.NOTHING


def test_a_class_ends_with_its_window(taught):
    audience = taught.projection.audience
    taught.window.close()

    assert not audience.isVisible()


# ---- blank, freeze, ground


@pytest.mark.parametrize(
    ("key", "colour"), [(K.Key_B, "#000000"), (K.Key_Period, "#000000"), (K.Key_W, "#ffffff")]
)
def test_the_picture_is_blanked_and_the_next_key_brings_it_back(taught, key, colour):
    taught.press("d")  # on white, so that black is seen
    before = taught.picture()
    taught.press(key)
    image = taught.view.grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 9)
        for y in range(0, image.height(), 9)
    }
    assert seen == {colour}

    taught.press(K.Key_PageDown)
    assert taught.picture() == before


def test_a_frozen_picture_stays_while_the_presenter_moves(taught):
    before = taught.picture()
    taught.press("f", K.Key_PageDown)

    assert taught.picture() == before
    assert taught.presentation.deck.index == 1
    assert "FROZEN" in taught.projection.presenter.status.text()
    taught.press("f")
    assert taught.words().startswith(SECOND)


def test_the_ground_turns_and_is_remembered(taught):
    assert corner(taught) == "#000000"
    taught.press("d")
    assert corner(taught) == "#ffffff"

    kept = json.loads((config_folder() / "state.json").read_text())["classroom"]
    assert kept["ground"] == Ground.WHITE


# ---- other texts, other readings


def test_the_plan_is_followed_in_its_order_and_changes_are_seen(start_class):
    def plan(window):
        session = window.desk.session
        blocks = session.words.reading.blocks
        for index in (4, 0):
            session.push(lesson.planned(session.text, session.author, blocks[index]), "")

    taught = start_class(prepare=plan)
    assert taught.words().startswith(FIRST)  # where the reader is
    taught.press(K.Key_Home)
    assert taught.words().startswith(THIRD)
    step = lesson.lesson_plan(taught.session.text)[0]
    taught.session.push(lesson.unplanned(step.annotation), "")
    taught.settle()
    assert taught.words().startswith(FIRST)
    assert len(taught.presentation.deck.passages) == 1


def test_the_place_is_kept_when_words_are_cut_anew(taught):
    taught.press(K.Key_PageDown)
    taught.session.set_engine("newmm")
    taught.settle()

    assert taught.words().startswith(SECOND)


def test_another_text_is_taught_from_its_start(taught, qtbot, tmp_path):
    from gestures import open_in, written

    taught.press(K.Key_PageDown)
    open_in(qtbot, taught.window, written(tmp_path, "นกบิน\nปลาว่าย", "other.txt"))
    taught.settle()

    assert taught.words() in ("นกบิน", "ปลาว่าย")


def test_help_lists_every_key_and_is_closed_by_escape(taught):
    taught.press("h")
    overlay = taught.projection.help[taught.projection._front()]
    assert overlay.isVisible()
    assert len(overlay.lines()) == len(dict(overlay.lines()))
    taught.press(K.Key_Escape)
    assert not overlay.isVisible()
    assert taught.projection is not None


def test_on_one_screen_the_controls_are_behind_until_they_are_wanted(taught):
    projection = taught.projection
    assert projection.placement.is_shared
    assert projection._front() is projection.audience
    taught.press("s")
    assert projection._front() is projection.presenter
    taught.press(K.Key_PageDown)
    assert taught.words().startswith(SECOND)


def test_what_is_remembered_is_read_again(start_class):
    def remember(window):
        state = window.desk.state
        state.value = replace(
            state.value, classroom=replace(state.value.classroom, ground=Ground.WHITE, dimming=0.2)
        )

    taught = start_class(prepare=remember)

    assert corner(taught) == "#ffffff"
    assert taught.view.dimming == 0.2
