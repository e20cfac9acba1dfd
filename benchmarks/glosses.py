"""Glosses: how many words of a text have one, what is missing, and how long it takes.

The real chapter is measured where the machine has it (a folder `shared/chapter` beside the
checkout, or named in NEPREADER_CHAPTER), as a reader sees it: with its corrections accepted. With
the UD sets named in NEPREADER_UD, news and other text are measured, too.
"""

import json
import os
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.table import Row, p99
from benchmarks.texts import chapter
from nepreader.glossary import Termbase
from nepreader.glossing import Glosser, Resources, Source, WordGloss, domains_of
from nepreader.language import Token, TokenKind, WordCutter, headwords, make_tokenizer
from nepreader.language.tagging import PerceptronTagger
from nepreader.lexicon import DictionaryIndex, LexicalEntry, Lexicon, Sense, load_core
from nepreader.lexicon.frequency import load_frequencies
from nepreader.pronunciation import Reader
from nepreader.storage.dictionary_index import write_index
from nepreader.workspace import load_termbase

_SHARED = Path(__file__).resolve().parents[2] / "shared" / "chapter"
_CHAPTER = Path(os.environ.get("NEPREADER_CHAPTER", _SHARED))
_LENGTH = 40_000
_SHOWN = 60

Glossed = list[tuple[Token, WordGloss | None]]


def coverage() -> list[Row]:
    """Words without a gloss, of every text that is at hand; prints what is missing."""
    rows: list[Row] = []
    for name, text, termbase in _texts():
        glossed = [pair for pair in _glossed(text, termbase) if pair[0].kind is TokenKind.WORD]
        missing = [t.text for t, g in glossed if g is None or g.source == Source.UNKNOWN]
        distinct = {token.text for token, _ in glossed}
        sources = Counter(str(gloss.source) for _, gloss in glossed if gloss)
        shown = " ".join(word for word, _ in Counter(missing).most_common(_SHOWN))
        print(f"{name}: {len(glossed):,} words; {dict(sources)}\n  without a gloss: {shown}")
        of_ours = "chapter" in name
        running = 100 * len(missing) / len(glossed)
        most = 2.0 if of_ours else 5.0
        rows.append(Row(f"{name}: running words without a gloss", running, most, "%"))
        share = 100 * len(set(missing)) / len(distinct)
        rows.append(Row("… distinct words", share, 5.0 if of_ours else None, "%"))
    return rows


def speed() -> list[Row]:
    """A whole text, one word of a new paragraph, one known, one with three dictionaries."""
    cutter = _cutter(Termbase())
    text = (chapter() * 2)[:_LENGTH]
    paragraphs = [list(cutter.cut(line)) for line in text.split("\n") if line]
    resources = _resources(Termbase())
    Glosser(resources).glosses_of(paragraphs[0])
    began = time.perf_counter()
    glosser = Glosser(resources)
    for tokens in paragraphs:
        glosser.glosses_of(tokens)
    whole = time.perf_counter() - began
    cold = [_timed(Glosser(resources), tokens) for tokens in paragraphs]
    warm = [_timed(glosser, tokens) for tokens in paragraphs]
    with tempfile.TemporaryDirectory() as folder:
        asked = _dictionaries(Path(folder), resources, paragraphs)
    return [
        Row(f"{_LENGTH:,} characters glossed", whole, 3.0, "s"),
        Row("… a word of a new paragraph, p99", p99(cold), unit="ms"),
        Row("… a word after that, p99", p99(warm), 5.0, "ms"),
        Row("… with three dictionaries of 100,000 entries, p99", asked, 16.0, "ms"),
    ]


def _dictionaries(folder: Path, resources: Resources, paragraphs: Sequence[list[Token]]) -> float:
    words = list(load_core())
    entries = [LexicalEntry(f"{words[n % len(words)]}", (Sense(f"x{n}"),)) for n in range(100_000)]
    indexes: list[DictionaryIndex] = []
    for name in "abc":
        write_index(folder / f"{name}.sqlite", name, entries)
        indexes.append(DictionaryIndex(folder / f"{name}.sqlite"))
    lexica: tuple[Lexicon, ...] = tuple(indexes)
    more = resources._replace(lexica=lexica)
    times = [_timed(Glosser(more), tokens) for tokens in paragraphs]
    for index in indexes:
        index.close()
    return p99(times)


def _timed(glosser: Glosser, tokens: Sequence[Token]) -> float:
    began = time.perf_counter()
    glosser.gloss_at(tokens, 0)
    return (time.perf_counter() - began) * 1000


def _texts() -> Iterator[tuple[str, str, Termbase]]:
    termbase = load_termbase(())[0]
    yield "bundled chapter", _clean(chapter()), termbase
    path = _CHAPTER / "chapter-part1.txt"
    if path.exists():
        yield "real chapter", _corrected(path), termbase
        yield "real chapter, no glossary", _corrected(path), Termbase()
    for path in sorted(Path(os.environ.get("NEPREADER_UD", "-")).glob("*test.conllu")):
        lines = path.read_text(encoding="utf-8").splitlines()
        sentences = [line.removeprefix("# text = ") for line in lines if line.startswith("# text")]
        yield path.stem, "\n".join(sentences), Termbase()


def _clean(text: str) -> str:
    """The bundled chapter without its slips, which it carries on purpose."""
    slips = [json.loads(line) for line in _slips().read_text(encoding="utf-8").splitlines()]
    return _mended(text, slips)


def _corrected(path: Path) -> str:
    gold = path.with_name("chapter-part1.gold.jsonl").read_text(encoding="utf-8").splitlines()
    slips = [json.loads(line) for line in gold]
    sure = [slip for slip in slips if slip["confidence"] == "high"]
    return _mended(path.read_text(encoding="utf-8"), sure)


def _mended(text: str, slips: list[dict[str, str]]) -> str:
    for slip in sorted(slips, key=lambda slip: -int(slip["start"])):
        text = text[: int(slip["start"])] + slip["right"] + text[int(slip["end"]) :]
    return text


def _slips() -> Path:
    from nepreader.workspace.sample import SAMPLE

    return SAMPLE.with_name("nep-chapter.slips.jsonl")


def _glossed(text: str, termbase: Termbase) -> Glossed:
    cutter = _cutter(termbase)
    paragraphs = [list(cutter.cut(line)) for line in re.split(r"\n+", text) if line]
    words = [(token.text, token.term) for tokens in paragraphs for token in tokens]
    resources = _resources(termbase)
    glosser = Glosser(resources, domains_of(words, resources.core, termbase))
    return [
        pair
        for tokens in paragraphs
        for pair in zip(tokens, glosser.glosses_of(tokens), strict=True)
    ]


def _cutter(termbase: Termbase) -> WordCutter:
    return WordCutter(make_tokenizer(), headwords(), termbase.forms)


def _resources(termbase: Termbase) -> Resources:
    cut = make_tokenizer().words
    tagger, reader = PerceptronTagger(), Reader()
    return Resources(load_core(), (), termbase, tagger, reader, load_frequencies(), cut)
