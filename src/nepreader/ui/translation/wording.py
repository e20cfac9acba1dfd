"""Names of what the desk shows."""

from PySide6.QtCore import QCoreApplication

from nepreader.translation import Status
from nepreader.wording.mark import QT_TRANSLATE_NOOP

_STATUSES = {
    Status.UNTRANSLATED: QT_TRANSLATE_NOOP("Translation", "untranslated"),
    Status.DRAFT: QT_TRANSLATE_NOOP("Translation", "draft"),
    Status.DONE: QT_TRANSLATE_NOOP("Translation", "done"),
    Status.REVIEWED: QT_TRANSLATE_NOOP("Translation", "reviewed"),
}


def status_name(status: Status) -> str:
    """How far a passage is."""
    return translate("Translation", _STATUSES[status])


def translate(context: str, text: str) -> str:
    """A text in the language of the window."""
    return QCoreApplication.translate(context, text)
