import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QKeySequence, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gestures import place
from nepreader.ui.actions import ACTIONS
from nepreader.ui.help.keys import plain_text
from nepreader.ui.projector.commands import COMMANDS


@pytest.fixture
def sheet(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.desk.help.keys.isVisible()
    return window.desk.help.keys


def rows(sheet) -> dict[str, str]:
    return {row.text: row.keys for group in sheet.groups for row in group.rows}


def labels(sheet) -> list[str]:
    return [label.text() for label in sheet.area.widget().findChildren(QLabel)]


def test_f1_shows_every_key_of_the_menus_of_the_page_and_of_the_class(sheet, window):
    shown = {key for keys in rows(sheet).values() for key in keys.split("  ")}
    for spec in ACTIONS:
        if spec.shortcut:
            first = QKeySequence(spec.shortcut.split("; ")[0]).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            assert first in shown, spec.id
    assert {command.said for command in COMMANDS} <= set(rows(sheet))
    titles = [group.title for group in sheet.groups]
    assert titles[:3] == ["File", "Edit", "View"]
    assert titles[-1] == "In class"
    assert set(rows(sheet)) <= set(labels(sheet))


def test_keys_are_those_the_actions_have_now(sheet, window):
    window.desk.actions["open"].setShortcut("Ctrl+Alt+O")
    window.desk.actions["about"].setShortcut("Ctrl+Alt+A")
    window.desk.help.open_keys()

    assert rows(sheet)["Open"] == "Ctrl+Alt+O"
    assert rows(sheet)["About nepreader"] == "Ctrl+Alt+A"
    assert "Ctrl+Alt+O" in labels(sheet)


def test_it_is_searched_by_what_is_done_and_by_key(sheet):
    QTest.keyClicks(sheet.search, "bookmark")
    assert set(rows(sheet)) == {"Bookmark"}
    assert [text for text in labels(sheet) if text] == ["Notes", "Ctrl+D", "Bookmark"]

    sheet.search.setText("f8")
    assert set(rows(sheet)) == {"Next suspected typo", "Previous suspected typo"}


def test_it_changes_its_language_with_the_window(sheet, window, qtbot):
    window.desk.store.update(language="th")
    qtbot.waitUntil(lambda: "แฟ้ม" in labels(sheet))

    assert {"คำน่าสงสัยถัดไป", "ทายคำ"} <= set(rows(sheet))
    assert "File" not in labels(sheet)


def test_on_a_small_screen_all_columns_are_in_sight(sheet, qtbot):
    sheet.resize(1366, 700)
    qtbot.waitUntil(lambda: not sheet._filling.isActive())
    assert sheet.area.horizontalScrollBar().maximum() == 0
    wide = sheet.area.widget().sizeHint().height()

    sheet.resize(500, 700)
    qtbot.waitUntil(lambda: not sheet._filling.isActive())
    assert sheet.area.horizontalScrollBar().maximum() == 0
    assert sheet.area.widget().sizeHint().height() > 2 * wide
    assert wide < 1.4 * 700


def test_it_is_printed_with_everything_escaped(sheet):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.print_on(QPdfWriter(buffer))

    assert bytes(buffer.data().data()).startswith(b"%PDF")
    assert len(buffer.data()) > 5_000


@pytest.mark.parametrize(("text", "plain"), [
    ("&Open…", "Open…"), ("เปิด…(&O)", "เปิด…"), ("พจนานุกรม(&D)…", "พจนานุกรม…"),
    ("เ&ริ่มสอน", "เริ่มสอน"), ("A && B", "A & B"), ("ราชบัณฑิต (RTGS)(&R)", "ราชบัณฑิต (RTGS)"),
])  # fmt: skip
def test_the_letter_for_alt_is_no_part_of_a_name(text, plain):
    assert plain_text(text) == plain


def test_undo_is_not_named_after_the_last_step(window):
    window.view.selection.set(place(window, "เลนิน"))
    window.desk.actions["highlight"].trigger()
    assert "Highlight" in window.desk.undoing.undo.text()
    window.desk.help.open_keys()
    assert "Undo" in rows(window.desk.help.keys)
