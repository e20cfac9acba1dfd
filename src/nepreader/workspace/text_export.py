"""The text itself as a file: as printed, corrected, or with the corrections marked."""

from pathlib import Path

from nepreader.errors import ExportFailed
from nepreader.storage.atomic import write_atomically
from nepreader.text import Edit, Manner, ReadingMode
from nepreader.text.reading import apply_edits
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.readings import holding, make_reading, page_edits


def write_text(text: OpenText, content: str, path: Path) -> None:
    """Write what `exported` made of a text, in UTF-8, its line ends as they are.

    Raises:
        ExportFailed: it could not be written, or `path` is the text's own file.
    """
    if path.resolve() == text.path.resolve():
        raise ExportFailed(path, "this is the text itself, which is never changed")
    try:
        write_atomically(path, content.encode("utf-8", "surrogatepass"), mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error


def exported(text: OpenText, manner: Manner) -> str:
    """The text as it is written to a file.

    Corrections are marked as CriticMarkup has it: {~~printed~>right~~}.
    """
    if manner.mode is not ReadingMode.MARKED:
        return make_reading(text, manner).text
    source, corrections = text.document.text, holding(text)
    marked = [Edit(c.span, "{~~" + c.span.of(source) + "~>" + c.text + "~~}") for c in corrections]
    pages = page_edits(text, manner, (c.span for c in corrections))
    return apply_edits(source, sorted([*marked, *pages], key=lambda edit: edit.span))
