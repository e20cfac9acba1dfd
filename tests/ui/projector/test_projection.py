import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from nepreader.annotation import Kind
from nepreader.correction.corrections import CorrectionStatus
from nepreader.locations import config_folder
from nepreader.storage.state import GlossesShown, Ground
from nepreader.text import ReadingMode, Span
from nepreader.ui.projector.audience import Blank
from nepreader.ui.projector.ink import Tool
from nepreader.ui.projector.moment import Mode
from nepreader.workspace import annotating, correcting, lesson

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


# ---- modes


def test_modes_follow_each_other_and_each_shows_its_own(taught):
    seen = []
    for _ in range(4):
        taught.press("m")
        slide = taught.view.slide
        seen.append((taught.presentation.moment.mode, slide.is_running, bool(slide.glosses)))

    assert seen == [
        (Mode.SENTENCE, False, False),
        (Mode.RUNNING, True, False),
        (Mode.INTERLINEAR, False, True),
        (Mode.PASSAGE, False, False),
    ]


def test_running_text_lights_one_sentence_and_dims_the_rest_as_far_as_wished(taught):
    taught.press("m", "m")
    lit = taught.view.slide.lit
    assert SECOND in taught.words()
    assert lit.start == 0
    dark = taught.picture()
    taught.press("]", "]")
    darker = taught.picture()
    taught.press("[", "[")

    assert taught.picture() == dark != darker
    taught.press(K.Key_PageDown)
    assert taught.view.slide.lit.start > lit.start


def test_zoom_shows_the_sentence_alone_and_back(taught):
    taught.press(K.Key_Right)
    whole = taught.words()
    sentences = taught.presentation.deck.sentences
    taught.press("z")
    assert taught.words() == sentences[0].of(taught.session.words.reading.text)

    taught.press("z")
    assert taught.words() == whole


def test_a_long_passage_is_shown_in_pages_none_below_the_floor(start_class):
    taught = start_class("นกบินเหนือทุ่งนาแล้วปลาว่ายในบึง " * 40 + "\nจบ\n")
    layout = taught.view.slide_layout
    assert layout.pages > 2
    assert layout.size >= taught.view.height() / 18
    seen = [taught.words()]
    for _ in range(layout.pages - 1):
        taught.press(K.Key_PageDown)
        seen.append(taught.words())

    assert "".join(seen) == "นกบินเหนือทุ่งนาแล้วปลาว่ายในบึง " * 39 + "นกบินเหนือทุ่งนาแล้วปลาว่ายในบึง"
    taught.press(K.Key_PageDown)
    assert taught.words() == "จบ"
    taught.press(K.Key_PageUp)
    assert taught.words() == seen[-1]  # back to where one came from


def test_the_text_is_read_as_printed_corrected_or_marked(start_class):
    def prepare(window):
        session = window.desk.session
        at = TEXT_WITH_SLIP.index("ตสาด")
        decision = correcting.Decision(Span(at, at + 4), "ตลาด", CorrectionStatus.ACCEPTED)
        change = correcting.decide(session.text, session.author, [decision])
        session.push(change, "")

    taught = start_class(TEXT_WITH_SLIP, prepare)
    seen = {}
    for _ in range(3):
        seen[taught.session.manner.mode] = taught.words()
        taught.press(K.Key_F9)

    assert seen == {
        ReadingMode.CORRECTED: "ยายไปตลาด",
        ReadingMode.MARKED: "ยายไปตสาดตลาด",
        ReadingMode.PRINTED: "ยายไปตสาด",
    }


TEXT_WITH_SLIP = "ยายไปตสาด\nตาไปนา\n"


# ---- revealing


def test_a_click_shows_the_gloss_of_a_word_in_the_band_and_again_takes_it_away(taught):
    QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("เลนิน"))
    assert taught.foot() == "เลนิน   Lenin"

    QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("เลนิน"))
    assert taught.foot() == ""


def test_the_gloss_key_walks_from_word_to_word(taught):
    seen = []
    for _ in range(3):
        taught.press("g")
        seen.append(taught.foot())

    assert seen[:2] == ["เลนิน   Lenin", "นโยบายเศรษฐกิจใหม่   New Economic Policy"]


def test_glosses_come_as_wished(taught):
    seen = {}
    for _ in range(4):
        taught.move(QPoint(1, 1))
        taught.move(taught.point_at("เลนิน"))
        on_hover = taught.foot()
        QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("เลนิน"))
        on_click = taught.foot() != on_hover
        seen[taught.presentation.moment.glosses] = (
            bool(on_hover),
            on_click,
            bool(taught.view.slide.glosses),
        )
        taught.press("v")

    assert seen == {
        GlossesShown.ON_CLICK: (False, True, False),
        GlossesShown.ALWAYS: (False, True, True),
        GlossesShown.NEVER: (False, False, False),
        GlossesShown.ON_HOVER: (True, True, False),
    }


def test_the_interlinear_gloss_of_a_passage_is_gone_at_the_next(taught):
    taught.press("i")
    assert set(taught.view.slide.glosses.values()) >= {"Lenin", "New Economic Policy"}

    taught.press(K.Key_PageDown, K.Key_PageUp)
    assert taught.view.slide.glosses == {}


