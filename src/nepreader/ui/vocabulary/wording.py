"""Names of what the vocabulary deals with, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from nepreader.vocabulary import WordStatus
from nepreader.wording.mark import QT_TRANSLATE_NOOP

_STATUSES = {
    WordStatus.NEW: QT_TRANSLATE_NOOP("Vocabulary", "new"),
    WordStatus.LEARNING: QT_TRANSLATE_NOOP("Vocabulary", "learning"),
    WordStatus.KNOWN: QT_TRANSLATE_NOOP("Vocabulary", "known"),
    WordStatus.IGNORED: QT_TRANSLATE_NOOP("Vocabulary", "ignored"),
}
_RARE = QT_TRANSLATE_NOOP("Vocabulary", "rare")


def status_name(status: WordStatus) -> str:
    """A status in a word."""
    return QCoreApplication.translate("Vocabulary", _STATUSES[status])


def rank_name(rank: int | None) -> str:
    """How common a word is: its place among the most frequent ones."""
    return QCoreApplication.translate("Vocabulary", _RARE) if rank is None else f"{rank:,}"
