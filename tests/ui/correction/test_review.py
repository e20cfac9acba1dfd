import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gestures import open_in, place, press, written
from nepreader.correction.suspect import SuspectKind
from nepreader.storage.sidecar.places import sidecar_path
from nepreader.text import ReadingMode, Span
from nepreader.workspace import annotating
from nepreader.workspace.reviewing import ReviewState
from suspects import suspect

TEXT = (
    "😀 พวกบอลเชวิคเป็นฝายชนะ ฝายขาวแพ้\n\nรถไฟขาดเชื้อเพสิง และ นายพลวรังเกสหนีไป\n\n"
    "ฝายแดงได้ไคยเมีย กอสแพลนวางแพนของรัฐ\n"
)
SHIFT = Qt.KeyboardModifier.ShiftModifier
SUSPECTS = [
    suspect(TEXT, "ฝาย", "ฝ่าย", "ผาย", score=0.8),
    suspect(TEXT, "เชื้อเพสิง", "เชื้อเพลิง", score=0.97),
    suspect(TEXT, "วรังเกส", "วรังเกล", score=0.6),
    suspect(TEXT, "ไคยเมีย", "ไครเมีย", "ไดรเมีย", score=0.95, kind=SuspectKind.UNKNOWN),
    suspect(TEXT, "แพน", score=0.7, kind=SuspectKind.UNKNOWN),
]


@pytest.fixture
def path(tmp_path):
    return written(tmp_path, TEXT)


@pytest.fixture
def window(make_window, path):
    window = make_window(path)
    window.desk.review.review.show_suspects(SUSPECTS)
    return window


def act(window, name):
    window.desk.actions[name].trigger()


def card(window):
    return window.desk.review.card


