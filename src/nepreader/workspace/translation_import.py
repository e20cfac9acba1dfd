"""Translations that come back from elsewhere, put onto the passages they are of."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from nepreader.annotation import (
    Annotation,
    Author,
    Change,
    Kind,
    Selectors,
    TextQuoteSelector,
    anchor,
)
from nepreader.annotation.model import TextPositionSelector
from nepreader.errors import TranslationUnreadable
from nepreader.exporting.xml_text import valid
from nepreader.importing.foreign_unit import ForeignUnit
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.storage.sidecar.snapshots import unpack
from nepreader.text import ReadingMode, Span
from nepreader.text.folding import folded
from nepreader.translation import Granularity, Passage, Segment, Segmenter
from nepreader.translation.bilingual import span_of_id
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.passages import passages_in
from nepreader.workspace.readings import corrected_manner, make_reading
from nepreader.workspace.translating import ENGLISH, commented, received

SUFFIXES = (".xlf", ".xliff", ".tmx")
_SURE = 0.75
"""Confidence of an anchor below which a person would be asked; a translation is not put there."""


class ImportedTranslation(NamedTuple):
    """What an import comes to.

    Attributes:
        change: does it; nothing is removed by it, earlier words go into the history.
        placed: how many units found their passage.
        unplaced: those that did not.
    """

    change: Change
    placed: int
    unplaced: tuple[ForeignUnit, ...]


def import_translation(
    text: OpenText,
    author: Author,
    path: Path,
    language: str = "",
    checkpoint: Checkpoint = unwatched,
) -> ImportedTranslation:
    """Read XLIFF or TMX, and find the passages of its units.

    A unit that says nothing leaves what is there. Comments are added, never taken away. Without a
    `language` it is the one that the file says it is in, else English.

    Raises:
        TranslationUnreadable: the file cannot be read.
        Exception: whatever `checkpoint` raises.
    """
    units = read_units(path, language or ENGLISH)
    language = language or next((unit.language for unit in units if unit.language), ENGLISH)
    places = _Places(text, language)
    added: dict[str, Annotation] = {}
    replaced: dict[str, tuple[Annotation, Annotation]] = {}
    unplaced = []
    for unit in watched(units, checkpoint):
        span = places.find(unit)
        if span is None:
            unplaced.append(unit)
            continue
        passage, known = places.passage(span), places.comments(span)
        for change in _changes(text, author, passage, known, unit, language):
            added |= {a.id: a for a in change.added}
            replaced |= {before.id: (before, after) for before, after in change.replaced}
    change = Change(added=tuple(added.values()), replaced=tuple(replaced.values()))
    return ImportedTranslation(change, len(units) - len(unplaced), tuple(unplaced))


def read_units(path: Path, language: str) -> list[ForeignUnit]:
    """The units of a file, by its name's ending.

    Raises:
        TranslationUnreadable: it cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix == ".tmx":
        from nepreader.importing.tmx import read_tmx

        return read_tmx(path, language)
    if suffix in SUFFIXES:
        from nepreader.importing.xliff import read_xliff

        return read_xliff(path)
    raise TranslationUnreadable(path, "", f"only {', '.join(SUFFIXES)} files can be read")


def _changes(
    text: OpenText,
    author: Author,
    passage: Passage,
    known: set[str],
    unit: ForeignUnit,
    language: str,
) -> Iterator[Change]:
    """What a unit says of its passage; `known` are the comments on it, and grow."""
    if unit.target or unit.status.is_confirmed:
        yield received(text, author, passage, unit.target or "", unit.status, language)
    for comment in unit.comments:
        if comment.text and valid(comment.text) not in known:
            known.add(valid(comment.text))
            yield commented(text, author, passage, comment.text)


class _Places:
    """The passages of a text, to be found by units."""

    def __init__(self, text: OpenText, language: str) -> None:
        self._text = text
        self._language = language
        self._document = text.document
        # What is translated is a passage whatever is one elsewhere: no sentences are looked for.
        translated_so_far = passages_in(text, language, Segmenter(Granularity.PARAGRAPH))
        self._by_span = {passage.span: passage for passage in translated_so_far}
        self._notes = sorted(self._placed_notes())
        self._comments: dict[Span, set[str]] = {}
        self._snapshots: dict[str, str | None] = {self._document.text_digest: self._document.text}

    def find(self, unit: ForeignUnit) -> Span | None:
        """The place of a unit: by its id in the text it was made of, else by its words."""
        span = span_of_id(unit.id)
        if span and unit.digest and (found := self._by_place(span, unit.digest)):
            return found
        same = self._by_source.get(_key(unit.source))
        if same:
            # Equal passages come in the order of the text, unless there are more of them here.
            return same.pop(0) if len(same) > 1 else same[0]
        return self._by_words(unit.source)

    def passage(self, span: Span) -> Passage:
        """The passage of a place; where there is none of just these words, a new one."""
        return self._by_span.get(span) or Passage(Segment(span, 0))

    def comments(self, span: Span) -> set[str]:
        """What is said of a passage already; whoever adds a comment adds it here."""
        if span not in self._comments:
            first = bisect_left(self._notes, (span.start,))
            last = bisect_left(self._notes, (span.end,))
            self._comments[span] = {words for _, words in self._notes[first:last]}
        return self._comments[span]

    def _placed_notes(self) -> Iterator[tuple[int, str]]:
        if self._text.has_annotations:
            for note in self._text.annotations.of_kind(Kind.NOTE):
                if span := self._text.placements.span_of(note):
                    yield span.start, valid(note.text)

    def _by_place(self, span: Span, digest: str) -> Span | None:
        """Where a place of a text stands now; the text must be this one, or a known former one."""
        if digest not in self._snapshots:
            packed = self._text.store.sidecar.snapshots.get(digest)
            self._snapshots[digest] = unpack(packed) if packed else None
        former = self._snapshots[digest]
        if former is None or span.end > len(former):
            return None
        if digest == self._document.text_digest:
            return span
        selectors = Selectors(
            TextQuoteSelector(span.of(former)), TextPositionSelector(span.start, span.end)
        )
        found = anchor(self._document, selectors, former)
        return found.span if found.span and found.confidence >= _SURE else None

    def _by_words(self, words: str) -> Span | None:
        """The place of words that stand once, as printed."""
        source = self._document.text
        at = source.find(words) if words.strip() else -1
        if at < 0 or source.find(words, at + 1) >= 0:
            return None
        return Span(at, at + len(words))

    @cached_property
    def _by_source(self) -> dict[str, list[Span]]:
        """The places of passages by their words, as printed and as corrected."""
        found: dict[str, list[Span]] = {}
        spans = [passage.span for passage in passages_in(self._text, self._language)]
        for mode in (ReadingMode.CORRECTED, ReadingMode.PRINTED):
            reading = make_reading(self._text, replace(corrected_manner(self._text), mode=mode))
            for span in spans:
                key = _key(reading.from_source(span).of(reading.text))
                places = found.setdefault(key, [])
                if span not in places[-1:]:
                    places.append(span)
        return {key: sorted(set(places)) for key, places in found.items()}


def _key(words: str) -> str:
    return folded(valid(words)).strip()
