"""The program's own type: Thai fonts that come in packages, not from the system."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from nepreader.storage import Typeface

_LATIN_FILE = ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf")  # Cyrillic: the Russian originals
_FILES = {
    Typeface.LOOPED: (
        ("fontpkg_sarabun", "Sarabun-Regular.ttf"),
        ("fontpkg_sarabun", "Sarabun-Bold.ttf"),
        _LATIN_FILE,
    ),
    Typeface.LOOPLESS: (("fontpkg_noto_sans_thai", "NotoSansThai[wdth,wght].ttf"), _LATIN_FILE),
}
_FAMILIES = {Typeface.LOOPED: "Sarabun", Typeface.LOOPLESS: "Noto Sans Thai"}
_LATIN = "Noto Sans"
# Where a letter is in neither of ours: emoji, other scripts.
_FALLBACKS = [_LATIN, "Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji"]


def reading_font(typeface: Typeface, pixels: float) -> QFont:
    """The type of the page, `pixels` high.

    Hinting is off, so that a line is as wide on every screen and at every scale.
    """
    font = QFont()
    font.setFamilies(_families(typeface))
    font.setPixelSize(round(pixels))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def note_font(text: QFont, pixels: float) -> QFont:
    """The type of notes beside a text: Latin first, for it has the letters of all romanisations."""
    font = QFont(text)
    font.setFamilies([_LATIN, *text.families()])
    font.setPixelSize(max(1, round(pixels)))
    return font


def interface_font(typeface: Typeface, points: float) -> QFont:
    """The type of menus and panels: Thai there must be legible, too."""
    font = QFont()
    font.setFamilies(_families(typeface))
    font.setPointSizeF(points)
    return font


def projector_font(typeface: Typeface, pixels: float) -> QFont:
    """The type of the classroom's screen: as on the page, but without thin strokes."""
    font = reading_font(typeface, pixels)
    _load("fontpkg_sarabun", "Sarabun-SemiBold.ttf")
    font.setWeight(QFont.Weight.DemiBold)
    if typeface is Typeface.LOOPLESS:  # a variable font, whose weight Qt does not set by itself
        font.setVariableAxis(QFont.Tag("wght"), QFont.Weight.DemiBold.value)
    return font


def _families(typeface: Typeface) -> list[str]:
    for package, name in _FILES[typeface]:
        _load(package, name)
    return [_FAMILIES[typeface], *_FALLBACKS]


@cache
def _load(package: str, name: str) -> None:
    """Load a file, 1 ms each: before a font of its family is asked for, or Qt finds another."""
    QFontDatabase.addApplicationFont(str(_folder(package) / name))


def _folder(package: str) -> Path:
    """The font files of a package, found without importing it (which scans all packages)."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"nepreader is installed without {package}")
    return Path(spec.origin).parent / "files"
