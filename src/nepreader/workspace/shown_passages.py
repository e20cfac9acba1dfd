"""The passages that a class reads one after the other, and what is known of each."""

import dataclasses
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from nepreader.annotation import Kind
from nepreader.language import Token, Tokens
from nepreader.language.sentences import sentences
from nepreader.text import Reading, Span
from nepreader.workspace.lesson import lesson_plan
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.words import Words


class Passage(NamedTuple):
    """What is shown at once, in code points of the reading; `note` is the presenter's own."""

    span: Span
    note: str = ""


class Piece(NamedTuple):
    """Words that stand in one block; `start` is where they begin in the reading."""

    start: int
    tokens: Tokens

    @property
    def span(self) -> Span:
        """Where they stand."""
        return Span(self.start, self.start + len(self.tokens.text))

    def placed(self) -> Iterator[Token]:
        """Its words, in code points of the reading."""
        for token in self.tokens:
            yield dataclasses.replace(
                token, start=token.start + self.start, end=token.end + self.start
            )


def passages_of(text: OpenText, words: Words) -> list[Passage]:
    """The passages of the lesson plan that have a place; without a plan, the paragraphs."""
    planned = [Passage(step.span, step.note) for step in lesson_plan(text) if step.span is not None]
    return [passage for passage in planned if passage.span] or paragraphs_of(words.reading)


def paragraphs_of(reading: Reading) -> list[Passage]:
    """Every paragraph that is not blank; huge ones in pieces."""
    text = reading.text
    bounds = reading.blocks.bounds()
    return [Passage(Span(start, end)) for start, end in bounds if not _is_blank(text, start, end)]


def pieces_of(words: Words, span: Span) -> list[Piece]:
    """The words of a span, block by block; blank blocks and blanks at the ends are left out."""
    found = []
    for index in words.reading.blocks.touching(span):
        block = words.reading.blocks[index]
        inner = span.clipped(block).shifted(-block.start)
        tokens = words.of_block(index)
        chosen = inner.of(tokens.text)
        start = inner.start + len(chosen) - len(chosen.lstrip())
        inner = Span(start, inner.start + len(chosen.rstrip()))
        if inner:
            found.append(Piece(block.start + inner.start, part_of(tokens, inner)))
    return found


def part_of(tokens: Tokens, span: Span) -> Tokens:
    """The tokens of a part of their text; those that its ends cut through are cut."""
    if span == Span(0, len(tokens.text)):
        return tokens
    inner = [at for at in tokens.boundaries if span.start < at < span.end]
    bounds = [span.start, *inner, span.end]
    whole = set(pairwise(tokens.boundaries))
    terms = {
        start - span.start: tokens.terms[start]
        for start, end in pairwise(bounds)
        if start in tokens.terms and (start, end) in whole
    }
    return Tokens(span.of(tokens.text), [at - span.start for at in bounds], terms)


def sentences_of(words: Words, span: Span) -> list[Span]:
    """The sentences of a span, without the blanks after each.

    The first call of all loads a model, which takes a second; any thread may make it.
    """
    found = []
    for piece in pieces_of(words, span):
        for sentence in sentences(piece.tokens.text):
            said = sentence.of(piece.tokens.text).rstrip()
            if said:
                start = piece.start + sentence.start
                found.append(Span(start, start + len(said)))
    return found


def translation_of(text: OpenText, span: Span) -> str:
    """What annotations say a span means in another language, in the order of their places.

    Those inside the span, or, where there is none, the shortest that covers it.
    """
    if not text.has_annotations:
        return ""
    here = [
        (place, a.text)
        for place, a in text.place_index.touching(span)
        if a.kind is Kind.TRANSLATION and a.status != "rejected" and a.text.strip()
        if place.overlaps(span)
    ]
    inside = [said for place, said in here if _is_mostly_inside(place, span)]
    around = sorted((len(place), said) for place, said in here if place.covers(span))
    return " ".join(inside) or (around[0][1] if around else "")


def around(passages: Sequence[Passage], position: int) -> int:
    """The index of the passage that holds a position, else of the first one after it."""
    for index, passage in enumerate(passages):
        if position in passage.span:
            return index
    later = [i for i, passage in enumerate(passages) if passage.span.start >= position]
    return later[0] if later else max(0, len(passages) - 1)


def _is_mostly_inside(place: Span, span: Span) -> bool:
    shared = min(place.end, span.end) - max(place.start, span.start)
    return 2 * shared > len(place)


def _is_blank(text: str, start: int, end: int) -> bool:
    return start == end or (text[start].isspace() and not text[start:end].strip())
