import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gestures import open_in, place, press, written
from nepreader.errors import VocabularyUnwritable
from nepreader.storage import Theme
from nepreader.text import Span
from nepreader.ui.reading.marks import MarkStyle
from nepreader.ui.theme import colours
from nepreader.vocabulary import WordStatus
from nepreader.vocabulary.store import open_vocabulary
from nepreader.workspace.vocabulary import vocabulary_path

TEXT = "😀 ฝน ตก ฝน หยุด 25 ครั้ง\n\nชาวนา ดู ข้าว Lenin ฝน\n"
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = {
    WordStatus.NEW: Qt.Key.Key_1,
    WordStatus.LEARNING: Qt.Key.Key_2,
    WordStatus.KNOWN: Qt.Key.Key_3,
    WordStatus.IGNORED: Qt.Key.Key_0,
}


@pytest.fixture
def window(make_window, tmp_path, settle):
    window = make_window(written(tmp_path, TEXT))
    settle(window)
    return window


def stand(window, words, occurrence=0):
    token = window.desk.session.words.at(place(window, words, occurrence).start)
    window.view.set_current(token)


def here(window):
    return window.view.current_word.text


def mark(window, status):
    press(window, KEYS[status])


def statuses(window):
    return window.desk.vocabulary.vocabulary.statuses


def kept():
    store = open_vocabulary(vocabulary_path())
    try:
        return {record.word: record for record in store.records()}
    finally:
        store.close()


def test_one_key_marks_the_word_and_the_keyboard_goes_on_to_the_next_unknown_one(window, settle):
    stand(window, "ฝน")
    mark(window, WordStatus.KNOWN)
    assert here(window) == "ตก"
    mark(window, WordStatus.LEARNING)
    assert here(window) == "หยุด"  # ฝน is known by now
    mark(window, WordStatus.IGNORED)
    assert here(window) == "ครั้ง"  # a number is no word
    assert statuses(window) == {
        "ฝน": WordStatus.KNOWN,
        "ตก": WordStatus.LEARNING,
        "หยุด": WordStatus.IGNORED,
    }
    settle(window)
    window.close()
    records = kept()
    assert {word: record.status for word, record in records.items()} == statuses(window)
    assert records["ตก"].meeting.sentence.startswith("😀 ฝน ตก")
    assert records["ตก"].meeting.span.of(records["ตก"].meeting.sentence) == "ตก"
    assert records["ตก"].meeting.source == "text.txt"
    assert records["ฝน"].meeting is None


def test_every_status_has_its_key(window):
    for status in (WordStatus.KNOWN, WordStatus.LEARNING, WordStatus.IGNORED, WordStatus.NEW):
        stand(window, "ข้าว")
        mark(window, status)
        assert window.desk.vocabulary.vocabulary.status_of("ข้าว") is status


def test_a_selection_is_marked_in_one_step_and_stays(window, settle):
    span = place(window, "ฝน ตก ฝน หยุด 25")
    window.view.select(span)
    mark(window, WordStatus.KNOWN)
    assert set(statuses(window)) == {"ฝน", "ตก", "หยุด"}
    assert window.view.selection.span == span
    window.desk.actions["undo"].trigger()
    settle(window)
    assert statuses(window) == {}


def test_undo_and_redo_reach_the_disk_and_the_keyboard_goes_back(window, settle):
    stand(window, "ตก")
    mark(window, WordStatus.LEARNING)
    settle(window)
    window.desk.actions["undo"].trigger()
    settle(window)
    assert (statuses(window), here(window), kept()) == ({}, "ตก", {})
    window.desk.actions["redo"].trigger()
    settle(window)
    assert kept()["ตก"].meeting.sentence.startswith("😀 ฝน ตก")


def test_undo_right_after_the_key_is_not_overtaken_by_the_sentence(window, settle):
    stand(window, "ตก")
    mark(window, WordStatus.LEARNING)
    window.desk.actions["undo"].trigger()
    settle(window)
    assert (statuses(window), kept()) == ({}, {})


def test_what_was_marked_last_is_on_the_disk_when_the_window_has_closed(window):
    stand(window, "ชาวนา")
    mark(window, WordStatus.LEARNING)
    window.close()
    record = kept()["ชาวนา"]
    assert (record.status, record.meeting.sentence[:5]) == (WordStatus.LEARNING, "ชาวนา")


def test_with_no_word_chosen_nothing_is_marked_but_the_keyboard_begins(window):
    window.view.set_current(None)
    mark(window, WordStatus.KNOWN)
    assert (statuses(window), here(window)) == ({}, "ฝน")


def test_text_fields_take_the_keys_first(window):
    stand(window, "ตก")
    window.desk.actions["find"].trigger()
    field = window.desk.find_bar.findChild(QLineEdit)
    assert field.hasFocus()
    QTest.keyClicks(field, "2030")
    assert (field.text(), statuses(window)) == ("2030", {})


def test_the_card_of_a_typo_takes_the_keys_first(window):
    window.view.select(place(window, "ข้าว"))
    window.desk.actions["correct"].trigger()
    card = window.desk.review.card
    card.setFocus()
    card.written.clear()
    QTest.keyClick(card, Qt.Key.Key_2)
    assert (card.written.text(), statuses(window)) == ("2", {})


