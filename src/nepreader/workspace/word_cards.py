"""The words of an open text as cards for other programs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nepreader.annotation import Kind
from nepreader.errors import ExportFailed
from nepreader.exporting.cards import Card
from nepreader.glossary import Termbase
from nepreader.language import Token, TokenKind
from nepreader.pronunciation import Scheme
from nepreader.storage import write_atomically
from nepreader.vocabulary import Meeting, WordStatus, word_key
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.vocabulary import meeting_at
from nepreader.workspace.words import Words

if TYPE_CHECKING:
    from nepreader.glossing import Glosser, WordGloss
    from nepreader.vocabulary.store import VocabularyStore


class WordChoice(StrEnum):
    """Which words of a text become cards."""

    LEARNING = "learning"
    MARKED = "marked"  # those, and each word that carries a highlight, note, tag or term of its own
    ALL = "all"  # but the ignored ones


class CardFormat(StrEnum):
    """The formats cards are written in."""

    ANKI = "anki"
    TSV = "tsv"


class Explanation(NamedTuple):
    """How a word is said and what it means, as a card shows it."""

    reading: str = ""
    meaning: str = ""


Explain = Callable[[Token], Explanation]


@dataclass(frozen=True, slots=True)
class CardMaker:
    """Makes cards of the words of one text.

    Attributes:
        explain: gives a word's reading and meaning.
    """

    text: OpenText
    words: Words
    store: "VocabularyStore"
    explain: Explain

    def cards(
        self, choice: WordChoice, checkpoint: Callable[[float], None] = lambda _done: None
    ) -> list[Card]:
        """A card for each chosen word, in the order of the text.

        `checkpoint` is told how far the work is, from 0 to 1, and may raise to cancel it.

        Raises:
            VocabularyUnreadable: the vocabulary cannot be read now.
        """
        marked = self._marked() if choice is WordChoice.MARKED else {}
        first: dict[str, Token] = {}
        for token in self.words:
            if token.kind is TokenKind.WORD:
                first.setdefault(word_key(token.text), token)
        chosen = [
            (word, token)
            for word, token in first.items()
            if self._is_chosen(word, choice) or word in marked
        ]
        made = []
        for number, (word, token) in enumerate(chosen):
            checkpoint(number / len(chosen))
            made.append(self._card(word, token, marked.get(word, "")))
        return made

    def _is_chosen(self, word: str, choice: WordChoice) -> bool:
        status = self.store.status_of(word)
        if choice is WordChoice.ALL:
            return status is not WordStatus.IGNORED
        return status is WordStatus.LEARNING

    def _card(self, word: str, token: Token, note: str) -> Card:
        record = self.store.get(word)
        meeting = self._meeting(token) if record is None else record.meeting or self._meeting(token)
        reading, meaning = self.explain(token)
        own_reading, own_note = (record.reading, record.note) if record else ("", "")
        return Card(
            id=word,
            word=word,
            reading=own_reading or reading,
            meaning=meaning,
            sentence=meeting.sentence,
            sentence_span=meeting.span,
            source=meeting.source,
            notes="\n".join(filter(None, (own_note, note))),
        )

    def _meeting(self, token: Token) -> Meeting:
        return meeting_at(self.words, token, self.text.document.name)

    def _marked(self) -> dict[str, str]:
        """The words that an annotation is about, with what it says."""
        notes: dict[str, list[str]] = {}
        for word, note in self._annotated():
            notes.setdefault(word, []).append(note)
        return {word: "\n".join(filter(None, said)) for word, said in notes.items()}

    def _annotated(self) -> Iterator[tuple[str, str]]:
        for annotation in self.text.annotations if self.text.has_annotations else ():
            span = self.text.span_of(annotation) if annotation.kind in _MARKS else None
            if span is None:
                continue
            touched = [t for t in self.words.touching(span) if t.kind is TokenKind.WORD]
            if len(touched) == 1 and span.covers(touched[0].span):
                note = annotation.text if annotation.kind is not Kind.TERM else ""
                yield word_key(touched[0].text), note


_SENSES = 4  # on a card: who learns a word learns its first meanings
_MARKS = frozenset((Kind.HIGHLIGHT, Kind.NOTE, Kind.TAG, Kind.TERM))


def explained_by(termbase: Termbase) -> Explain:
    """What the glossaries say of a word that is a term of theirs."""

    def explain(token: Token) -> Explanation:
        entry = termbase.get(token.term) if token.term else None
        if entry is None:
            return Explanation()
        return Explanation("", "\n".join(filter(None, (entry.english, entry.gloss))))

    return explain


def glossed_by(glosser: "Glosser", words: Words, scheme: Scheme, terms: Explain) -> Explain:
    """What the lexica say of a word where it stands in `words`, and how it is said.

    Args:
        glosser: of that text; any thread may use it.
        words: of the text; a token that is none of them is explained by itself.
        scheme: how sounds are written.
        terms: explains the terms of glossaries, which come first.
    """

    def explain(token: Token) -> Explanation:
        told = terms(token)
        gloss = _gloss_in(words, token, glosser)
        if gloss is None or gloss.headword != token.text:  # part of a phrase, or of a name
            gloss = glosser.gloss_at([token], 0)
        if gloss is None:
            return told
        reading = gloss.reading.in_scheme(scheme) if gloss.reading else ""
        senses = "\n".join(sense.gloss for sense in gloss.senses[:_SENSES])
        return Explanation(told.reading or reading, told.meaning or senses)

    return explain


def _gloss_in(words: Words, token: Token, glosser: "Glosser") -> "WordGloss | None":
    if words.at(token.start) != token:
        return None
    index = words.reading.blocks.index_at(token.start)
    tokens = words.of_block(index)
    return glosser.gloss_at(
        tokens, tokens.index_at(token.start - words.reading.blocks[index].start)
    )


def write_cards(cards: list[Card], form: CardFormat, path: Path) -> None:
    """Write cards to a file.

    Raises:
        ExportFailed: it could not be written; what was there is whole.
    """
    try:
        write_atomically(path, _dumped(cards, form), mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error


def _dumped(cards: list[Card], form: CardFormat) -> bytes:
    if form is CardFormat.TSV:
        from nepreader.exporting.tsv import export_tsv

        return export_tsv(cards)
    from nepreader.exporting.anki import export_apkg
    from nepreader.vocabulary.clock import now

    return export_apkg(cards, now())
