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
        field.word_added.connect(self.add)

    def load(self) -> None:
        """Load the words in the background, once for a text and its glossaries."""
        termbase, dictionary = self._session.termbase, self._dictionary

        def work(_: Task) -> Spelling:
            spelling = make_spelling(dictionary.words(), termbase)
            spelling.prepare()
            return spelling

        self._session.tasks.run("spelling", work, self._field.marks.use, self._session.report)

    def add(self, word: str) -> None:
        """Take a word for right, in this text and all others."""
        spelling = self._field.marks.spelling
        if spelling is None:
            return
        spelling.add(word)
        self._field.marks.rehighlight()
        try:
            self._dictionary.add(word)
        except NepreaderError as error:
            self._session.failed.emit(error)