def come_to(qtbot, window, settle):
    """A person clicks into a window: the system makes it the active one."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    settle(window)


def test_two_windows_see_each_others_marks(window, make_window, tmp_path, settle, qtbot):
    other = make_window(written(tmp_path, TEXT, "other.txt"))
    come_to(qtbot, window, settle)
    stand(window, "ตก")
    mark(window, WordStatus.LEARNING)
    settle(window)
    assert statuses(other) == {}
    come_to(qtbot, other, settle)
    assert statuses(other) == {"ตก": WordStatus.LEARNING}
    stand(other, "ตก")
    mark(other, WordStatus.KNOWN)
    settle(other)
    window.desk.actions["undo"].trigger()  # the other one's word is left alone
    settle(window)
    assert statuses(window) == {"ตก": WordStatus.KNOWN}
    assert kept()["ตก"].status is WordStatus.KNOWN


def test_what_cannot_be_written_is_told_and_taken_back(window, settle, monkeypatch):
    told = []
    window.desk.session.failed.disconnect()
    window.desk.session.failed.connect(told.append)
    store = window.desk.vocabulary.vocabulary._store

    def fail(*_args, **_kwargs):
        raise VocabularyUnwritable(vocabulary_path(), "full")

    monkeypatch.setattr(store, "mark", fail)
    stand(window, "ตก")
    mark(window, WordStatus.KNOWN)
    assert statuses(window) == {"ตก": WordStatus.KNOWN}  # for a moment
    settle(window)
    assert statuses(window) == {}
    assert [type(error) for error in told] == [VocabularyUnwritable]


def test_a_vocabulary_that_could_not_be_opened_is_tried_again(make_window, settle, qtbot):
    vocabulary_path().parent.mkdir(parents=True)
    vocabulary_path().mkdir()  # no file can be there
    window = make_window(None)
    told = []
    window.desk.session.failed.disconnect()
    window.desk.session.failed.connect(told.append)
    window.desk.vocabulary.open()
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    vocabulary_path().rmdir()
    settle(window)
    assert window.desk.vocabulary.vocabulary._store is not None


def layer(window):
    marks = window.view._layers["words"].touching(Span(0, len(TEXT)))
    text = window.desk.session.words.reading.text
    return [(mark.span.of(text), mark.style) for mark in marks]


def test_words_show_how_well_they_are_known_where_that_is_wanted(window, settle):
    stand(window, "ตก")
    mark(window, WordStatus.LEARNING)
    assert layer(window) == []
    action = window.desk.actions["colour_words"]
    action.trigger()
    assert action.isChecked()
    marks = layer(window)
    assert [word for word, style in marks if style is MarkStyle.TINT] == ["ตก"]
    assert [word for word, style in marks if style is MarkStyle.DASHED] == [
        "ฝน", "ฝน", "หยุด", "ครั้ง", "ชาวนา", "ดู", "ข้าว", "ฝน",
    ]  # fmt: skip
    stand(window, "ฝน")
    mark(window, WordStatus.KNOWN)
    assert "ฝน" not in dict(layer(window))
    action.trigger()
    assert (layer(window), action.isChecked()) == ([], False)


def luminance(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [theme for theme in Theme if theme is not Theme.SYSTEM])
def test_text_on_the_tint_can_be_read(theme):
    light, dark = sorted(
        (luminance(colours(theme).colour(name)) for name in ("text", "learning")), reverse=True
    )
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_the_status_line_says_how_much_is_known(window, settle, qtbot):
    label = window.desk.status._known
    assert label.text() == ""
    window.view.select(place(window, "ฝน ตก ฝน หยุด"))
    with qtbot.waitSignal(window.desk.vocabulary.measured):
        mark(window, WordStatus.KNOWN)
    assert label.text() == "You know 55 % of the running words"  # 5 of 9: ฝน stands there thrice
    assert "known: 5 running words, 3 different ones" in label.toolTip()
    with qtbot.waitSignal(window.desk.vocabulary.measured):
        window.desk.actions["undo"].trigger()
        settle(window)
    assert label.text() == ""


def test_another_text_is_measured_by_the_same_vocabulary(window, tmp_path, qtbot):
    window.view.select(place(window, "ฝน ตก"))
    mark(window, WordStatus.KNOWN)
    with qtbot.waitSignal(window.desk.vocabulary.measured, check_params_cb=lambda c: c is not None):
        open_in(qtbot, window, written(tmp_path, "ฝน ตก", "other.txt"))
    qtbot.waitUntil(lambda: "100 %" in window.desk.status._known.text())


def test_a_guest_opens_no_vocabulary(make_window, tmp_path, qtbot):
    window = make_window(None)
    window.desk.is_guest = True
    open_in(qtbot, window, written(tmp_path, TEXT))
    window.close()
    assert not vocabulary_path().exists()


def test_a_window_may_be_closed_twice(window):
    stand(window, "ตก")
    mark(window, WordStatus.KNOWN)
    window.close()
    window.close()
    assert kept()["ตก"].status is WordStatus.KNOWN
