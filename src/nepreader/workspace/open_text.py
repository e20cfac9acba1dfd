"""Opening a text: everything of it that the window and the command line work with."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.importing import read_source
from nepreader.text import Document, Reading

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
