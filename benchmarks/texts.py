"""Texts to measure on: the bundled chapter, and as much of it as one wants."""

import random
from pathlib import Path

from nepreader.workspace.sample import SAMPLE


def chapter() -> str:
    """The bundled chapter."""
    return SAMPLE.read_text(encoding="utf-8")


def large(folder: Path, size: int = 10_000_000) -> Path:
    """A text of `size` bytes: paragraphs of the chapter, shuffled and slightly changed."""
    rng = random.Random(7)
    paragraphs = [p for p in chapter().split("\n") if p]
    pieces: list[str] = []
    length = 0
    while length < size:
        paragraph = rng.choice(paragraphs)
        at = rng.randrange(len(paragraph))
        pieces.append(f"{paragraph[:at]}{rng.randrange(1000)} {paragraph[at:]}\n\n")
        length += len(pieces[-1].encode())
    path = folder / "large.txt"
    path.write_text("".join(pieces), encoding="utf-8")
    return path
