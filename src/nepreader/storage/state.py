"""What the program remembers by itself: the window, the texts read, the place in each."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

RECENT = 12


class Ground(StrEnum):
    """What letters stand on, on the classroom's screen."""

    BLACK = "black"
    WHITE = "white"


class GlossesShown(StrEnum):
    """When a class sees the gloss of a word."""

    ON_HOVER = "hover"
    ON_CLICK = "click"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class ClassroomState:
    """How a class was taught last.

    Attributes:
        audience_screen, presenter_screen: the names of the screens; empty where none was chosen.
        dimming: of what is not lit in running text, from 0 (not at all) to 1 (gone).
        fades: whether a passage fades into the next.
    """

    audience_screen: str = ""
    presenter_screen: str = ""
    ground: Ground = Ground.BLACK
    glosses: GlossesShown = GlossesShown.ON_CLICK
    dimming: float = 0.65
    fades: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """A text that was open and the first code point that stood on the page."""

    path: str = ""
    position: int = 0
    encoding: str = ""  # the person's choice, or empty


@dataclass(frozen=True, slots=True)
class State:
    """What the program remembers.

    Attributes:
        visits: the texts that were open, latest first.
        geometry, layout: of the window and its panels, Qt's own, in base 64.
        panels: the width of the panels beside the page, in pixels; 0 where they are hidden.
        classroom: how a class was taught last.
        version: of the program that ran last; empty before the first start.
    """

    visits: tuple[Visit, ...] = ()
    geometry: str = ""
    layout: str = ""
    panels: int = 352
    classroom: ClassroomState = field(default_factory=ClassroomState)
    version: str = ""

    def visit_of(self, path: Path) -> Visit | None:
        """The last visit to a text."""
        return next((visit for visit in self.visits if visit.path == str(path)), None)

    def with_visit(self, visit: Visit) -> "State":
        """With `visit` as the latest."""
        others = [other for other in self.visits if other.path != visit.path]
        return dataclasses.replace(self, visits=(visit, *others)[:RECENT])

    def with_others(self, paths: Iterable[Path]) -> "State":
        """With texts that were not open yet, behind the latest."""
        known = {visit.path for visit in self.visits}
        others = [Visit(str(path)) for path in paths if str(path) not in known]
        visits = (*self.visits[:1], *others, *self.visits[1:])
        return dataclasses.replace(self, visits=visits[:RECENT])

    def without(self, path: Path) -> "State":
        """With one text forgotten."""
        visits = tuple(visit for visit in self.visits if visit.path != str(path))
        return dataclasses.replace(self, visits=visits)

    def without_visits(self) -> "State":
        """With the list of texts forgotten."""
        return dataclasses.replace(self, visits=())
