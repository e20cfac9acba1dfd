"""What a sidecar holds: records of annotations, and what is needed to merge and to anchor them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from nepreader.annotation import Annotation, Record
from nepreader.text import Document

MAJOR, MINOR = 1, 0
"""The version of the format that is written; docs/sidecar-format.md tells what it means."""


class TextInfo(NamedTuple):
    """Which text the annotations were made on last.

    Attributes:
        sha256: of the decoded text in UTF-8, hexadecimal.
        length: in code points.
        encoding: of the file, as Python names it.
    """

    name: str
    sha256: str
    length: int
    encoding: str

    @classmethod
    def of(cls, document: Document) -> "TextInfo":
        """What a sidecar says of a document."""
        text = document.text
        return cls(document.name, document.text_digest, len(text), document.encoding)


@dataclass(slots=True)
class Sidecar:
    """The contents of one sidecar; whoever changes it says so.

    Attributes:
        records: annotations and tombstones, by id.
        clock: the highest revision of each writer that went into the file.
        text: None where the file does not say.
        snapshots: digest of a text → the text, packed (see `snapshots`).
        quarantine: entries that are no annotation to us, as JSON, to be written back.
        extra: fields of the page that we do not know.
        version: (major, minor) of the format it was read from.
        lines: of each record as it was written, its line; saves writing it again.
        source: the file it was read from, whose lines are looked up when it is written.
    """

    records: dict[str, Record] = field(default_factory=dict)
    clock: dict[str, int] = field(default_factory=dict)
    text: TextInfo | None = None
    snapshots: dict[str, str] = field(default_factory=dict)
    quarantine: list[Any] = field(default_factory=list)
    extra: Mapping[str, Any] = field(default_factory=dict)
    version: tuple[int, int] = (MAJOR, MINOR)
    lines: dict[str, tuple[Record, bytes]] = field(default_factory=dict)
    source: tuple[bytes, list[Annotation | None]] | None = None

    @property
    def is_newer(self) -> bool:
        """Whether a later program wrote it, in a format that we may read but not write."""
        return self.version[0] > MAJOR
