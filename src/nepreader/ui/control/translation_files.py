"""Translations to and from other programs, in the background, with progress and a way to stop."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from nepreader.ui.dialogs.export_translation import (
    PDF,
    ExportTranslationDialog,
    kind_of,
    suffix_of,
)
from nepreader.ui.dialogs.file_names import with_ending
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.ui.translation.memory_access import MemoryAccess
from nepreader.workspace import OpenText
from nepreader.workspace.exporting import ExportOptions, export_text
from nepreader.workspace.passages import Terms
from nepreader.workspace.translation_import import SUFFIXES, ImportedTranslation, import_translation

_TASK = "translation files"
_SHOW_AFTER = 500  # ms
Value = TypeVar("Value")


class TranslationFilesController(QObject):
    """Asks for files; reads and writes them."""

    said = Signal(str)
    leaving = Signal()  # what was typed is to be kept
    done = Signal()

    def __init__(self, window: QWidget, session: ReadingSession, memory: MemoryAccess) -> None:
        super().__init__(window)
        self._window, self._session, self._memory = window, session, memory
        self.progress: QProgressDialog | None = None
        session.tasks.progressed.connect(self._show_progress)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "export_translation": self.ask_export,
            "import_translation": self.ask_import,
            "import_memory": self.ask_memory_in,
            "export_memory": self.ask_memory_out,
        }

    # ---- asking

    def ask_export(self) -> None:
        """Ask how the translation is to be written, and where."""
        text = self._session.text
        dialog = ExportTranslationDialog(self._window)
        if text is None or dialog.exec() != ExportTranslationDialog.DialogCode.Accepted:
            return
        suffix = suffix_of(dialog.chosen)
        name = self.tr("{0} (translation)").format(text.path.stem) + suffix
        if path := self._ask_new(dialog.windowTitle(), text.path.with_name(name), suffix):
            kind = kind_of(path, dialog.chosen)  # who types .html wants a web page
            self.export(with_ending(path, suffix_of(kind)), kind, dialog.options)

    def ask_import(self) -> None:
        """Ask for an XLIFF or TMX file of this text."""
        if self._session.text is None:
            return
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        if path := self._ask_old(self.tr("Import a translation"), patterns):
            self.take_in(path)

    def ask_memory_in(self) -> None:
        """Ask for a TMX file to remember."""
        if path := self._ask_old(self.tr("Import a translation memory"), "*.tmx"):
            self.import_memory(path)

    def ask_memory_out(self) -> None:
        """Ask where the memory is to be written."""
        start = Path("translation-memory.tmx")
        if path := self._ask_new(self.tr("Export the translation memory"), start, ".tmx"):
            self.export_memory(with_ending(path, ".tmx"))

    # ---- doing

    def export(self, path: Path, kind: str, options: ExportOptions) -> None:
        """Write the text in a format."""
        self.leaving.emit()
        text, terms = self._session.text, self._terms()
        if text is None or terms is None:
            return

        def work(task: Task) -> None:
            if kind == PDF:
                self._write_pdf(text, path, terms, options, task)
            else:
                export_text(text, path, kind, terms, options, task.checkpoint)

        def done(_: None) -> None:
            self.said.emit(self.tr("Exported to {0}").format(path.name))

        self._run(self.tr("Exporting…"), work, done)

    def take_in(self, path: Path) -> None:
        """Take in a translation that was made elsewhere, as one step."""
        self.leaving.emit()
        text = self._session.text
        if text is None:
            return
        author = self._session.author

        def work(task: Task) -> ImportedTranslation:
            return import_translation(text, author, path, checkpoint=task.checkpoint)

        def done(found: ImportedTranslation) -> None:
            if text is self._session.text:
                self._session.push(found.change, self.tr("Import a translation"))
            placed = self.tr("%n passage(s) imported", "", found.placed)
            lost = self.tr("%n found no place here", "", len(found.unplaced))
            self.said.emit(f"{placed} · {lost}" if found.unplaced else placed)

        self._run(self.tr("Importing…"), work, done)

    def import_memory(self, path: Path) -> None:
        """Remember what is in a TMX file."""
        self._run(
            self.tr("Importing…"),
            lambda task: self._memory.take_in(path, task),
            lambda count: self.said.emit(self.tr("%n passage(s) remembered", "", count)),
        )

    def export_memory(self, path: Path) -> None:
        """Write the whole memory."""
        self._run(
            self.tr("Exporting…"),
            lambda task: self._memory.write_out(path, task),
            lambda count: self.said.emit(self.tr("%n passage(s) exported", "", count)),
        )

    def cancel(self) -> None:
        """Stop; nothing is written then."""
        self._session.tasks.cancel(_TASK)
        self._end()
        self.said.emit(self.tr("Stopped"))

    # ---- inside

    def _write_pdf(
        self, text: OpenText, path: Path, terms: Terms, options: ExportOptions, task: Task
    ) -> None:
        from nepreader.ui.translation.printing import print_text

        if words := self._session.words:
            print_text(text, path, terms, options, words.cut, task.checkpoint)

    def _run(
        self, label: str, work: Callable[[Task], Value], done: Callable[[Value], None]
    ) -> None:
        self._end()
        progress = QProgressDialog(label, self.tr("Stop"), 0, 100, self._window)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_SHOW_AFTER)
        progress.setAutoReset(False)
        progress.setAutoClose(False)
        progress.canceled.connect(self.cancel)
        self.progress = progress
        progress.setValue(0)

        def succeeded(value: Value) -> None:
            self._end()
            done(value)
            self.done.emit()

        def failed(error: Exception) -> None:
            self._end()
            self._session.report(error)

        self._session.tasks.run(_TASK, work, succeeded, failed)

    def _show_progress(self, key: str, share: float) -> None:
        if key == _TASK and self.progress:
            self.progress.setValue(round(100 * share))

    def _end(self) -> None:
        progress, self.progress = self.progress, None
        if progress:
            progress.canceled.disconnect(self.cancel)
            progress.close()
            progress.deleteLater()

    def _terms(self) -> Terms | None:
        words = self._session.words
        return Terms(self._session.termbase, words.cutter.terms_in) if words else None

    def _ask_new(self, title: str, start: Path, suffix: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(start), f"*{suffix}")
        return Path(name) if name else None

    def _ask_old(self, title: str, patterns: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", patterns)
        return Path(name) if name else None
