"""Words that a screen reader says at once, where one is listening."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Whether a screen reader, a braille display or the like is at work."""
    return QAccessible.isActive()


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have words said of a widget; `at_once` breaks off what is being said."""
    if not words or not is_heard():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
