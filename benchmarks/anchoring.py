"""Finding annotated words again after 41 kinds of edit, against the truth of where they went."""

import random
import re
import time
from collections import Counter
from collections.abc import Iterator

from benchmarks.edits import CARET, DELETIONS, EDITS, Case, Edit, truth
from benchmarks.edits.slips import ocr_all
from benchmarks.table import Row
from benchmarks.texts import chapter
from nepreader.annotation import anchor, describe
from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.text import Document, Span
from nepreader.text.graphemes import snapped

CASES = 18
_WORDS = (1, 4, 15, 60, 1, 8)  # words in a span; the last two kinds are paragraphs


def accuracy() -> list[Row]:
    """Shares of spans found exactly, elsewhere, and found though they were deleted."""
    rng = random.Random(20261122)
    kept: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    for name, edit in EDITS.items():
        kept.update(_outcomes(name, edit, rng))
    for name, edit in DELETIONS.items():
        gone.update(_outcomes(name, edit, rng))
    detail = f"{kept.total()} spans: {dict(kept)}"
    return [
        Row("anchoring: not exact", _share(kept, "exact", missing=True), 2.0, "%", detail),
        Row("anchoring: wrong place", _share(kept, "wrong"), 0.3, "%"),
        Row("anchoring: deleted, yet anchored", _share(gone, "wrong"), 1.0, "%",
            f"{gone.total()} spans"),
    ]  # fmt: skip


def speed() -> list[Row]:
    """500 notes on 40,000 characters that were edited."""
    text = (chapter() * 2)[:40_000]
    rng = random.Random(1)
    case = Case(text, 0, 1, rng)
    edited = Document("".join(char for char, _ in ocr_all(case)), "edited")
    document = Document(text, "text")
    notes = [describe(document, span) for span in _spans(text, 500, rng)]
    started = time.perf_counter()
    placed = sum(anchor(edited, note, text).span is not None for note in notes)
    seconds = time.perf_counter() - started
    return [Row("anchoring: 500 notes, 40,000 characters", seconds, 1.0, "s", f"{placed} placed")]


def _outcomes(name: str, edit: Edit, rng: random.Random) -> Iterator[str]:
    text = chapter()
    if name == "uni_fix":  # the text as OCR typed it, which the edit mends
        text = text.replace("แ", "เเ").replace("ำ", "ํา")
    for span in _spans(text, CASES, rng):
        wanted = Span(span.start, span.start) if name == CARET else span
        case = Case(text, wanted.start, wanted.end, random.Random(rng.random()))
        edited = edit(case)
        after = "".join(char for char, _ in edited)
        if name in DELETIONS:
            if case.words not in after:
                yield _outcome(case, after, None)
        elif place := truth(case, edited):
            yield _outcome(case, after, Span(*place))


def _outcome(case: Case, after: str, place: Span | None) -> str:
    selectors = describe(Document(case.text, ""), Span(case.start, case.end))
    found = anchor(Document(after, ""), selectors, case.text).span
    if found == place:
        return "exact"
    if found is None:
        return "missed"
    touching = place is not None and found.start <= place.end and place.start <= found.end
    return "near" if touching else "wrong"


def _share(outcomes: Counter[str], name: str, *, missing: bool = False) -> float:
    share = 100 * outcomes[name] / outcomes.total()
    return 100 - share if missing else share


def _spans(text: str, count: int, rng: random.Random) -> Iterator[Span]:
    """Words, phrases, sentences, paragraphs and more, none beginning or ending in a blank."""
    cutter = WordCutter(make_tokenizer(), headwords())
    paragraphs = [m.span() for m in re.finditer(r"[^\n]{4,}", text)]
    for number in range(count):
        start, end = rng.choice(paragraphs)
        kind = number % (len(_WORDS) + 2)
        if kind < len(_WORDS):
            bounds = cutter.cut(text[start:end]).boundaries
            first = rng.randrange(max(1, len(bounds) - _WORDS[kind]))
            last = min(len(bounds) - 1, first + _WORDS[kind])
            start, end = start + bounds[first], start + bounds[last]
        elif kind == len(_WORDS) + 1:
            end = min(len(text), end + rng.randrange(50, 600))
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        stripped = Span(start, max(start + 1, start + len(words.strip())))
        yield snapped(text, stripped)
