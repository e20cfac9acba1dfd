"""Asks how a text and its translation are to be written."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from nepreader.exporting.document import Side
from nepreader.exporting.formats import FORMATS
from nepreader.text import ReadingMode
from nepreader.translation import Granularity
from nepreader.ui.safe_text import plain_label
from nepreader.ui.translation.wording import translate
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.workspace.exporting import TERM_FORMATS, ExportOptions

PDF = "pdf"
_NAMES = {
    "docx": QT_TRANSLATE_NOOP("ExportFormats", "Word document (DOCX)"),
    "pdf": QT_TRANSLATE_NOOP("ExportFormats", "Printed pages (PDF)"),
    "epub": QT_TRANSLATE_NOOP("ExportFormats", "E-book (EPUB 3)"),
    "html": QT_TRANSLATE_NOOP("ExportFormats", "Web page (HTML)"),
    "md": QT_TRANSLATE_NOOP("ExportFormats", "Markdown"),
    "text": QT_TRANSLATE_NOOP("ExportFormats", "Plain text"),
    "xliff2": QT_TRANSLATE_NOOP("ExportFormats", "XLIFF 2.1, for other translators' programs"),
    "xliff1": QT_TRANSLATE_NOOP("ExportFormats", "XLIFF 1.2, for older programs"),
    "tmx": QT_TRANSLATE_NOOP("ExportFormats", "Translation memory (TMX 1.4b)"),
    "po": QT_TRANSLATE_NOOP("ExportFormats", "Gettext (PO)"),
    "csv": QT_TRANSLATE_NOOP("ExportFormats", "Table of passages (CSV)"),
    "tbx": QT_TRANSLATE_NOOP("ExportFormats", "The text's terms (TBX v3 Basic)"),
    "tbx2": QT_TRANSLATE_NOOP("ExportFormats", "The text's terms (TBX v2)"),
}
_FOR_READERS = ("docx", "pdf", "epub", "html", "md", "text")
"""Formats that can have one language alone."""


def suffix_of(kind: str) -> str:
    """The ending of a format's files."""
    if kind in TERM_FORMATS:
        return ".tbx"
    return ".pdf" if kind == PDF else FORMATS[kind].suffix


def kind_of(path: Path, chosen: str) -> str:
    """The format that the ending of a file is of: the chosen one, or another that readers know."""
    suffix = path.suffix.lower()
    if suffix == suffix_of(chosen):
        return chosen
    return next((kind for kind in _FOR_READERS if suffix == suffix_of(kind)), chosen)


class ExportTranslationDialog(QDialog):
    """The format, and what is in it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the translation"))
        self.kind, self.side, self.reading = QComboBox(), QComboBox(), QComboBox()
        for name, text in _NAMES.items():
            self.kind.addItem(translate("ExportFormats", text), name)
        self.side.addItem(self.tr("both languages"), Side.BOTH.value)
        self.side.addItem(self.tr("English alone"), Side.TARGET.value)
        self.side.addItem(self.tr("Thai alone"), Side.SOURCE.value)
        self.reading.addItem(self.tr("corrected"), ReadingMode.CORRECTED.value)
        self.reading.addItem(self.tr("as printed"), ReadingMode.PRINTED.value)
        self.granularity = QComboBox()
        self.granularity.addItem(self.tr("sentence by sentence"), Granularity.SENTENCE.value)
        self.granularity.addItem(self.tr("paragraph by paragraph"), Granularity.PARAGRAPH.value)
        self.notes, self.glosses = QCheckBox(self.tr("Comments")), QCheckBox(self.tr("Glosses"))
        self.translations = QCheckBox(self.tr("Translations"))
        for box in (self.translations, self.notes, self.glosses):
            box.setChecked(True)
        self.kind.currentIndexChanged.connect(self._enable)
        self.translations.toggled.connect(self._enable)
        self._lay_out()
        self._enable()

    @property
    def chosen(self) -> str:
        """The name of the format."""
        return str(self.kind.currentData())

    @property
    def options(self) -> ExportOptions:
        """What is to be in it."""
        return ExportOptions(
            side=Side(self.side.currentData()) if self.side.isEnabled() else Side.BOTH,
            reading=ReadingMode(self.reading.currentData()),
            granularity=Granularity(self.granularity.currentData()),
            translations=self.translations.isChecked(),
            notes=self.notes.isChecked(),
            glosses=self.glosses.isChecked(),
        )

    def _enable(self) -> None:
        has_both = self.translations.isChecked()
        self.side.setEnabled(self.chosen in _FOR_READERS and has_both)

    def _lay_out(self) -> None:
        form = QFormLayout()
        for name, field in (
            (self.tr("Format"), self.kind),
            (self.tr("Languages"), self.side),
            (self.tr("The Thai"), self.reading),
            (self.tr("Passages"), self.granularity),
        ):
            label = plain_label(name)
            label.setBuddy(field)
            form.addRow(label, field)
        for box in (self.translations, self.notes, self.glosses):
            form.addRow(box)
        kinds = QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(kinds)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
