import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gestures import SAMPLE, press, selected

K = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def current(window) -> str:
    return window.view.current_word.text


def test_arrows_walk_from_word_to_word_and_the_gloss_follows(window):
    press(window, K.Key_Right)
    assert current(window) == "เลนิน"
    assert window.desk.glosses.card.isVisible()

    press(window, K.Key_Right)
    assert current(window) == "เสนอ"
    assert not window.desk.glosses.card.isVisible()
    press(window, K.Key_Left)
    assert current(window) == "เลนิน"
    press(window, K.Key_Left)
    assert current(window) == "เลนิน"


def test_arrows_pass_blanks_punctuation_and_paragraphs(window):
    walked = []
    window.view.word_reached.connect(lambda token: walked.append(token.text))
    for _ in range(40):
        press(window, K.Key_Right)

    assert "(" not in walked
    assert " " not in walked
    assert "😀" in walked
    assert walked[-1] == "เลนิน"
    assert "กอสแพลน" in walked


def test_down_and_up_go_to_the_next_line(make_window):
    window = make_window(SAMPLE * 3, (520, 600))
    press(window, K.Key_Right)
    first = window.view.rect_of(window.view.current_word.span)

    press(window, K.Key_Down)
    second = window.view.rect_of(window.view.current_word.span)
    assert second.top() > first.top()
    press(window, K.Key_Up)
    assert window.view.rect_of(window.view.current_word.span).top() == first.top()


def test_down_passes_the_gap_between_paragraphs(window):
    press(window, K.Key_Right)
    for _ in range(4):
        press(window, K.Key_Down)

    assert window.view.current_word.start > SAMPLE.index("\n")


def test_home_and_end(window):
    press(window, K.Key_Right)
    press(window, K.Key_End)
    assert window.view.current_word.start > 0
    press(window, K.Key_Home)
    assert current(window) == "เลนิน"
    press(window, K.Key_End, CTRL)
    assert current(window) == "เลนิน"
    assert window.view.current_word.start > 50
    press(window, K.Key_Home, CTRL)
    assert window.view.current_word.start == 0


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([(K.Key_Right, SHIFT)] * 2, "เล"),
        ([(K.Key_Right, SHIFT)] * 3, "เลนิ"),  # a consonant and its marks are one character
        ([(K.Key_Right, SHIFT), (K.Key_Left, SHIFT)], ""),
        ([(K.Key_Right, SHIFT | CTRL)] * 2, "เลนินเสนอ"),
        ([(K.Key_Right, SHIFT | CTRL)] * 2 + [(K.Key_Left, SHIFT | CTRL)], "เลนิน"),
        ([(K.Key_Down, SHIFT | CTRL)], SAMPLE.split("\n", maxsplit=1)[0]),
        ([(K.Key_End, SHIFT | CTRL)], SAMPLE),
    ],
)
def test_shift_selects(window, keys, expected):
    for key, modifiers in keys:
        press(window, key, modifiers)

    assert selected(window) == expected


def test_shift_and_down_select_by_line(make_window):
    window = make_window(SAMPLE, (520, 600))
    press(window, K.Key_Down, SHIFT)

    assert len(selected(window)) > 10
    assert SAMPLE.startswith(selected(window))
    press(window, K.Key_Up, SHIFT)
    assert selected(window) == ""


def test_a_page_at_a_time(make_window):
    window = make_window(SAMPLE * 60)
    press(window, K.Key_PageDown)
    after = window.view.first_position()
    press(window, K.Key_Space)
    assert window.view.first_position() > after > 0
    press(window, K.Key_Space, SHIFT)
    press(window, K.Key_PageUp)

    assert window.view.first_position() == 0


def test_copying_gives_the_source_exactly(make_window, qtbot):
    window = make_window("ก\r\n\u00a0ข😀\u2028ค")
    window.desk.actions["select_all"].trigger()
    window.desk.actions["copy"].trigger()

    assert QGuiApplication.clipboard().text() == "ก\r\n\u00a0ข😀\u2028ค"


def test_selecting_by_menu(window, qtbot):
    press(window, K.Key_Right)
    window.desk.actions["select_word"].trigger()
    assert selected(window) == "เลนิน"
    window.desk.actions["select_paragraph"].trigger()
    assert selected(window) == SAMPLE.split("\n", maxsplit=1)[0]
    with qtbot.waitSignal(window.view.selection_changed, timeout=20000):
        window.desk.actions["select_sentence"].trigger()
    assert selected(window).startswith("เลนิน")


def test_return_pins_the_card_and_opens_the_entry(window):
    press(window, K.Key_Right)
    press(window, K.Key_Return)

    assert window.desk.glosses.card.is_pinned
    assert window.desk.glosses.entry_panel.entry.id == "lenin"
