"""Opening a text: everything of it that the window and the command line work with."""

from dataclasses import dataclass
from pathlib import Path

from nepreader.annotation import AnnotationSet
from nepreader.glossary import Termbase
from nepreader.importing import read_source
from nepreader.storage.sidecar import load_annotations, sidecar_path
from nepreader.text import Document, Reading
from nepreader.workspace.words import Words, make_cutter, placed_recuts


@dataclass(slots=True)
class OpenText:
    """A text, what people added to it, and how it is read at present.

    `chosen_encoding` is what a person said, empty where the encoding was found out.
    """

    path: Path
    document: Document
    annotations: AnnotationSet
    reading: Reading
    chosen_encoding: str = ""


def open_text(path: Path, encoding: str = "") -> OpenText:
    """Read a text and its sidecar.

    Raises:
        SourceError: the text cannot be read.
    """
    document = read_source(path, encoding or None)
    annotations = AnnotationSet(load_annotations(sidecar_path(path)))
    reading = Reading(document.text)
    return OpenText(path, document, annotations, reading, encoding)


def cut_words(text: OpenText, engine: str, termbase: Termbase) -> Words:
    """The words of an open text; blocks are found now, cut when they are asked for.

    `termbase` holds the text's own terms already.

    Raises:
        EngineMissing: the engine is not installed.
    """
    cutter = make_cutter(engine, termbase, text.annotations)
    words = Words(text.reading, cutter, placed_recuts(text.annotations, text.reading))
    len(text.reading.blocks)  # found here, off the GUI thread
    return words
