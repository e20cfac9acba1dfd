"""Files that are dropped onto the window: each goes where it belongs."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nepreader.storage.sidecar.places import text_of
from nepreader.ui.safe_text import message_box, visible
from nepreader.ui.session import ReadingSession
from nepreader.workspace.dropped import Purpose, purpose_of

Take = Callable[[Path], object]


class Takers(NamedTuple):
    """Who takes a file of each kind."""

    text: Take
    other_texts: Callable[[Sequence[Path]], object]
    sidecar: Take
    annotations: Take
    scans: Callable[[list[Path]], object]
    glossary: Take
    dictionary: Take
    vocabulary: Take
    translation: Take


class DroppingController(QObject):
    """Opens the first text; what belongs to a text waits until that is open."""

    said = Signal(str)

    def __init__(self, window: QWidget, session: ReadingSession, takers: Takers) -> None:
        super().__init__(window)
        self._window, self._session, self._takers = window, session, takers
        self._waiting: dict[Purpose, list[Path]] = {}
        session.opened.connect(self._text_opened)
        session.opening_failed.connect(self._waiting_in_vain)

    def take(self, paths: Sequence[Path]) -> None:
        """Do with each file what it is for, or say why it cannot be."""
        kinds = self._sorted(paths)
        texts = kinds.pop(Purpose.TEXT, [])
        self._open_of_sidecar(kinds, texts)
        if texts:
            self._waiting = kinds
            self._takers.text(texts[0])
            if len(texts) > 1:
                self._takers.other_texts(texts[1:])
                said = self.tr("%n other text(s) stand under File, Open recent", "", len(texts) - 1)
                self.said.emit(said)
        else:
            self._distribute(kinds)

    # ---- inside

    def _sorted(self, paths: Sequence[Path]) -> dict[Purpose, list[Path]]:
        kinds: dict[Purpose, list[Path]] = {}
        for path in paths:
            told = purpose_of(path)
            purpose = self._asked(path) if told is Purpose.TABLE else told
            if purpose:
                kinds.setdefault(purpose, []).append(path)
        return kinds

    def _open_of_sidecar(self, kinds: dict[Purpose, list[Path]], texts: list[Path]) -> None:
        """A sidecar that lies beside its text stands for it."""
        for sidecar in list(kinds.get(Purpose.SIDECAR, ())):
            text = text_of(sidecar)
            if text is None:
                continue
            kinds[Purpose.SIDECAR].remove(sidecar)
            if self._session.text and self._session.text.path == text:
                self.said.emit(self.tr("The notes of {0} are shown already").format(text.name))
            elif text not in texts:
                texts.append(text)

    def _text_opened(self) -> None:
        waiting, self._waiting = self._waiting, {}
        self._distribute(waiting)

    def _waiting_in_vain(self) -> None:
        self._waiting = {}

    def _distribute(self, kinds: Mapping[Purpose, list[Path]]) -> None:
        takers = self._takers
        own = {Purpose.GLOSSARY: takers.glossary, Purpose.VOCABULARY: takers.vocabulary}
        of_a_text = {
            Purpose.SIDECAR: self._merge,
            Purpose.ANNOTATIONS: takers.annotations,
            Purpose.TRANSLATION: takers.translation,
        }
        for purpose, take in own.items():
            for path in kinds.get(purpose, ()):
                take(path)
        self._take_dictionaries(kinds.get(Purpose.DICTIONARY, []))
        needing = [path for kind in (*of_a_text, Purpose.SCAN) for path in kinds.get(kind, ())]
        if needing and self._session.text is None:
            self._say_that_a_text_is_needed(needing[0])
            return
        if scans := kinds.get(Purpose.SCAN):
            takers.scans(scans)
        for purpose, take in of_a_text.items():
            for path in kinds.get(purpose, ()):
                take(path)

    def _take_dictionaries(self, paths: list[Path]) -> None:
        """One at a time: importing takes a dialog, and minutes."""
        if len(paths) > 1:
            self.said.emit(self.tr("One dictionary at a time: the others were left out"))
        if paths:
            self._takers.dictionary(paths[0])

    def _merge(self, sidecar: Path) -> None:
        """Take in notes; those of a text of another name after a question."""
        text = self._session.text
        if text is None:
            return
        if sidecar.name.startswith(text.path.stem):
            self._takers.sidecar(sidecar)
            return
        question = self.tr(
            "{0} seems to belong to another text than {1}, which is open. "
            "Its notes go to the words they quote, wherever these are found."
        )
        question = question.format(sidecar.name, text.path.name)
        box = message_box(self._window, self.tr("Merge annotations"), question)
        merge = box.addButton(self.tr("Merge all the same"), box.ButtonRole.AcceptRole)
        box.addButton(box.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is merge:
            self._takers.sidecar(sidecar)

    def _say_that_a_text_is_needed(self, path: Path) -> None:
        said = self.tr(
            "{0} belongs to a text, and none is open. Open the text first, then drop it again. "
            "Scans alone cannot be read here: nepreader-cli ocr makes a text of them."
        )
        title = self.tr("Open a text first")
        message_box(self._window, title, said.format(visible(path.name))).exec()

    def _asked(self, path: Path) -> Purpose | None:
        """What a table is for; None where the person leaves it."""
        question = self.tr("What is in {0}?").format(path.name)
        box = message_box(self._window, self.tr("A table"), question)
        choices = (
            (self.tr("A glossary"), Purpose.GLOSSARY),
            (self.tr("A dictionary"), Purpose.DICTIONARY),
            (self.tr("Words I know"), Purpose.VOCABULARY),
            (self.tr("A text to read"), Purpose.TEXT),
        )
        role = box.ButtonRole.AcceptRole
        buttons = [(box.addButton(text, role), purpose) for text, purpose in choices]
        box.addButton(box.StandardButton.Cancel)
        box.exec()
        return next((p for button, p in buttons if button is box.clickedButton()), None)
