"""The terms and the words of an open text, by everything people said about it."""

from nepreader.glossary import Termbase
from nepreader.language import PlacedRecut, RecutRules, WordCutter, headwords
from nepreader.workspace.engines import tokenizer_of
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.words import Words


def terms_of(text: OpenText, glossaries: Termbase) -> Termbase:
    """All terms that hold in a text: its own before those of the glossaries."""
    if not text.has_annotations:
        return glossaries
    from nepreader.workspace.text_terms import with_text_terms

    return with_text_terms(glossaries, text.annotations)


def cut_words(
    text: OpenText, engine: str, termbase: Termbase, before: Words | None = None
) -> Words:
    """The words of an open text; blocks are found now, cut when they are asked for.

    `termbase` holds the text's own terms already. `before`, the words of the same engine so far,
    saves cutting what has not changed.

    Raises:
        EngineMissing: the engine is not installed.
    """
    rules, placed = RecutRules(), list[PlacedRecut]()
    if text.has_annotations:
        from nepreader.workspace.recutting import placed_recuts, recut_rules

        rules, placed = recut_rules(text.annotations), placed_recuts(text)
    if before:
        cutter = before.cutter.derived(termbase.forms, rules)
    else:
        cutter = WordCutter(tokenizer_of(engine), headwords(), termbase.forms, rules)
    len(text.reading.blocks)  # found here, off the GUI thread
    return Words(text.reading, cutter, sorted(placed, key=lambda recut: recut.start))
