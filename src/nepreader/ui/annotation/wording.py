"""What kinds, colours and states of annotations are called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nepreader.annotation import Kind
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace.annotation_filter import PlaceState, SortBy

_CONTEXT = "Annotations"

_KINDS: Mapping[Kind, str] = {
    Kind.HIGHLIGHT: QT_TRANSLATE_NOOP("Annotations", "Highlight"),
    Kind.NOTE: QT_TRANSLATE_NOOP("Annotations", "Note"),
    Kind.TAG: QT_TRANSLATE_NOOP("Annotations", "Tag"),
    Kind.BOOKMARK: QT_TRANSLATE_NOOP("Annotations", "Bookmark"),
    Kind.POSITION: QT_TRANSLATE_NOOP("Annotations", "Where reading stopped"),
    Kind.CORRECTION: QT_TRANSLATE_NOOP("Annotations", "Correction"),
    Kind.TRANSLATION: QT_TRANSLATE_NOOP("Annotations", "Translation"),
    Kind.TERM: QT_TRANSLATE_NOOP("Annotations", "Term"),
    Kind.RECUT: QT_TRANSLATE_NOOP("Annotations", "Word cut anew"),
    Kind.SEGMENT: QT_TRANSLATE_NOOP("Annotations", "Passage"),
    Kind.LESSON: QT_TRANSLATE_NOOP("Annotations", "Passage of the lesson"),
    Kind.FOREIGN: QT_TRANSLATE_NOOP("Annotations", "From another program"),
}
_STATES: Mapping[PlaceState, str] = {
    PlaceState.CHECK: QT_TRANSLATE_NOOP("Annotations", "Please check"),
    PlaceState.UNPLACED: QT_TRANSLATE_NOOP("Annotations", "Unplaced"),
}
_ORDERS: Mapping[SortBy, str] = {
    SortBy.PLACE: QT_TRANSLATE_NOOP("Annotations", "By place"),
    SortBy.NEWEST: QT_TRANSLATE_NOOP("Annotations", "Newest first"),
    SortBy.KIND: QT_TRANSLATE_NOOP("Annotations", "By kind"),
}
_COLOURS: Mapping[str, str] = {
    "yellow": QT_TRANSLATE_NOOP("Annotations", "Yellow"),
    "green": QT_TRANSLATE_NOOP("Annotations", "Green"),
    "blue": QT_TRANSLATE_NOOP("Annotations", "Blue"),
    "pink": QT_TRANSLATE_NOOP("Annotations", "Pink"),
    "purple": QT_TRANSLATE_NOOP("Annotations", "Purple"),
}


def kind_name(kind: Kind) -> str:
    """A kind in the person's language."""
    return QCoreApplication.translate(_CONTEXT, _KINDS[kind])


def state_name(state: PlaceState) -> str:
    """A state in the person's language."""
    return QCoreApplication.translate(_CONTEXT, _STATES[state])


def order_name(order: SortBy) -> str:
    """An order in the person's language."""
    return QCoreApplication.translate(_CONTEXT, _ORDERS[order])


def colour_name(colour: str) -> str:
    """A colour in the person's language; one of another program as it calls it."""
    known = _COLOURS.get(colour)
    return QCoreApplication.translate(_CONTEXT, known) if known else colour
