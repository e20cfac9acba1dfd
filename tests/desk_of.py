"""The desk of a window, and what a person does at it. For tests."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

TEXT = (
    "😀 เลนินเสนอนโยบายเศรษฐกิจใหม่ใน พ.ศ. 2464\n\n"
    "ชาวนาลุกฮือขึ้นที่กรอนสตัดท์\n\n"
    "กอสแพลนวางแผนของรัฐตากลมมองดูเลนิน\n"
)
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def open_desk(qtbot, window):
    tools = window.desk.translation
    window.desk.actions["translation_desk"].trigger()
    qtbot.waitUntil(lambda: tools.controller.row >= 0 and tools.panel.isVisible(), timeout=20_000)
    tools.open()
    return tools


def settle(qtbot, tools):
    """Until no answer is awaited."""
    qtbot.waitUntil(lambda: not tools._session.tasks.is_busy)


def write(tools, words):
    QTest.keyClicks(tools.field, words)


def press(tools, key, *modifiers):
    combined = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        combined |= modifier
    QTest.keyClick(tools.field, key, combined)


def said(tools):
    return [passage.text for passage in tools.store.passages]


def statuses(tools):
    return [passage.status.value for passage in tools.store.passages]
