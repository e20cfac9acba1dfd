"""Opening a text: everything of it that the window and the command line work with."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nepreader.errors import SidecarOfOtherText, SourceGone
from nepreader.importing import read_source
from nepreader.locations import data_folder
from nepreader.storage.sidecar.places import SUFFIX, Places, text_of
from nepreader.text import Document, Manner, Reading, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nepreader.annotation import Annotation, AnnotationSet, Record
    from nepreader.annotation.placement import Placements
    from nepreader.pages.feature import PageFeature
    from nepreader.storage.sidecar.store import SidecarStore
    from nepreader.workspace.place_index import PlaceIndex


class Census(NamedTuple):
    """How many annotations were made on another text, and what became of them."""

    changed: int = 0
    to_check: int = 0
    unplaced: int = 0


class OpenText:
    """A text, what people added to it, and how it is read at present.

    Attributes:
        chosen_encoding: what a person said, empty where the encoding was found out.
        has_sidecar: whether anything was added to it before it was opened.
        manner, reading: as printed at first; `readings.read_as` changes both.
        features: what printing put into the text; None while nobody looked.
    """

    def __init__(self, path: Path, document: Document, chosen_encoding: str = "") -> None:
        self.path = path
        self.document = document
        self.manner = Manner()
        self.features: list[PageFeature] | None = None
        self.reading = Reading(document.text)
        self.chosen_encoding = chosen_encoding
        self.places = Places.of(path, data_folder())
        self.has_sidecar = self.places.exist()
        self.census = Census()

    @cached_property
    def store(self) -> "SidecarStore":
        """Reads and writes what people added."""
        from nepreader.storage.sidecar.store import SidecarStore
        from nepreader.storage.sidecar.writers import Writer

        store = SidecarStore(self.document, self.places, Writer(data_folder() / "writers"))
        if self.has_sidecar:
            store.load()
        return store

    @cached_property
    def annotations(self) -> "AnnotationSet":
        """Everything people added. A text without a sidecar is painted before this is loaded."""
        from nepreader.annotation import AnnotationSet

        return AnnotationSet(self.store.sidecar.records.values())

    @cached_property
    def placements(self) -> "Placements":
        """Where the annotations stand in the text, in code points of the source."""
        from nepreader.annotation.placement import Placements
        from nepreader.storage.sidecar.snapshots import unpack

        def snapshot(digest: str) -> str | None:
            packed = self.store.sidecar.snapshots.get(digest)
            return unpack(packed) if packed else None

        return Placements(self.document, snapshot)

    @cached_property
    def place_index(self) -> "PlaceIndex":
        """Which annotations stand where; whoever changes annotations updates it."""
        from nepreader.workspace.place_index import PlaceIndex

        span_of = self.placements.span_of
        placed = ((span_of(a), a) for a in self.annotations)
        return PlaceIndex(self.annotations, span_of, placed, lambda: self.reading)

    def span_of(self, annotation: "Annotation") -> Span | None:
        """Where an annotation stands, in code points of the reading; None where it is unplaced."""
        span = self.placements.span_of(annotation)
        return None if span is None else self.reading.from_source(span)

    def prepare(self, records: "Iterable[Record] | None" = None) -> None:
        """Load what people added and find its places, off the GUI thread; all, or some."""
        if records is None and self.has_annotations:
            self.placements.prepare(self.annotations)
            self._take_census()
            _ = self.place_index  # made here, off the GUI thread
        elif records:
            from nepreader.annotation import Annotation

            alive = (record for record in records if isinstance(record, Annotation))
            self.placements.prepare(alive)

    def _take_census(self) -> None:
        changed = [a for a in self.annotations if a.target.snapshot != self.document.text_digest]
        places = [self.placements.of(annotation) for annotation in changed]
        unplaced = sum(place.span is None for place in places)
        self.census = Census(len(changed), sum(p.needs_check for p in places), unplaced)
        info = self.store.sidecar.text
        if info and info.sha256 != self.document.text_digest and not self.placements.fit(changed):
            notice = SidecarOfOtherText(self.places.beside.sidecar, info.name)
            self.store.notices.append(notice)

    @property
    def has_annotations(self) -> bool:
        """Whether there may be any."""
        return self.has_sidecar or "annotations" in self.__dict__

    def close(self) -> None:
        """Let go of the sidecar's files."""
        if "store" in self.__dict__:
            self.store.close()


def source_path(path: Path) -> Path:
    """The file to be read for one that was named: of a sidecar, the text it lies beside.

    Raises:
        SourceGone: the text is not there.
    """
    if not path.name.endswith(SUFFIX) or not path.is_file():
        return path
    text = text_of(path)
    if text is None:
        raise SourceGone(path)
    return text


def open_text(path: Path, encoding: str = "") -> OpenText:
    """Read a text, or the text of a sidecar, and look for its sidecar.

    Raises:
        SourceError: the text cannot be read.
    """
    path = source_path(path)
    return OpenText(path, read_source(path, encoding or None), encoding)
