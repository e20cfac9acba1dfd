"""Which window stands on which screen: found and remembered by name, followed when they change."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QScreen


class ScreenSource(Protocol):
    """The part of `QGuiApplication` that tells of screens."""

    screenAdded: SignalInstance  # noqa: N815 - Qt's names
    screenRemoved: SignalInstance  # noqa: N815 - as above
    primaryScreenChanged: SignalInstance  # noqa: N815 - as above

    def screens(self) -> Sequence[QScreen]:
        """Those that are plugged in."""

    def primaryScreen(self) -> QScreen:
        """The person's own."""


class Placement(NamedTuple):
    """The screens of both windows, by name; the same where there is one only."""

    audience: str
    presenter: str

    @property
    def is_shared(self) -> bool:
        """Whether both windows are on one screen."""
        return self.audience == self.presenter

    @property
    def swapped(self) -> "Placement":
        """The other way round."""
        return Placement(self.presenter, self.audience)


def placement(names: Sequence[str], own: str, wished: Placement) -> Placement:
    """Put two windows on screens.

    As wished where those screens are there; else the presenter on the person's `own` screen and
    the audience on another one.
    """
    if wished.audience in names and wished.presenter in names and not wished.is_shared:
        return wished
    if wished.audience in names and len(names) > 1:
        presenter = own if own != wished.audience else _other(names, wished.audience)
        return Placement(wished.audience, presenter)
    return Placement(_other(names, own), own)


class Screens(QObject):
    """The screens as they are plugged in and out."""

    changed = Signal()

    def __init__(self, source: ScreenSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._gone: QScreen | None = None
        source.screenAdded.connect(self._added)
        source.screenRemoved.connect(self._removed)
        source.primaryScreenChanged.connect(self._added)

    @property
    def names(self) -> list[str]:
        """The names of those that are there; those of one name are numbered."""
        return list(self._by_name())

    @property
    def own(self) -> str:
        """The name of the person's own."""
        primary = self._source.primaryScreen()
        return next((n for n, s in self._by_name().items() if s is primary), self.names[0])

    def screen(self, name: str) -> QScreen:
        """The screen of a name that is there."""
        return self._by_name()[name]

    def _by_name(self) -> dict[str, QScreen]:
        found: dict[str, QScreen] = {}
        for screen in self._source.screens():
            if screen is not self._gone:
                found[_free(screen.name() or "?", found)] = screen
        return found

    def _added(self) -> None:
        self._gone = None
        self.changed.emit()

    def _removed(self, screen: QScreen) -> None:
        self._gone = screen  # Qt lists it still while it tells
        self.changed.emit()


def _other(names: Sequence[str], name: str) -> str:
    return next((other for other in names if other != name), name)


def _free(name: str, taken: dict[str, QScreen]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free
