"""Colours for projectors: every pair of letters and ground has a contrast of 7:1 or more."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QColor

from nepreader.storage import Theme
from nepreader.storage.state import Ground
from nepreader.ui.theme import colours

LEAST_CONTRAST = 7.0
"""WCAG 2.1, 1.4.6 (AAA); a lit room takes half of what a screen has."""


@dataclass(frozen=True, slots=True)
class ProjectorColours:
    """The colours of one ground.

    Attributes:
        page, text: the page and the letters on it.
        gloss: English under words, and in the band.
        accent: the word that a band is about, and answers.
        band: the ground at the foot.
        shown: the ground of the word that a band is about.
        blank: a hidden word.
        pen, laser: what a presenter draws and points with.
        marks: grounds of highlights, by the name of their colour.
    """

    page: str
    text: str
    gloss: str
    accent: str
    band: str
    shown: str
    blank: str
    pen: str
    laser: str
    marks: Mapping[str, str]

    def dimmed(self, dimming: float) -> QColor:
        """The letters around the sentence that is lit; `dimming` from 0 (as lit) to 1 (gone)."""
        lit, ground = _parts(self.text), _parts(self.page)
        mixed = (
            (1 - dimming) * one + dimming * other for one, other in zip(lit, ground, strict=True)
        )
        return QColor.fromRgbF(*mixed)

    def mark(self, name: str) -> QColor:
        """The ground of a highlight."""
        return QColor(self.marks.get(name, self.shown))


def _grounds(theme: Theme) -> Mapping[str, str]:
    named = colours(theme).named
    grounds = {name: value for name, value in named.items() if name.endswith("_ground")}
    return MappingProxyType(grounds | {"corrected": named["corrected"]})


_GROUNDS: Mapping[Ground, ProjectorColours] = MappingProxyType({
    Ground.BLACK: ProjectorColours(
        page="#000000", text="#ffffff", gloss="#ffe600", accent="#8fd3ff", band="#141414",
        shown="#4a3f00", blank="#ffffff", pen="#ff9a62", laser="#ff2a1a",
        marks=_grounds(Theme.CONTRAST),
    ),
    Ground.WHITE: ProjectorColours(
        page="#ffffff", text="#000000", gloss="#6a1200", accent="#00308f", band="#efefef",
        shown="#ffe9a8", blank="#000000", pen="#b3261e", laser="#ff2a1a",
        marks=_grounds(Theme.LIGHT),
    ),
})  # fmt: skip


def projector_colours(ground: Ground) -> ProjectorColours:
    """The colours on black or on white."""
    return _GROUNDS[ground]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.1, “contrast ratio”)."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(name: str) -> float:
    red, green, blue = map(_linear, _parts(name))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _parts(name: str) -> tuple[float, float, float]:
    """Red, green and blue, from 0 to 1."""
    colour = QColor(name)
    return colour.redF(), colour.greenF(), colour.blueF()
