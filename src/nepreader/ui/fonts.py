"""The program's own type: Thai fonts that come in packages, not from the system."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from nepreader.storage import Typeface

_FILES = {
    Typeface.LOOPED: ("fontpkg_sarabun", ("Sarabun-Regular.ttf", "Sarabun-Bold.ttf")),
    Typeface.LOOPLESS: ("fontpkg_noto_sans_thai", ("NotoSansThai[wdth,wght].ttf",)),
}
_CYRILLIC = "fontpkg_noto_sans"
# Where a letter is in neither of ours: emoji, other scripts.
_FALLBACKS = ["Noto Sans", "Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji"]


def reading_font(typeface: Typeface, pixels: float) -> QFont:
    """The type of the page, `pixels` high.

    Hinting is off, so that a line is as wide on every screen and at every scale.
    """
    font = QFont()
    font.setFamilies([*_load(typeface), *_FALLBACKS])
    font.setPixelSize(round(pixels))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def interface_font(typeface: Typeface, points: float) -> QFont:
    """The type of menus and panels: Thai there must be legible, too."""
    font = QFont()
    font.setFamilies([*_load(typeface), *_FALLBACKS])
    font.setPointSizeF(points)
    return font


@cache
def load_cyrillic() -> None:
    """Load the type for the Russian originals: large, so only when an entry shows one."""
    for path in sorted(_folder(_CYRILLIC).glob("NotoSans[[]*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@cache
def _load(typeface: Typeface) -> tuple[str, ...]:
    package, names = _FILES[typeface]
    families: list[str] = []
    for name in names:
        number = QFontDatabase.addApplicationFont(str(_folder(package) / name))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def _folder(package: str) -> Path:
    """The font files of a package, found without importing it (which scans all packages)."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"nepreader is installed without {package}")
    return Path(spec.origin).parent / "files"
