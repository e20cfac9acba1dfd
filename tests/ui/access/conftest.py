"""A screen reader is at work, and what it is told is kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from nepreader.ui.access import announcing


class Heard:
    """What was announced, in order: (words, whether at once)."""

    def __init__(self) -> None:
        self.events: list[tuple[str, bool]] = []

    @property
    def words(self) -> list[str]:
        return [words for words, _ in self.events]

    def take(self, event) -> None:
        assertive = QAccessible.AnnouncementPoliteness.Assertive
        self.events.append((event.message(), event.politeness() == assertive))


@pytest.fixture
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(listening, monkeypatch) -> Heard:
    heard, tell = Heard(), QAccessible.updateAccessibility

    class Spy:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
        isActive = staticmethod(QAccessible.isActive)  # noqa: N815 - Qt's name

        @staticmethod
        def updateAccessibility(event) -> None:
            heard.take(event)
            tell(event)

    monkeypatch.setattr(announcing, "QAccessible", Spy)
    return heard
