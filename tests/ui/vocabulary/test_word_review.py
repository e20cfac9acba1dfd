import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gestures import place, press, written
from nepreader.vocabulary import WordStatus
from nepreader.vocabulary.clock import now
from nepreader.vocabulary.review import Reviews
from nepreader.vocabulary.schedule import Rating
from nepreader.workspace.word_cards import Explanation

TEXT = "😀 ฝน ตก\n\nชาวนาดูข้าว\n"


@pytest.fixture
def window(make_window, tmp_path, settle):
    window = make_window(written(tmp_path, TEXT))
    for word in ("ตก", "ชาวนา", "ข้าว"):
        window.view.select(place(window, word))
        press(window, Qt.Key.Key_2)
    settle(window)
    return window


@pytest.fixture
def dialog(window, settle):
    return begin(window, settle)


def begin(window, settle):
    window.desk.actions["review_words"].trigger()
    for _ in range(3):  # sentences; what is due; where nothing is, what will be
        settle(window)
    dialog = window.desk.vocabulary.review.dialog
    assert dialog.isActiveWindow()
    return dialog


def key(dialog, *codes, modifier=Qt.KeyboardModifier.NoModifier):
    for code in codes:
        QTest.keyClick(dialog, code, modifier)


def history(window):
    reviews = Reviews(window.desk.vocabulary.vocabulary._store.database)
    return [(r.word, r.rating, r.taken_back) for r in reviews.history()]


def test_the_word_is_hidden_until_space(window, dialog):
    assert "ตก" not in dialog.sentence.text()
    assert dialog.sentence.text().startswith("😀 ฝน")
    assert (dialog.progress.text(), dialog.word.isVisible()) == ("1 of 3", False)
    key(dialog, Qt.Key.Key_4)  # too early
    assert dialog.progress.text() == "1 of 3"
    key(dialog, Qt.Key.Key_Space)
    assert (dialog.sentence.text(), dialog.word.text()) == ("😀 ฝน ตก", "ตก")
    assert dialog.word.isVisible()
    said = [button.text() for button in dialog.ratings.buttons.values()]
    assert said[0].startswith("1  Again\n1 minute")
    assert said[3].startswith("4  Easy\n8 day")


def test_a_review_by_keyboard_from_the_first_word_to_the_last(window, dialog, settle):
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_1)
    assert (dialog.progress.text(), dialog.is_revealed) == ("1 of 3", False)
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_4)
    assert dialog.progress.text() == "2 of 3"
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_4)
    assert dialog._item.record.word == "ตก"  # it comes back
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_4)
    settle(window)
    assert "3 word" in dialog.note.text()
    assert "day" in dialog.note.text()
    assert history(window) == [
        ("ตก", Rating.AGAIN, False), ("ชาวนา", Rating.EASY, False),
        ("ข้าว", Rating.EASY, False), ("ตก", Rating.EASY, False),
    ]  # fmt: skip
    key(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    begin(window, settle)
    assert "No word is due" in dialog.note.text()


def test_a_rating_is_taken_back_on_the_disk_too(window, dialog, settle):
    assert not dialog.undo_button.isEnabled()
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_4, Qt.Key.Key_Space, Qt.Key.Key_3)
    for _ in range(3):  # one more than there are
        key(dialog, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert (dialog.progress.text(), dialog._item.record.word) == ("1 of 3", "ตก")
    assert history(window) == [("ตก", Rating.EASY, True), ("ชาวนา", Rating.GOOD, True)]
    store = window.desk.vocabulary.vocabulary._store
    assert len(Reviews(store.database).due(now())) == 3
    assert not dialog.undo_button.isEnabled()


def test_the_last_rating_can_be_taken_back_from_the_closing_page(window, dialog, settle):
    for _ in range(3):
        key(dialog, Qt.Key.Key_Space, Qt.Key.Key_4)
    settle(window)
    key(dialog, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert (dialog.progress.text(), dialog._item.record.word) == ("3 of 3", "ข้าว")


def test_it_says_what_the_glossary_says(window, settle, qtbot):
    window.desk.vocabulary.explain = lambda: (
        lambda token: Explanation("tòk", f"{token.text}: to fall")
    )
    dialog = begin(window, settle)
    qtbot.waitUntil(lambda: dialog.meaning.text() == "ตก: to fall")
    assert (dialog.reading.text(), dialog.reading.isVisible()) == ("tòk", False)
    key(dialog, Qt.Key.Key_Space)
    assert dialog.reading.isVisible()


def test_a_word_that_was_marked_a_moment_ago_comes_with_its_sentence(make_window, tmp_path, settle):
    window = make_window(written(tmp_path, TEXT))
    window.view.select(place(window, "ข้าว"))
    press(window, Qt.Key.Key_2)
    dialog = begin(window, settle)
    assert dialog.sentence.text().startswith("ชาวนาดู")


def test_digits_rate_and_do_not_mark_words(window, dialog, settle):
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_3)
    settle(window)
    statuses = window.desk.vocabulary.vocabulary.statuses
    assert set(statuses.values()) == {WordStatus.LEARNING}


def test_a_word_without_a_sentence_is_shown_itself(make_window, tmp_path, settle):
    window = make_window(written(tmp_path, TEXT))
    vocabulary = window.desk.vocabulary.vocabulary
    vocabulary.run(lambda store: store.mark(["นา"], WordStatus.LEARNING), lambda _: None)
    dialog = begin(window, settle)
    assert dialog.sentence.text() == "นา"


def test_without_words_it_says_how_to_get_some(make_window, tmp_path, settle):
    window = make_window(written(tmp_path, TEXT))
    dialog = begin(window, settle)
    assert "Mark words as learning" in dialog.note.text()
    assert dialog.progress.text() == ""


def test_the_window_takes_the_review_with_it(window, dialog):
    key(dialog, Qt.Key.Key_Space, Qt.Key.Key_4)
    window.close()
    assert not dialog.isVisible()


def test_it_follows_the_language(window, dialog):
    from nepreader.ui.languages import set_language

    set_language("th")
    assert dialog.windowTitle()
    assert dialog.ratings.buttons[Rating.GOOD].text().startswith("3  ")
    set_language("en")


def test_the_lexica_say_what_a_word_means_and_how_it_is_said(make_window, tmp_path, settle, qtbot):
    window = make_window(written(tmp_path, TEXT), gloss_words=True)
    qtbot.waitUntil(lambda: window.desk.glosses.provider.is_ready, timeout=30_000)
    window.view.select(place(window, "ข้าว"))
    press(window, Qt.Key.Key_2)
    settle(window)
    dialog = begin(window, settle)
    qtbot.waitUntil(lambda: "rice" in dialog.meaning.text())
    assert dialog.reading.text() == "kâao"
