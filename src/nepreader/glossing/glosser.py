"""Glossing a paragraph: units of meaning, what each means here, how it is said."""

from collections.abc import Sequence
from typing import NamedTuple

from nepreader.glossary import Termbase
from nepreader.glossing.context import TextDomains
from nepreader.glossing.figures import figure_gloss
from nepreader.glossing.gloss import NameKind, Note, NoteKind, Source, WordGloss
from nepreader.glossing.lookup import Cut, WordLookUp
from nepreader.glossing.names import find_names
from nepreader.glossing.phrases import Phrases
from nepreader.glossing.places import place_of
from nepreader.glossing.ranking import TAG_OF, ranked
from nepreader.language import Token, TokenKind
from nepreader.language.tagging import Tagger
from nepreader.lexicon import Band, CoreLexicon, Frequencies, Lexicon, Sense
from nepreader.pronunciation import Reader
from nepreader.text import Span

_REMEMBERED = 1024  # paragraphs

Glosses = tuple[WordGloss | None, ...]


class Resources(NamedTuple):
    """What glosses are made of; whoever has them loads them off the GUI thread.

    `lexica` are those besides the core lexicon, in order of authority; `cut` is an engine that cuts
    compounds finely.
    """

    core: CoreLexicon
    lexica: tuple[Lexicon, ...] = ()
    termbase: Termbase | None = None
    tagger: Tagger | None = None
    reader: Reader | None = None
    frequencies: Frequencies | None = None
    cut: Cut | None = None


class _Unit(NamedTuple):
    """Tokens [first, end) that are glossed as one."""

    first: int
    end: int
    name: NameKind | None = None
    is_name: bool = False


class _Paragraph(NamedTuple):
    """A paragraph as it was understood; its words are looked up when they are asked for."""

    tokens: tuple[Token, ...]
    tags: list[str]
    units: list[_Unit]  # for each token
    glosses: dict[int, WordGloss | None]  # by the first token of a unit


