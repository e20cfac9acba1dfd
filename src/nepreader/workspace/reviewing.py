"""What there is to be reviewed in a text: what is suspected, and what was decided about it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from nepreader.correction.corrections import Correction, CorrectionStatus, in_force
from nepreader.correction.remembered import ruled
from nepreader.correction.slips import Slip
from nepreader.correction.suspect import Suggestion, Suspect
from nepreader.text import Reading, Span, covered
from nepreader.workspace.correcting import places_like, slips_of
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.readings import corrections_of
from nepreader.workspace.words import Words


class ReviewState(StrEnum):
    """What became of a place."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    RESTING = "resting"  # accepted, but a later correction overlaps it


class ReviewItem(NamedTuple):
    """A place of the source that is suspected, or was decided on.

    Attributes:
        printed: the words as they stand in the source.
        suspect: why it is suspected; None for a person's own correction.
        correction: what was decided or proposed; None while nothing was.
    """

    span: Span
    printed: str
    state: ReviewState
    suspect: Suspect | None = None
    correction: Correction | None = None

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """What it may have read, the best first; a person's proposal before the program's."""
        machine = self.suspect.suggestions if self.suspect else ()
        if self.correction is None:
            return machine
        own = Suggestion(self.correction.text, 1.0)
        return (own, *(other for other in machine if other.text != own.text))

    @property
    def text(self) -> str:
        """What it should read, as far as anybody knows; empty where nobody does."""
        return self.suggestions[0].text if self.suggestions else ""

    @property
    def score(self) -> float:
        """How likely it was misread, from 0 to 1; a person's own correction is certain."""
        return self.suspect.score if self.suspect else 1.0


class Statistics(NamedTuple):
    """How far a review has come.

    Attributes:
        states: how many places are in each state.
        slips: which letters were misread as which, by the accepted corrections, with counts.
    """

    states: Counter[ReviewState]
    slips: Counter[Slip]

    @property
    def total(self) -> int:
        """All places."""
        return self.states.total()

    @property
    def decided(self) -> int:
        """Places that somebody decided on."""
        return self.total - self.states[ReviewState.OPEN]


def placed_in_source(suspects: Iterable[Suspect], reading: Reading) -> list[Suspect]:
    """Suspects of a reading by their places in the source; those in corrections are left out.

    One that reaches over the end of a line or page is printed with it.
    """
    found = []
    corrected = covered(edit.span for edit in reading.edits if edit.replacement.strip())
    for suspect in suspects:
        span = reading.to_source(suspect.span)
        if not corrected.overlap(span):
            found.append(suspect._replace(span=span, text=span.of(reading.source)))
    return found


def review(text: OpenText, suspects: Iterable[Suspect], least: float = 0.0) -> list[ReviewItem]:
    """Every place, in order; suspects less likely than `least` are left out.

    `suspects` have places in the source. One that overlaps a decision is decided with it.
    """
    source, corrections = text.document.text, corrections_of(text)
    holding = {correction.annotation.id for correction in in_force(corrections)}
    by_span = {suspect.span: suspect for suspect in suspects}
    items = [
        ReviewItem(c.span, c.span.of(source), _state(c, holding), by_span.get(c.span), c)
        for c in corrections
    ]
    taken = covered(item.span for item in items)
    items += (
        ReviewItem(suspect.span, suspect.text, ReviewState.OPEN, suspect)
        for suspect in by_span.values()
        if suspect.score >= least and not taken.overlap(suspect.span)
    )
    return sorted(items, key=lambda item: (item.span, item.state))


def item_of(text: OpenText, span: Span) -> ReviewItem:
    """A place that nothing was said about yet, so that a person can."""
    return ReviewItem(span, span.of(text.document.text), ReviewState.OPEN)


def with_rules(
    text: OpenText,
    words: Words,
    suspects: Iterable[Suspect],
    rules: Mapping[str, str],
) -> list[Suspect]:
    """The suspects, and every other place where letters stand that a person corrected before.

    `rules` map printed letters to what is meant, in all texts; the corrections of this text rule
    over them.
    """
    source = text.document.text
    accepted = in_force(corrections_of(text))
    meant = {**rules, **{c.span.of(source): c.text for c in accepted}}
    by_span = {suspect.span: suspect for suspect in suspects}
    wrong = (printed for printed, right in meant.items() if printed != right)
    for start, end, printed in places_like(text, words, wrong):
        span = Span(start, end)
        by_span[span] = ruled(span, printed, meant[printed], by_span.get(span))
    return list(by_span.values())


def statistics(text: OpenText, items: Iterable[ReviewItem]) -> Statistics:
    """Count a review."""
    states = Counter(item.state for item in items)
    return Statistics(states, Counter(slips_of(corrections_of(text), text.document.text)))


def _state(correction: Correction, holding: set[str]) -> ReviewState:
    match correction.status:
        case CorrectionStatus.REJECTED:
            return ReviewState.REJECTED
        case CorrectionStatus.ACCEPTED:
            holds = correction.annotation.id in holding
            return ReviewState.ACCEPTED if holds else ReviewState.RESTING
        case CorrectionStatus.PROPOSED:
            return ReviewState.OPEN
