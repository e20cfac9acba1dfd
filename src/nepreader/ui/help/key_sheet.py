"""F1: every key in one sheet, to be searched and printed."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPagedPaintDevice, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nepreader.text.folding import folded
from nepreader.ui.help.keys import KeyGroup
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, set_printed

_SIZE = (1240, 640)  # pixels: a screen of 1366 × 768 holds it
_GAP = 16
_COLUMNS_IN_PRINT = 2
_MOST_COLUMNS = 5
_LONGEST = 12  # rows


class KeySheet(Retranslated, QDialog):
    """Shows groups of keys in as many columns as there is room for; changes nothing."""

    def __init__(self, parent: QWidget, keys: Callable[[], list[KeyGroup]]) -> None:
        """`keys` gives them as they are now, in the language of the window."""
        super().__init__(parent)
        self._keys = keys
        self.search = QLineEdit(clearButtonEnabled=True)
        self.print_button, self.close_button = QPushButton(), QPushButton()
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self.fill)
        self.search.textChanged.connect(self.fill)
        self.print_button.clicked.connect(self.ask_printer)
        self.close_button.clicked.connect(self.close)
        for button in (self.print_button, self.close_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        for widget, stretch in ((self.search, 1), (self.print_button, 0), (self.close_button, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.area, 1)
        self.resize(*_SIZE)
        self.retranslate()

    @property
    def _room(self) -> int:
        """How wide the columns may be together."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        return self.area.maximumViewportSize().width() - bar

    @property
    def groups(self) -> list[KeyGroup]:
        """What is shown: all, or the rows that hold what is sought."""
        wanted = folded(self.search.text()).strip()
        found = []
        for group in self._keys():
            rows = tuple(row for row in group.rows if wanted in folded(f"{row.keys} {row.text}"))
            if rows:
                found.append(KeyGroup(group.title, rows))
        return found

    def fill(self) -> None:
        """Show the keys as they are now."""
        blocks = [_block(part) for group in self.groups for part in _cut(group)]
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(4, 0, 4, 4)
        row.setSpacing(_GAP)
        for part in _columns(blocks, self._room):
            column = QVBoxLayout()
            column.setSpacing(8)
            for block in part:
                column.addWidget(block)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.area.setWidget(page)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setWindowTitle(self.tr("Keys"))
        self.search.setPlaceholderText(self.tr("Search the keys"))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.area.setAccessibleName(self.tr("Keys"))
        self.print_button.setText(self.tr("Print…"))
        self.close_button.setText(self.tr("Close"))
        self._filling.start()  # when the menus have changed their language, too

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._filling.start()

    def ask_printer(self) -> None:
        """Ask for a printer; print what is shown."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Print what is shown on a printer, or into a PDF."""
        document = QTextDocument()
        document.setDefaultFont(self.font())
        set_printed(document, _html(self.windowTitle(), self.groups))
        document.print_(device)


def _block(group: KeyGroup) -> QWidget:
    """A title with its rows."""
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(1)
    grid.setColumnStretch(1, 1)
    if group.title:
        grid.addWidget(_strong(plain_label(group.title)), 0, 0, 1, 2)
    for number, (keys, text) in enumerate(group.rows, 1):
        shown = plain_label(keys)
        shown.setForegroundRole(QPalette.ColorRole.Link)
        grid.addWidget(shown, number, 0)
        grid.addWidget(plain_label(text), number, 1)
    return block


def _strong(label: QLabel) -> QLabel:
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _cut(group: KeyGroup) -> list[KeyGroup]:
    """A long group in pieces, so that columns come out even; the first has the title."""
    starts = range(0, len(group.rows), _LONGEST)
    return [
        KeyGroup("" if start else group.title, group.rows[start : start + _LONGEST])
        for start in starts
    ]


def _columns(blocks: list[QWidget], room: int) -> list[list[QWidget]]:
    """As many columns as there is room for."""
    sizes = [(block.sizeHint().width(), block.sizeHint().height()) for block in blocks]
    for count in range(_MOST_COLUMNS, 0, -1):
        parts = _even([height for _, height in sizes], count)
        widths = iter(width for width, _ in sizes)
        widest = [max((next(widths) for _ in range(part)), default=0) for part in parts]
        # The layout gives each column the same room where it can, and no less than it needs.
        if sum(widest) + _GAP * (count - 1) + 8 <= room or count == 1:
            taken = iter(blocks)
            return [[next(taken) for _ in range(part)] for part in parts]
    return [blocks]


def _even(heights: list[int], columns: int) -> list[int]:
    """How many blocks go into each of so many columns of much the same height."""
    high = max([1, *heights, sum(heights) / columns])
    while len(parts := _filled(heights, high)) > columns:
        high *= 1.03
    return parts


def _filled(heights: list[int], high: float) -> list[int]:
    """How many blocks go into each column of a height."""
    parts, left = [0], high
    for height in heights:
        if height > left and parts[-1]:
            parts.append(0)
            left = high
        parts[-1] += 1
        left -= height
    return parts


def _html(title: str, groups: list[KeyGroup]) -> str:
    """The sheet for a printer; every text is escaped."""
    total = sum(len(group.rows) + 2 for group in groups)
    columns: list[list[str]] = [[] for _ in range(_COLUMNS_IN_PRINT)]
    done = 0
    for group in groups:
        place = min(_COLUMNS_IN_PRINT - 1, done * _COLUMNS_IN_PRINT // max(1, total))
        columns[place].append(_html_group(group))
        done += len(group.rows) + 2
    cells = "".join(f"<td width='50%' valign='top'>{''.join(part)}</td>" for part in columns)
    return f"<h2>{escape(title)}</h2><table width='100%'><tr>{cells}</tr></table>"


def _html_group(group: KeyGroup) -> str:
    rows = "".join(
        f"<tr><td style='white-space:pre'><b>{escape(keys)}</b>&nbsp;&nbsp;</td>"
        f"<td>{escape(text)}</td></tr>"
        for keys, text in group.rows
    )
    return f"<h4>{escape(group.title)}</h4><table cellspacing='0'>{rows}</table>"
