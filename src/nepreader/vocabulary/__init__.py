"""What a reader knows: a status for every word they met, and the review of those they learn."""

from nepreader.vocabulary.coverage import Coverage, coverage
from nepreader.vocabulary.model import (
    Edit,
    Meeting,
    VocabularyChange,
    WordRecord,
    WordStatus,
    word_key,
)
from nepreader.vocabulary.word_list import ListedWord, WordOrder, in_order, word_list

__all__ = [
    "Coverage",
    "Edit",
    "ListedWord",
    "Meeting",
    "VocabularyChange",
    "WordOrder",
    "WordRecord",
    "WordStatus",
    "coverage",
    "in_order",
    "word_key",
    "word_list",
]
