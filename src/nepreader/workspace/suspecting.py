"""What is suspected in a text, for those who wait for the answer: scripts."""

from collections.abc import Mapping

from nepreader.correction.finder import SuspectFinder
from nepreader.correction.lexicon import load_lexicon
from nepreader.correction.suspect import Suspect
from nepreader.glossary import Termbase
from nepreader.language import DEFAULT_ENGINE
from nepreader.workspace.correcting import slips_of
from nepreader.workspace.cutting import cut_words, terms_of
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.readings import (
    corrected_manner,
    corrections_of,
    find_features,
    make_reading,
)
from nepreader.workspace.reviewing import ReviewState, placed_in_source, review, with_rules


def suspects_in(text: OpenText, glossaries: Termbase, rules: Mapping[str, str]) -> list[Suspect]:
    """Everything suspected that nobody decided on, best first, by places in the source.

    `rules` are what a person wants corrected in all texts. Takes some seconds for a chapter.
    """
    text.features = find_features(text)
    termbase = terms_of(text, glossaries)
    reading = make_reading(text, corrected_manner(text))
    finder = SuspectFinder(load_lexicon(), termbase.forms)
    learnt = slips_of(corrections_of(text), text.document.text)
    found = placed_in_source(finder.find(reading.text, learnt=learnt), reading)
    words = cut_words(text, DEFAULT_ENGINE, termbase)
    items = review(text, with_rules(text, words, found, rules))
    open_ones = [item.suspect for item in items if item.state is ReviewState.OPEN and item.suspect]
    return sorted(open_ones, key=lambda suspect: (-suspect.score, suspect.span))
