"""The language of the interface, switched at run time."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from nepreader.locations import TRANSLATIONS

LANGUAGES = {"": "", "en": "English", "th": "ไทย"}
"""Each is named in itself; the system's, which comes first, in that of the window."""

_CATALOGUES = ("qt", "nepreader")
"""Qt comes without its own texts in Thai; in English its sources are what is shown."""

_installed: list[QTranslator] = []


def chosen_language(language: str) -> str:
    """What was chosen, or the system's: "th" or "en"."""
    if language:
        return language
    return "th" if QLocale.system().language() == QLocale.Language.Thai else "en"


def set_language(language: str) -> None:
    """Translate every window at once; an empty language is the system's."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    code = chosen_language(language)
    QLocale.setDefault(QLocale(QLocale.Language.Thai if code == "th" else QLocale.Language.English))
    for catalogue in _CATALOGUES:
        _install(f"{catalogue}_{code}")


def _install(name: str) -> None:
    translator = QTranslator(QCoreApplication.instance())
    if translator.load(name, str(TRANSLATIONS)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
