import pytest
from PySide6.QtGui import QFont

from nepreader.exporting.document import Side
from nepreader.language import Tokens
from nepreader.progress import unwatched
from nepreader.ui.translation import pdf as printing
from printed import prose, read
from translation.bilingual import text_of, unit

WORDS = "😀 |" + prose(1)


def cut(paragraph: str) -> Tokens:
    """As the printer's bars say, where they are about this paragraph."""
    ends, at = [0], 0
    for word in WORDS.split("|"):
        if paragraph.startswith(word, at):
            at += len(word)
            ends.append(at)
    if ends[-1] != len(paragraph):
        ends.append(len(paragraph))
    return Tokens(paragraph, ends, {})


@pytest.mark.parametrize("side", [Side.BOTH, Side.SOURCE])
def test_qt_breaks_no_line_that_was_set(monkeypatch, qapp, side):
    documents = []
    fill = printing.set_printed

    def kept(document, html):
        documents.append(document)
        fill(document, html)

    monkeypatch.setattr(printing, "set_printed", kept)
    thai = WORDS.replace("|", "")
    content = text_of(unit(thai, "A day at the market"))

    made = printing.pdf(content, side, QFont("Noto Sans Thai", 11), cut, unwatched)

    assert made.startswith(b"%PDF")
    blocks = [documents[0].begin()]
    while blocks[-1].next().isValid():
        blocks.append(blocks[-1].next())
    block = max(blocks, key=lambda block: block.text().count("\u2028"))
    lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
    words = block.text().encode("utf-16-le")  # Qt's positions count code units
    ends = [
        words[2 * line.textStart() : 2 * (line.textStart() + line.textLength())].decode("utf-16-le")
        for line in lines
    ]
    assert len(ends) > 3
    assert all(end.endswith("\u2028") for end in ends[:-1])
    assert read("".join(ends).replace("\u2028", "")) == read(thai)
