"""A slide for a screen reader: what stands on it, glosses behind their words, no hidden word."""

from PySide6.QtGui import QAccessibleInterface

from nepreader.ui.access.face import Face, Role, install_face
from nepreader.ui.projector.audience import AudienceView
from nepreader.ui.projector.slide import Slide
from nepreader.ui.projector.slide_view import SlideView
from nepreader.ui.safe_text import visible

_HIDDEN = " … "


def slide_words(slide: Slide) -> str:
    """What a slide says, a line for each paragraph; a word that is hidden is a gap."""
    lines = []
    for piece in slide.pieces:
        line = ""
        for token in piece.tokens:
            span = token.span.shifted(piece.start)
            gloss = slide.glosses.get(span.start, "")
            is_hidden = any(blank.overlaps(span) for blank in slide.blanks)
            line += _HIDDEN if is_hidden else token.text + (f" ({gloss}) " if gloss else "")
        lines.append(line)
    if slide.band:
        lines.append(slide.band.tokens.text)
    if slide.translation:
        lines.append(slide.translation.text)
    return visible("\n".join(lines))


def install_slide_face() -> None:
    """Tell of slides from now on."""
    install_face(SlideView, _made)


def _made(view: SlideView) -> QAccessibleInterface:
    return Face(view, Role.StaticText, lambda: _words_of(view))


def _words_of(view: SlideView) -> str:
    is_covered = isinstance(view, AudienceView) and bool(view.blank)
    return "" if is_covered else slide_words(view.slide)
