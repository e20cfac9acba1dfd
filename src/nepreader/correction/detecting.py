"""Finds what a reading machine misread in a text."""

import math
import re
from collections.abc import Iterable, Iterator

from nepreader.correction.candidates import Candidate, candidates
from nepreader.correction.channel import channel_cost
from nepreader.correction.document_words import document_words
from nepreader.correction.lattice import make_lattice
from nepreader.correction.lexicon import Known, SlipLexicon
from nepreader.correction.scripts import foreign_stretches, in_thai
from nepreader.correction.segmenting import segmented
from nepreader.correction.suspect import Suggestion, Suspect, SuspectKind, probability
from nepreader.text import Span

LEAST = -8.0
"""The least gain of a suspect, in nats; about one in three of those is a slip."""
_RUN = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")
_ABBREVIATION = re.compile("(?:[ก-ฮ]\\.){2,}|(?<![\u0e00-\u0e7f])[ก-ฮ]{1,2}\\.")
_DOUBLED = re.compile("([\u0e01-\u0e3a\u0e40-\u0e4e]{4,12})\\1")
_LATIN_AFTER = re.compile("\\s*\\(\\s*[A-Za-z]")
_SURE, _DOUBLED_GAIN = 20.0, 2.0
_UNKNOWN_ONCE, _UNKNOWN_TWICE, _NAMED_IN_LATIN = -1.0, -5.0, -2.5
_REPEATED = 1.2  # nats off for each e-fold of times that it stands so in the text
_SUPPORT = 0.4
_MOST_SUGGESTIONS = 6
_REACH = 8  # letters about foreign ones that may belong to the word
_FRAGMENT = 11.5  # the cost of a rare short word, which may be a part of a broken one
_TERM = 12.0


def find_suspects(text: str, lexicon: SlipLexicon, terms: Iterable[str] = ()) -> list[Suspect]:
    """Every suspect of a text, best first, none overlapping another.

    `lexicon` is taught the document's words and `terms` (of glossaries): each text needs its own.
    """
    runs = _runs(text)
    lexicon.add(_terms(terms, lexicon))
    lexicon.add(document_words([run for run, _ in runs], lexicon))
    rivals = [
        *_script_suspects(text, lexicon),
        *_shape_suspects(text, runs, lexicon),
        *_doubled_suspects(text),
    ]
    found = _without_overlaps(rivals)
    found = _with_unknown(found, _unknown_suspects(text, runs, lexicon))
    return sorted(found, key=lambda suspect: (-suspect.gain, suspect.span))


def _runs(text: str) -> list[tuple[str, int]]:
    """Stretches of Thai letters with their place; abbreviations are none."""
    masked = _ABBREVIATION.sub(lambda match: "." * len(match.group()), text)
    return [(match.group(), match.start()) for match in _RUN.finditer(masked)]


def _terms(terms: Iterable[str], lexicon: SlipLexicon) -> Iterator[Known]:
    for term in terms:
        for match in _RUN.finditer(term):
            if len(match.group()) > 3 and lexicon.cost(match.group()) is None:
                yield Known(match.group(), _TERM)


def _shape_suspects(
    text: str, runs: list[tuple[str, int]], lexicon: SlipLexicon
) -> Iterator[Suspect]:
    """The best other reading of each place, with those that compete as further suggestions."""
    found: list[Candidate] = []
    for run, base in runs:
        for gain, start, end, word in candidates(make_lattice(run, lexicon), lexicon, LEAST):
            weighed = gain + _in_document(text, run[start:end], word)
            if weighed >= LEAST:
                found.append(Candidate(weighed, base + start, base + end, word))
    found.sort(key=lambda candidate: (-candidate.gain, candidate[1:]))
    taken: dict[int, list[Candidate]] = {}
    for candidate in found:
        rival = next(
            (taken[at] for at in range(candidate.start, candidate.end) if at in taken), None
        )
        if rival is None:
            group = [candidate]
            taken |= dict.fromkeys(range(candidate.start, candidate.end), group)
        else:
            rival.append(candidate)
    for group in {id(group): group for group in taken.values()}.values():
        yield _shaped(text, group)


def _in_document(text: str, printed: str, word: str) -> float:
    """What the rest of the text says: forms that come again are meant, slips are alone."""
    times, support = text.count(printed), min(20, text.count(word)) if len(word) > 2 else 0
    gain = 0.0
    if len(printed) > 3 and times > 1:
        gain -= _REPEATED * math.log(times)
    if len(word) > 3:
        gain += _SUPPORT * (math.log1p(support) - math.log1p(times - 1))
    return gain


