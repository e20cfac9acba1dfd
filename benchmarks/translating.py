"""The translator's desk: a memory of 50,000 units; 10,000 passages out and in again."""

import random
import tempfile
import time
from pathlib import Path

from benchmarks.table import Row
from benchmarks.texts import chapter
from nepreader.annotation import Author
from nepreader.exporting.document import Side
from nepreader.exporting.formats import FORMATS
from nepreader.language.sentences import sentences
from nepreader.progress import unwatched
from nepreader.text import Document
from nepreader.translation import Granularity, Segmenter, Status
from nepreader.translation.memory import MemoryTokens, MemoryUnit, TranslationMemory
from nepreader.workspace import OpenText
from nepreader.workspace.passages import bilingual, passages_in
from nepreader.workspace.translating import translated
from nepreader.workspace.translation_import import import_translation

UNITS, PASSAGES = 50_000, 10_000


def memory() -> list[Row]:
    """Every sentence of the chapter is asked for, in a memory of sentences with changed words."""
    with tempfile.TemporaryDirectory() as folder:
        kept = TranslationMemory(Path(folder) / "m.sqlite3")
        asked = [s.of(p) for p in chapter().split("\n") if p for s in sentences(p)]
        began = time.perf_counter()
        kept.take_in("benchmark", _variants(asked))
        taken_in = time.perf_counter() - began
        times = [_seconds(lambda s=s: kept.matches(s)) for s in asked]
        kept.close()
    detail = f"{len(asked)} sentences, median {sorted(times)[len(times) // 2] * 1000:.1f} ms"
    return [
        Row("memory of 50,000: slowest question", max(times) * 1000, 50, "ms", detail),
        Row("memory of 50,000: taken in", taken_in, None, "s"),
    ]


def round_trip() -> list[Row]:
    """10,000 translated passages out, and in again into an untranslated copy."""
    source = "\n".join(
        f"😀 แมวดำตัวที่ {n} นอนหลับอยู่ใต้ต้นมะม่วงในสวนหลังบ้านของยาย" for n in range(PASSAGES)
    )
    text, copy = (OpenText(Path("a.txt"), Document(source, "a.txt")) for _ in range(2))
    author = Author("", "benchmark")
    for passage in passages_in(text, segmenter=Segmenter(Granularity.PARAGRAPH)):
        made = translated(text, author, passage, "A black cat sleeps.", status=Status.DONE)
        text.annotations.add(*made.added)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("xliff2", "xliff1", "tmx"):
            path = Path(folder) / f"a{FORMATS[kind].suffix}"
            seconds = _seconds(lambda k=kind, p=path: _out_and_in(k, p, text, copy, author))
            rows.append(Row(f"10,000 passages out to {kind} and in again", seconds, 5, "s"))
    return rows


def _out_and_in(kind: str, path: Path, text: OpenText, copy: OpenText, author: Author) -> None:
    content = bilingual(text, passages_in(text))
    path.write_bytes(FORMATS[kind].exporter()(content, Side.BOTH, unwatched))
    found = import_translation(copy, author, path)
    assert len(found.change.added) == PASSAGES


def _variants(asked: list[str]) -> list[MemoryUnit]:
    chance = random.Random(1)
    tokens = MemoryTokens()
    known = [tokens.texts(sentence) for sentence in asked]
    words = [word for sentence in known for word in sentence]
    units = []
    for number in range(UNITS):
        sentence = list(chance.choice(known))
        for _ in range(chance.randint(0, len(sentence))):
            sentence[chance.randrange(len(sentence))] = chance.choice(words)
        units.append(MemoryUnit(" ".join(sentence), f"translation {number}"))
    return units


def _seconds(work) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
