"""Marks words, a batch at a time, until it is killed; says which batches are kept."""

import sys
from pathlib import Path

from nepreader.vocabulary import Meeting, WordStatus
from nepreader.vocabulary.store import open_vocabulary

BATCH = 40


def batch(number: int) -> list[str]:
    return [f"คำ{number}ที่{i}" for i in range(BATCH)]


def main() -> None:
    store = open_vocabulary(Path(sys.argv[1]))
    number = int(sys.argv[2])
    while True:
        words = batch(number)
        store.mark(words, WordStatus.KNOWN, {w: Meeting(w * 20, 0, len(w), "ก") for w in words})
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    main()
