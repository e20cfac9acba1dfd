"""Makes slides: from a text and the moment of a class to what the audience sees."""

from collections.abc import Callable, Iterable, Iterator

from nepreader.language import Token, Tokens
from nepreader.text import Span
from nepreader.ui.annotation.layer import AnnotationLayer
from nepreader.ui.correction.layer import correction_marks
from nepreader.ui.projector.moment import Mode, Moment
from nepreader.ui.projector.slide import Band, Slide
from nepreader.ui.reading.marks import Mark, MarkStyle
from nepreader.workspace import OpenText, Words
from nepreader.workspace.quiz import Quiz
from nepreader.workspace.shown_passages import Passage, Piece, pieces_of, translation_of

GlossOf = Callable[[Token], str]
_AROUND = 1400
"""Code points of running text on either side of what is lit: more than a screen holds."""


class SlideMaker:
    """Makes slides of one reading of one text."""

    def __init__(self, text: OpenText, words: Words, gloss_of: GlossOf) -> None:
        self._text, self._words = text, words
        self._gloss_of = gloss_of
        self._glosses: dict[Token, str] = {}

    def slide(self, moment: Moment) -> Slide:
        """What the audience sees at a moment."""
        pieces = self.pieces(moment)
        unit = moment.unit
        blanks = moment.cloze.hidden(pieces)
        return Slide(
            key=(self._words.reading.to_source(unit), moment.page),
            pieces=pieces,
            lit=unit if self._is_running(moment) else None,
            is_running=self._is_running(moment),
            page=moment.page,
            marks=tuple(self._marks(pieces)),
            glosses=self._under_words(pieces, blanks) if moment.is_interlinear else {},
            blanks=tuple(blanks),
            shown=moment.word.span if moment.word else moment.chosen,
            band=self._band(moment.word) if moment.word else None,
            translation=self._translation(unit) if moment.has_translation else None,
        )

    def everything(self, moment: Moment) -> Slide:
        """The passage with all glosses and nothing hidden, for the presenter."""
        pieces = tuple(pieces_of(self._words, moment.deck.passage.span))
        return Slide(
            pieces=pieces,
            lit=moment.unit if moment.is_by_sentence else None,
            marks=tuple(self._marks(pieces)),
            glosses=self._under_words(pieces, ()),
            shown=moment.word.span if moment.word else moment.chosen,
        )

    def asking(self, quiz: Quiz) -> Slide:
        """A question of a quiz, with its answer when that was given."""
        asked = Piece(0, self._words.cut(quiz.asked))
        answer = self._words.cut(quiz.answer if quiz.is_answered else "?")
        return Slide(
            key=("quiz", quiz.asked, quiz.is_answered),
            pieces=(asked, Piece(len(quiz.asked) + 1, answer)),
            accented=frozenset({1}),
        )

    def pieces(self, moment: Moment) -> tuple[Piece, ...]:
        """The words on a slide."""
        if self._is_running(moment):
            return tuple(self._running(moment.unit))
        return tuple(pieces_of(self._words, moment.unit))

    def gloss_of(self, token: Token) -> str:
        """The gloss of a word where it stands, in code points of the reading; looked up once."""
        if token not in self._glosses:
            self._glosses[token] = self._gloss_of(token)
        return self._glosses[token]

    def forget_glosses(self) -> None:
        """Look glosses up again: there are more of them, or others."""
        self._glosses.clear()

    def glossed(self, moment: Moment) -> list[Token]:
        """The words of the unit that have a gloss, in code points of the reading."""
        tokens = self._words.touching(moment.unit)
        inside = (token for token in tokens if moment.unit.covers(token.span))
        return [token for token in inside if self.gloss_of(token)]

    def translation(self, span: Span) -> str:
        """The translation of a span, or empty."""
        return translation_of(self._text, span)

    def words_of(self, passage: Passage) -> str:
        """The words of a passage."""
        return passage.span.of(self._words.reading.text)

    def _is_running(self, moment: Moment) -> bool:
        return moment.mode is Mode.RUNNING and not moment.is_zoomed

    def _running(self, lit: Span) -> Iterator[Piece]:
        """The paragraphs around a sentence, far enough."""
        blocks = self._words.reading.blocks
        first, last = blocks.index_at(lit.start), blocks.index_at(max(lit.start, lit.end - 1))
        while first and lit.start - blocks[first].start < _AROUND:
            first -= 1
        while last + 1 < len(blocks) and blocks[last].end - lit.end < _AROUND:
            last += 1
        yield from pieces_of(self._words, Span(blocks[first].start, blocks[last].end))

    def _marks(self, pieces: Iterable[Piece]) -> Iterator[Mark]:
        """Highlights, and corrections where both readings are shown. What notes say is not."""
        if self._text.has_annotations:
            layer = AnnotationLayer(self._text)
            for piece in pieces:
                found = layer.touching(piece.span)
                yield from (mark for mark in found if mark.style is MarkStyle.HIGHLIGHT)
        yield from correction_marks(self._text)

    def _under_words(self, pieces: Iterable[Piece], blanks: Iterable[Span]) -> dict[int, str]:
        hidden = {span.start for span in blanks}  # the gloss would tell the word
        found: dict[int, str] = {}
        for piece in pieces:
            before = ""
            for token in piece.placed():
                gloss = "" if token.start in hidden else self.gloss_of(token)
                if gloss and gloss != before:  # a phrase of several words has one
                    found[token.start] = gloss
                before = gloss
        return found

    def _band(self, token: Token) -> Band | None:
        gloss = self.gloss_of(token)
        if not gloss:
            return None
        said = f"{token.text}   {gloss}"
        return Band(self._words.cut(said), Span(0, len(token.text)))

    def _translation(self, span: Span) -> Tokens | None:
        said = " ".join(self.translation(span).split())
        return self._words.cut(said) if said else None
