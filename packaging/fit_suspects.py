"""Fits the weights of the evidence to texts whose slips are known; needs scikit-learn.

    fit_suspects.py NAME=TEXT,GOLD[,WEIGHT] … > resources/correction/weights.json

TEXT is UTF-8; GOLD has a JSON object a line: start, end (code points), right, also, kind and
confidence; an empty GOLD says that the text is clean. WEIGHT is what a suspect of the text counts:
texts of readers of which there is little count more. A suspect that overlaps a slip is right;
overlapping slips of low confidence leave it out.
"""

import json
import math
import sys
from pathlib import Path
from typing import Any, NamedTuple

from sklearn.linear_model import LogisticRegression

from nepreader.correction.evidence import Evidence, Witness, follows_latin
from nepreader.correction.finder import SuspectFinder
from nepreader.correction.judging import SURE, Ranked, grouped, unknown_figures
from nepreader.correction.lexicon import load_lexicon
from nepreader.correction.readings import readings_of
from nepreader.correction.rival import Rival
from nepreader.correction.runs import thai_runs
from nepreader.correction.suspect import SuspectKind
from nepreader.correction.verdict import density
from nepreader.text import Span
from nepreader.workspace import load_termbase

UNKNOWN = (*unknown_figures(1, 1, 1), "unknown_latin")
SUSPECT = (*Evidence._fields, "rank", "rivals", "density_all", "density_dirty", *UNKNOWN)
Figures = dict[str, float]


class Paragraph(NamedTuple):
    """What a paragraph offers, with its slips in code points of its own."""

    text: str
    ranked: list[Ranked]
    unknown: list[tuple[Span, Figures]]
    slips: list[dict[str, Any]]


def paragraphs(text: str, slips: list[dict[str, Any]]) -> list[Paragraph]:
    """Look at every paragraph as the finder does."""
    glossaries = load_termbase(())[0].glossaries
    terms = [form for glossary in glossaries for entry in glossary.values() for form in entry.thai]
    finder = SuspectFinder(load_lexicon(), terms)
    finder.find(text)
    witness = Witness(finder.words, finder.counts)
    found, start = [], 0
    for line in text.split("\n"):
        readings = readings_of(thai_runs(line), finder.words)
        ranked = [Ranked(0.0, *pair) for pair in witness.about(line, readings)]
        unknown = [
            (one.span, _unknown(line, one.span, one.cost, finder)) for one in readings.unknown
        ]
        here = [
            slip | {"start": slip["start"] - start, "end": slip["end"] - start}
            for slip in slips
            if start <= slip["start"] and slip["end"] <= start + len(line)
        ]
        found.append(Paragraph(line, ranked, unknown, here))
        start += len(line) + 1
    return found


def _unknown(line: str, span: Span, cost: float, finder: SuspectFinder) -> Figures:
    figures = unknown_figures(cost, finder.counts.of(span.of(line)), len(span))
    return figures | {"unknown_latin": float(follows_latin(line, span.end))}


def label(span: Span, slips: list[dict[str, Any]]) -> bool | None:
    """Whether a stretch was misread; None where it is not sure."""
    near = [slip for slip in slips if span.overlaps(Span(slip["start"], slip["end"]))]
    sure = [slip for slip in near if slip["confidence"] != "low" and slip["kind"] != "garbled"]
    return True if sure else None if near else False


def is_right(paragraph: Paragraph, one: Ranked) -> bool:
    """Whether a reading mends the one slip it overlaps."""
    start, end, word = one.candidate.start, one.candidate.end, one.candidate.word
    text = paragraph.text
    for slip in paragraph.slips:
        if Span(start, end).overlaps(Span(slip["start"], slip["end"])):
            low, high = min(start, slip["start"]), max(end, slip["end"])
            mended = text[low:start] + word + text[end:high]
            around = text[low : slip["start"]], text[slip["end"] : high]
            return mended in {right.join(around) for right in (slip["right"], *slip["also"])}
    return False


def fitted(
    rows: list[list[float]], labels: list[bool], counts: list[float], names: tuple[str, ...]
):
    """The weights of a logistic regression, by name."""
    model = LogisticRegression(max_iter=3000).fit(rows, labels, sample_weight=counts)
    values = zip(names, model.coef_[0], strict=True)
    return {"bias": round(float(model.intercept_[0]), 3)} | {
        name: round(float(value), 3) for name, value in values
    }


def rank_weights(texts: list[tuple[list[Paragraph], float]]) -> dict[str, float]:
    """Fit whether a reading is right."""
    rows, labels, counts = [], [], []
    for found, count in texts:
        for paragraph in found:
            for one in paragraph.ranked:
                span = Span(one.candidate.start, one.candidate.end)
                if label(span, paragraph.slips) is not None:
                    rows.append(list(one.evidence))
                    labels.append(is_right(paragraph, one))
                    counts.append(count)
    return fitted(rows, labels, counts, Evidence._fields)


def suspect_figures(found: list[Paragraph], rank: dict[str, float]) -> list[tuple[Figures, bool]]:
    """The figures and labels of the suspects of a text."""
    weights = [rank[name] for name in Evidence._fields]
    rows: list[tuple[Figures, bool | None]] = []
    rivals = []
    for paragraph in found:
        ranked = [
            one._replace(
                rank=rank["bias"] + sum(map(float.__mul__, weights, map(float, one.evidence)))
            )
            for one in paragraph.ranked
        ]
        taken: set[int] = set()
        for group in grouped(ranked):
            best = group[0]
            span = Span(best.candidate.start, best.candidate.end)
            taken.update(range(span.start, span.end))
            rivals.append(Rival(span, SuspectKind.SHAPE, 0.0, is_sure=best.rank > SURE))
            others = math.log(sum(math.exp(one.rank - best.rank) for one in group))
            figures = best.evidence._asdict() | {"rank": best.rank / 2, "rivals": others}
            rows.append((figures, label(span, paragraph.slips)))
        rows += [
            (figures, label(span, paragraph.slips))
            for span, figures in paragraph.unknown
            if taken.isdisjoint(range(span.start, span.end))
        ]
    known = density(rivals, sum(len(paragraph.text) + 1 for paragraph in found))
    more = {f"density_{name}": value for name, value in known._asdict().items()}
    return [(figures | more, right) for figures, right in rows if right is not None]


def main() -> None:
    """Print the weights of both regressions."""
    texts = []
    for argument in sys.argv[1:]:
        text, gold, *count = argument.partition("=")[2].split(",")
        slips = [json.loads(line) for line in Path(gold).read_text(encoding="utf-8").splitlines()]
        found = paragraphs(Path(text).read_bytes().decode("utf-8"), slips)
        texts.append((found, float(count[0]) if count else 1.0))
    rank = rank_weights(texts)
    rows, labels, counts = [], [], []
    for found, count in texts:
        for figures, right in suspect_figures(found, rank):
            rows.append([figures.get(name, 0.0) for name in SUSPECT])
            labels.append(right)
            counts.append(count)
    print(json.dumps({"rank": rank, "suspect": fitted(rows, labels, counts, SUSPECT)}, indent=1))


if __name__ == "__main__":
    main()
