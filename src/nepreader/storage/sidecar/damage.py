"""A sidecar that is no JSON any more: set aside, and replaced by what can be got from anywhere."""

import os
from datetime import UTC, datetime
from pathlib import Path

from nepreader.annotation import Annotation, Record
from nepreader.errors import SidecarDamaged
from nepreader.storage.atomic import write_atomically
from nepreader.storage.sidecar.backups import backups_in
from nepreader.storage.sidecar.merging import merge
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.places import Place
from nepreader.storage.sidecar.salvage import salvage
from nepreader.storage.sidecar.writing import dump_sidecar


def recovered_from(data: bytes, backups: Path) -> Sidecar:
    """What a damaged file and the newest backup hold.

    Where both hold the same state of an annotation, what the damage did to it is not believed.
    """
    return _preferring(_newest(backups), salvage(data))


def set_aside(place: Place, data: bytes, recovered: Sidecar) -> SidecarDamaged:
    """Keep a damaged file under another name, and write what was recovered in its place.

    Raises:
        OSError: the damaged file is where it was.
    """
    aside = _free_name(place.sidecar)
    write_atomically(aside, data, mode=0o666)
    write_atomically(place.sidecar, dump_sidecar(recovered))
    alive = sum(isinstance(record, Annotation) for record in recovered.records.values())
    return SidecarDamaged(place.sidecar, aside, alive)


def _preferring(good: Sidecar, salvaged: Sidecar) -> Sidecar:
    for name, record in good.records.items():
        other = salvaged.records.get(name)
        if other is not None and _version(other) == _version(record):
            salvaged.records[name] = record
    return merge(salvaged, good)


def _version(record: Record) -> object:
    if isinstance(record, Annotation):
        return record.revision, dict(record.stamps), dict(record.seen)
    return dict(record.of)


def _newest(folder: Path) -> Sidecar:
    for backup in backups_in(folder):
        try:
            return parse_sidecar(backup.read())
        except (OSError, ValueError):
            continue
    return Sidecar()


def _free_name(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    name = f"{path.name}.corrupt-{stamp}"
    numbered = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(path.with_name(n) for n in numbered if not os.path.lexists(path.with_name(n)))
