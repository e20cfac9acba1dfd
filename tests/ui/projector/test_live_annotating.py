from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nepreader.annotation import Kind

K = Qt.Key


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
