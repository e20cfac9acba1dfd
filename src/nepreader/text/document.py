"""The source: a text as decoded, which nothing here ever changes."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Document:
    """A text and where it came from.

    Attributes:
        text: every character as decoded, newlines untouched, without the byte order mark.
        name: the file's name, for titles.
        encoding: as Python names it; for an EPUB, DOCX or HTML the one inside, mostly utf-8.
        format: the importer's name: "text", "html", "epub", "docx".
        replaced: how many bytes did not fit a chosen encoding and became U+FFFD.
    """

    text: str
    name: str
    encoding: str = "utf-8"
    format: str = "text"
    replaced: int = 0

    @cached_property
    def text_digest(self) -> str:
        """SHA-256 of the text in UTF-8: what annotations are bound to."""
        import hashlib

        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
