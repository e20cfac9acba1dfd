"""Dates in the language of the window and the calendar of the person, made in one place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from nepreader.storage import Calendar

if TYPE_CHECKING:
    from nepreader.wording.dates import Dates

_chosen = [Calendar.LANGUAGE]


def set_calendar(calendar: Calendar) -> None:
    """Count years by another era; every window is told, as if its language had changed."""
    if calendar is not _chosen[0]:
        _chosen[0] = calendar
        if application := QCoreApplication.instance():
            QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))


def dates() -> "Dates":
    """Words dates for whoever looks at the window."""
    from nepreader.wording.dates import Dates

    is_thai = QLocale().language() == QLocale.Language.Thai
    return Dates("th" if is_thai else "en", _chosen[0])
