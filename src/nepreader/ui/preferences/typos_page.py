"""The page about typos: how they are sought, how the text is read, what holds in all texts."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from nepreader.correction.suspect import LIKELY, POSSIBLE, SURE
from nepreader.storage.correction_rules import CorrectionRule
from nepreader.text import ReadingMode
from nepreader.ui.preferences.page import PreferencesPage
from nepreader.ui.safe_text import plain_label, visible
from nepreader.ui.settings_store import SettingsStore


class Rules(Protocol):
    """Who keeps the person's own rules."""

    @property
    def rules(self) -> tuple[CorrectionRule, ...]:
        """What is corrected in all texts."""

    def forget_rule(self, printed: str) -> None:
        """Correct some printed words in all texts no longer."""


class TyposPage(PreferencesPage):
    """Search, reading, and the person's own rules."""

    def __init__(self, source: SettingsStore, kept: Rules) -> None:
        super().__init__(source)
        self._kept = kept
        sensitivities = (
            (POSSIBLE, self.tr("all that may be wrong")),
            (LIKELY, self.tr("what is likely wrong")),
            (SURE, self.tr("what is nearly surely wrong")),
        )
        readings = (
            (ReadingMode.PRINTED, self.tr("As printed")),
            (ReadingMode.CORRECTED, self.tr("Corrected")),
            (ReadingMode.MARKED, self.tr("With corrections marked")),
        )
        self.add_check("find_typos", self.tr("Look for typos"))
        self.add_choice("suspicion", self.tr("Show"), sensitivities)
        self.add_choice("reading", self.tr("How the text is read"), readings)
        self.add_check("hides_furniture", self.tr("Hide page numbers and running heads"))
        self.add_check("hides_notes", self.tr("Hide the marks of footnotes"))
        self.rules = QListWidget()
        self._add_rules()

    def forget(self) -> None:
        """Forget the chosen rule."""
        if item := self.rules.currentItem():
            row = self.rules.currentRow()
            self._kept.forget_rule(item.data(Qt.ItemDataRole.UserRole))
            self._fill()
            self.rules.setCurrentRow(min(row, self.rules.count() - 1))

    def _add_rules(self) -> None:
        title = self.tr("Corrected in all your texts")
        self.rules.setAccessibleName(title)
        self.rules.setSpacing(3)  # clears Thai marks above and below
        self.rules.setMinimumHeight(110)
        self.form.addRow(plain_label(title))
        self.form.addRow(self.rules)
        button = self.add_button(self.tr("Forget this rule"), self.forget)
        self._fill()
        button.setEnabled(self.rules.currentItem() is not None)
        self.rules.currentItemChanged.connect(lambda item: button.setEnabled(item is not None))

    def _fill(self) -> None:
        self.rules.clear()
        for rule in self._kept.rules:
            item = QListWidgetItem(visible(f"{rule.printed} → {rule.meant}"), self.rules)
            item.setData(Qt.ItemDataRole.UserRole, rule.printed)
        if not self.rules.count():
            hint = self.tr("None yet: tick “In all my texts from now on” when you correct a word.")
            QListWidgetItem(hint, self.rules).setFlags(Qt.ItemFlag.NoItemFlags)
