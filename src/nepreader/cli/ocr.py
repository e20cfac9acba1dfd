"""`ocr`: scans into a text, by Tesseract."""

from pathlib import Path

import click

from nepreader.cli.options import warn
from nepreader.errors import ExportFailed, FileExists
from nepreader.scans.pages import Scans, open_scans
from nepreader.scans.recognising import RecognisedPage, joined, recognise
from nepreader.scans.tesseract import DEFAULT_LANGUAGES, find_tesseract
from nepreader.storage.atomic import write_atomically
from nepreader.text import Document
from nepreader.wording import system_language, translator
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace.page_scans import keep_pages, pages_path

_path = click.Path(path_type=Path)
_CONTEXT = "Recognition"
_PROGRESS = QT_TRANSLATE_NOOP("Recognition", "page {page} of {count}")
_DONE = QT_TRANSLATE_NOOP("Recognition", "{pages} pages, {words} words in boxes: {path}")


@click.command("ocr")
@click.argument("paths", metavar="SCAN...", type=_path, nargs=-1, required=True)
@click.option(
    "-o", "--output", metavar="TEXT", type=_path, required=True, help="The text to write."
)
@click.option(
    "--language",
    default=DEFAULT_LANGUAGES,
    show_default=True,
    help="What the scans are written in, as Tesseract calls it.",
)
@click.option("--tesseract", "program", default="", help="The program; else it is looked for.")
@click.option("--force", is_flag=True, help="Replace TEXT if it exists.")
def ocr_command(
    paths: tuple[Path, ...], output: Path, language: str, program: str, *, force: bool
) -> None:
    """Read SCANs (PDF, PNG, JPEG, TIFF) into TEXT, by Tesseract, which must be installed.

    A form feed parts the pages. TEXT.pages.json keeps where the scans are, and of each word its
    box, how sure Tesseract was of it, and its place in TEXT. A page that cannot be read stays
    empty; the exit code is then 1.
    """
    _check_free(output, force=force)
    tesseract = find_tesseract(program)
    tesseract.check_languages(language)
    with open_scans(paths) as scans:
        pages = []
        for page in recognise(scans, tesseract, language):
            pages.append(page)
            _tell(page, scans)
        failures = [page.failure for page in pages if page.failure]
        if len(failures) == len(pages):
            raise failures[0]  # it has been told of; this sets the exit code
        _check_free(output, force=force)  # reading took its time
        words = _write(pages, scans, output)
    _say(_DONE, pages=len(pages), words=words, path=output)
    if failures:
        raise SystemExit(1)


def _check_free(output: Path, *, force: bool) -> None:
    for path in () if force else (output, pages_path(output)):
        if path.exists():
            raise FileExists(path)


def _tell(page: RecognisedPage, scans: Scans) -> None:
    if page.failure:
        warn(page.failure)
    else:
        _say(_PROGRESS, page=page.page.number, count=scans.page_count)


def _write(pages: list[RecognisedPage], scans: Scans, output: Path) -> int:
    """Write the text and its pages; returns how many words have a place in it.

    The pages are written first: boxes without a text harm nobody.
    """
    text = joined(pages)
    document = Document(text, output.name)
    placed = keep_pages(output, document, scans, [page.page for page in pages])
    try:
        write_atomically(output, text.encode("utf-8"), mode=0o666)
    except OSError as error:
        raise ExportFailed(output, error.strerror or str(error)) from error
    return len(placed)


def _say(template: str, **values: object) -> None:
    message = translator(system_language())(_CONTEXT, template).format(**values)
    click.echo(f"nepreader-cli: {message}", err=True)
