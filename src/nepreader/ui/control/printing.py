"""Printing the text as it is shown, on a printer or into a PDF."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QObject, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from nepreader import __version__
from nepreader.errors import ExportFailed
from nepreader.storage import write_atomically
from nepreader.ui.dialogs.file_names import with_ending
from nepreader.ui.fonts import reading_font
from nepreader.ui.gloss.interlinear import InterlinearNotes
from nepreader.ui.printing import PrintJob, PrintText
from nepreader.ui.safe_text import visible
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore

_MARGIN = 20.0  # mm
_PATIENCE = 800  # ms after which there is something to cancel


class PrintController(QObject):
    """Asks where to print; prints one text at a time."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        store: SettingsStore,
        notes: InterlinearNotes | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._store, self._notes = window, session, store, notes
        self._job: PrintJob | None = None
        self._progress: QProgressDialog | None = None
        # A job has the words as they were, and their notes are no longer to be had.
        session.words_changed.connect(self.cancel)
        if notes:
            notes.ready.connect(lambda _: self._job.go_on() if self._job else None)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {"print": self.ask_printer, "print_to_pdf": self.ask_file}

    def ask_printer(self) -> None:
        """Ask which printer, which pages; print."""
        if self._session.words is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title())
        printer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            done = partial(self.said.emit, self.tr("Printed"))
            pages = max(1, printer.fromPage()), printer.toPage()
            self._start(printer, *pages, Path(printer.printerName()), done)

    def ask_file(self) -> None:
        """Ask for a file; write a PDF."""
        text = self._session.text
        if text is None:
            return
        proposed = str(text.path.with_suffix(".pdf"))
        kinds = self.tr("PDF (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Print to PDF"), proposed, kinds
        )
        if name:
            self.write_pdf(with_ending(Path(name), ".pdf"))

    def write_pdf(self, path: Path) -> None:
        """Write the text as it is shown; what was in the file stays there until all is written."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(_paper())
        writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
        writer.setTitle(self._title())
        writer.setCreator(f"nepreader {__version__}")
        self._start(writer, 1, 0, path, partial(self._keep, buffer, path))

    def cancel(self) -> None:
        """Stop printing, if anything is printed; nothing is written to a file."""
        job, self._job = self._job, None
        if self._progress:
            self._progress.deleteLater()
            self._progress = None
        if job:
            job.cancel()
            job.deleteLater()
            self.said.emit(self.tr("Printing was stopped"))

    def _start(
        self,
        device: QPagedPaintDevice,
        first: int,
        last: int,
        name: Path,
        done: Callable[[], object],
    ) -> None:
        words = self._session.words
        if words is None:
            return
        self.cancel()
        settings = self._store.value
        font = reading_font(settings.typeface, settings.font_size)
        notes = self._notes if self._notes and self._notes.is_shown else None
        job = PrintJob(device, PrintText(words, font, settings, notes, first, last), self)
        if not job.start():
            self._session.report(ExportFailed(name, "it cannot be printed on"))
            return
        self._job = job
        self._show_progress(job)
        job.finished.connect(partial(self._finish, done))

    def _show_progress(self, job: PrintJob) -> None:
        progress = QProgressDialog(self._window)
        progress.setLabelText(self.tr("Printing…"))
        progress.setRange(0, 100)
        progress.setMinimumDuration(_PATIENCE)
        progress.canceled.connect(self.cancel)
        job.progressed.connect(lambda done: progress.setValue(min(99, round(100 * done))))
        self._progress = progress

    def _finish(self, done: Callable[[], object]) -> None:
        job, self._job = self._job, None
        if job:
            job.deleteLater()
        self.cancel()  # takes the progress away
        done()

    def _keep(self, buffer: QBuffer, path: Path) -> None:
        try:
            write_atomically(path, bytes(buffer.data().data()), mode=0o666)
        except OSError as error:
            self._session.report(ExportFailed(path, error.strerror or str(error)))
        else:
            self.said.emit(self.tr("Printed to {0}").format(visible(path.name)))

    def _title(self) -> str:
        text = self._session.text
        return visible(text.document.name) if text else ""


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)


def _paper() -> QPageSize:
    """What is in the printers of this country."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    is_letter = QLocale.system().measurementSystem() == imperial
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
