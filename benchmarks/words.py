"""Cutting words: speed against nlpo3 alone, and accuracy on gold-segmented Thai.

The gold sets are UD_Thai-PUD and UD_Thai-TUD of Universal Dependencies (CC BY-SA; for measuring
only). Put their .conllu files into a folder and name it in NEPREADER_UD.
"""

import os
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import accumulate, pairwise
from pathlib import Path

from benchmarks.table import Row
from benchmarks.texts import chapter
from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.language.known import KnownParagraphs
from nepreader.workspace import load_termbase

THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")
Boundaries = Callable[[str], list[int]]


def speed() -> list[Row]:
    """The whole chapter, terms and joins included, against engines alone; best of many rounds."""
    paragraphs = [p for p in chapter().split("\n") if p]
    engines = {name: make_tokenizer(name) for name in ("nlpo3", "thaibreak", "newmm")}
    cutter = WordCutter(engines["thaibreak"], headwords(), load_termbase(())[0].forms)
    tasks: dict[str, Callable[[], object]] = {
        "cut": lambda: [cutter._cut((p, ())) for p in paragraphs],
        "cut, two threads": lambda: _cut_all(cutter, paragraphs),
        **{name: lambda e=e: [e.words(p) for p in paragraphs] for name, e in engines.items()},
    }
    best = _best_of(tasks, rounds=25)
    base = best["nlpo3"]
    detail = f"{base * 1000:.1f} ms nlpo3, {len(chapter()):,} characters"
    return [
        Row("whole chapter cut / nlpo3 alone", best["cut, two threads"] / base, 2.0, detail=detail),
        Row("… on one thread", best["cut"] / base),
        Row("… thaibreak alone", best["thaibreak"] / base),
        Row("… newmm alone", best["newmm"] / base),
    ]


def accuracy() -> list[Row]:
    """Tokens that cross a gold boundary: wrong under every convention of what a word is."""
    folder = os.environ.get("NEPREADER_UD")
    if not folder:
        print("words, accuracy: not measured (name the folder of the UD sets in NEPREADER_UD)")
        return []
    cutter = WordCutter(make_tokenizer(), headwords())
    ours: Boundaries = lambda text: list(cutter.cut(text).boundaries)  # noqa: E731
    rows = []
    for path in sorted(Path(folder).glob("*test.conllu")):
        sentences = list(_sentences(path))
        for name, cut in {"ours": ours, **_engines()}.items():
            wrong, f1 = _score(sentences, cut)
            promised = 0.2 if name == "ours" else None
            what = f"{path.stem}: {name}, tokens wrong"
            rows.append(Row(what, wrong, promised, "%", f"boundary F1 {f1:.1f}"))
    return rows


def _cut_all(cutter: WordCutter, paragraphs: list[str]) -> None:
    cutter._known = KnownParagraphs()
    cutter.cut_all(paragraphs)


def _best_of(tasks: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    best = dict.fromkeys(tasks, float("inf"))
    for _ in range(rounds):
        for name, task in tasks.items():
            start = time.perf_counter()
            task()
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def _engines() -> dict[str, Boundaries]:
    def boundaries_of(name: str) -> Boundaries:
        engine = make_tokenizer(name)
        return lambda text: list(
            accumulate(map(len, engine.words(text.replace(" ", "|"))), initial=0)
        )

    return {name: boundaries_of(name) for name in ("newmm", "nlpo3", "thaibreak")}


def _sentences(path: Path) -> Iterator[tuple[str, set[int]]]:
    """(text, gold boundaries) of each sentence of a CoNLL-U file."""
    text, gold = "", {0}
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if not line and text:
            yield text.rstrip(), gold
            text, gold = "", {0}
        elif len(columns) == 10 and columns[0].isdigit():
            text += columns[1]
            gold.add(len(text))
            if "SpaceAfter=No" not in columns[9]:
                text += " "
                gold.add(len(text))


def _score(sentences: list[tuple[str, set[int]]], cut: Boundaries) -> tuple[float, float]:
    """(per cent of the Thai tokens that cross a gold boundary, F1 of the inner boundaries)."""
    count: Counter[str] = Counter()
    for text, gold in sentences:
        found = cut(text)
        for run in THAI.finditer(text):
            _score_run(
                *run.span(), gold, [at for at in found if run.start() <= at <= run.end()], count
            )
    precision, recall = count["hit"] / count["found"], count["hit"] / count["gold"]
    f1 = 200 * precision * recall / (precision + recall)
    return 100 * count["crossing"] / count["tokens"], f1


def _score_run(start: int, end: int, gold: set[int], found: list[int], count: Counter[str]) -> None:
    inner_gold = {at for at in gold if start < at < end}
    inner_found = {at for at in found if start < at < end}
    count["hit"] += len(inner_gold & inner_found)
    count["gold"] += len(inner_gold)
    count["found"] += len(inner_found)
    edges = inner_gold | {start, end}
    bounds = sorted(inner_found | {start, end})
    for a, b in pairwise(bounds):
        whole = a in edges and b in edges
        count["tokens"] += 1
        count["crossing"] += not whole and any(a < at < b for at in inner_gold)
