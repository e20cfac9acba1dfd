"""The spelling of the field: the words are loaded when somebody first writes."""

from PySide6.QtCore import QObject

from nepreader.errors import NepreaderError
from nepreader.translation.spelling import Spelling
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.ui.translation.field import TranslationField
from nepreader.workspace.spelling import make_spelling, personal_dictionary


class FieldSpelling(QObject):
    """Gives the field its words, and keeps those that a person adds."""

    def __init__(self, session: ReadingSession, field: TranslationField) -> None:
        super().__init__(session)
        self._session, self._field = session, field
        self._dictionary = personal_dictionary()
        self._unsaved: list[str] = []  # they hold until the program ends
        self._told = ""
        field.word_added.connect(self.add)

    def load(self) -> None:
        """Load the words in the background, once for a text and its glossaries.

        A personal dictionary that cannot be read is told of, once; English is checked without it.
        """
        termbase, unsaved = self._session.termbase, tuple(self._unsaved)

        def work(_: Task) -> tuple[Spelling, NepreaderError | None]:
            own, failure = self._own_words()
            spelling = make_spelling([*own, *unsaved], termbase)
            spelling.prepare()
            return spelling, failure

        self._session.tasks.run("spelling", work, self._use, self._session.report)

    def add(self, word: str) -> None:
        """Take a word for right, in this text and all others."""
        spelling = self._field.marks.spelling
        if spelling is None:
            return
        spelling.add(word)
        self._field.marks.rehighlight()
        self._unsaved.append(word)
        try:
            self._dictionary.add(*self._unsaved)
        except NepreaderError as error:
            self._session.failed.emit(error)
        else:
            self._unsaved.clear()

    # ---- inside

    def _own_words(self) -> tuple[list[str], NepreaderError | None]:
        try:
            return self._dictionary.words(), None
        except NepreaderError as error:
            return [], error

    def _use(self, made: tuple[Spelling, NepreaderError | None]) -> None:
        spelling, failure = made
        self._field.marks.use(spelling)
        reason = str(failure or "")
        if failure and reason != self._told:
            self._session.failed.emit(failure)
        self._told = reason
