"""Times as they are stored, and days as a learner counts them."""

from datetime import UTC, datetime, time, timedelta

_NIGHT = timedelta(hours=4)
"""A day of learning ends at four in the morning: who reads past midnight is not given two days."""


def now() -> datetime:
    """The time of the machine, in its zone: what callers hand down, so that tests can set it."""
    return datetime.now().astimezone()


def timestamp(moment: datetime) -> str:
    """A moment as text in UTC; such texts sort like the moments.

    Raises:
        ValueError: it has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without its time zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def moment_of(text: str) -> datetime:
    """The moment of a timestamp, in UTC; other ISO 8601 is understood, without a zone as UTC.

    Raises:
        ValueError: it is no time.
    """
    moment = datetime.fromisoformat(text)
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError as error:
        raise ValueError(text) from error


def day_of(moment: datetime) -> tuple[datetime, datetime]:
    """The first moment of the day that `moment` is in, and of the next, in its zone."""
    date = (moment - _NIGHT).date()
    start = datetime.combine(date, time(), moment.tzinfo) + _NIGHT
    return start, start + timedelta(days=1)
