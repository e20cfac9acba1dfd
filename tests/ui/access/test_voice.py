import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from gestures import place, press, selected
from nepreader.annotation import Kind
from nepreader.ui.annotation.wording import kind_name


def stand_on(window, words):
    token = window.view.words.at(place(window, words).start)
    window.view.set_current(token)
    window.view.word_reached.emit(token)


def test_a_word_that_the_keyboard_reaches_is_said_with_its_meaning(window, heard):
    press(window, Qt.Key.Key_Right)
    words, at_once = heard.events[-1]
    assert words.startswith("เลนิน")
    assert "Lenin" in words
    assert at_once  # who walks on does not wait


def test_nothing_is_said_where_nobody_listens(window, heard, monkeypatch):
    QAccessible.setActive(False)
    asked = []
    monkeypatch.setattr(window.desk.access.voice, "_content_of", asked.append)
    press(window, Qt.Key.Key_Right)
    assert heard.events == []
    assert asked == []


def test_a_meaning_that_comes_late_is_said_when_it_comes(window, heard):
    voice = window.desk.access.voice
    known = voice._content_of
    voice._content_of = lambda token: None
    stand_on(window, "เลนิน")
    assert heard.words == ["เลนิน"]
    voice._content_of = known
    voice.tell_late()
    assert "Lenin" in heard.words[-1]
    assert not heard.events[-1][1]
    voice.tell_late()
    assert len(heard.events) == 2


def test_a_note_on_the_word_is_told(window, heard):
    window.view.select(place(window, "เลนิน"))
    window.desk.actions["highlight_green"].trigger()
    stand_on(window, "เลนิน")
    assert kind_name(Kind.HIGHLIGHT) in heard.words[-1]
    assert "Green" in heard.words[-1]


def test_a_status_is_told_where_the_page_shows_it(window, heard):
    stand_on(window, "ตาก")
    assert "new" not in heard.words[-1]
    window.desk.store.update(colour_words=True)
    stand_on(window, "ตาก")
    assert heard.words[-1].endswith("new")


def test_the_sentence_is_told_and_shown_on_request(window, heard, qtbot):
    stand_on(window, "มองดู" if "มองดู" in window.view.words.reading.text else "เลนิน")
    with qtbot.waitSignal(window.desk.access.voice.said) as said:
        window.desk.actions["tell_sentence"].trigger()
    assert said.args[0] in window.view.words.reading.text
    assert heard.words[-1] == said.args[0]
    assert window.statusBar().currentMessage() == said.args[0]
    assert selected(window) == ""


@pytest.mark.parametrize("wrong", ["typo", ""])
def test_a_suspect_is_told_with_its_suggestion(window, heard, wrong):
    from nepreader.ui.access.remarks import suspect_remarks
    from nepreader.workspace.reviewing import ReviewState

    class Item:
        state, span, text = ReviewState.OPEN, place(window, "เลนิน"), wrong

    token = window.view.words.at(0)
    said = list(suspect_remarks(window.desk.session, lambda: [Item()], token))
    assert said == ["Suspected typo for typo" if wrong else "Suspected typo"]
    Item.state = ReviewState.ACCEPTED
    assert list(suspect_remarks(window.desk.session, lambda: [Item()], token)) == []
