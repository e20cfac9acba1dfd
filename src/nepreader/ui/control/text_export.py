"""Writing the text to another file: corrected, as printed, or with both to be seen."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nepreader.text import ReadingMode
from nepreader.ui.dialogs.file_names import with_ending
from nepreader.ui.session import ReadingSession
from nepreader.ui.tasks import Task
from nepreader.workspace.text_export import exported, write_text

_ENDINGS = (".txt", ".text", ".md")


class TextExportController(QObject):
    """Asks for a file; writes it in the background."""

    said = Signal(str)

    def __init__(self, window: QWidget, session: ReadingSession) -> None:
        super().__init__(window)
        self._window, self._session = window, session

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {"export_text": self.ask}

    def ask(self) -> None:
        """Ask where the text is to be written, and how it is to be read."""
        if self._session.text is None:
            return
        kinds = {
            self.tr("Corrected text (*.txt)"): ReadingMode.CORRECTED,
            self.tr("Text with corrections marked (*.txt)"): ReadingMode.MARKED,
            self.tr("Text as printed (*.txt)"): ReadingMode.PRINTED,
        }
        start = self._session.text.path
        proposed = str(start.with_name(f"{start.stem} (corrected).txt"))
        title = self.tr("Export the text")
        name, kind = QFileDialog.getSaveFileName(self._window, title, proposed, ";;".join(kinds))
        if name:
            path = with_ending(Path(name), *_ENDINGS)
            self.export(path, kinds.get(kind, ReadingMode.CORRECTED))

    def export(self, path: Path, mode: ReadingMode) -> None:
        """Write the text as it is read in a mode."""
        text = self._session.text
        if text is None:
            return
        content = exported(text, replace(self._session.manner, mode=mode))

        def work(_: Task) -> None:
            write_text(text, content, path)

        def done(_: None) -> None:
            self.said.emit(self.tr("Exported to {0}").format(path.name))

        self._session.tasks.run("export text", work, done, self._session.report)
