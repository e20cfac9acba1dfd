import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from gestures import place, press

Text = QAccessible.Text


@pytest.fixture
def face(listening, window):
    return lambda: QAccessible.queryAccessibleInterface(window.view)


def test_the_page_is_a_document_with_the_name_of_its_text(face):
    assert face().role() == QAccessible.Role.Document
    assert "text.txt" in face().text(Text.Name)
    assert face().state().focusable
    assert face().state().readOnly
    assert face().childCount() > 0  # the cards above the page are found


def test_the_description_tells_of_the_word_that_the_keyboard_reached(face, window):
    assert face().text(Text.Description) == ""
    press(window, Qt.Key.Key_Right)
    assert face().text(Text.Description).startswith("เลนิน")
    assert "Lenin" in face().text(Text.Description)


def test_the_block_of_the_word_is_read_in_units_of_utf16(face, window):
    text = face().textInterface()
    words = text.text(0, text.characterCount())
    assert words.startswith("เลนินเสนอ")
    assert words.endswith("ลุกฮือขึ้น")
    assert text.characterCount() == len(words) + 1  # 😀 takes two

    window.view.set_current(window.view.words.at(place(window, "กรอนสตัดท์").start))
    at = text.cursorPosition()
    assert at == words.index("กรอนสตัดท์") + 1
    assert text.text(at, at + 3) == "กรอ"

    window.view.set_current(window.view.words.at(place(window, "กอสแพลน").start))
    assert text.text(0, text.characterCount()).startswith("กอสแพลน")
    assert text.cursorPosition() == 0


def test_the_caret_is_put_onto_a_word(face, window):
    text = face().textInterface()
    text.setCursorPosition(text.text(0, 500).index("กรอนสตัดท์") + 3)
    assert window.view.current_word.span == place(window, "กรอนสตัดท์")


def test_characters_are_found_where_they_are_on_the_screen(face, window):
    text = face().textInterface()
    at = text.text(0, 500).index("นโยบาย")
    rect = text.characterRect(at)
    corner = window.view.viewport().mapToGlobal(QPoint(0, 0))
    assert rect.translated(-corner) == window.view.rect_of(place(window, "น", 3))
    assert text.offsetAtPoint(rect.center()) == at
    assert text.offsetAtPoint(corner - QPoint(50, 50)) == -1


def test_a_selection_is_made_and_dropped(face, window):
    text = face().textInterface()
    text.addSelection(0, 5)
    assert window.view.selection.span == place(window, "เลนิน")
    text.removeSelection(0)
    assert not window.view.selection.span
    text.scrollToSubstring(0, 5)
    assert text.selectionCount() == 0


def test_a_page_without_a_text_says_nothing(listening, make_window):
    window = make_window(None)
    face = QAccessible.queryAccessibleInterface(window.view)
    text = face.textInterface()
    assert face.text(Text.Description) == ""
    assert (text.text(0, 9), text.characterCount(), text.cursorPosition()) == ("", 0, 0)
    assert text.offsetAtPoint(QPoint(1, 1)) == -1
    assert text.characterRect(0).isNull()


def test_what_is_no_text_is_not_taken_for_one(face):
    assert face().valueInterface() is None
    assert face().selectionInterface() is None
    assert face().editableTextInterface() is None
    assert face().tableCellInterface() is None
    assert face().actionInterface() is not None


def test_faces_go_with_their_widgets(listening, make_window):
    for _ in range(3):
        window = make_window()
        assert QAccessible.queryAccessibleInterface(window.view).textInterface().text(0, 2) == "เล"
        gc.collect()
        window.close()


def test_a_face_that_was_asked_for_too_early_is_made_anew(listening, qapp):
    from PySide6.QtGui import QFont

    from nepreader.storage import Settings, Theme
    from nepreader.ui.access.face import renew_face
    from nepreader.ui.reading.view import ReadingView
    from nepreader.ui.theme import colours

    view = ReadingView(QFont(), Settings(), colours(Theme.LIGHT))
    before = QAccessible.uniqueId(QAccessible.queryAccessibleInterface(view))
    renew_face(view)
    face = QAccessible.queryAccessibleInterface(view)
    assert QAccessible.uniqueId(face) != before or face.role() == QAccessible.Role.Document
    view.deleteLater()
