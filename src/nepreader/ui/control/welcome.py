"""First steps at the first start, and what is new after an update."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton

from nepreader import __version__
from nepreader.ui.actions import Actions
from nepreader.ui.control.glosses import GlossController
from nepreader.ui.main_window import MainWindow
from nepreader.ui.state_store import StateStore
from nepreader.ui.thai_label import Cut

if TYPE_CHECKING:
    from nepreader.language import Token
    from nepreader.ui.welcome.sheet import FirstSteps, Step

_ROOMY = 36
"""Lines of the interface; a lower page has no room for sentences and the card of a typo."""


class WelcomeController(QObject):
    """Greets once; whatever it shows can be had again from Help."""

    said = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        state: StateStore,
        actions: Actions,
        glosses: GlossController,
        cut: Cut,
    ) -> None:
        super().__init__(window)
        self._window, self._state, self._actions = window, state, actions
        self._glosses, self._cut = glosses, cut
        self.sheet: FirstSteps | None = None
        self.news: QToolButton | None = None
        window.view.escaped.connect(self._escaped)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {"tour": self.show_first_steps, "whats_new": self.show_news}

    def greet(self, *, is_first_start: bool) -> None:
        """Show first steps at the first start, and that there is news after an update; once."""
        before = self._state.value.version
        if before == __version__:
            return
        self._state.value = replace(self._state.value, version=__version__)
        self._state.save()
        if is_first_start:
            self.show_first_steps()
        else:
            self._offer_news()

    def show_first_steps(self) -> None:
        """Show the sheet below the page."""
        if self.sheet:
            self.sheet.buttons[0].setFocus()
            return
        from nepreader.ui.welcome.sheet import FirstSteps

        is_compact = self._window.view.height() < _ROOMY * self._window.fontMetrics().height()
        self.sheet = FirstSteps(self._steps, self._cut, is_compact=is_compact)
        self.sheet.closed.connect(self.close)
        self._window.column.addWidget(self.sheet)
        self.sheet.show()

    def close(self) -> None:
        """Take the sheet away."""
        sheet, self.sheet = self.sheet, None
        if sheet:
            sheet.hide()
            sheet.deleteLater()
            self._window.view.setFocus()

    def refresh(self) -> None:
        """The keys of actions are others now."""
        if self.sheet:
            self.sheet.retranslate()

    def show_news(self) -> None:
        """Show what came with this version."""
        from nepreader.ui.dialogs.whats_new import WhatsNewDialog
        from nepreader.workspace.changelog import versions

        if self.news:
            self._window.statusBar().removeWidget(self.news)
            self.news.deleteLater()
            self.news = None
        is_thai = QLocale().language() == QLocale.Language.Thai
        WhatsNewDialog(self._window, versions("th" if is_thai else "en"), self._cut).exec()

    # ---- inside

    def _offer_news(self) -> None:
        self.news = QToolButton()
        self.news.setAutoRaise(True)
        self.news.setText(self.tr("New in nepreader {0}").format(__version__))
        self.news.clicked.connect(self.show_news)
        self._window.statusBar().addWidget(self.news)

    def _escaped(self) -> None:
        """Escape on the page takes a card away first, then the sheet."""
        if self.sheet and not self._glosses.card.isVisible():
            self.close()

    def _steps(self) -> "Sequence[Step]":
        from nepreader.ui.welcome.sheet import Step

        texts = (
            (self.tr("Point at a word"), self._show_word, self.tr(
                "Learners: its meaning, its sound and its tone. Arrow keys walk from word to word."
            )),
            (self._keyed("next_suspect", self.tr("A typo")), self._trigger("next_suspect"), self.tr(
                "Scanned texts: what was probably misread. Enter accepts, Delete dismisses."
            )),
            (self._keyed("translation_desk", self.tr("Translate")),
             self._trigger("translation_desk"), self.tr(
                "Translators: passage by passage. The sample has its English: write over it."
            )),
            (self._keyed("class_start", self.tr("Teach")), self._trigger("class_start"), self.tr(
                "Instructors: large letters for the class, your notes for you. Esc ends it."
            )),
            (self._keyed("note", self.tr("Write a note")), self._write_note, self.tr(
                "Everyone: select words, mark them, write to them. The text itself stays as it is."
            )),
        )  # fmt: skip
        return [Step(button, text, act) for button, act, text in texts]

    def _keyed(self, action_id: str, text: str) -> str:
        keys = self._actions[action_id].shortcut()
        return f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})" if keys else text

    def _trigger(self, action_id: str) -> Callable[[], object]:
        return self._actions[action_id].trigger

    def _word(self) -> "Token | None":
        """The first word in sight that has a gloss."""
        view = self._window.view
        words = view.words
        if words is None:
            self.said.emit(self.tr("Open a text first"))
            return None
        from nepreader.ui.reading.movement import next_word

        first = token = next_word(words, view.first_position())
        for _ in range(40):
            if token is None or self._glosses.content_of(token):
                break
            token = next_word(words, token.end)
        return token or first

    def _show_word(self) -> None:
        if token := self._word():
            self._glosses.go_to(token.span)

    def _write_note(self) -> None:
        view = self._window.view
        if not view.selection.span and (token := view.current_word or self._word()):
            view.select(token.span)
        self._trigger("note")()
