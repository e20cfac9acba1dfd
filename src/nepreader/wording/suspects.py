"""Why a stretch is suspected, in words."""

from nepreader.correction.suspect import Suspect, SuspectKind
from nepreader.wording.errors import Translate
from nepreader.wording.letters import shown_letters
from nepreader.wording.mark import QT_TRANSLATE_NOOP

CONTEXT = "Suspects"

_REASONS = {
    SuspectKind.SHAPE: QT_TRANSLATE_NOOP("Suspects", "nearly the shape of a likelier word"),
    SuspectKind.CONTEXT: QT_TRANSLATE_NOOP("Suspects", "an unlikely word here"),
    SuspectKind.CONSISTENCY: QT_TRANSLATE_NOOP("Suspects", "written otherwise elsewhere"),
    SuspectKind.NAME: QT_TRANSLATE_NOOP("Suspects", "does not sound like its Latin form"),
    SuspectKind.IMPOSSIBLE: QT_TRANSLATE_NOOP("Suspects", "signs that no word holds"),
    SuspectKind.SCRIPT: QT_TRANSLATE_NOOP("Suspects", "letters of another script"),
    SuspectKind.UNKNOWN: QT_TRANSLATE_NOOP("Suspects", "no known word"),
    SuspectKind.RULE: QT_TRANSLATE_NOOP("Suspects", "you corrected the same letters before"),
    SuspectKind.DOUBLED: QT_TRANSLATE_NOOP("Suspects", "the same letters twice"),
}
_READ_AS = QT_TRANSLATE_NOOP("Suspects", "“{0}” read as “{1}”")
_LOST = QT_TRANSLATE_NOOP("Suspects", "“{0}” lost")
_ADDED = QT_TRANSLATE_NOOP("Suspects", "“{0}” added")
_UNLIKELY = QT_TRANSLATE_NOOP("Suspects", "unlikely here: {0} for {1}")
_ELSEWHERE = QT_TRANSLATE_NOOP("Suspects", "written {0} {1} times elsewhere")
_SOUND = QT_TRANSLATE_NOOP("Suspects", "does not sound like “{0}”")


def reason(suspect: Suspect, translate: Translate) -> str:
    """What tells against a stretch, as precisely as it is known."""
    best = suspect.suggestions[0].text if suspect.suggestions else ""
    if suspect.kind is SuspectKind.NAME and suspect.latin:
        return translate(CONTEXT, _SOUND).format(suspect.latin)
    if suspect.kind is SuspectKind.CONTEXT and best:
        return translate(CONTEXT, _UNLIKELY).format(suspect.text, best)
    if suspect.kind is SuspectKind.CONSISTENCY and best and suspect.times > 1:
        return translate(CONTEXT, _ELSEWHERE).format(best, suspect.times)
    if suspect.kind is SuspectKind.SHAPE and best:
        slips = [_slip(*pair, translate) for pair in suspect.slips()]
        return ", ".join(slips) or translate(CONTEXT, _REASONS[suspect.kind])
    return translate(CONTEXT, _REASONS[suspect.kind])


def _slip(meant: str, printed: str, translate: Translate) -> str:
    right, wrong = shown_letters(meant), shown_letters(printed)
    if not printed:
        return translate(CONTEXT, _LOST).format(right)
    if not meant:
        return translate(CONTEXT, _ADDED).format(wrong)
    return translate(CONTEXT, _READ_AS).format(right, wrong)
