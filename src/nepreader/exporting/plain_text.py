"""Plain text: paragraphs with an empty line between."""

from nepreader.exporting.document import Side, blocks_of, terms_in
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText


def plain_text(text: BilingualText, side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """The text, the translation, or each paragraph followed by its translation."""
    pieces: list[str] = []
    for block in watched(blocks_of(text), checkpoint):
        pieces += [block.source] if side.has_source else []
        pieces += [block.target] if side.has_target else []
        pieces += (f"[{comment.text}]" for comment in block.comments)
    if terms := terms_in(text):
        pieces.append("\n".join(f"{t.form}: {t.english}. {t.gloss}".rstrip() for t in terms))
    return ("\n\n".join(pieces) + "\n").encode("utf-8", "replace")
