"""Markdown (CommonMark, with the footnotes and tables that most programs know)."""

import re

from nepreader.exporting.document import Block, Side, blocks_of, terms_in
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText

_MARKS = re.compile(r"([\\`*_{}\[\]<>#+!|~&$^=-])")
_NUMBERED = re.compile(r"^(\s*\d+)([.)])", re.MULTILINE)


def markdown(text: BilingualText, side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """The text, the translation, or each paragraph with its translation quoted below it.

    Comments are footnotes; the terms are a table at the end.
    """
    pieces: list[str] = []
    notes: list[str] = []
    for block in watched(blocks_of(text), checkpoint):
        pieces += _paragraph(block, side, notes)
    pieces += notes
    if terms := terms_in(text):
        rows = [f"| {escaped(t.form)} | {escaped(t.english)} | {escaped(t.gloss)} |" for t in terms]
        pieces.append("\n".join(["| ไทย | English | |", "|---|---|---|", *rows]))
    return ("\n\n".join(pieces) + "\n").encode("utf-8", "replace")


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    line = " ".join(text.replace("\0", "\ufffd").split())
    return _NUMBERED.sub(r"\1\\\2", _MARKS.sub(r"\\\1", line))


def _paragraph(block: Block, side: Side, notes: list[str]) -> list[str]:
    head = "## " if block.is_heading else ""
    marks = ""
    for comment in block.comments:
        notes.append(f"[^{len(notes) + 1}]: {escaped(comment.text)}")
        marks += f"[^{len(notes)}]"
    if not side.has_source:
        return [f"{head}{escaped(block.target)}{marks}"]
    source = f"{head}{escaped(block.source)}{marks}"
    return [source, f"> {escaped(block.target)}"] if side.has_target else [source]
