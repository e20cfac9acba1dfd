"""A window at which much goes on: every panel has something to show. For tests."""

from PySide6.QtWidgets import QLineEdit

from desk_of import open_desk
from gestures import place
from suspects import suspect

TEXT = (
    "😀 เลนินเสนอนโยบายเศรษฐกิจใหม่ ใน ค.ศ. 1921 ที่กรอนสตัดท์ ชาวนาลุกฮือขึ้น\n\n"
    "กอสแพลนวางแผนของรัฐ ตากลมมองดูเลนิน ฝายขาวแพ้\n"
)


def keep_busy(qtbot, window) -> None:
    """Open every panel on `TEXT`: a note, a suspect, a translation with faults, what was found."""
    desk = window.desk
    for dock in desk.panels.docks.values():
        dock.show()
    window.view.select(place(window, "เลนิน"))
    desk.actions["highlight_yellow"].trigger()
    desk.review.review.show_suspects([suspect(TEXT, "ฝาย", "ฝ่าย", score=0.8)])
    tools = open_desk(qtbot, window)
    tools.field.setPlainText("In 1922 Lenin proposed (it.")
    desk.keep()
    desk.actions["find_translation"].trigger()
    tools.find.pattern.setText("Lenin")
    tools.open_check()
    tasks, issues = desk.session.tasks, tools.check.list
    qtbot.waitUntil(lambda: not tasks.is_busy and len(issues.rows()) > 0)
    qtbot.waitUntil(lambda: not tasks.is_busy and tools.find.count.text() != "")
    window.view.select(place(window, "เลนิน"))
    desk.actions["find"].trigger()
    desk.find_bar.findChild(QLineEdit).setText("นโยบาย")
    qtbot.waitUntil(lambda: not tasks.is_busy)
