"""Opening texts: dialogs, recent ones, dropped ones, the sample, the encoding."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from nepreader.errors import NepreaderError, SourceGone, SourceUndecodable, SourceUnreadable
from nepreader.text.decoding import ENCODINGS
from nepreader.ui.messages import error_message
from nepreader.ui.safe_text import message_box, visible
from nepreader.ui.session import ReadingSession
from nepreader.ui.state_store import StateStore
from nepreader.workspace.open_text import source_path
from nepreader.workspace.sample import sample_copy


class OpeningController(QObject):
    """Opens texts in the session and remembers them."""

    def __init__(self, window: QWidget, session: ReadingSession, state: StateStore) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._state = state
        self._encodings: QActionGroup | None = None
        session.opening_failed.connect(self.report)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {"open": self.choose, "open_sample": self.open_sample}

    def open(self, path: Path, encoding: str = "") -> None:
        """Open a text where it was left; a person's choice of encoding is remembered, too."""
        try:
            path = source_path(_absolute(path))
        except SourceGone as error:
            self._session.opening_failed.emit(error)
            return
        visit = self._state.value.visit_of(path)
        self._session.open(path, encoding or (visit.encoding if visit else ""))

    def choose(self) -> None:
        """Ask for a file."""
        patterns = "*.txt *.text *.md *.html *.htm *.xhtml *.epub *.docx *.nepreader.json"
        texts, everything = self.tr("Texts"), self.tr("All files")
        kinds = f"{texts} ({patterns});;{everything} (*)"
        folder = str(self._session.text.path.parent) if self._session.text else ""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a text"), folder, kinds)
        if name:
            self.open(Path(name))

    def open_sample(self) -> None:
        """Open the person's own copy of the chapter that comes along."""
        try:
            self.open(sample_copy())
        except SourceUnreadable as error:
            self.report(error)

    def fill_recent(self, menu: QMenu) -> None:
        """Fill a menu with the texts that were open, each time it is shown."""
        menu.aboutToShow.connect(lambda: self._fill_recent(menu))
        # A menu that is not enabled never shows: it must be before somebody goes there.
        self._session.opened.connect(lambda _: menu.setEnabled(True))
        menu.setEnabled(bool(self._state.value.visits))

    def remember(self, paths: Sequence[Path]) -> None:
        """Note texts that wait to be opened among the recent ones."""
        self._state.remember_texts(_absolute(path) for path in paths)

    def fill_encodings(self, menu: QMenu) -> None:
        """Fill a menu with encodings; choosing one reads the text anew."""
        self._encodings = QActionGroup(self)
        for encoding in ("", *ENCODINGS):
            action = QAction(encoding.upper(), self, checkable=True)
            action.setData(encoding)
            action.triggered.connect(lambda _=False, e=encoding: self._reopen(e))
            self._encodings.addAction(action)
            menu.addAction(action)
        self._session.opened.connect(self._check_encoding)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts of the menus anew."""
        if self._encodings:
            self._encodings.actions()[0].setText(self.tr("Found out"))

    def report(self, error: NepreaderError) -> None:
        """Tell why a text cannot be opened; where the encoding is at fault, let it be chosen."""
        box = message_box(
            self._window, lambda: self.tr("The text cannot be opened"), lambda: error_message(error)
        )
        choices = {}
        if isinstance(error, SourceUndecodable):
            for encoding in ("utf-8", "cp874"):
                text = self.tr("Read it as {0}").format(encoding.upper())
                choices[box.addButton(text, box.ButtonRole.AcceptRole)] = encoding
        box.addButton(box.StandardButton.Close)
        box.exec()
        chosen = choices.get(box.clickedButton())  # type: ignore[call-overload]  # may be None
        if chosen and isinstance(error, SourceUndecodable):
            self.open(error.path, chosen)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        visits = self._state.value.visits
        paths = [Path(visit.path) for visit in visits]
        names = Counter(path.name for path in paths)
        missing = [path for path in paths if not _is_there(path)]
        for number, path in enumerate(paths, 1):
            name = f"{path.name} – {path.parent.name}" if names[path.name] > 1 else path.name
            if path in missing:
                name = self.tr("{0} (not found)").format(name)
            key = f"&{number % 10} " if number <= 10 else ""
            action = menu.addAction(key + visible(name).replace("&", "&&"))
            action.setStatusTip(visible(str(path)))
            action.triggered.connect(lambda _=False, p=path: self.open(p))
        menu.setEnabled(bool(visits))
        if missing:
            menu.addSeparator()
            menu.addAction(self.tr("Forget those &not found")).triggered.connect(
                lambda _=False: self._forget(missing)
            )
        if visits:
            menu.addSeparator()
            forget = menu.addAction(self.tr("&Forget these"))
            forget.triggered.connect(self._state.forget_visits)
            forget.triggered.connect(lambda: menu.setEnabled(False))

    def _forget(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._state.forget_visit(path)

    def _reopen(self, encoding: str) -> None:
        if self._session.text:
            self._session.open(self._session.text.path, encoding)

    def _check_encoding(self) -> None:
        if self._encodings is None or self._session.text is None:
            return
        for action in self._encodings.actions():
            action.setChecked(action.data() == self._session.text.chosen_encoding)


def _absolute(path: Path) -> Path:
    return path.expanduser().absolute()


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a medium that is broken, a folder that may not be looked into
        return False
