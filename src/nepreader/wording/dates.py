"""Dates and times as people write them: in Thai or English, by พ.ศ. or ค.ศ."""

from dataclasses import dataclass
from datetime import datetime

from nepreader.storage import Calendar

_BUDDHIST = 543
"""Years from the Common Era to the Buddhist one, whose year has begun on 1 January since 1941."""

# Thai months, long and short, by the Royal Institute's list of abbreviations.
_MONTHS = {
    "en": (
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    ),
    "th": (
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
        "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
    ),
}


@dataclass(frozen=True, slots=True)
class Dates:
    """Words dates for a person; the era is named where the language would lead one to another.

    Attributes:
        language: "th" or "en".
        calendar: the era by which years are counted.
    """

    language: str
    calendar: Calendar = Calendar.LANGUAGE

    def date(self, time: str) -> str:
        """A day in short, as in “22 พ.ย. 2569”; of an ISO 8601 time, where one lives.

        What is no time, as another program may have written it, is shown as it is.
        """
        moment = _local(time)
        return self._day(moment, short=True) if moment else time

    def date_and_time(self, time: str) -> str:
        """A day and its time in full, as in “22 พฤศจิกายน 2569 14:05 น.”."""
        moment = _local(time)
        if moment is None:
            return time
        day, clock = self._day(moment, short=False), f"{moment:%H:%M}"
        return f"{day} {clock} น." if self.language == "th" else f"{day}, {clock}"

    def _day(self, moment: datetime, *, short: bool) -> str:
        months = _MONTHS[self.language][short].split()
        return f"{moment.day} {months[moment.month - 1]} {self._year(moment.year)}"

    def _year(self, year: int) -> str:
        thai = self.language == "th"
        usual = Calendar.BUDDHIST if thai else Calendar.COMMON
        calendar = usual if self.calendar is Calendar.LANGUAGE else self.calendar
        if calendar is Calendar.BUDDHIST:
            return str(year + _BUDDHIST) if thai else f"{year + _BUDDHIST} BE"
        return f"ค.ศ. {year}" if thai else str(year)


def _local(time: str) -> datetime | None:
    try:
        return datetime.fromisoformat(time).astimezone()
    except (ValueError, OverflowError, OSError):
        return None
