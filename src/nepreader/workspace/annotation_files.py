"""Annotations out of other files and into them: colleagues, backups, other programs."""

from pathlib import Path

from nepreader.annotation import Annotation, Change
from nepreader.errors import ExportFailed, SidecarUnreadable
from nepreader.exporting.w3c import export_page
from nepreader.importing.w3c import read_annotations
from nepreader.storage.atomic import write_atomically
from nepreader.storage.sidecar.backups import Backup, backups_in
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.workspace.annotating import restored
from nepreader.workspace.open_text import OpenText


def export_annotations(text: OpenText, path: Path) -> int:
    """Write all annotations as a W3C page; returns how many.

    Raises:
        ExportFailed: it could not be written.
    """
    annotations = sorted(text.annotations, key=lambda a: (a.created, a.id))
    try:
        data = export_page(text.document, annotations, text.placements)
        write_atomically(path, data, mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error
    return len(annotations)


def import_change(text: OpenText, path: Path) -> tuple[Change, int]:
    """The annotations of another program as a change; returns also how many were none.

    Raises:
        SidecarUnreadable: the file is no JSON.
    """
    found, failed = read_annotations(path, text.document)
    by_id = {annotation.id: annotation for annotation in found}
    fresh = [a for name, a in by_id.items() if text.annotations.record(name) is None]
    text.placements.prepare(fresh)
    return Change(added=tuple(fresh)), failed


def backups_of(text: OpenText) -> list[Backup]:
    """Earlier states of the sidecar, the newest first."""
    return backups_in(text.places.backups)


def restore_change(text: OpenText, backup: Backup) -> Change:
    """What brings back the annotations of a backup.

    Raises:
        SidecarUnreadable: the backup is damaged.
    """
    try:
        sidecar = parse_sidecar(backup.read())
    except (OSError, ValueError) as error:
        raise SidecarUnreadable(backup.path, str(error)) from error
    earlier = [r for r in sidecar.records.values() if isinstance(r, Annotation)]
    return restored(text, earlier)
