"""Why a stretch is suspected, in words."""

from nepreader.correction.suspect import Suspect, SuspectKind
from nepreader.wording.errors import Translate
from nepreader.wording.mark import QT_TRANSLATE_NOOP

CONTEXT = "Suspects"

_REASONS = {
    SuspectKind.SHAPE: QT_TRANSLATE_NOOP("Suspects", "nearly the shape of a likelier word"),
    SuspectKind.SCRIPT: QT_TRANSLATE_NOOP("Suspects", "letters of another script"),
    SuspectKind.UNKNOWN: QT_TRANSLATE_NOOP("Suspects", "no word, and nowhere else in the text"),
    SuspectKind.DOUBLED: QT_TRANSLATE_NOOP("Suspects", "the same letters twice"),
}
_READ_AS = QT_TRANSLATE_NOOP("Suspects", "“{0}” read as “{1}”")
_LOST = QT_TRANSLATE_NOOP("Suspects", "“{0}” lost")
_ADDED = QT_TRANSLATE_NOOP("Suspects", "“{0}” added")


def reason(suspect: Suspect, translate: Translate) -> str:
    """What tells against a stretch: the letters that were misread, if a word is suggested."""
    if suspect.kind is not SuspectKind.SHAPE or not suspect.suggestions:
        return translate(CONTEXT, _REASONS[suspect.kind])
    slips = [_slip(*pair, translate) for pair in suspect.slips()]
    return ", ".join(slips) or translate(CONTEXT, _REASONS[suspect.kind])


def _slip(meant: str, printed: str, translate: Translate) -> str:
    if not printed:
        return translate(CONTEXT, _LOST).format(meant)
    if not meant:
        return translate(CONTEXT, _ADDED).format(printed)
    return translate(CONTEXT, _READ_AS).format(meant, printed)
