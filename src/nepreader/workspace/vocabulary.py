"""The person's own vocabulary, and the words of an open text in it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import ExportFailed, SourceMissing, SourceUnreadable
from nepreader.language import Token, TokenKind
from nepreader.language.sentences import sentence_at
from nepreader.locations import data_folder
from nepreader.storage import write_atomically
from nepreader.text import Span
from nepreader.vocabulary import Meeting, VocabularyChange, word_key
from nepreader.workspace.words import Words

if TYPE_CHECKING:
    from nepreader.vocabulary.store import VocabularyStore

_LONGEST = 300  # code points of a sentence that is kept; a list or a table may have no end


def vocabulary_path() -> Path:
    """Where the person's vocabulary is kept."""
    return data_folder() / "vocabulary" / "vocabulary.db"


def open_own_vocabulary() -> "VocabularyStore":
    """Open the person's vocabulary, off the GUI thread: the whole file is checked.

    Raises:
        VocabularyUnreadable: it cannot be opened; nothing was changed.
        VocabularyTooNew: a later program wrote it.
    """
    from nepreader.vocabulary.store import open_vocabulary

    return open_vocabulary(vocabulary_path())


def meeting_at(words: Words, token: Token, source: str) -> Meeting:
    """Where a token was met: its sentence, shortened around it where that is very long.

    The first call loads the model of sentences, which takes a second.
    """
    blocks = words.reading.blocks
    block = blocks[blocks.index_at(token.start)]
    paragraph = block.of(words.reading.text)
    place = token.span.shifted(-block.start)
    sentence = _shortened(sentence_at(paragraph, place.start), place)
    # A model of sentences may cut a word in two.
    sentence = Span(min(sentence.start, place.start), max(sentence.end, place.end))
    blanks = len(sentence.of(paragraph)) - len(sentence.of(paragraph).lstrip())
    sentence = Span(min(sentence.start + blanks, place.start), sentence.end)
    inside = place.shifted(-sentence.start)
    return Meeting(sentence.of(paragraph), inside.start, inside.end, source)


def first_tokens(words: Iterable[Token], wanted: Iterable[str]) -> dict[str, Token]:
    """The first token of each wanted word that the text holds, by its key."""
    keys = set(map(word_key, wanted))
    found: dict[str, Token] = {}
    for token in words:
        if token.kind is TokenKind.WORD and (key := word_key(token.text)) in keys:
            found.setdefault(key, token)
    return found


def meetings_in(words: Words, tokens: Mapping[str, Token], source: str) -> dict[str, Meeting]:
    """Where each of some words was met, by its key."""
    return {word: meeting_at(words, token, source) for word, token in tokens.items()}


def export_vocabulary(store: "VocabularyStore", path: Path) -> int:
    """Write the whole vocabulary as a CSV table; returns how many words.

    Raises:
        ExportFailed: it could not be written; what was there is whole.
        VocabularyUnreadable: the vocabulary cannot be read now.
    """
    from nepreader.vocabulary.table import dump_table

    records = store.records()
    try:
        write_atomically(path, dump_table(records), mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error
    return len(records)


def import_vocabulary(store: "VocabularyStore", path: Path) -> VocabularyChange:
    """Take in a CSV table: of two states of a word the later one stays.

    Raises:
        SourceError: the file cannot be read.
        VocabularyTableError: it is no such table; nothing was taken in.
        VocabularyUnwritable: nothing was changed.
    """
    from nepreader.vocabulary.clock import now
    from nepreader.vocabulary.table import parse_table

    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise SourceMissing(path) from error
    except OSError as error:
        raise SourceUnreadable(path, error.strerror or str(error)) from error
    return store.take_in(parse_table(data, path, now()))


def _shortened(sentence: Span, place: Span) -> Span:
    if len(sentence) <= _LONGEST:
        return sentence
    margin = max(0, _LONGEST - len(place)) // 2
    return Span(place.start - margin, place.end + margin).clipped(sentence)
