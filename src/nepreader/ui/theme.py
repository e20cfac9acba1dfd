"""Colours of the page and the window: text has contrast 4.5:1 or more, signs and strokes 3:1."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from nepreader.storage import Theme


class Colours(NamedTuple):
    """The colours of one theme.

    Attributes:
        page, text, quiet: the page, its text, and text of less weight.
        sheet: cards above the page.
        window, panel: around the page, and behind lists.
        line, frame: what parts one thing from another; what tells of a field, a box, a handle.
        accent: marks of terms, links, focus.
        named: further colours by name, for marks.
    """

    page: str
    text: str
    quiet: str
    window: str
    panel: str
    line: str
    frame: str
    accent: str
    accent_text: str
    sheet: str
    named: Mapping[str, str]

    def colour(self, name: str) -> QColor:
        """A colour by its name in this theme."""
        return QColor(self.named.get(name) or getattr(self, name))


def _named(**colours: str) -> Mapping[str, str]:
    return MappingProxyType(colours)


_THEMES: Mapping[Theme, Colours] = MappingProxyType({
    Theme.LIGHT: Colours(
        page="#fdfcf9", text="#22201c", quiet="#6a655c", window="#f0eeea", panel="#faf9f6",
        line="#d9d4ca", frame="#857f73", accent="#8c2f1b", accent_text="#ffffff", sheet="#ffffff",
        named=_named(
            selection="#cfe0f3", current="#f6e7c1", found="#fff0a8", found_here="#ffc46b",
            hover="#f3ead6", term="#b86952",
            learning="#d8eeea", new="#5f857d",
            suspect="#c2410c", struck="#847d71", corrected="#dcefd6",
            yellow_ground="#fbe88f", yellow_stroke="#9f7800",
            green_ground="#d3efbf", green_stroke="#498d2b",
            blue_ground="#c9e3f8", blue_stroke="#2b78bd",
            pink_ground="#fad3de", pink_stroke="#c8426f",
            purple_ground="#e4d8f7", purple_stroke="#7650bd",
        ),
    ),
    Theme.SEPIA: Colours(
        page="#f5ecd8", text="#3a2f21", quiet="#6f604a", window="#e9dec6", panel="#f1e7d1",
        line="#d0c0a0", frame="#857555", accent="#7d3a12", accent_text="#ffffff", sheet="#fdf8ea",
        named=_named(
            selection="#d3dcd6", current="#ecd6a0", found="#f7e39a", found_here="#f2b761",
            hover="#ecdfc0", term="#a56d40",
            learning="#d3e0cd", new="#7e7b4e",
            suspect="#b0420e", struck="#85765e", corrected="#d5e3b4",
            yellow_ground="#f0dc7a", yellow_stroke="#9c7200",
            green_ground="#d2e2a6", green_stroke="#4f7826",
            blue_ground="#c2d9df", blue_stroke="#2a688c",
            pink_ground="#efc9c3", pink_stroke="#a93d55",
            purple_ground="#dccbe0", purple_stroke="#6d4a94",
        ),
    ),
    Theme.DARK: Colours(
        page="#1b1d20", text="#dedad2", quiet="#9c978d", window="#131416", panel="#202327",
        line="#3a3e44", frame="#7c828a", accent="#f0a58c", accent_text="#1b1d20", sheet="#2a2e33",
        named=_named(
            selection="#2f4a66", current="#4a4128", found="#5d5318", found_here="#80530f",
            hover="#33342f", term="#b38b80",
            learning="#1d3f3d", new="#799b98",
            suspect="#ff9a62", struck="#98938b", corrected="#263f2a",
            yellow_ground="#574c14", yellow_stroke="#d9b92e",
            green_ground="#2c4a22", green_stroke="#7fc05c",
            blue_ground="#203f5f", blue_stroke="#66a9e6",
            pink_ground="#58283b", pink_stroke="#e27ba2",
            purple_ground="#40305e", purple_stroke="#a98be0",
        ),
    ),
    Theme.CONTRAST: Colours(
        page="#000000", text="#ffffff", quiet="#e6e6e6", window="#000000", panel="#000000",
        line="#ffffff", frame="#ffffff", accent="#ffe600", accent_text="#000000", sheet="#000000",
        named=_named(
            selection="#0033b8", current="#5a4b00", found="#6b5600", found_here="#a84300",
            hover="#3a3a3a", term="#ffe600",
            learning="#004a46", new="#7fd6cf",
            suspect="#ff8a3d", struck="#e6e6e6", corrected="#00461a",
            yellow_ground="#574900", yellow_stroke="#ffe600",
            green_ground="#00461a", green_stroke="#4dff88",
            blue_ground="#00347a", blue_stroke="#66b3ff",
            pink_ground="#650032", pink_stroke="#ff66a8",
            purple_ground="#3c0a6e", purple_stroke="#c792ff",
        ),
    ),
})  # fmt: skip


_IS_OURS = "nepreader.colours"
_FRAMED = "nepreader.framed"  # a property of the application


@cache
def colours(theme: Theme) -> Colours:
    """The colours of a theme that is not `SYSTEM`."""
    return _THEMES[theme]


def resolved(theme: Theme) -> Theme:
    """The theme itself, or light, dark or of high contrast as the system is."""
    if theme is not Theme.SYSTEM:
        return theme
    if SYSTEM.is_high:
        return Theme.CONTRAST
    window = _system_palette().color(QPalette.ColorRole.Window)
    return Theme.DARK if window.lightness() < 128 else Theme.LIGHT


def _system_palette() -> QPalette:
    """The colours that Qt would use: at first as they are, later, when ours hide them, the style's.

    The style's Python class is slow to make; the hints answer in the namespace `Qt`, which is, too.
    """
    application = QApplication.instance()
    is_ours = application is not None and application.property(_IS_OURS) is True
    return QApplication.style().standardPalette() if is_ours else QApplication.palette()


class SystemContrast:
    """Whether the system asks for high contrast; told after the first paint.

    The answer is of the namespace `Qt`, slow to load: it is not asked for before.
    """

    def __init__(self) -> None:
        self.is_high = False


SYSTEM = SystemContrast()


def apply_theme(application: QApplication, theme: Theme) -> Colours:
    """Colour every window; returns the colours for the page."""
    shown = resolved(theme)
    if shown is Theme.CONTRAST:  # without frames it has none at all
        frame_controls(application)
    found = colours(shown)
    application.setPalette(_palette(found))
    application.setProperty(_IS_OURS, True)
    return found


def frame_controls(application: QApplication) -> None:
    """Draw frames that are seen; after the first paint, for a style of ours is slow to load."""
    if application.property(_FRAMED) is True:
        return
    from nepreader.ui.framed_style import FramedStyle

    application.setProperty(_FRAMED, True)
    application.setStyle(FramedStyle())


def _palette(c: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: c.window,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.panel,
        QPalette.ColorRole.AlternateBase: c.window,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.PlaceholderText: c.quiet,
        QPalette.ColorRole.Button: c.window,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.BrightText: c.accent,
        QPalette.ColorRole.Highlight: c.accent,
        QPalette.ColorRole.HighlightedText: c.accent_text,
        QPalette.ColorRole.Link: c.accent,
        QPalette.ColorRole.LinkVisited: c.accent,
        QPalette.ColorRole.ToolTipBase: c.sheet,
        QPalette.ColorRole.ToolTipText: c.text,
        QPalette.ColorRole.Light: c.panel,
        QPalette.ColorRole.Midlight: c.window,
        QPalette.ColorRole.Mid: c.line,
        QPalette.ColorRole.Dark: c.line,
        QPalette.ColorRole.Shadow: c.frame,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.quiet))
    return palette
