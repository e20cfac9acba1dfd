"""Merging, restoring, importing and exporting annotations; following texts changed elsewhere."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from nepreader.annotation import Change
from nepreader.errors import NepreaderError, SidecarCopies
from nepreader.storage import Settings
from nepreader.storage.sidecar.backups import Backup
from nepreader.storage.sidecar.store import read_sidecar
from nepreader.ui.dialogs.backups import BackupsDialog
from nepreader.ui.dialogs.file_names import with_ending
from nepreader.ui.messages import error_message
from nepreader.ui.safe_text import message_box
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.sidecar_writer import SidecarWriter
from nepreader.ui.tasks import Task
from nepreader.workspace.annotation_files import (
    backups_of,
    export_annotations,
    import_change,
    restore_change,
)


class AnnotationFilesController(QObject):
    """Asks for files; reads and writes them in the background."""

    said = Signal(str)  # what was done, for the status line

    def __init__(
        self,
        window: QWidget,
        session: ReadingSession,
        writer: SidecarWriter,
        store: SettingsStore,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._writer, self._store = window, session, writer, store
        session.author_name = store.value.author
        store.changed.connect(self._use_name)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "merge_annotations": self.ask_merge,
            "restore_backup": self.ask_restore,
            "import_annotations": self.ask_import,
            "export_annotations": self.ask_export,
            "author_name": self.ask_name,
        }

    def ask_merge(self) -> None:
        """Ask for a colleague's sidecar."""
        kinds = self.tr("Annotations (*.json)")
        if path := self._ask_to_open(self.tr("Merge annotations"), kinds):
            self.merge(path)

    def merge(self, path: Path) -> None:
        """Take in a sidecar of the same text."""
        if self._session.text is None:
            return
        text = self._session.text

        def work(_: Task) -> None:
            self._writer.take_in(text, read_sidecar(path))

        def done(_: None) -> None:
            self.said.emit(self.tr("The annotations of {0} were merged").format(path.name))

        self._session.tasks.run("merge", work, done, self._session.report)

    def merge_copies(self) -> None:
        """Take in what a program for syncing files left beside the sidecar."""
        if text := self._session.text:
            for path in text.places.conflict_copies():
                self.merge(path)

    def ask_restore(self) -> None:
        """Ask which earlier state is to come back."""
        if self._session.text is None:
            return
        dialog = BackupsDialog(self._window, backups_of(self._session.text))
        if dialog.exec() == BackupsDialog.DialogCode.Accepted and dialog.chosen:
            self.restore(dialog.chosen)

    def restore(self, backup: Backup) -> None:
        """Bring back the annotations of a backup, as one step that can be undone."""
        if self._session.text is None:
            return
        text = self._session.text

        def work(_: Task) -> Change:
            return restore_change(text, backup)

        def done(change: Change) -> None:
            self._session.push(change, self.tr("Restore a backup"))
            self.said.emit(self.tr("%n annotation(s) brought back", "", len(change.touched)))

        self._session.tasks.run("restore", work, done, self._session.report)

    def ask_import(self) -> None:
        """Ask for annotations of another program."""
        kinds = self.tr("Web Annotations (*.json *.jsonld)")
        path = self._ask_to_open(self.tr("Import annotations"), kinds)
        if path:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Take in annotations of another program, as one step that can be undone."""
        if self._session.text is None:
            return
        text = self._session.text

        def work(_: Task) -> tuple[Change, int]:
            return import_change(text, path)

        def done(found: tuple[Change, int]) -> None:
            change, failed = found
            self._session.push(change, self.tr("Import annotations"))
            said = self.tr("%n annotation(s) imported", "", len(change.added))
            left = self.tr("%n left out: no annotation(s)", "", failed) if failed else ""
            self.said.emit(" · ".join(part for part in (said, left) if part))

        self._session.tasks.run("import", work, done, self._session.report)

    def ask_export(self) -> None:
        """Ask where annotations are to be written."""
        if self._session.text is None:
            return
        start = str(self._session.text.path.with_suffix(".annotations.jsonld"))
        kinds = self.tr("Web Annotations (*.json *.jsonld)")
        title = self.tr("Export annotations")
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if name:
            self.export(with_ending(Path(name), ".jsonld", ".json"))

    def export(self, path: Path) -> None:
        """Write all annotations for other programs."""
        if self._session.text is None:
            return
        text = self._session.text

        def work(_: Task) -> int:
            return export_annotations(text, path)

        def done(count: int) -> None:
            self.said.emit(self.tr("%n annotation(s) exported", "", count))

        self._session.tasks.run("export", work, done, self._session.report)

    def ask_name(self) -> None:
        """Ask for the name that stands beside annotations."""
        title, label = self.tr("Your name"), self.tr("Stands beside the annotations you make:")
        name, accepted = QInputDialog.getText(
            self._window, title, label, text=self._store.value.author
        )
        if accepted:
            self._store.update(author=name.strip())

    def _use_name(self, _: Settings, after: Settings) -> None:
        self._session.author_name = after.author

    def report_copies(self, error: NepreaderError) -> bool:
        """Offer to merge copies of the sidecar; returns whether it was about that."""
        if not isinstance(error, SidecarCopies):
            return False
        title = self.tr("There are copies of the annotations")
        box = message_box(self._window, title, error_message(error))
        merge = box.addButton(self.tr("Merge them"), box.ButtonRole.AcceptRole)
        box.addButton(self.tr("Later"), box.ButtonRole.RejectRole)
        merge.clicked.connect(self.merge_copies)
        box.open()
        return True

    def _ask_to_open(self, title: str, kinds: str) -> Path | None:
        if self._session.text is None:
            return None
        everything = self.tr("All files")
        folder = str(self._session.text.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self._window, title, folder, f"{kinds};;{everything} (*)"
        )
        return Path(name) if name else None
