"""What to do first: said where an action has nothing to act on."""

import re

from PySide6.QtCore import QObject, Signal

from nepreader.ui.actions import Actions
from nepreader.ui.session import ReadingSession
from nepreader.workspace import OpenText

NEEDS_A_TEXT = (
    "print", "print_to_pdf", "attach_scans", "merge_annotations", "restore_backup",
    "import_annotations", "export_annotations", "export_text", "find", "merge",
    "merge_everywhere", "split", "add_term", "mark_new", "mark_learning", "mark_known",
    "mark_ignored", "export_anki", "next_suspect", "previous_suspect", "correct", "accept_many",
    "highlight", "note", "tag", "bookmark", "class_start", "lesson_add", "handout",
    "translation_desk", "check_translation", "import_translation", "export_translation",
)  # fmt: skip

_THAI = re.compile("[ก-๛]")


class Guidance(QObject):
    """No key is without an answer while no text is open."""

    said = Signal(str)

    def __init__(self, actions: Actions, session: ReadingSession) -> None:
        super().__init__(session)
        self._session = session
        for name in NEEDS_A_TEXT:
            actions[name].triggered.connect(self._say)
        session.opened.connect(self._look)

    def _look(self, text: OpenText) -> None:
        """Without Thai nearly nothing here has an answer; a wrong encoding looks like that."""
        if not _THAI.search(text.document.text):
            said = self.tr("There is no Thai in this text. If there should be: File, Encoding")
            self.said.emit(said)

    def _say(self) -> None:
        if self._session.text is None:
            self.said.emit(self.tr("Open a text first: File, Open, or drop one here"))
