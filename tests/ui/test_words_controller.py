import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit

from gestures import SAMPLE, click, open_in, place, press, selected
from nepreader.storage.sidecar.places import sidecar_path
from nepreader.ui.dialogs.glossaries import GlossariesDialog
from nepreader.ui.dialogs.split import SplitDialog
from nepreader.ui.dialogs.term import TermDialog


def words(window) -> list[str]:
    return [token.text for token in window.desk.session.words]


def stand_on(window, text: str, occurrence: int = 0) -> None:
    span = place(window, text, occurrence)
    window.view.set_current(window.desk.session.words.at(span.start))


def answer(kind, fill) -> None:
    """Fill the next dialog of a kind and press Return, as a person would."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        fill(dialog)
        if dialog.isVisible():
            box = dialog.findChild(QDialogButtonBox)
            box.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(0, act)


def test_two_words_are_merged_and_the_sidecar_remembers(window, qtbot):
    assert "ลุกฮือ" in words(window)
    stand_on(window, "ลุกฮือ")
    window.desk.actions["merge"].trigger()
    assert "ลุกฮือขึ้น" in words(window)

    window.desk.writer.flush()
    path = window.desk.session.text.path
    assert "ลุกฮือขึ้น" in sidecar_path(path).read_text(encoding="utf-8")
    open_in(qtbot, window, path)
    assert "ลุกฮือขึ้น" in words(window)


def test_merging_is_undone_and_done_again(window):
    stand_on(window, "ลุกฮือ")
    window.desk.actions["merge"].trigger()
    window.desk.actions["undo"].trigger()
    assert "ลุกฮือขึ้น" not in words(window)
    window.desk.actions["redo"].trigger()
    assert "ลุกฮือขึ้น" in words(window)


def test_a_selection_is_merged_everywhere(make_window):
    window = make_window("ลุกฮือขึ้น มองลุกฮือขึ้น\nลุกฮือขึ้น")
    window.view.select(place(window, "ลุกฮือขึ้น"))
    window.desk.actions["merge_everywhere"].trigger()

    assert words(window).count("ลุกฮือขึ้น") == 3


def test_words_of_two_paragraphs_are_not_merged(window):
    start, end = place(window, "ลุกฮือ"), place(window, "กอสแพลน")
    window.view.select(type(start)(start.start, end.end))
    before = words(window)
    window.desk.actions["merge"].trigger()

    assert words(window) == before


@pytest.mark.parametrize("everywhere", [False, True])
def test_a_word_is_split_at_the_blanks_one_types(make_window, everywhere):
    window = make_window("ชาวนา ชาวนา")
    stand_on(window, "ชาวนา")

    def fill(dialog) -> None:
        line = dialog.findChild(QLineEdit)
        line.setCursorPosition(3)
        QTest.keyClick(line, Qt.Key.Key_Space)
        dialog._everywhere.setChecked(everywhere)

    answer(SplitDialog, fill)
    window.desk.actions["split"].trigger()

    assert words(window) == (
        ["ชาว", "นา", " ", "ชาว", "นา"] if everywhere else ["ชาว", "นา", " ", "ชาวนา"]
    )


def test_a_split_must_keep_the_letters(make_window):
    window = make_window("ชาวนา")
    stand_on(window, "ชาวนา")

    def fill(dialog) -> None:
        ok = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
        assert not ok.isEnabled()
        for wrong in ("ชาว นี", "ชาวน า", " ชาวนา "):
            dialog._line.setText(wrong)
            assert not ok.isEnabled()
        dialog._line.setText("ชาว นา")
        assert ok.isEnabled()
        dialog.reject()

    answer(SplitDialog, fill)
    window.desk.actions["split"].trigger()
    assert words(window) == ["ชาวนา"]


def test_a_term_is_added_from_a_selection_and_marked_at_once(window):
    window.view.select(place(window, "ลุกฮือขึ้น"))

    def fill(dialog) -> None:
        assert dialog.thai == "ลุกฮือขึ้น"
        QTest.keyClicks(dialog.focusWidget(), "rise up")

    answer(TermDialog, fill)
    window.desk.actions["add_term"].trigger()

    token = window.desk.session.words.at(place(window, "ลุกฮือขึ้น").start)
    assert token.text == "ลุกฮือขึ้น"
    assert window.desk.session.entry_of(token).english == "rise up"


def test_a_term_may_hold_in_this_text_only_and_be_undone(window):
    stand_on(window, "ตากลม")

    def fill(dialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), "eye")
        dialog._scope.setCurrentIndex(1)

    answer(TermDialog, fill)
    window.desk.actions["add_term"].trigger()
    token = window.desk.session.words.at(place(window, "ตากลม").start)
    assert window.desk.session.entry_of(token).english == "eye"

    window.desk.actions["undo"].trigger()
    assert window.desk.session.entry_of(window.desk.session.words.at(token.start)) is None


def test_a_glossary_file_is_loaded_from_the_window(window, tmp_path):
    path = tmp_path / "g.csv"
    path.write_text("ตากลม,wide-eyed\n", encoding="utf-8")
    answer(GlossariesDialog, lambda dialog: dialog.add(path))
    window.desk.actions["glossaries"].trigger()

    assert window.desk.store.value.glossaries == (str(path),)
    assert (
        window.desk.session.entry_of(
            window.desk.session.words.at(place(window, "ตากลม").start)
        ).english
        == "wide-eyed"
    )


def test_glossaries_are_ordered_and_taken_out(window):
    dialog = GlossariesDialog(window, ("a.csv", "b.csv", "c.csv"), window.desk.cut)
    dialog._list.setCurrentRow(2)
    dialog._move(-1)
    assert dialog.paths == ("a.csv", "c.csv", "b.csv")
    dialog._remove()
    assert dialog.paths == ("a.csv", "b.csv")
    dialog.deleteLater()


def test_a_broken_glossary_is_refused_with_a_message(window, tmp_path):
    path = tmp_path / "g.csv"
    path.write_text("ก,\n", encoding="utf-8")
    dialog = GlossariesDialog(window, (), window.desk.cut)
    said = []

    def close_box() -> None:
        box = QApplication.activeModalWidget()
        said.append(box.text())
        box.close()

    QTimer.singleShot(0, close_box)
    dialog.add(path)

    assert "row 1" in said[0]
    assert dialog.paths == ()
    dialog.deleteLater()


def test_the_engine_can_be_changed(window):
    window.desk.store.update(tokenizer="newmm")

    assert window.desk.session.engine == "newmm"
    assert "".join(words(window)) == SAMPLE


def test_nothing_happens_without_a_word(window):
    before = words(window)
    for action in ("merge", "merge_everywhere", "split"):
        window.desk.actions[action].trigger()
    click(window, "เสนอ")
    press(window, Qt.Key.Key_Escape)
    assert words(window) == before
    assert selected(window) == ""
