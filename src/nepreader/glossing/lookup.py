"""Looking a word up in every lexicon, and in its parts."""

from collections.abc import Callable, Sequence

from nepreader.glossing.gloss import Note, NoteKind, Part, Source, WordGloss
from nepreader.glossing.numbers import number_in_words
from nepreader.glossing.parts import Decomposer, senses_of
from nepreader.lexicon import CoreLexicon, LexicalEntry, Lexicon, PartOfSpeech, Sense
from nepreader.text import Span

_REPEAT = "ๆ"


Cut = Callable[[str], Sequence[str]]
"""A word → the words that an engine cuts it into."""


class WordLookUp:
    """All lexica as one, the core lexicon first."""

    def __init__(
        self, core: CoreLexicon, lexica: Sequence[Lexicon] = (), cut: Cut | None = None
    ) -> None:
        """`cut` tells the parts of compounds that the lexicon knows as a whole."""
        self._core = core
        self._lexica: tuple[Lexicon, ...] = (core, *lexica)
        self._decomposer = Decomposer(core.look_up)
        self._cut = cut

    def entries(self, word: str) -> tuple[LexicalEntry, ...]:
        """What each lexicon says about a word, in order of authority."""
        found = (lexicon.look_up(word) for lexicon in self._lexica)
        return tuple(entry for entry in found if entry)

    def is_known(self, word: str) -> bool:
        """Whether anything but a guess can be said about a word."""
        word = _without_repeat(word)
        return (
            any(lexicon.look_up(word) for lexicon in self._lexica)
            or bool(self.split(word))
            or number_in_words(word) is not None
        )

    def split(self, word: str) -> tuple[str, ...]:
        """The known words that a compound is made of, or nothing.

        A word of the lexicon is cut by the engine, which has learnt what a compound is: by the
        lexicon alone, ประเทศ (country) would be ประ + เทศ.
        """
        if word not in self._core:
            return self._decomposer.split(word)
        parts = tuple(self._cut(word)) if self._cut else ()
        return parts if len(parts) > 1 and all(part in self._core for part in parts) else ()

    def _parts(self, word: str) -> tuple[Part, ...]:
        entries = [(part, self._core.look_up(part)) for part in self.split(word)]
        return tuple(Part(part, entry.senses[0].gloss) for part, entry in entries if entry)

    def gloss(self, word: str, span: Span) -> WordGloss:
        """What is known of a word, its senses in the order of the lexicon."""
        base = _without_repeat(word)
        notes = (Note(NoteKind.REPEATED),) if base != word else ()
        entries = self.entries(word) or self.entries(base)
        if entries:
            first = entries[0]
            return WordGloss(
                span,
                first.headword,
                first.source,
                first.senses,
                usage=first.usage,
                parts=self._parts(first.headword),
                notes=() if first.headword == word else notes,
                others=entries[1:],
            )
        number = number_in_words(base)
        if number is not None:
            sense = Sense(f"{number:,}", PartOfSpeech.NUMERAL)
            return WordGloss(span, base, Source.NUMBER, (sense,), notes=notes)
        parts = self._parts(base)
        source = Source.PARTS if parts else Source.UNKNOWN
        senses = senses_of(parts)
        return WordGloss(span, base, source, senses, parts=parts, notes=notes)


def _without_repeat(word: str) -> str:
    """A word without the sign that doubles it: เด็กๆ is เด็ก."""
    stripped = word.rstrip(_REPEAT).rstrip()
    return stripped or word
