"""What people decide about misread words, as changes: the window and the command line use it.

Spans are in code points of the source.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from nepreader.annotation import Annotation, Author, Change, Kind, TextualBody, target_of
from nepreader.annotation.fields import FIELDS
from nepreader.correction.corrections import Correction, CorrectionStatus
from nepreader.correction.slips import Slip, slips_between
from nepreader.language import PhraseMatch, PhraseMatcher, headwords
from nepreader.text import Span, covered
from nepreader.workspace.annotating import language_of
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.readings import corrections_of
from nepreader.workspace.words import Words

_SHORTEST = 3
"""Code points of words that are looked for elsewhere: two letters are parts of anything."""


class Decision(NamedTuple):
    """What a person says of a stretch of the source: how it should read, or that it is right."""

    span: Span
    text: str
    status: CorrectionStatus = CorrectionStatus.ACCEPTED


def decide(text: OpenText, author: Author, decisions: Iterable[Decision]) -> Change:
    """Accept or reject readings of places; a place that was decided on is decided anew."""
    known = {correction.span: correction.annotation for correction in corrections_of(text)}
    added: list[Annotation] = []
    replaced: list[tuple[Annotation, Annotation]] = []
    for decision in decisions:
        before = known.get(decision.span)
        if before is None:
            target = target_of(text.document, decision.span)
            made = author.create(
                Kind.CORRECTION, target, _body(decision.text), status=decision.status.value
            )
            known[decision.span] = made
            added.append(made)
        elif (after := _redecided(before, decision)) != before:
            replaced.append((before, after))
    return Change(added=tuple(added), replaced=tuple(replaced))


def reopened(corrections: Iterable[Correction]) -> Change:
    """Take decisions back: the places are open again."""
    return Change(removed=tuple(correction.annotation for correction in corrections))


def places_like(text: OpenText, words: Words, printed: Iterable[str]) -> Iterator[PhraseMatch]:
    """Where any of some letters stand in the source and nothing was decided about them yet.

    `words` are those of the text's reading of the moment. Letters that are part of a longer
    headword are another word and left alone; so are fewer than three.
    """
    phrases = [letters for letters in printed if len(letters) >= _SHORTEST]
    if not phrases:
        return
    source = text.document.text
    decided = covered(correction.span for correction in corrections_of(text))
    for match in PhraseMatcher(phrases).find_longest(source):
        place = Span(match.start, match.end)
        if not decided.overlap(place) and not _is_within_headword(text, words, place):
            yield match


def slips_of(corrections: Iterable[Correction], source: str) -> list[Slip]:
    """Which letters were misread as which, by the corrections that were accepted."""
    return [
        slip
        for correction in corrections
        if correction.status is CorrectionStatus.ACCEPTED
        for slip in slips_between(correction.text, correction.span.of(source))
    ]


def _body(words: str) -> TextualBody:
    return TextualBody(words, "editing", language_of(words))


def _redecided(before: Annotation, decision: Decision) -> Annotation:
    first, *others = FIELDS["text"].get(before) or (_body(""),)
    body = first._replace(value=decision.text, language=language_of(decision.text))
    after = FIELDS["text"].put(before, (body, *others))
    return replace(after, status=decision.status.value)


def _is_within_headword(text: OpenText, words: Words, place: Span) -> bool:
    span = text.reading.from_source(place)
    return any(
        not span.covers(token.span) and headwords().has(token.text)
        for token in words.touching(span)
    )
