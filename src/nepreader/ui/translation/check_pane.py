"""What is probably wrong in the whole translation, and how a term is rendered across it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nepreader.translation.checks.issue import Issue
from nepreader.translation.checks.terms import Rendering
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label
from nepreader.ui.translation.find_pane import Hit
from nepreader.ui.translation.row_list import Row, RowList
from nepreader.ui.translation.wording import translate
from nepreader.wording.translation_issues import issue_text

_Shown = Callable[[], tuple[str, list[Row]]]
"""Words what is listed: the line above, and the rows."""


class CheckPane(Retranslated, QWidget):
    """A list to walk through."""

    wanted = Signal()  # a check of the whole text
    chosen = Signal(object)  # Hit
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: _Shown | None = None
        self.count = plain_label(wrap=True)
        self.again = QPushButton()
        self.again.clicked.connect(self.wanted)
        self.list = RowList()
        self.list.chosen.connect(self.chosen)
        self.list.escaped.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.retranslate()

    def show_issues(self, issues: Sequence[Issue], targets: Sequence[str]) -> None:
        """List what was found, with the words of the passage."""

        def shown() -> tuple[str, list[Row]]:
            rows = [
                Row(
                    issue_text(issue, translate),
                    targets[issue.index].replace("\n", " "),
                    f"{issue.index + 1:,}",
                    value=Hit(issue.index, issue.target),
                )
                for issue in issues
            ]
            return self.tr("%n thing(s) to look at", "", len(issues)), rows

        self._show(shown)

    def show_renderings(
        self, term: str, renderings: Sequence[Rendering], targets: Sequence[str]
    ) -> None:
        """List how a term is rendered; what the glossary forbids or does not know is told."""

        def shown() -> tuple[str, list[Row]]:
            rows = [
                Row(
                    rendering.words or self.tr("otherwise"),
                    targets[rendering.index].replace("\n", " "),
                    self.tr("forbidden") if rendering.is_forbidden else f"{rendering.index + 1:,}",
                    value=Hit(rendering.index, rendering.target),
                )
                for rendering in renderings
            ]
            return self.tr("{0}: %n place(s)", "", len(renderings)).format(term), rows

        self._show(shown)

    def clear(self) -> None:
        """List nothing."""
        self._show(lambda: ("", []))

    def next_hit(self, hit: Hit, *, forward: bool) -> Hit | None:
        """The hit after or before a place, from the other end again; None where there is none."""
        hits = [row.value for row in self.list.rows() if isinstance(row.value, Hit)]
        if not hits:
            return None
        keys = [_key(each) for each in hits]
        at = bisect_right(keys, _key(hit)) if forward else bisect_left(keys, _key(hit)) - 1
        at %= len(hits)
        self.list.set_current(at)
        return hits[at]

    def retranslate(self) -> None:
        """Set every text anew."""
        self.again.setText(self.tr("Check everything"))
        self.list.setAccessibleName(self.tr("What is to be looked at"))
        if self._shown:
            row = self.list.currentIndex().row()
            self._show(self._shown)
            self.list.set_current(row)

    def _show(self, shown: _Shown) -> None:
        """Show a list, and remember how to word it in another language."""
        self._shown = shown
        said, rows = shown()
        self.list.show_rows(rows)
        self.count.setText(said)


def _key(hit: Hit) -> tuple[int, int]:
    return hit.row, hit.span.start if hit.span else -1
