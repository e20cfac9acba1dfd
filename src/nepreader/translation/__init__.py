"""Translation: passages of a text and what stands for them in another language."""

from nepreader.translation.bilingual import BilingualText, Comment, Gloss, TranslationUnit
from nepreader.translation.counting import Counts, Progress, count_words, progress_of
from nepreader.translation.passages import Passage, Translation, passages_of, translations_in
from nepreader.translation.segmenting import Granularity, Segment, Segmenter
from nepreader.translation.status import ALTERNATIVE, Status

__all__ = [
    "ALTERNATIVE",
    "BilingualText",
    "Comment",
    "Counts",
    "Gloss",
    "Granularity",
    "Passage",
    "Progress",
    "Segment",
    "Segmenter",
    "Status",
    "Translation",
    "TranslationUnit",
    "count_words",
    "passages_of",
    "progress_of",
    "translations_in",
]
