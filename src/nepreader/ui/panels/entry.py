"""The panel of one glossary entry, whole."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nepreader.glossary import Entry, Termbase
from nepreader.ui.gloss.content import facts_of
from nepreader.ui.panels.link_button import LinkButton
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.thai_label import Cut, ThaiLabel


class EntryPanel(Retranslated, QScrollArea):
    """Shows an entry with its forms, paragraphs and links."""

    entry_requested = Signal(str)  # id, from a see-also link
    next_requested = Signal(str)  # id: go to its next occurrence
    concordance_requested = Signal(str)  # id

    def __init__(self, cut: Cut) -> None:
        super().__init__()
        self._cut = cut
        self._termbase: Termbase | None = None
        self._entry: Entry | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.retranslate()

    @property
    def entry(self) -> Entry | None:
        """What it shows."""
        return self._entry

    def show_entry(self, entry: Entry, termbase: Termbase) -> None:
        """Show an entry; its links are looked up in `termbase`."""
        self._entry, self._termbase = entry, termbase
        self.retranslate()

    def retranslate(self) -> None:
        """Make the contents anew."""
        self.setAccessibleName(self._entry.headword if self._entry else self.tr("Entry"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        if self._entry is None:
            hint = self.tr("Point at a marked term in the text; its entry is shown here.")
            column.addWidget(ThaiLabel(self._cut, hint))
        else:
            self._fill(column, self._entry)
        column.addStretch(1)
        self.setWidget(body)

    def _fill(self, column: QVBoxLayout, entry: Entry) -> None:
        column.addWidget(ThaiLabel(self._cut, entry.headword, bold=True, scale=1.4))
        column.addWidget(ThaiLabel(self._cut, entry.english, bold=True, scale=1.1))
        for fact in facts_of(entry):
            self._add_quiet(column, fact)
        paragraphs = [entry.description_en, entry.description_th]
        if QLocale().language() == QLocale.Language.Thai:
            paragraphs.reverse()
        for text in (entry.gloss, *paragraphs):
            if text:
                column.addSpacing(4)
                column.addWidget(ThaiLabel(self._cut, text))
        column.addSpacing(4)
        self._add_forms(column, entry)
        self._add_buttons(column, entry)
        self._add_links(column, entry)

    def _add_forms(self, column: QVBoxLayout, entry: Entry) -> None:
        rows = (
            (self.tr("Also written"), (*entry.thai[1:], *entry.latin)),
            (self.tr("Misspelt"), entry.misspelt),
            (self.tr("Also rendered"), entry.renderings),
            (self.tr("Not to be rendered"), entry.forbidden),
        )
        for title, forms in rows:
            if forms:
                self._add_quiet(column, f"{title}: {', '.join(forms)}")

    def _add_buttons(self, column: QVBoxLayout, entry: Entry) -> None:
        following = QPushButton(self.tr("Next in the text"))
        following.clicked.connect(lambda: self.next_requested.emit(entry.id))
        everywhere = QPushButton(self.tr("All places"))
        everywhere.clicked.connect(lambda: self.concordance_requested.emit(entry.id))
        for button in (following, everywhere):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_links(self, column: QVBoxLayout, entry: Entry) -> None:
        related = [self._termbase.get(i) for i in entry.see_also] if self._termbase else []
        links = [other for other in related if other]
        if links:
            column.addSpacing(4)
            self._add_quiet(column, self.tr("See also"))
        for other in links:
            button = LinkButton(f"{other.headword} – {other.english}")
            button.clicked.connect(lambda _=False, i=other.id: self.entry_requested.emit(i))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_quiet(self, column: QVBoxLayout, text: str) -> None:
        label = ThaiLabel(self._cut, text)
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        column.addWidget(label)