def _shaped(text: str, group: list[Candidate]) -> Suspect:
    best = group[0]
    span = Span(best.start, best.end)
    suggestions: dict[str, float] = {}
    for gain, start, end, word in group:
        if span.start <= start and end <= span.end:
            whole = text[span.start : start] + word + text[end : span.end]
            suggestions.setdefault(whole, gain)
    return _suspect(text, span, SuspectKind.SHAPE, best.gain, suggestions)


def _suspect(
    text: str, span: Span, kind: SuspectKind, gain: float, suggestions: dict[str, float]
) -> Suspect:
    offered = tuple(Suggestion(word, probability(value)) for word, value in suggestions.items())[
        :_MOST_SUGGESTIONS
    ]
    return Suspect(span, span.of(text), kind, gain, offered)


def _unknown_suspects(
    text: str, runs: list[tuple[str, int]], lexicon: SlipLexicon
) -> Iterator[Suspect]:
    """What is no word and stands here once: names come again, and slips hardly do."""
    for run, base in runs:
        for start, end in _unknown_stretches(run, lexicon):
            times = text.count(run[start:end])
            if end - start < 2 or times > 2:
                continue
            gain = _UNKNOWN_ONCE if times == 1 else _UNKNOWN_TWICE
            if _LATIN_AFTER.match(text, base + end):
                gain += _NAMED_IN_LATIN
            yield _suspect(text, Span(base + start, base + end), SuspectKind.UNKNOWN, gain, {})


def _unknown_stretches(run: str, lexicon: SlipLexicon) -> Iterator[tuple[int, int]]:
    """Unknown pieces with the rare short words beside them."""
    pieces = segmented(run, lexicon)
    odd = [
        not piece.is_known or (piece.cost > _FRAGMENT and piece.end - piece.start <= 3)
        for piece in pieces
    ]
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and odd[end]:
            end += 1
        if any(not piece.is_known for piece in pieces[at:end]):
            yield pieces[at].start, pieces[end - 1].end
        at = end + 1


def _doubled_suspects(text: str) -> Iterator[Suspect]:
    for match in _DOUBLED.finditer(text):
        once = {match.group(1): _DOUBLED_GAIN}
        yield _suspect(text, Span(*match.span()), SuspectKind.DOUBLED, _DOUBLED_GAIN, once)


def _script_suspects(text: str, lexicon: SlipLexicon) -> Iterator[Suspect]:
    """Letters of another script with the Thai about them that belongs to the same word."""
    for span in foreign_stretches(text):
        readings = sorted(_readings(text, span, lexicon))
        if not readings:
            yield _suspect(text, span, SuspectKind.SCRIPT, _SURE, {})
            continue
        _, start, end, _ = readings[0]
        same = [word for _, first, last, word in readings if (first, last) == (start, end)]
        suggestions = {word: _SURE - number for number, word in enumerate(dict.fromkeys(same))}
        yield _suspect(text, Span(start, end), SuspectKind.SCRIPT, _SURE, suggestions)


def _readings(text: str, span: Span, lexicon: SlipLexicon) -> Iterator[tuple[float, int, int, str]]:
    """(cost, start, end, word) of the words that may stand about a stretch."""
    low, high = _thai_about(text, span)
    thai = in_thai(span.of(text))
    for start in range(low, span.start + 1):
        for end in range(span.end, high + 1):
            printed = text[start : span.start] + thai + text[span.end : end]
            if not 2 <= len(printed) <= 17:
                continue
            for word, cost in lexicon.like(printed):
                channel = channel_cost(word, printed, 22.0)
                if channel <= 22.0:
                    rest = text[low:start], text[end:high]
                    total = channel + cost + sum(_cost(part, lexicon) for part in rest)
                    yield total, start, end, word


def _thai_about(text: str, span: Span) -> tuple[int, int]:
    low, high = span.start, span.end
    while low > 0 and span.start - low < _REACH and _RUN.match(text[low - 1]):
        low -= 1
    while high < len(text) and high - span.end < _REACH and _RUN.match(text[high]):
        high += 1
    return low, high


def _cost(part: str, lexicon: SlipLexicon) -> float:
    return make_lattice(part, lexicon).total if part else 0.0


def _without_overlaps(rivals: list[Suspect]) -> list[Suspect]:
    """The suspects that no likelier one overlaps."""
    kept: list[Suspect] = []
    taken: set[int] = set()
    for suspect in sorted(rivals, key=lambda rival: (-rival.gain, rival.span)):
        places = range(suspect.span.start, suspect.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(suspect)
    return kept


def _with_unknown(found: list[Suspect], more: Iterable[Suspect]) -> list[Suspect]:
    """What is unknown makes a suspect there likelier, or is one by itself."""
    result = list(found)
    for unknown in more:
        at = next((n for n, s in enumerate(result) if s.span.overlaps(unknown.span)), None)
        if at is None:
            result.append(unknown)
        else:
            result[at] = result[at]._replace(gain=max(result[at].gain, unknown.gain))
    return result