def key(window, code, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is: in the card."""
    QTest.keyClick(card(window), code, modifier)


def write(window, letters):
    """Type letters where the keyboard is; QTest can only type ASCII."""
    for letter in letters:
        target = card(window).written if card(window).written.text() else card(window)
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(target, event)


def said(annotation):
    body = annotation["body"]
    return (body if isinstance(body, dict) else body[0])["value"]


def read(window):
    return window.desk.session.words.reading.text


def items(window):
    return {(i.span.start, i.printed): i.state for i in window.desk.review.review.items}


def states(window):
    return [item.state for item in window.desk.review.review.items]


def test_suspects_are_waved_under_and_counted(window):
    layer = window.view._layers["suspects"]
    marked = [mark.span.of(read(window)) for mark in layer.touching(Span(0, len(TEXT)))]
    assert marked == ["ฝาย", "เชื้อเพสิง", "วรังเกส", "ไคยเมีย", "แพน"]
    assert window.desk.status._suspects.text().startswith("5 ")
    assert window.desk.review.panel.model.rowCount() == 5


def test_a_review_by_keyboard_from_the_first_suspect_to_the_last(window, path, qtbot):
    act(window, "next_suspect")
    assert (card(window).item.printed, card(window).isVisible()) == ("ฝาย", True)
    assert window.desk.review.panel.list.currentIndex().row() == 0
    key(window, Qt.Key.Key_Return)  # the best suggestion; the next place is shown
    assert card(window).item.printed == "ฝาย"  # the rule finds the same letters again
    key(window, Qt.Key.Key_Delete)  # it is right
    assert card(window).item.printed == "เชื้อเพสิง"
    key(window, Qt.Key.Key_Return)
    write(window, "วรังเกล")  # letters are written in its place
    QTest.keyClick(card(window).written, Qt.Key.Key_Return)
    assert card(window).item.printed == "ฝาย"  # once more, by the rule
    key(window, Qt.Key.Key_Return)
    assert card(window).item.printed == "ไคยเมีย"
    key(window, Qt.Key.Key_Down)
    key(window, Qt.Key.Key_Return)
    assert card(window).item.printed == "แพน"
    write(window, "แผน")
    QTest.keyClick(card(window).written, Qt.Key.Key_Return)

    assert not card(window).isVisible()
    assert "No more" in window.statusBar().currentMessage()
    assert ReviewState.OPEN not in states(window)
    assert read(window) == (
        "😀 พวกบอลเชวิคเป็นฝ่ายชนะ ฝายขาวแพ้\n\nรถไฟขาดเชื้อเพลิง และ นายพลวรังเกลหนีไป\n\n"
        "ฝ่ายแดงได้ไดรเมีย กอสแพลนวางแผนของรัฐ\n"
    )
    window.desk.keep()
    kept = json.loads(sidecar_path(path).read_text(encoding="utf-8"))
    corrections = [a for a in kept["items"] if a["np:kind"] == "correction"]
    assert sorted((a["target"]["selector"][0]["exact"], said(a), a["np:status"]) for a in corrections) == sorted([
        ("ฝาย", "ฝ่าย", "accepted"), ("ฝาย", "ฝ่าย", "rejected"), ("ฝาย", "ฝ่าย", "accepted"),
        ("เชื้อเพสิง", "เชื้อเพลิง", "accepted"), ("วรังเกส", "วรังเกล", "accepted"),
        ("ไคยเมีย", "ไดรเมีย", "accepted"), ("แพน", "แผน", "accepted"),
    ])  # fmt: skip
    assert path.read_text(encoding="utf-8") == TEXT


def test_the_text_is_read_in_three_ways_at_a_key(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Return)
    seen, told = {}, []
    for _ in ReadingMode:
        act(window, "switch_reading")
        seen[window.desk.session.manner.mode] = read(window)[:25]
        told.append(window.statusBar().currentMessage())
        assert window.desk.actions[f"read_{window.desk.session.manner.mode}"].isChecked()

    assert seen == {
        ReadingMode.PRINTED: TEXT[:25],
        ReadingMode.CORRECTED: TEXT.replace("ฝาย", "ฝ่าย", 1)[:25],
        ReadingMode.MARKED: TEXT.replace("ฝาย", "ฝายฝ่าย", 1)[:25],
    }
    assert sorted(told) == ["Read as printed", "Read corrected", "Read with corrections marked"]


def test_notes_and_the_selection_stay_at_their_words_in_all_three(window):
    session = window.desk.session
    note = annotating.annotate(session.text, session.author, place(window, "กอสแพลน"), note="ก")
    session.push(note, "")
    window.view.select(place(window, "รถไฟ"))
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Return)
    for _ in ReadingMode:
        act(window, "switch_reading")
        (annotation,) = (a for a in session.text.annotations if a.text == "ก")
        assert session.text.span_of(annotation).of(read(window)) == "กอสแพลน"
        assert window.view.selection.span.of(read(window)) == "รถไฟ"


def test_a_decision_is_undone_and_done_again(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Return)
    assert "ฝ่ายชนะ" in read(window)
    act(window, "undo")
    assert read(window) == TEXT
    assert states(window) == [ReviewState.OPEN] * 5
    act(window, "redo")
    assert "ฝ่ายชนะ" in read(window)


def test_all_like_it_are_corrected_in_one_step(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Return, SHIFT)

    assert read(window).count("ฝ่าย") == 3
    assert "3" in window.statusBar().currentMessage()
    act(window, "undo")
    assert read(window) == TEXT


def test_a_dismissed_suspect_does_not_come_back_when_the_search_finds_it_again(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Delete)
    window.desk.review.review.show_suspects(SUSPECTS)

    assert states(window)[0] is ReviewState.REJECTED
    assert window.desk.review.review.next_open(0).printed == "เชื้อเพสิง"


def test_a_decision_can_be_taken_back_from_the_list(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Return)
    panel = window.desk.review.panel
    panel.chosen.emit(panel.model.item_at(panel.model.index(0)))
    assert card(window).reopen_button.isVisible()
    key(window, Qt.Key.Key_Delete)

    assert states(window) == [ReviewState.OPEN] * 5
    assert read(window) == TEXT


def test_a_person_corrects_any_words(window):
    window.view.select(place(window, "ของรัฐ"))
    act(window, "correct")
    assert card(window).written.text() == "ของรัฐ"
    card(window).written.setText("แห่งรัฐ")
    QTest.keyClick(card(window).written, Qt.Key.Key_Return)
    assert read(window).endswith("แพนแห่งรัฐ\n")


def test_a_part_of_a_corrected_word_is_corrected_with_the_whole_of_it(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Return)
    card(window).closed.emit()
    here = place(window, "ฝ่าย")
    window.view.select(Span(here.start, here.start + 2))
    act(window, "correct")
    assert card(window).written.text() == "ฝ่าย"


def test_f8_goes_round_and_shift_f8_goes_back(window):
    for printed in ("ฝาย", "เชื้อเพสิง", "วรังเกส", "ไคยเมีย", "แพน", "ฝาย"):
        act(window, "next_suspect")
        assert card(window).item.printed == printed
    act(window, "previous_suspect")
    assert card(window).item.printed == "แพน"


def test_escape_gives_the_keyboard_back_to_the_text(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Escape)
    assert not card(window).isVisible()
    assert QApplication.focusWidget() in (window.view, None)


def test_the_list_is_narrowed_and_sorted(window):
    panel = window.desk.review.panel

    def listed():
        return [
            panel.model.item_at(panel.model.index(row)).printed
            for row in range(panel.model.rowCount())
        ]

    panel.order.setCurrentIndex(1)
    assert listed() == ["เชื้อเพสิง", "ไคยเมีย", "ฝาย", "แพน", "วรังเกส"]
    panel.kind.setCurrentIndex(panel.kind.findData("unknown"))
    assert listed() == ["ไคยเมีย", "แพน"]
    panel.kind.setCurrentIndex(0)
    panel.least.setCurrentIndex(panel.least.findData(0.85))
    assert listed() == ["เชื้อเพสิง", "ไคยเมีย"]


def test_a_rule_for_all_texts_holds_in_the_next_text(window, qtbot, tmp_path):
    act(window, "next_suspect")
    card(window).all_texts.setChecked(True)
    key(window, Qt.Key.Key_Return)
    assert not card(window).all_texts.isChecked()
    open_in(qtbot, window, written(tmp_path, "😀 อีกฝายหนึ่ง", "other.txt"))

    (item,) = window.desk.review.review.items
    assert (item.printed, item.text, item.suspect.kind) == ("ฝาย", "ฝ่าย", SuspectKind.RULE)


def test_what_is_copied_in_the_corrected_reading_is_corrected(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Return)
    act(window, "select_all")
    press(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    act(window, "copy")
    assert QGuiApplication.clipboard().text() == TEXT.replace("ฝาย", "ฝ่าย", 1)


def test_a_rule_is_forgotten_if_the_words_are_right_in_all_texts(window):
    act(window, "next_suspect")
    card(window).all_texts.setChecked(True)
    key(window, Qt.Key.Key_Return)
    rules = window.desk.review.controller._rules
    assert [rule.printed for rule in rules] == ["ฝาย"]
    card(window).all_texts.setChecked(True)
    key(window, Qt.Key.Key_Delete)
    assert list(rules) == []


def test_the_card_goes_back_to_what_is_undone_under_it(window):
    act(window, "next_suspect")
    act(window, "next_suspect")
    assert card(window).item.printed == "เชื้อเพสิง"
    key(window, Qt.Key.Key_Delete)
    assert card(window).item.printed == "วรังเกส"
    act(window, "undo")
    assert card(window).item.printed == "เชื้อเพสิง"
    assert window.statusBar().currentMessage() == "Undone: “เชื้อเพสิง” is right"
    act(window, "redo")
    assert window.statusBar().currentMessage() == "Done again: “เชื้อเพสิง” is right"


def test_it_waits_for_the_search_to_find_the_place_again(window):
    review = window.desk.review.review
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Return)
    review.show_suspects(SUSPECTS[1:])  # the corrected place is no suspect now
    act(window, "undo")
    assert card(window).item.span != SUSPECTS[0].span
    review.show_suspects(SUSPECTS)
    assert card(window).item.span == SUSPECTS[0].span


def test_without_a_card_undoing_opens_none(window):
    act(window, "next_suspect")
    key(window, Qt.Key.Key_Delete)
    key(window, Qt.Key.Key_Escape)
    act(window, "undo")
    assert not card(window).isVisible()
