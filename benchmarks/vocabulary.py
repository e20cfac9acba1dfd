"""The vocabulary: 100,000 words, and the text of 40,000 characters that is laid beside them."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.table import Row, p99
from benchmarks.texts import chapter
from nepreader.language import Token, WordCutter, headwords, make_tokenizer
from nepreader.vocabulary import Meeting, WordStatus, coverage
from nepreader.vocabulary.store import VocabularyStore, open_vocabulary

WORDS = 100_000
CHARACTERS = 40_000
_CONSONANTS = "กขคงจฉชซญดตถทธนบปผพฟมยรลวสหอ"


def vocabulary() -> list[Row]:
    """Open, mark, count, close."""
    tokens = _tokens()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "vocabulary.db"
        store = open_vocabulary(path)
        _fill(store, {token.text for token in tokens})
        store.close()
        opening, store = _timed(lambda: open_vocabulary(path))
        counting = min(_timed(lambda: coverage(tokens, store.statuses))[0] for _ in range(9))
        reading = min(_timed(store._read_statuses)[0] for _ in range(9))
        marking = [
            _timed(lambda w=word: store.mark([w], WordStatus.LEARNING))[0]
            for word in list(store.statuses)[:500]
        ]
        closing, _ = _timed(store.close)
    return [
        Row(
            f"coverage of {len(tokens):,} tokens, statuses read anew", reading + counting, 50, "ms"
        ),
        Row("… statuses at hand", counting, 50, "ms"),
        Row("a word marked, on the disk, p99", p99(marking), 200, "ms"),
        Row(f"vocabulary of {WORDS:,} opened and checked", opening, unit="ms"),
        Row("… closed, with a backup", closing, unit="ms"),
    ]


def _tokens() -> list[Token]:
    text = (chapter() * 2)[:CHARACTERS]
    cutter = WordCutter(make_tokenizer(), headwords(), {})
    return [token for paragraph in text.split("\n") if paragraph for token in cutter.cut(paragraph)]


def _fill(store: VocabularyStore, words: set[str]) -> None:
    rng = Random(7)
    while len(words) < WORDS:
        words.add("".join(rng.choices(_CONSONANTS, k=rng.randint(3, 8))))
    made = sorted(word for word in words if word.strip())
    sentence = "วันนี้{}อยู่ที่บ้านของเราแล้วก็กลับไปอีกครั้งหนึ่งเมื่อเย็น"
    meetings = {word: Meeting(sentence.format(word), 6, 6 + len(word), "ก.txt") for word in made}
    store.mark(made, WordStatus.KNOWN, meetings)


def _timed(task: Callable[[], Any]) -> tuple[float, Any]:
    """Milliseconds, and the answer."""
    start = time.perf_counter()
    answer = task()
    return (time.perf_counter() - start) * 1000, answer
