"""The pages of preferences that are plain forms."""

from collections.abc import Callable, Mapping

from nepreader.language import available_engines
from nepreader.pronunciation import Scheme
from nepreader.storage import Calendar, InterlinearFor, Theme, Typeface
from nepreader.storage.settings import LIMITS
from nepreader.storage.state import GlossesShown, Ground
from nepreader.ui.languages import LANGUAGES
from nepreader.ui.preferences.page import PreferencesPage
from nepreader.ui.preferences.source import ClassroomSource
from nepreader.ui.settings_store import SettingsStore

_LIMITS: Mapping[str, tuple[float, float]] = {name: (low, high) for name, low, high in LIMITS}


class ReadingPage(PreferencesPage):
    """Type, leading, measure and gaps; what stands between the lines."""

    def __init__(self, source: SettingsStore) -> None:
        super().__init__(source)
        themes = (
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.SEPIA, self.tr("Sepia")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.CONTRAST, self.tr("High contrast")),
        )
        letters = (
            (Typeface.LOOPED, self.tr("With loops, as in print")),
            (Typeface.LOOPLESS, self.tr("Without loops")),
        )
        self.add_choice("theme", self.tr("Colours"), themes)
        self.add_choice("typeface", self.tr("Thai letters"), letters)
        self._add_sliders()
        self._add_notes()

    def _add_sliders(self) -> None:
        def times(value: float) -> str:
            return f"{value:.2f} ×"

        def percent(value: float) -> str:
            return f"{round(100 * value)} %"

        def pixels(value: float) -> str:
            return self.tr("{0} px").format(round(value))

        rows: tuple[tuple[str, str, float, Callable[[float], str]], ...] = (
            (
                "font_size",
                self.tr("Size of the type"),
                1.0,
                pixels,
            ),
            ("line_height", self.tr("Distance of the lines"), 0.05, times),
            ("column_width", self.tr("Width of the column"), 1.0, lambda value: f"{value:.0f} ×"),
            ("word_spacing", self.tr("Gaps between words"), 0.05, percent),
        )
        for name, label, step, worded in rows:
            self.add_slider(name, label, _LIMITS[name], step, worded)

    def _add_notes(self) -> None:
        self.add_check("romanisation_above", self.tr("Readings above the words"))
        self.add_check("gloss_below", self.tr("Glosses below the words"))
        self.add_check(
            "interlinear_for",
            self.tr("Notes only at words not known yet"),
            on=InterlinearFor.UNKNOWN,
            off=InterlinearFor.ALL,
        )
        self.add_slider(
            "interlinear_size",
            self.tr("Size of the notes between the lines"),
            _LIMITS["interlinear_size"],
            0.05,
            lambda value: f"{round(100 * value)} %",
        )


class LanguagePage(PreferencesPage):
    """The language of the window, and how it writes what depends on a country."""

    def __init__(self, source: SettingsStore) -> None:
        super().__init__(source)
        own = [(code, name) for code, name in LANGUAGES.items() if code]
        choices = [("", self.tr("As the system")), *own]
        self.add_choice("language", self.tr("Language (ภาษา)"), choices)
        eras = (
            (Calendar.LANGUAGE, self.tr("As usual in the language")),
            (Calendar.BUDDHIST, self.tr("พ.ศ. (BE)")),
            (Calendar.COMMON, self.tr("ค.ศ. (AD)")),
        )
        self.add_choice("calendar", self.tr("Years in dates"), eras)


class WordsPage(PreferencesPage):
    """Glosses, readings, colours; where they come from."""

    def __init__(
        self,
        source: SettingsStore,
        ask_dictionaries: Callable[[], object],
        ask_glossaries: Callable[[], object],
    ) -> None:
        super().__init__(source)
        schemes = (
            (Scheme.PAIBOON.value, self.tr("Paiboon: tones and lengths, as in books for learners")),
            (Scheme.RTGS.value, self.tr("Royal Institute (RTGS): as on road signs, without tones")),
            (Scheme.IPA.value, self.tr("IPA")),
        )
        self.add_choice("romanisation", self.tr("Way to write sounds"), schemes)
        self.add_check("gloss_words", self.tr("Gloss every word, not terms alone"))
        self.add_check("colour_words", self.tr("Colour words by how you know them"))
        engines = [(name, name) for name in available_engines()]
        self.add_choice("tokenizer", self.tr("Engine that cuts words"), engines)
        self.add_button(self.tr("Dictionaries…"), ask_dictionaries)
        self.add_button(self.tr("Glossaries…"), ask_glossaries)


class NotesPage(PreferencesPage):
    """Who writes notes."""

    def __init__(self, source: SettingsStore) -> None:
        super().__init__(source)
        self.add_text("author", self.tr("Your name"))
        self.add_hint(self.tr("It stands beside the notes you make, for those who read them."))


class ClassPage(PreferencesPage):
    """How a class begins."""

    def __init__(self, source: ClassroomSource) -> None:
        super().__init__(source)
        grounds = (
            (Ground.BLACK, self.tr("White letters on black")),
            (Ground.WHITE, self.tr("Black letters on white")),
        )
        glosses = (
            (GlossesShown.ON_HOVER, self.tr("When you point at the word")),
            (GlossesShown.ON_CLICK, self.tr("When you click the word")),
            (GlossesShown.ALWAYS, self.tr("Always")),
            (GlossesShown.NEVER, self.tr("Never")),
        )
        self.add_choice("ground", self.tr("The class sees"), grounds)
        self.add_choice("glosses", self.tr("Glosses for the class"), glosses)
        self.add_slider(
            "dimming",
            self.tr("Dimming of what is not lit"),
            (0.0, 1.0),
            0.05,
            lambda value: f"{round(100 * value)} %",
        )
        self.add_check("fades", self.tr("Fade from passage to passage"))
        self.add_hint(self.tr("The next class begins so; keys change it while it goes on."))
