"""Word documents."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.errors import SourceDamaged
from nepreader.importing.archive import Archive
from nepreader.importing.importer import ImportedText

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer


class DocxImporter:
    """Reads paragraphs and tables with python-docx."""

    format = "docx"

    def recognises(self, data: bytes, path: Path) -> bool:
        """See `Importer`."""
        return data.startswith(b"PK") and (
            path.suffix.lower() == ".docx" or b"word/document.xml" in data
        )

    def read(self, data: bytes, path: Path, encoding: str | None) -> ImportedText:
        """See `Importer`."""
        import docx
        from docx.opc.exceptions import PackageNotFoundError
        from lxml.etree import XMLSyntaxError

        Archive(data, path, "DOCX").check_all()
        try:
            document = docx.Document(BytesIO(data))
            paragraphs = _paragraphs(document._body)
        except (
            PackageNotFoundError,
            XMLSyntaxError,
            KeyError,
            ValueError,
            AttributeError,
        ) as error:
            raise SourceDamaged(path, "DOCX") from error
        return ImportedText("\n\n".join(filter(None, paragraphs)), "utf-8")


def _paragraphs(container: "BlockItemContainer") -> list[str]:
    """The text of each paragraph, those of table cells in reading order."""
    from docx.text.paragraph import Paragraph

    found = []
    # Tables nest; a stack keeps a deep one from exhausting Python's own.
    waiting = [container.iter_inner_content()]
    while waiting:
        block = next(waiting[-1], None)
        if block is None:
            waiting.pop()
        elif isinstance(block, Paragraph):
            found.append(block.text)
        else:
            cells = [cell for row in block.rows for cell in row.cells]
            waiting += [cell.iter_inner_content() for cell in reversed(dict.fromkeys(cells))]
    return found
