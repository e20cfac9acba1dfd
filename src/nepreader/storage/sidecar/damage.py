"""A sidecar that is no JSON any more: set aside, and replaced by what can be got from anywhere."""

import os
from datetime import UTC, datetime
from pathlib import Path

from nepreader.annotation import Annotation
from nepreader.errors import SidecarDamaged
from nepreader.storage.sidecar.backups import backups_in
from nepreader.storage.sidecar.merging import merge
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.places import Place
from nepreader.storage.sidecar.salvage import salvage


def set_aside(place: Place, data: bytes, backups: Path) -> tuple[Sidecar, SidecarDamaged]:
    """Rename a damaged file; returns what it and the newest backup hold, and what to tell.

    Raises:
        OSError: it could not be renamed, and must stay as it is.
    """
    recovered = merge(salvage(data), _newest(backups))
    aside = _free_name(place.sidecar)
    os.rename(place.sidecar, aside)  # noqa: PTH104 - beside os.replace, for the same reason
    alive = sum(isinstance(record, Annotation) for record in recovered.records.values())
    return recovered, SidecarDamaged(place.sidecar, aside, alive)


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
