"""Cards for other programs, and the vocabulary as a table, through a question for a file."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nepreader.ui.dialogs.file_names import with_ending
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.ui.vocabulary.command import VocabularyCommand
from nepreader.ui.vocabulary.vocabulary import Vocabulary
from nepreader.vocabulary import VocabularyChange
from nepreader.workspace.marking import VocabularyStep
from nepreader.workspace.vocabulary import export_vocabulary, import_vocabulary
from nepreader.workspace.word_cards import CardFormat, CardMaker, Explain, WordChoice, write_cards

if TYPE_CHECKING:
    from nepreader.vocabulary.store import VocabularyStore

_TASK = "export cards"
_SUFFIXES = {CardFormat.ANKI: ".apkg", CardFormat.TSV: ".tsv"}


class WordExportController(QObject):
    """Asks for files; reads and writes them in the background."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        vocabulary: Vocabulary,
        explain: Callable[[], Explain],
    ) -> None:
        """`explain` gives what the cards are to say just now."""
        super().__init__(window)
        self._window, self._session = window, session
        self._vocabulary, self._explain = vocabulary, explain
        session.tasks.progressed.connect(self._tell)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "export_anki": self.ask_cards,
            "export_vocabulary": self.ask_export,
            "import_vocabulary": self.ask_import,
        }

    # ---- cards

    def ask_cards(self) -> None:
        """Ask where cards are to be written, of which words, and for which program."""
        if self._session.text is None:
            return
        choices = {
            self.tr("words you are learning"): WordChoice.LEARNING,
            self.tr("words you are learning or annotated"): WordChoice.MARKED,
            self.tr("all words"): WordChoice.ALL,
        }
        formats = {
            self.tr("Anki: {0} (*.apkg)"): CardFormat.ANKI,
            self.tr("Table: {0} (*.tsv)"): CardFormat.TSV,
        }
        kinds = {
            form.format(choice): (formats[form], choices[choice])
            for form in formats
            for choice in choices
        }
        proposed = str(self._session.text.path.with_suffix(".apkg"))
        title = self.tr("Export cards")
        name, kind = QFileDialog.getSaveFileName(self._window, title, proposed, ";;".join(kinds))
        if name:
            form, choice = kinds.get(kind, (CardFormat.ANKI, WordChoice.LEARNING))
            path = with_ending(Path(name), _SUFFIXES[form], others=_SUFFIXES.values())
            self.export_cards(path, form, choice)

    def export_cards(self, path: Path, form: CardFormat, choice: WordChoice) -> None:
        """Write cards of the open text."""
        make = partial(self._make_cards, path, form, choice)
        self._vocabulary.run(lambda store: store, make)

    def _make_cards(
        self, path: Path, form: CardFormat, choice: WordChoice, store: "VocabularyStore"
    ) -> None:
        text, words = self._session.text, self._session.words
        if text is None or words is None:
            return
        explain = self._explain()

        def work(task: Task) -> int:
            cards = CardMaker(text, words, store, explain).cards(choice, task.checkpoint)
            if cards:
                write_cards(cards, form, path)
            return len(cards)

        def done(made: int) -> None:
            if made:
                said = self.tr("%n card(s) written to {0}", "", made).format(path.name)
            else:
                said = self.tr("No card to write: mark words as learning first (key 2)")
            self.said.emit(said)

        self._session.tasks.run(_TASK, work, done, self._session.report)

    def _tell(self, key: str, share: float) -> None:
        if key == _TASK:
            self.said.emit(self.tr("Making cards… {0} %").format(int(100 * share)))

    # ---- the vocabulary

    def ask_export(self) -> None:
        """Ask where the vocabulary is to be written."""
        title, kind = self.tr("Export your vocabulary"), self.tr("Table (*.csv)")
        proposed = self.tr("vocabulary") + ".csv"
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposed, kind)
        if name:
            self.export_table(Path(name))

    def export_table(self, path: Path) -> None:
        """Write the vocabulary as a table."""
        path = with_ending(path, ".csv")

        def done(written: int) -> None:
            self.said.emit(self.tr("%n word(s) written to {0}", "", written).format(path.name))

        self._vocabulary.run(lambda store: export_vocabulary(store, path), done)

    def ask_import(self) -> None:
        """Ask which table is to be taken in."""
        title, kind = self.tr("Take in a vocabulary"), self.tr("Table (*.csv)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kind)
        if name:
            self.import_table(Path(name))

    def import_table(self, path: Path) -> None:
        """Take in a table, as a step that can be undone."""
        taken: list[VocabularyChange] = []

        def begin(store: "VocabularyStore") -> VocabularyChange:
            taken.append(import_vocabulary(store, path))
            return taken[0]

        def done(_: object) -> None:
            if taken:
                self.said.emit(self.tr("%n word(s) taken in", "", len(taken[0].words)))

        text = self.tr("Take in “{0}”").format(path.name)
        command = VocabularyCommand(self._vocabulary, VocabularyStep(begin), text)
        self._session.undo_stack.push(command)
        self._vocabulary.run(lambda _: None, done)  # after it
