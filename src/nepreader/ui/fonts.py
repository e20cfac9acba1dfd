"""The program's own type: Thai fonts that come in packages, not from the system."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from nepreader.storage import Typeface

_FILES = (
    ("fontpkg_sarabun", "Sarabun-Regular.ttf"),
    ("fontpkg_sarabun", "Sarabun-Bold.ttf"),
    ("fontpkg_noto_sans_thai", "NotoSansThai[wdth,wght].ttf"),
    ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"),  # Cyrillic: the Russian originals
)
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
    _load_heavy()
    font.setWeight(QFont.Weight.DemiBold)
    if typeface is Typeface.LOOPLESS:  # a variable font, whose weight Qt does not set by itself
        font.setVariableAxis(QFont.Tag("wght"), QFont.Weight.DemiBold.value)
    return font


def _families(typeface: Typeface) -> list[str]:
    _load()
    return [_FAMILIES[typeface], *_FALLBACKS]


@cache
def _load() -> None:
    """Load all at once (4 ms): text shaped before a font came would be drawn with wrong letters."""
    for package, name in _FILES:
        QFontDatabase.addApplicationFont(str(_folder(package) / name))


@cache
def _load_heavy() -> None:
    """What only the classroom needs."""
    file = _folder("fontpkg_sarabun") / "Sarabun-SemiBold.ttf"
    QFontDatabase.addApplicationFont(str(file))


def _folder(package: str) -> Path:
    """The font files of a package, found without importing it (which scans all packages)."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"nepreader is installed without {package}")
    return Path(spec.origin).parent / "files"
