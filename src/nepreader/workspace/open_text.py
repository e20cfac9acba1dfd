"""Opening a text: everything of it that the window and the command line work with."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.glossary import Termbase
from nepreader.importing import read_source
from nepreader.language import PlacedRecut, RecutRules, WordCutter, headwords
from nepreader.text import Document, Reading
from nepreader.workspace.engines import tokenizer_of
from nepreader.workspace.words import Words

if TYPE_CHECKING:
    from nepreader.annotation import AnnotationSet

SIDECAR_SUFFIX = ".nepreader.json"


class OpenText:
    """A text, what people added to it, and how it is read at present.

    Attributes:
        chosen_encoding: what a person said, empty where the encoding was found out.
        has_sidecar: whether anything was added to it before it was opened.
    """

    def __init__(self, path: Path, document: Document, chosen_encoding: str = "") -> None:
        self.path = path
        self.document = document
        self.reading = Reading(document.text)
        self.chosen_encoding = chosen_encoding
        self.has_sidecar = path.with_name(path.name + SIDECAR_SUFFIX).exists()

    @cached_property
    def annotations(self) -> "AnnotationSet":
        """Everything people added. A text without a sidecar is painted before this is loaded."""
        from nepreader.annotation import AnnotationSet
        from nepreader.storage.sidecar import load_annotations, sidecar_path

        return AnnotationSet(load_annotations(sidecar_path(self.path)))

    @property
    def has_annotations(self) -> bool:
        """Whether there may be any."""
        return self.has_sidecar or "annotations" in self.__dict__


def open_text(path: Path, encoding: str = "") -> OpenText:
    """Read a text and look for its sidecar.

    Raises:
        SourceError: the text cannot be read.
    """
    return OpenText(path, read_source(path, encoding or None), encoding)


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

        rules, placed = recut_rules(text.annotations), placed_recuts(text.annotations, text.reading)
    if before:
        cutter = before.cutter.derived(termbase.forms, rules)
    else:
        cutter = WordCutter(tokenizer_of(engine), headwords(), termbase.forms, rules)
    len(text.reading.blocks)  # found here, off the GUI thread
    return Words(text.reading, cutter, sorted(placed, key=lambda recut: recut.start))
