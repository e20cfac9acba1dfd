"""A glossary as a file for another program: the person's own, one that was loaded, or ours."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from nepreader.errors import ExportFailed
from nepreader.glossary import Glossary
from nepreader.ui.dialogs.file_names import with_ending
from nepreader.ui.safe_text import visible
from nepreader.ui.session import ReadingSession
from nepreader.workspace.glossaries import OWN_NAME
from nepreader.workspace.glossary_files import SUFFIXES, export_glossary


class GlossaryExportController(QObject):
    """Asks which glossary goes where; the ending of the name says in which format."""

    said = Signal(str)

    def __init__(self, window: QWidget, session: ReadingSession) -> None:
        super().__init__(window)
        self._window, self._session = window, session

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its action does."""
        return {"export_glossary": self.ask}

    def ask(self) -> None:
        """Ask for a glossary, if there are several, and for a file."""
        glossary = self._chosen()
        if glossary is None:
            return
        kinds = {self.tr("{0} file (*{1})").format(s[1:].upper(), s): s for s in SUFFIXES}
        proposed = f"{self._title(glossary)}{SUFFIXES[0]}".replace("/", "-")
        title = self.tr("Export a glossary")
        name, kind = QFileDialog.getSaveFileName(
            self._window, title, proposed, ";;".join(kinds), next(iter(kinds))
        )
        if name:
            suffix = kinds.get(kind, SUFFIXES[0])
            others = [s for s in SUFFIXES if s != suffix]
            path = Path(name)
            is_typed = path.suffix.lower() in SUFFIXES
            self.export(glossary, path if is_typed else with_ending(path, suffix, others=others))

    def export(self, glossary: Glossary, path: Path) -> None:
        """Write a glossary, and tell how many terms it has."""
        try:
            count = export_glossary(glossary, path)
        except ExportFailed as error:
            self._session.failed.emit(error)
            return
        self.said.emit(self.tr("%n term(s) written to {0}", "", count).format(visible(path.name)))

    def _chosen(self) -> Glossary | None:
        found = [glossary for glossary in self._session.glossaries.glossaries if len(glossary)]
        if len(found) < 2:
            return found[0] if found else None
        names = [f"{number}. {self._title(g)}" for number, g in enumerate(found, 1)]
        name, agreed = QInputDialog.getItem(
            self._window,
            self.tr("Export a glossary"),
            self.tr("Which glossary?"),
            names,
            editable=False,
        )
        return found[names.index(name)] if agreed else None

    def _title(self, glossary: Glossary) -> str:
        is_own = glossary.name == OWN_NAME
        return self.tr("Your terms") if is_own else visible(glossary.title)
