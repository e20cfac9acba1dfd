from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

from desk_of import CONTROL, SHIFT, press, said, write
from nepreader.ui.dialogs.split_passage import SplitPassageDialog

KEYS = Qt.Key
OK = QDialogButtonBox.StandardButton.Ok


def answered(*steps):
    """Do some steps at the dialog that comes, each with what has the keyboard there."""

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            return QTimer.singleShot(0, answer)  # it has not come yet
        try:
            for step in steps:
                step(dialog.focusWidget())
        finally:
            if dialog.isVisible():
                dialog.reject()
        return None

    QTimer.singleShot(0, answer)


def key(code, modifier=Qt.KeyboardModifier.NoModifier):
    return lambda widget: QTest.keyClick(widget, code, modifier)


def typed(words):
    return lambda widget: QTest.keyClicks(widget, words)


def test_a_passage_is_split_by_keyboard_where_the_cursor_stands(desk, window, qtbot):
    desk.controller.choose(0)
    write(desk, "Lenin proposed a policy in 1921")
    for _ in range(len(" in 1921")):
        press(desk, KEYS.Key_Left)
    answered(key(KEYS.Key_End), key(KEYS.Key_Return))
    with qtbot.waitSignal(desk.store.made):
        press(desk, KEYS.Key_K, CONTROL, SHIFT)
    assert said(desk)[:2] == ["Lenin proposed a policy", "in 1921"]
    assert desk.store.source_of(1) == "2464"
    assert window.focusWidget() is desk.field


def test_a_split_that_is_given_up_changes_nothing(desk, window):
    desk.controller.choose(2)
    answered(key(KEYS.Key_Down), key(KEYS.Key_Escape))
    press(desk, KEYS.Key_K, CONTROL, SHIFT)
    assert len(desk.store.passages) == 3
    assert window.focusWidget() is desk.field


def test_a_passage_of_one_word_cannot_be_split(window):
    dialog = SplitPassageDialog(window, "แมว", [3])
    assert dialog.position is None
    assert not dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    dialog.deleteLater()


def test_a_comment_of_two_lines_is_written_and_kept_by_keyboard(desk, qtbot):
    answered(typed("Which"), key(KEYS.Key_Return), typed("year?"), key(KEYS.Key_Return, CONTROL))
    press(desk, KEYS.Key_O, CONTROL, SHIFT)
    desk.aids.fill()
    assert "Which year?" in [row.title for row in desk.panel.aids.rows()]


def test_tab_leaves_the_field_of_a_comment(desk):
    answered(typed("Which year?"), key(KEYS.Key_Tab), key(KEYS.Key_Space))
    press(desk, KEYS.Key_O, CONTROL, SHIFT)
    desk.aids.fill()
    assert "Which year?" in [row.title for row in desk.panel.aids.rows()]


def test_an_empty_comment_is_not_kept(desk):
    answered(key(KEYS.Key_Return, CONTROL), typed("x"), key(KEYS.Key_Escape))
    press(desk, KEYS.Key_O, CONTROL, SHIFT)
    desk.aids.fill()
    assert not [row for row in desk.panel.aids.rows() if getattr(row.value, "comment", None)]