def test_the_translation_is_shown_on_demand_and_what_has_none_says_so(start_class):
    def translate(window):
        session = window.desk.session
        span = session.words.reading.blocks[0]
        session.push(
            annotating.say(
                session.text,
                session.author,
                span,
                Kind.TRANSLATION,
                "Lenin proposed the New Economic Policy.",
                "en",
            ),
            "",
        )

    taught = start_class(prepare=translate)
    assert taught.foot() == ""
    taught.press("t")
    assert taught.foot() == "Lenin proposed the New Economic Policy."
    assert taught.words().startswith(FIRST)
    taught.press(K.Key_PageDown, "t")
    assert taught.foot() == ""
    assert taught.projection.presenter.said.text() == "No translation of this passage"


def test_a_translation_too_long_for_the_foot_stands_alone(start_class):
    def translate(window):
        session = window.desk.session
        span = session.words.reading.blocks[0]
        session.push(
            annotating.say(
                session.text,
                session.author,
                span,
                Kind.TRANSLATION,
                "The peasants sold their grain. " * 14,
                "en",
            ),
            "",
        )

    taught = start_class(prepare=translate)
    taught.press("t")

    assert taught.words() == ""
    assert taught.foot().startswith("The peasants sold")


def test_terms_are_blanks_that_the_next_key_fills_one_by_one(taught):
    taught.press("c")
    assert taught.hidden() == ["เลนิน", "นโยบายเศรษฐกิจใหม่"]
    hidden = taught.picture()
    taught.press(K.Key_PageDown)
    assert taught.hidden() == ["นโยบายเศรษฐกิจใหม่"]
    assert taught.picture() != hidden
    QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("นโยบาย"))
    assert taught.hidden() == []
    taught.press(K.Key_PageDown)
    assert taught.words().startswith(SECOND)


def test_the_letters_of_a_blank_are_not_in_the_picture(taught):
    taught.press("c")
    layout = taught.view.slide_layout
    span = taught.place("เลนิน")
    rect = next(r for line in layout.lines for r in layout.rects(span, line))
    image = taught.view.grab().toImage()
    measurer_top = rect.adjusted(0.1 * layout.size, 0, -0.1 * layout.size, -0.75 * layout.size)
    seen = {
        image.pixelColor(x, y).name()
        for x in range(int(measurer_top.left()), int(measurer_top.right()))
        for y in range(int(measurer_top.top()), int(measurer_top.bottom()))
    }

    assert seen == {"#000000"}


def test_the_gloss_of_a_blank_is_not_told(taught):
    taught.press("c", "i")

    assert "Lenin" not in taught.view.slide.glosses.values()
    taught.press("g")
    assert taught.foot() == ""


def test_a_quiz_asks_for_the_word_then_shows_it_and_the_reverse(taught):
    taught.press("q")
    asked = taught.view.slide.pieces[0].tokens.text
    assert taught.view.slide.pieces[1].tokens.text == "?"
    taught.press(K.Key_PageDown)
    word = taught.view.slide.pieces[1].tokens.text
    entries = {e.headword: e.english for e in taught.session.termbase}
    assert entries[word] == asked
    taught.press("r")
    assert [p.tokens.text for p in taught.view.slide.pieces] == [word, "?"]
    taught.press("q")
    assert taught.words().startswith(FIRST)


def test_a_quiz_without_words_says_why(taught):
    taught.press("x", "q")

    assert "No word" in taught.projection.presenter.said.text()
    assert taught.words().startswith(FIRST)


# ---- annotating


def test_a_word_is_highlighted_in_the_sidecar_and_on_the_screen(taught, qtbot):
    QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("ชาวนา"))
    taught.press("a")
    (annotation,) = taught.session.text.annotations

    assert annotation.kind is Kind.HIGHLIGHT
    assert annotation.target.quote.exact == "ชาวนา"
    assert taught.view.slide.marks[0].span == taught.place("ชาวนา")
    taught.session.undo_stack.undo()
    assert taught.view.slide.marks == ()


def test_several_words_are_chosen_by_drawing_over_them_and_noted(taught):
    view = taught.view
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=taught.point_at("ชาวนา"))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=taught.point_at("ขาย"))
    taught.press("n")
    entry = taught.projection.presenter.entry
    assert entry.isVisible()
    before = taught.picture()
    QTest.keyClicks(entry, "farmers sell")
    assert taught.picture() == before
    QTest.keyClick(entry, K.Key_Return)
    (annotation,) = taught.session.text.annotations

    assert (annotation.kind, annotation.text) == (Kind.NOTE, "farmers sell")
    assert annotation.target.quote.exact.startswith("ชาวนา")
    assert not entry.isVisible()


def test_nothing_is_highlighted_where_nothing_was_chosen(taught):
    taught.press("a")

    assert "Choose words" in taught.projection.presenter.said.text()
    assert not taught.session.undo_stack.canUndo()


# ---- ink


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
