"""A text on a translator's desk, for tests."""

from pathlib import Path

from annotation.strategies import NOON
from nepreader.annotation import Author, carry_out
from nepreader.text import Document
from nepreader.workspace import OpenText
from nepreader.workspace.passages import passages_in
from nepreader.workspace.translating import translated

TEXT = "😀 แมวดำนอนหลับ\n\nหนูวิ่งเล่นรอบบ้าน\n\nปลาว่ายน้ำ\n"
ONE = Author("ก", "w1", clock=lambda: NOON)


def opened(text: str = TEXT) -> OpenText:
    return OpenText(Path("แมว.txt"), Document(text, "แมว.txt"))


def do(text, change):
    done = carry_out(text.annotations, change, ONE)
    text.place_index.update(done)
    return done


def translate(text, *said, **options):
    """Translate the first passages of a text."""
    for passage, words in zip(passages_in(text), said, strict=False):
        do(text, translated(text, ONE, passage, words, **options))


def said(text, language="en"):
    """(words of the source, of the translation) of each passage."""
    source = text.document.text
    return [(p.span.of(source), p.text) for p in passages_in(text, language)]
