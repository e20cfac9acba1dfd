"""The words of a text as cards: what `export --to anki` and `--to tsv` do."""

from pathlib import Path

from nepreader.cli.vocabulary import own_vocabulary
from nepreader.cli.words import termbase
from nepreader.language import DEFAULT_ENGINE
from nepreader.workspace import OpenText, cut_words, terms_of
from nepreader.workspace.word_cards import (
    CardFormat,
    CardMaker,
    WordChoice,
    explained_by,
    write_cards,
)


def export_words(text: OpenText, choice: WordChoice, form: CardFormat, output: Path) -> int:
    """Write the chosen words of a text; returns how many.

    Raises:
        ExportFailed: the file could not be written.
        VocabularyError: the vocabulary cannot be opened.
    """
    terms = terms_of(text, termbase())
    words = cut_words(text, DEFAULT_ENGINE, terms)
    with own_vocabulary() as store:
        cards = CardMaker(text, words, store, explained_by(terms)).cards(choice)
    write_cards(cards, form, output)
    return len(cards)
