from dataclasses import replace

from PySide6.QtCore import Qt

from gestures import written
from nepreader.storage.state import ClassroomState
from nepreader.workspace import annotating, lesson
from ui.projector.conftest import TEXT

SECRET = "ความลับของครู อย่าบอกใคร"


def planned(note):
    def plan(window):
        session, state = window.desk.session, window.desk.state
        state.value = replace(state.value, classroom=ClassroomState())
        for block in list(session.words.reading.blocks)[:3:2]:
            session.push(lesson.planned(session.text, session.author, block, note), "")
            place = block.start + 2, block.start + 7
            span = type(block)(*place)
            session.push(
                annotating.annotate(session.text, session.author, span, note=note or "x"), ""
            )

    return plan


KEYS = (*"gitc", Qt.Key.Key_PageDown, *"mmzm", Qt.Key.Key_PageUp, *"vqqd")


ROUNDING = 40
"""Of 255: how much the edge of a large letter may differ from one drawing to the next."""


def greatest_difference(one: bytes, other: bytes) -> int:
    return max(map(abs, map(int.__sub__, one[1::4], other[1::4])))


def pictures(taught):
    seen = [taught.picture()]
    for key in KEYS:
        taught.press(key)
        seen.append(taught.picture())
    return seen


def test_the_audience_s_pixels_are_the_same_with_and_without_notes(start_class, tmp_path):
    without = start_class(prepare=planned(""))
    plain = pictures(without)
    assert len(set(plain)) > 8  # the keys do show different things
    without.window.desk.classroom.close()
    without.window.close()

    taught = start_class(written(tmp_path, TEXT, "other.txt"), prepare=planned(SECRET))
    assert taught.projection.presenter.note.text() == SECRET
    for before, now in zip(plain, pictures(taught), strict=True):
        assert greatest_difference(before, now) <= ROUNDING


def test_the_presenter_sees_the_note_of_the_passage_and_what_comes_next(start_class):
    taught = start_class(prepare=planned(SECRET))
    presenter = taught.projection.presenter

    assert presenter.note.text() == SECRET
    assert presenter.next.text().startswith("ที่กรอนสตัดท์")
    assert presenter.passage.slide.glosses
    taught.press("3", Qt.Key.Key_Return)
    assert presenter.next.text() == ""


def test_the_small_picture_is_what_the_audience_sees(taught):
    miniature = taught.projection.presenter.miniature

    def tone() -> str:
        return miniature.grab().toImage().pixelColor(2, 2).name()

    assert tone() == "#000000"
    taught.press("w")
    assert tone() == "#ffffff"
    taught.press("w", "f", "w")  # a frozen picture can be blanked, too
    assert tone() == "#ffffff"