class Glosser:
    """Glosses the words of one text. Answers are kept by paragraph.

    Order of authority: the glossaries' terms, the core lexicon, the other lexica, names, parts.
    Phrases that the core lexicon has go before their words.
    """

    def __init__(self, resources: Resources, domains: TextDomains = frozenset()) -> None:
        """`domains` are what the text is about (`domains_of`)."""
        self.resources = resources
        self._domains = domains
        self._words = WordLookUp(resources.core, resources.lexica, resources.cut)
        self._phrases = Phrases(resources.core)
        self._known: dict[tuple[Token, ...], _Paragraph] = {}

    def glosses_of(self, tokens: Sequence[Token]) -> Glosses:
        """The gloss of each token of a paragraph; None for blanks, Latin words, punctuation.

        Tokens that make up one phrase or name share a gloss.
        """
        paragraph = self._paragraph(tuple(tokens))
        return tuple(self._gloss_of(paragraph, unit) for unit in paragraph.units)

    def gloss_at(self, tokens: Sequence[Token], index: int) -> WordGloss | None:
        """The gloss of one token of a paragraph; looks up no other word."""
        paragraph = self._paragraph(tuple(tokens))
        return self._gloss_of(paragraph, paragraph.units[index])

    def _paragraph(self, tokens: tuple[Token, ...]) -> _Paragraph:
        paragraph = self._known.get(tokens)
        if paragraph is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            tags = self._tags(tokens)
            paragraph = _Paragraph(tokens, tags, self._units(tokens, tags), {})
            self._known[tokens] = paragraph
        return paragraph

    def _gloss_of(self, paragraph: _Paragraph, unit: _Unit) -> WordGloss | None:
        if unit.first not in paragraph.glosses:
            paragraph.glosses[unit.first] = self._gloss(paragraph.tokens, paragraph.tags, unit)
        return paragraph.glosses[unit.first]

    def _tags(self, tokens: Sequence[Token]) -> list[str]:
        """A tag for each token; blanks are left out, as the tagger's treebank has none."""
        tags = [""] * len(tokens)
        if self.resources.tagger:
            at = [i for i, token in enumerate(tokens) if token.kind is not TokenKind.SPACE]
            found = self.resources.tagger.tag([tokens[i].text for i in at])
            for index, tag in zip(at, found, strict=True):
                tags[index] = self._only_tag(tokens[index].text) or tag
        return tags

    def _only_tag(self, word: str) -> str:
        """The tag of a word that can have one only; the tagger guesses at long compounds."""
        entry = self.resources.core.look_up(word)
        parts = {sense.pos for sense in entry.senses if sense.pos} if entry else set()
        return TAG_OF.get(parts.pop(), "") if len(parts) == 1 else ""

    def _units(self, tokens: Sequence[Token], tags: Sequence[str]) -> list[_Unit]:
        """For each token what it is glossed with: phrases first, then names, then alone."""
        taken = {first: _Unit(first, end) for first, end in self._phrases.find(tokens)}
        inside = {at for unit in taken.values() for at in range(unit.first, unit.end)}
        for name in find_names(tokens, tags, self._words.is_known, self._is_common):
            if not inside & set(range(name.first, name.end)):
                # A name of several tokens may be one that a lexicon has whole.
                several = name.end - name.first > 1
                known = several and self._words.entries(_text(tokens[name.first : name.end]))
                taken[name.first] = _Unit(name.first, name.end, name.kind, is_name=not known)
        units: list[_Unit] = []
        while len(units) < len(tokens):
            unit = taken.get(len(units), _Unit(len(units), len(units) + 1))
            units += [unit] * (unit.end - unit.first)
        return units

    def _gloss(self, tokens: Sequence[Token], tags: Sequence[str], unit: _Unit) -> WordGloss | None:
        token = tokens[unit.first]
        text = _text(tokens[unit.first : unit.end])
        span = Span(token.start, tokens[unit.end - 1].end)
        if token.term and self.resources.termbase:
            return self._term(text, span, token.term)
        if token.kind is TokenKind.NUMBER:
            return figure_gloss(tokens, unit.first)
        if token.kind is not TokenKind.WORD and text not in self.resources.core:
            return None
        if unit.is_name:
            return self._name(text, span, unit.name)
        place = place_of(tokens, tags, unit.first, unit.end)
        gloss = self._words.gloss(text, span)
        notes = gloss.notes
        if unit.end - unit.first > 1:
            pieces = " · ".join(t.text for t in tokens[unit.first : unit.end])
            notes = (*notes, Note(NoteKind.PHRASE, (pieces,)))
        return self._finished(gloss, ranked(gloss.senses, place, self._domains), notes)

    def _is_common(self, word: str) -> bool:
        """Whether a word is too usual to be a shard; two letters are counted as syllables, too."""
        frequencies = self.resources.frequencies
        limit = Band.VERY_COMMON if len(word) <= 2 else Band.COMMON
        return frequencies is None or (frequencies.band(word) or Band.RARE) <= limit

    def _term(self, text: str, span: Span, term: str) -> WordGloss | None:
        entry = self.resources.termbase.get(term) if self.resources.termbase else None
        if entry is None:
            return None
        senses = [Sense(entry.english), *map(Sense, entry.renderings)]
        headword = entry.headword if text in entry.misspelt else text
        gloss = WordGloss(
            span, headword, Source.GLOSSARY, tuple(senses), usage=entry.gloss, term=term,
            others=self._words.entries(headword),
        )  # fmt: skip
        return self._finished(gloss, gloss.senses, ())

    def _name(self, text: str, span: Span, kind: NameKind | None) -> WordGloss:
        source = Source.NAME if kind else Source.UNKNOWN
        notes = (Note(NoteKind.NAME, (kind.value,)),) if kind else ()
        return self._finished(WordGloss(span, text, source), (), notes)

    def _finished(
        self, gloss: WordGloss, senses: tuple[Sense, ...], notes: tuple[Note, ...]
    ) -> WordGloss:
        """The gloss with the reading of its headword and how common it is."""
        reader, frequencies = self.resources.reader, self.resources.frequencies
        return WordGloss(
            gloss.span,
            gloss.headword,
            gloss.source,
            senses,
            reader.read(gloss.headword, self._words.split) if reader else None,
            gloss.usage,
            gloss.parts,
            frequencies.band(gloss.headword) if frequencies else None,
            notes,
            gloss.term,
            gloss.others,
        )


def _text(tokens: Sequence[Token]) -> str:
    return "".join(token.text for token in tokens)
