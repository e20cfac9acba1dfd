"""Reading aloud with a Thai voice of the system, where there is one."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QLocale, QObject


class Speech(QObject):
    """Speaks Thai. Qt's speech comes with PySide6-Addons, the extra “speech”."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._engine: Any = None

    def say(self, text: str) -> str:
        """Read a text aloud; returns why that cannot be done, or nothing."""
        if self._engine is None:
            if find_spec("PySide6.QtTextToSpeech") is None:
                return self.tr(
                    "Reading aloud needs the extra “speech”: pip install nepreader[speech]"
                )
            self._engine = self._started()
        if not self._has_thai():
            return self.tr("This system has no Thai voice. Install one to have words read aloud.")
        self._engine.say(text)
        return ""

    def _started(self) -> Any:
        engine = import_module("PySide6.QtTextToSpeech").QTextToSpeech(self)
        engine.setLocale(QLocale(QLocale.Language.Thai))
        return engine

    def _has_thai(self) -> bool:
        locales: list[QLocale] = self._engine.availableLocales()
        return any(locale.language() == QLocale.Language.Thai for locale in locales)
