"""Removals are remembered for a year: by then every copy that still had the annotation was met."""

from datetime import datetime, timedelta

from nepreader.annotation import Annotation, Tombstone
from nepreader.storage.sidecar.model import Sidecar

_KEPT = timedelta(days=366)


def forget_old(sidecar: Sidecar, now: str) -> None:
    """Drop tombstones a year older than the last change, or than `now` if that was earlier.

    A clock that is wrong, here or where the last change was made, makes nothing be forgotten early.
    """
    changes = [
        record.modified if isinstance(record, Annotation) else record.time
        for record in sidecar.records.values()
    ]
    times = [time for time in map(_time, changes) if time]
    latest, today = max(times, default=None), _time(now)
    if latest is None or today is None:
        return
    limit = min(latest, today) - _KEPT
    for name, record in list(sidecar.records.items()):
        if isinstance(record, Tombstone) and (time := _time(record.time)) and time < limit:
            del sidecar.records[name]


def _time(text: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time if time.tzinfo else None
