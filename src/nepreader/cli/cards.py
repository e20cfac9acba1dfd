"""The words of a text as cards: what `export --to anki` and `--to tsv` do."""

from pathlib import Path

from nepreader.cli.options import warn
from nepreader.cli.vocabulary import own_vocabulary
from nepreader.cli.words import termbase
from nepreader.glossary import Termbase
from nepreader.language import DEFAULT_ENGINE
from nepreader.locations import config_folder
from nepreader.storage import load_settings
from nepreader.workspace import OpenText, Words, cut_words, terms_of
from nepreader.workspace.glossing import load_lexica, load_reader, make_glosser, scheme_of
from nepreader.workspace.word_cards import (
    CardFormat,
    CardMaker,
    Explain,
    WordChoice,
    explained_by,
    glossed_by,
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
        cards = CardMaker(text, words, store, _explain(words, terms)).cards(choice)
    write_cards(cards, form, output)
    return len(cards)


def _explain(words: Words, terms: Termbase) -> Explain:
    """Meanings and readings by everything this person has; what is faulty is named."""
    lexica, faults = load_lexica()
    for fault in faults:
        warn(fault)
    glosser = make_glosser(words, terms, lexica, load_reader())
    scheme = scheme_of(load_settings(config_folder() / "settings.json").romanisation)
    return glossed_by(glosser, words, scheme, explained_by(terms))
