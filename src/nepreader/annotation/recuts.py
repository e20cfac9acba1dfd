"""Re-cuts as annotations: their pieces are written ตา|กลม in the body."""

from collections.abc import Iterable

from nepreader.annotation.model import Annotation, TextualBody

SEPARATOR = "|"
HERE = "here"
EVERYWHERE = "everywhere"
_ESCAPED = "\\|"


def recut_body(pieces: Iterable[str]) -> TextualBody:
    """The body of a re-cut."""
    escaped = (piece.replace("\\", "\\\\").replace(SEPARATOR, _ESCAPED) for piece in pieces)
    return TextualBody(SEPARATOR.join(escaped), purpose="editing", language="th")


def pieces_of(annotation: Annotation) -> tuple[str, ...]:
    """The words that a re-cut makes."""
    pieces, piece, escaped = [], "", False
    for char in annotation.text:
        if escaped or char not in ("\\", SEPARATOR):
            piece += char
            escaped = False
        elif char == "\\":
            escaped = True
        else:
            pieces.append(piece)
            piece = ""
    return tuple(filter(None, [*pieces, piece]))
