"""Finds what a reading machine misread in a text, and again after each change."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.document_words import Use, cost_of_uses, document_words, uses_in
from nepreader.correction.judging import Judge
from nepreader.correction.lexicon import SlipLexicon
from nepreader.correction.one_spelling import in_one_spelling
from nepreader.correction.readings import Readings, readings_of
from nepreader.correction.rival import Rival
from nepreader.correction.runs import Run, thai_runs
from nepreader.correction.segmenting import segmented
from nepreader.correction.skeletons import concerns, skeletons_of_stretches
from nepreader.correction.slips import Slip
from nepreader.correction.statistics import Counts
from nepreader.correction.suspect import Suspect
from nepreader.correction.verdict import Confidence, Density, Verdict, density
from nepreader.text import Span

_TERM = 12.0  # the cost of a glossary's term that does not stand in the text, in nats
_SHORTEST_TERM = 4  # code points
_USUAL_DENSITY = Density(0.4, 0.9)  # while a text is not read to its end


class Progress(NamedTuple):
    """How far the reading of a text has come.

    Attributes:
        done: paragraphs that were read.
        total: all paragraphs with words.
        suspects: those of the paragraphs just read; their scores are not final.
    """

    done: int
    total: int
    suspects: list[Suspect]


@dataclass(slots=True)
class _Paragraph:
    """What is known of a paragraph, whatever stands elsewhere; and what was made of that."""

    text: str
    runs: list[Run]
    uses: list[Use]
    bones: str
    readings: Readings | None = None
    rivals: list[Rival] = field(default_factory=list)
    counted: dict[str, int] | None = None


class SuspectFinder:
    """Finds suspects; of a text that changed, only what the change concerns is read again.

    Attributes:
        words: the words of the lexicon, of the terms and of the text that was read last.
        counts: how often things stand in that text.
    """

    def __init__(self, lexicon: SlipLexicon, terms: Iterable[str] = ()) -> None:
        """`terms` of glossaries are words too; `lexicon` may serve many finders."""
        self._lexicon = lexicon
        self._terms = sorted(_parts(terms, lexicon))
        self._base = DocumentLexicon(lexicon, dict.fromkeys(self._terms, _TERM))
        self.words = self._base
        self.counts = Counts()
        self._paragraphs: dict[str, _Paragraph] = {}

    def find(
        self,
        text: str,
        *,
        first: Span | None = None,
        learnt: Iterable[Slip] = (),
        confidences: Sequence[Confidence] = (),
        progress: Callable[[Progress], None] | None = None,
    ) -> list[Suspect]:
        """Every suspect of a text, best first, none overlapping another.

        Args:
            text: read paragraph by paragraph; a line is one.
            first: the paragraphs that overlap this are read first.
            learnt: (meant, printed) letters of slips that people corrected, again for each time.
            confidences: what the OCR engine said of its words.
            progress: called after each paragraph; what it raises cancels the search.
        """
        reading = in_one_spelling(text)

        def home(suspects: Iterable[Suspect]) -> list[Suspect]:
            places = [(suspect, reading.to_source(suspect.span)) for suspect in suspects]
            return [suspect._replace(span=s, text=s.of(text)) for suspect, s in places]

        return home(
            self._find(
                reading.text,
                first=reading.from_source(first) if first else None,
                learnt=list(learnt),
                confidences=[(reading.from_source(span), sure) for span, sure in confidences],
                progress=progress and (lambda p: progress(p._replace(suspects=home(p.suspects)))),
            )
        )

    def _find(
        self,
        text: str,
        *,
        first: Span | None,
        learnt: Sequence[Slip],
        confidences: Sequence[Confidence],
        progress: Callable[[Progress], None] | None,
    ) -> list[Suspect]:
        places = _places(text)
        self._prepare([paragraph for _, paragraph in places])
        judge = Judge(self.words, self.counts)
        early = Verdict(_USUAL_DENSITY.logit, learnt, confidences)
        for done, (start, paragraph) in enumerate(_by_nearness(places, first), 1):
            rivals = self._rivals(paragraph, judge)
            if progress:
                suspects = [early.suspect(text, start, rival) for rival in rivals]
                progress(Progress(done, len(places), suspects))
        return self._sentence(text, places, learnt, confidences)

    def _sentence(
        self,
        text: str,
        places: list[tuple[int, str]],
        learnt: Iterable[Slip],
        confidences: Sequence[Confidence],
    ) -> list[Suspect]:
        known = self._paragraphs
        rivals = [(start, one) for start, text_ in places for one in known[text_].rivals]
        prior = density((rival for _, rival in rivals), len(text)).logit
        verdict = Verdict(prior, learnt, confidences)
        found = [verdict.suspect(text, start, rival) for start, rival in rivals]
        return sorted(found, key=lambda suspect: (-suspect.score, suspect.span))

    def _prepare(self, paragraphs: list[str]) -> None:
        """Take in the text: its paragraphs, its counts and its own words."""
        known = self._paragraphs
        self._paragraphs = {text: known.get(text) or self._new(text) for text in paragraphs}
        self.counts.update(paragraphs)
        uses = (use for text in paragraphs for use in self._paragraphs[text].uses)
        words = {**document_words(uses, self._base), **self._terms_in_text()}
        self._learn({**dict.fromkeys(self._terms, _TERM), **words})

    def _new(self, text: str) -> _Paragraph:
        runs = thai_runs(text)
        uses = [use for run in runs for use in uses_in(run.text, segmented(run.text, self._base))]
        return _Paragraph(text, runs, uses, skeletons_of_stretches(text)[0])

    def _terms_in_text(self) -> dict[str, float]:
        counts = ((term, self.counts.of(term)) for term in self._terms)
        return {term: min(_TERM, cost_of_uses(count)) for term, count in counts if count > 1}

    def _learn(self, words: dict[str, float]) -> None:
        """Take in the document's words; what they concern is to be read again."""
        before = self.words.added
        lexicon = DocumentLexicon(self._lexicon, words)
        changed = {word for word, _ in before.items() ^ lexicon.added.items()}
        if not changed:
            return
        self.words = lexicon
        concerned = concerns(changed)
        for paragraph in self._paragraphs.values():
            if paragraph.readings is not None and concerned(paragraph.bones):
                paragraph.readings = paragraph.counted = None

    def _rivals(self, text: str, judge: Judge) -> list[Rival]:
        paragraph = self._paragraphs[text]
        if paragraph.readings is None:
            paragraph.readings = readings_of(paragraph.runs, self.words)
        if paragraph.counted is None or not self.counts.agree(paragraph.counted):
            with self.counts.noted() as counted:
                paragraph.rivals = judge.rivals(text, paragraph.readings)
            paragraph.counted = counted
        return paragraph.rivals


def _parts(terms: Iterable[str], lexicon: SlipLexicon) -> set[str]:
    """The stretches of Thai in terms that are no words of the lexicon."""
    parts = {run.text for term in terms for run in thai_runs(term)}
    return {part for part in parts if len(part) >= _SHORTEST_TERM and lexicon.cost(part) is None}


def _places(text: str) -> list[tuple[int, str]]:
    """The paragraphs with words, and where they begin."""
    places = []
    start = 0
    for paragraph in text.split("\n"):
        if paragraph.strip():
            places.append((start, paragraph))
        start += len(paragraph) + 1
    return places


def _by_nearness(places: list[tuple[int, str]], first: Span | None) -> Iterator[tuple[int, str]]:
    """The paragraphs that overlap `first`, then the others."""
    if first is None:
        yield from places
        return
    near = [first.overlaps(Span(start, start + len(text))) for start, text in places]
    yield from (place for place, is_near in zip(places, near, strict=True) if is_near)
    yield from (place for place, is_near in zip(places, near, strict=True) if not is_near)
