"""Theme, letters, size, language: changed at once and remembered."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from nepreader.language import available_engines
from nepreader.storage import Settings, Theme, Typeface
from nepreader.ui.actions import Actions
from nepreader.ui.dates import set_calendar
from nepreader.ui.fonts import interface_font, reading_font
from nepreader.ui.languages import LANGUAGES, set_language
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.theme import SYSTEM, apply_theme

_ZOOM = 1.1


class AppearanceController(QObject):
    """Puts the settings on the screen."""

    def __init__(self, window: QMainWindow, view: ReadingView, store: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._store = store
        self._system: QAction | None = None  # the language of the system
        self._groups: dict[str, QActionGroup] = {}
        store.changed.connect(self._changed)
        view.zoom_requested.connect(self._zoom)
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._scheme_changed)
        if hasattr(self._hints, "accessibility"):  # since Qt 6.10
            self._hints.accessibility().contrastPreferenceChanged.connect(self._contrast_changed)
            self._contrast_changed(self._hints.accessibility().contrastPreference())
        self._points = _system_points()
        window.installEventFilter(self)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        themes = {f"theme_{theme}": lambda t=theme: self._store.update(theme=t) for theme in Theme}
        typefaces = {str(face): lambda f=face: self._store.update(typeface=f) for face in Typeface}
        return {
            **themes,
            **typefaces,
            "larger": lambda: self._zoom(1),
            "smaller": lambda: self._zoom(-1),
            "usual_size": lambda: self._store.update(font_size=Settings().font_size),
            "full_screen": self._toggle_full_screen,
        }

    def check(self, actions: Actions) -> None:
        """Check the actions that stand for the present settings."""
        actions[f"theme_{self._store.value.theme}"].setChecked(True)
        actions[str(self._store.value.typeface)].setChecked(True)
        for setting, group in self._groups.items():
            for action in group.actions():
                action.setChecked(action.data() == getattr(self._store.value, setting))

    def fill_languages(self, menu: QMenu) -> None:
        """Fill a menu with the languages of the interface, each named in itself."""
        self._fill_choices(menu, LANGUAGES, "language")
        self._system = menu.actions()[0]
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts of the menus anew."""
        if self._system:
            self._system.setText(self.tr("As the system"))

    def fill_engines(self, menu: QMenu) -> None:
        """Fill a menu with the engines that can cut words here."""
        self._fill_choices(menu, {name: name for name in available_engines()}, "tokenizer")

    def _fill_choices(self, menu: QMenu, choices: Mapping[str, str], setting: str) -> None:
        group = self._groups[setting] = QActionGroup(self)
        for value, name in choices.items():
            action = QAction(name, group, checkable=True)
            action.setData(value)
            action.setChecked(value == getattr(self._store.value, setting))
            action.triggered.connect(lambda _=False, v=value: self._store.update(**{setting: v}))
            menu.addAction(action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the system's type: as the program sets its own, Qt does not."""
        if event.type() == QEvent.Type.ThemeChange:
            before, self._points = self._points, _system_points()
            if before != self._points:
                self._set_type(self._store.value, self._points)
        return super().eventFilter(watched, event)

    def _set_type(self, settings: Settings, points: float) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(interface_font(settings.typeface, points))

    def _changed(self, before: Settings, after: Settings) -> None:
        if before.language != after.language:
            set_language(after.language)
        set_calendar(after.calendar)
        if before.typeface != after.typeface:
            self._set_type(after, QApplication.font().pointSizeF())
        if _style_of(before) != _style_of(after):
            self._show(after)

    def _show(self, settings: Settings) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            colours = apply_theme(application, settings.theme)
            font = reading_font(settings.typeface, settings.font_size)
            self._view.show_style(font, settings, colours)

    def _scheme_changed(self) -> None:
        if self._store.value.theme is Theme.SYSTEM:
            self._show(self._store.value)

    def _contrast_changed(self, wanted: Qt.ContrastPreference) -> None:
        is_high = wanted is Qt.ContrastPreference.HighContrast
        if is_high != SYSTEM.is_high:
            SYSTEM.is_high = is_high
            self._scheme_changed()

    def _zoom(self, steps: int) -> None:
        size = self._store.value.font_size * _ZOOM**steps
        self._store.update(font_size=float(round(size)))

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()


def _system_points() -> float:
    """The size of the system's type."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


def _style_of(settings: Settings) -> tuple[object, ...]:
    return (
        settings.theme, settings.typeface, settings.font_size, settings.line_height,
        settings.column_width, settings.word_spacing,
    )  # fmt: skip
