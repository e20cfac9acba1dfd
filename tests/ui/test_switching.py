"""The language is switched while everything stands open, and everything follows."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QMessageBox

from busy_window import TEXT, keep_busy
from gestures import written
from nepreader.annotation import Kind
from nepreader.errors import SourceMissing
from nepreader.locations import config_folder
from nepreader.storage import Calendar
from nepreader.ui.dates import set_calendar
from nepreader.ui.main_window import MainWindow
from shown_texts import shown_texts


@pytest.fixture
def make_busy(make_window, qtbot, tmp_path) -> Callable[[str], MainWindow]:
    """A window at which much goes on, in a language."""

    def make(language: str) -> MainWindow:
        window = make_window(written(tmp_path, TEXT), size=(1300, 800), language=language)
        keep_busy(qtbot, window)
        window.desk.preferences.open()
        window.desk.session.failed.emit(SourceMissing(Path("/ก.txt")))
        window.desk.actions["class_start"].trigger()
        boxes = window.findChildren(QMessageBox)
        qtbot.waitUntil(lambda: boxes[0].isVisible() and not window.desk.session.tasks.is_busy)
        token = next(t for t in window.desk.session.words if t.text == "กรอนสตัดท์")
        window.view.word_chosen.emit(token)
        assert window.desk.glosses.popup.card.isVisible()
        return window

    return make


@pytest.fixture(autouse=True)
def put_away():
    yield
    set_calendar(Calendar.LANGUAGE)
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog):
            top.close()
            top.deleteLater()


def said(window: MainWindow) -> set[tuple[str, str]]:
    """What every window on the screen says now, and where."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    # The preferences are made anew when whoever changed the language is done.
    QCoreApplication.processEvents()  # noqa: TID251 - nothing tells when they are
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tops = [top for top in QApplication.topLevelWidgets() if top is window or top.isVisible()]
    return {(where, text) for top in tops for where, text in shown_texts(top) if text}


def put_by(window: MainWindow) -> None:
    """Close a window with all that stands open beside it."""
    window.desk.classroom.close()
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(("before", "after"), [("en", "th"), ("th", "en")])
def test_everything_says_what_it_would_had_it_been_opened_in_that_language(
    make_busy, before, after
):
    window = make_busy(before)
    window.desk.store.update(language=after)
    followed = said(window)
    undo = window.desk.actions["undo"].text()
    put_by(window)
    (config_folder() / "state.json").unlink()  # the first window knew of no text that was read
    fresh_window = make_busy(after)
    fresh = said(fresh_window)
    put_by(fresh_window)

    # A step keeps the name it was given: after the switch it has none.
    assert ":" not in undo
    assert sorted(_unlike(followed, fresh)) == []
    assert sorted(_unlike(fresh, followed)) == []


def _unlike(some, others) -> set[tuple[str, str]]:
    gone = {"Undo", "เลิกทำ"}
    return {
        (where, text)
        for where, text in some - others
        if "text.txt" not in text and not any(word in text for word in gone)
    }


def test_nothing_is_left_in_english_in_a_thai_window(make_busy):
    window = make_busy("th")

    assert english(said(window)) == []
    put_by(window)


_THAI = re.compile("[ก-๙]")
_WORD = re.compile("[A-Za-z]{2,}")
# Names of programs, formats and encodings; keys as they are printed on keyboards; what stands in
# the text, the glossary or the translation.
_NAMES = re.compile(
    r"nepreader|thaibreak|newmm|nlpo3|IPA|RTGS|Paiboon|Markdown|UTF-(8|16-[LB]E)|TIS-620|CP\d+"
    r"|ISO8859-11|Ctrl|Alt|Shift|Enter|Delete|Lenin|1922|proposed|In\b|it\b|Kronstadt|English"
    r"|(?s:naval fortress.*|.*Finland.*)|(?s:Kronstadt is .*)|(?s:place\nКрон.*)|New Economic Policy|text\.txt|/tmp/\S+"
)


def english(found: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """What is not in Thai."""
    return sorted(
        (where, text)
        for where, text in found
        if where != "QTreeView"  # the glossary's words
        and _WORD.search(_NAMES.sub("", text))
        and not _THAI.search(text)
    )


def test_qts_own_words_follow(make_window, qtbot):
    window = make_window(language="en")
    line = window.desk.find_bar.findChild(QLineEdit)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton(0x7FFFC00 & ~0x2000000))
    qtbot.addWidget(buttons)

    def qts() -> list[str]:
        menu = line.createStandardContextMenu()
        found = [action.text() for action in menu.actions() if action.text()]
        menu.deleteLater()
        dock = window.desk.panels.docks["entry"].toggleViewAction().text()
        return [*found, *(button.text() for button in buttons.buttons()), dock]

    english_texts = qts()
    window.desk.store.update(language="th")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    thai_texts = qts()
    window.desk.store.update(language="en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)

    assert not any(_THAI.search(text) for text in english_texts)
    assert [text for text in thai_texts if not _THAI.search(text)] == []
    assert len(set(thai_texts)) == len(set(english_texts))
    assert qts() == english_texts


def test_dates_follow_the_calendar_at_once(make_busy):
    window = make_busy("th")
    text, editor = window.desk.session.text, window.desk.notes.panel.editor
    editor.show_annotation(next(iter(text.annotations.of_kind(Kind.HIGHLIGHT))), text)
    heading = editor.title
    assert "256" in heading.text()

    window.desk.store.update(calendar=Calendar.COMMON)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)

    assert "ค.ศ. 20" in heading.text()
    put_by(window)
