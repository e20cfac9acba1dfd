"""`validate`, `merge` and `import-w3c`: sidecars and what goes in and out of them."""

import sys
from pathlib import Path

import click

from nepreader.cli.annotations import annotated, keep
from nepreader.cli.options import encoding_option, file_argument, output_option
from nepreader.errors import ExportFailed, SidecarMissing, SidecarTooNew, SourceMissing
from nepreader.storage.atomic import write_atomically
from nepreader.storage.sidecar.merging import merge
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.places import sidecar_path
from nepreader.storage.sidecar.store import read_sidecar
from nepreader.storage.sidecar.validation import faults_in
from nepreader.storage.sidecar.writing import dump_sidecar
from nepreader.workspace.annotation_files import import_change

_path = click.Path(path_type=Path)


@click.command("validate")
@click.argument("file", type=_path)
def validate_command(file: Path) -> None:
    """Check a sidecar: FILE is one, or a text that has one. Prints every fault with its path.

    A fault is a line, PATH: WHAT; the exit code is 1 if there is any.
    """
    sidecar = file if file.name.endswith(".json") else sidecar_path(file)
    if not sidecar.exists():
        raise SidecarMissing(sidecar) if file.exists() else SourceMissing(file)
    faults = faults_in(sidecar)
    for fault in faults:
        click.echo(f"{fault.path}: {fault.problem}")
    if faults:
        sys.exit(1)


@click.command("merge")
@click.argument("ours", metavar="A", type=_path)
@click.argument("theirs", metavar="B", type=_path)
@click.option("--base", type=_path, help="The state that A and B come from: tells edits by hand.")
@output_option
def merge_command(ours: Path, theirs: Path, base: Path | None, output: Path) -> None:
    """Merge the sidecars A and B into one; nothing that either holds is lost.

    OUTPUT may be A or B. As a git merge driver: nepreader-cli merge %A %B --base %O -o %A
    """
    sides = [_read(path) for path in (ours, theirs)]
    ancestor = _read(base) if base and base.exists() and base.stat().st_size else None
    merged = merge(sides[0], sides[1], ancestor)
    try:
        write_atomically(output, dump_sidecar(merged), mode=0o666)
    except OSError as error:
        raise ExportFailed(output, error.strerror or str(error)) from error


@click.command("import-w3c")
@file_argument
@encoding_option
@click.argument("annotations", metavar="IN", type=_path)
def import_command(file: Path, encoding: str | None, annotations: Path) -> None:
    """Take the Web Annotations in IN into FILE's; prints how many.

    Places are understood as quotes, as positions, and as fragments of plain text (RFC 5147). What
    FILE has already is left as it is.
    """
    with annotated(file, encoding) as (text, author):
        change, failed = import_change(text, annotations)
        if change:
            keep(text, author, change)
    click.echo(f"{len(change.added)}")
    if failed:
        click.echo(f"nepreader-cli: {failed} entries are no annotations", err=True)


def _read(path: Path) -> Sidecar:
    """A sidecar that may be written.

    Raises:
        SidecarUnreadable: it cannot be read.
        SidecarTooNew: a later program wrote it.
    """
    sidecar = read_sidecar(path)
    if sidecar.is_newer:
        raise SidecarTooNew(path)
    return sidecar
