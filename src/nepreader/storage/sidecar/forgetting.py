"""What removed annotations said is kept for a year; that they were removed, for good.

By the clock alone a removal must not be forgotten: one that was ten years behind when it was made
would bring the annotation back from every older copy.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from nepreader.annotation import Annotation, Tombstone
from nepreader.storage.sidecar.model import Sidecar

_KEPT = timedelta(days=366)


def forget_old(sidecar: Sidecar, now: str) -> None:
    """Let go of what tombstones hold that are a year older than the last change, or than `now`."""
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
        if isinstance(record, Tombstone) and record.annotation and _is_before(record.time, limit):
            sidecar.records[name] = replace(record, annotation=None)


def _is_before(text: str, limit: datetime) -> bool:
    time = _time(text)
    return time is not None and time < limit


def _time(text: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time if time.tzinfo else None
