"""The language of the interface, switched at run time."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from nepreader.locations import TRANSLATIONS

LANGUAGES = {"": "System", "en": "English", "th": "ไทย"}

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
    translator = QTranslator(QCoreApplication.instance())
    if translator.load(f"nepreader_{code}", str(TRANSLATIONS)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
