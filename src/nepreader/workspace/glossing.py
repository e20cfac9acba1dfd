"""Glosses of an open text, by everything this person has: glossaries, lexica, corrections."""

from collections.abc import Callable, Iterator
from pathlib import Path

from nepreader.errors import NepreaderError
from nepreader.glossary import Termbase
from nepreader.glossing import Glosser, Resources, WordGloss, domains_of
from nepreader.language import DEFAULT_ENGINE, Token, TokenKind
from nepreader.language.tagging import PerceptronTagger
from nepreader.lexicon import Lexicon, load_core, load_frequencies
from nepreader.locations import data_folder
from nepreader.pronunciation import Reader, Scheme
from nepreader.storage.readings import load_corrections, save_corrections
from nepreader.text import Span
from nepreader.workspace.dictionaries import ImportedDictionaries
from nepreader.workspace.engines import tokenizer_of
from nepreader.workspace.wordnet import open_wordnet
from nepreader.workspace.words import Words

_SAMPLED_BLOCKS = 400
"""What a text is about shows in its first paragraphs; a book need not be cut whole for it."""


def corrections_path() -> Path:
    """Where the person's readings are kept."""
    return data_folder() / "readings.json"


def load_reader() -> Reader:
    """A reader with the person's corrections."""
    return Reader(load_corrections(corrections_path()))


def keep_corrections(reader: Reader) -> None:
    """Write the corrections of a reader.

    Raises:
        SettingsError: they could not be written; the old ones are whole.
    """
    save_corrections(reader.corrections, corrections_path())


def load_lexica() -> tuple[tuple[Lexicon, ...], list[NepreaderError]]:
    """The lexica besides the core one, in order of authority, and what was wrong with others.

    Imported dictionaries that are on, then WordNet where its index was made.
    """
    indexes, faults = ImportedDictionaries().open()
    wordnet = open_wordnet()
    lexica: tuple[Lexicon, ...] = (*indexes, wordnet) if wordnet else tuple(indexes)
    return lexica, list(faults)


def scheme_of(name: str) -> Scheme:
    """The scheme of a name in the settings; in place of one we do not know, the learners' one."""
    return Scheme(name) if name in tuple(Scheme) else Scheme.PAIBOON


def make_glosser(
    words: Words, termbase: Termbase, lexica: tuple[Lexicon, ...], reader: Reader
) -> Glosser:
    """A glosser of a text. Belongs off the GUI thread: it cuts the text and loads what it needs."""
    core = load_core()
    cut = tokenizer_of(DEFAULT_ENGINE).words
    resources = Resources(
        core, lexica, termbase, PerceptronTagger(), reader, load_frequencies(), cut
    )
    blocks = range(min(len(words.reading.blocks), _SAMPLED_BLOCKS))
    tokens = (token for index in blocks for token in words.of_block(index))
    pairs = ((t.text, t.term) for t in tokens if t.kind is TokenKind.WORD)
    return Glosser(resources, domains_of(pairs, core, termbase))


def glosses(
    words: Words, glosser: Glosser, checkpoint: Callable[[float], None] = lambda _done: None
) -> Iterator[tuple[Token, WordGloss]]:
    """Every word of a text with its gloss; positions count from the start of the text.

    `checkpoint` is told how far the work is and may raise to cancel it.
    """
    blocks = len(words.reading.blocks)
    for index in range(blocks):
        start = words.reading.blocks[index].start
        found = glosser.glosses_of(words.of_block(index))
        for token, gloss in zip(words.absolute(index), found, strict=True):
            if gloss:
                yield token, shifted(gloss, start)
        checkpoint((index + 1) / blocks)


def gloss_at(words: Words, glosser: Glosser, token: Token) -> WordGloss | None:
    """The gloss of a word of a text, which its whole paragraph is understood for; from its start.

    None for what is no word.
    """
    index = words.reading.blocks.index_at(token.start)
    start = words.reading.blocks[index].start
    tokens = words.of_block(index)
    gloss = glosser.gloss_at(tokens, tokens.index_at(token.start - start))
    return shifted(gloss, start) if gloss else None


def shifted(gloss: WordGloss, by: int) -> WordGloss:
    """A gloss with its place counted from the start of the text."""
    import dataclasses

    span = Span(gloss.span.start + by, gloss.span.end + by)
    return dataclasses.replace(gloss, span=span)
