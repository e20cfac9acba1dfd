"""Names of what a review deals with, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from nepreader.correction.suspect import SuspectKind
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.wording.suspects import reason
from nepreader.workspace.reviewing import ReviewItem, ReviewState

_CONTEXT = "Review"
_STATES = {
    ReviewState.OPEN: QT_TRANSLATE_NOOP("Review", "open"),
    ReviewState.ACCEPTED: QT_TRANSLATE_NOOP("Review", "corrected"),
    ReviewState.REJECTED: QT_TRANSLATE_NOOP("Review", "found right"),
    ReviewState.RESTING: QT_TRANSLATE_NOOP("Review", "replaced by a later correction"),
}
_KINDS = {
    SuspectKind.SHAPE: QT_TRANSLATE_NOOP("Review", "nearly another word"),
    SuspectKind.CONTEXT: QT_TRANSLATE_NOOP("Review", "unlikely word here"),
    SuspectKind.CONSISTENCY: QT_TRANSLATE_NOOP("Review", "written otherwise elsewhere"),
    SuspectKind.NAME: QT_TRANSLATE_NOOP("Review", "unlike its Latin name"),
    SuspectKind.IMPOSSIBLE: QT_TRANSLATE_NOOP("Review", "impossible signs"),
    SuspectKind.SCRIPT: QT_TRANSLATE_NOOP("Review", "other script"),
    SuspectKind.UNKNOWN: QT_TRANSLATE_NOOP("Review", "unknown word"),
    SuspectKind.DOUBLED: QT_TRANSLATE_NOOP("Review", "doubled"),
    SuspectKind.RULE: QT_TRANSLATE_NOOP("Review", "corrected before"),
}
_PROPOSED = QT_TRANSLATE_NOOP("Review", "proposed by {0}")
_SOMEBODY = QT_TRANSLATE_NOOP("Review", "somebody")


def state_name(state: ReviewState) -> str:
    """A state in words."""
    return _translate(_STATES[state])


def kind_name(kind: SuspectKind) -> str:
    """A kind of suspicion in a few words."""
    return _translate(_KINDS[kind])


def why(item: ReviewItem) -> str:
    """Why a place is suspected, or who proposed to correct it; empty for a person's own."""
    if item.suspect:
        return reason(item.suspect, QCoreApplication.translate)
    if item.correction and item.state is ReviewState.OPEN:
        return _translate(_PROPOSED).format(
            item.correction.annotation.creator or _translate(_SOMEBODY)
        )
    return ""


def percent(score: float) -> str:
    """A probability for people; nothing is ever quite sure."""
    return f"{min(99, round(100 * score))} %"


def _translate(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
