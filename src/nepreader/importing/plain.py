"""Plain text in any usual Thai encoding."""

from pathlib import Path

from nepreader.errors import SourceNotText, SourceUndecodable
from nepreader.importing.importer import ImportedText
from nepreader.text.decoding import NotText, Undecodable, decode


class PlainTextImporter:
    """Takes whatever no other importer recognised."""

    format = "text"

    def recognises(self, data: bytes, path: Path) -> bool:
        """See `Importer`."""
        return True

    def read(self, data: bytes, path: Path, encoding: str | None) -> ImportedText:
        """See `Importer`."""
        return decode_source(data, path, encoding)


def decode_source(data: bytes, path: Path, encoding: str | None) -> ImportedText:
    """Decode a file's bytes.

    Raises:
        SourceNotText: they are not those of a text.
        SourceUndecodable: no encoding fits, or `encoding` is unknown.
    """
    try:
        decoded = decode(data, encoding)
    except NotText as error:
        raise SourceNotText(path) from error
    except Undecodable as error:
        raise SourceUndecodable(path, error.encoding, error.offset) from error
    except LookupError as error:
        raise SourceUndecodable(path, str(encoding), 0) from error
    return ImportedText(decoded.text, decoded.encoding, decoded.replaced)
