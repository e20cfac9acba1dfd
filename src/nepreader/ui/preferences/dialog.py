"""The dialog of preferences: pages beside a list of them, open beside the page of the text."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

_SIZE = (680, 520)


class Page(Protocol):
    """A widget with settings on it."""

    def restore(self) -> None:
        """Set everything on it to what it was when the program came."""
        ...


Pages = Callable[[], Sequence[tuple[str, QWidget]]]
"""Makes all pages with their titles, in the language of the moment."""


class PreferencesDialog(QDialog):
    """Whatever is changed holds at once, so that there is nothing to accept."""

    def __init__(self, parent: QWidget, make_pages: Pages) -> None:
        super().__init__(parent)
        self._make_pages = make_pages
        self.list, self.stack = QListWidget(), QStackedWidget()
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.RestoreDefaults | standard.Close)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(standard.RestoreDefaults).clicked.connect(self.restore)
        for button in self.buttons.buttons():
            # Enter belongs to the field that has the keyboard, not to a button.
            button.setAutoDefault(False)  # type: ignore[attr-defined]  # the stubs: any button
        self._pages: list[QWidget] = []
        self._lay_out()
        self._fill()
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.resize(*_SIZE)

    def page(self, kind: type[QWidget]) -> QWidget:
        """The page of a kind, brought to the front."""
        index = next(i for i, page in enumerate(self._pages) if isinstance(page, kind))
        self.list.setCurrentRow(index)
        return self._pages[index]

    def restore(self) -> None:
        """Set everything on the page that is seen to what it was when the program came."""
        page: Page = self._pages[self.list.currentRow()]  # type: ignore[assignment]  # all are
        page.restore()

    def stand_beside(self, window: QWidget) -> None:
        """Leave the text in sight: its changes are to be watched."""
        corner = window.mapToGlobal(QPoint(window.width() - self.width() - 12, 60))
        area = window.screen().availableGeometry()
        self.move(max(area.left(), corner.x()), max(area.top(), corner.y()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; not before the control that changed it is done."""
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._fill)
        super().changeEvent(event)

    # ---- inside

    def _lay_out(self) -> None:
        self.list.setSpacing(3)  # clears Thai marks above and below
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        self.list.setAccessibleName(self.tr("Pages"))
        before = max(0, self.list.currentRow())
        self.list.clear()
        self._pages = []
        while old := self.stack.widget(0):
            self.stack.removeWidget(old)
            old.deleteLater()
        for title, page in self._make_pages():
            self.list.addItem(title)
            self._pages.append(page)
            self.stack.addWidget(_scrolled(page, title))
        self.list.setCurrentRow(before)
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth() + 22)


def _scrolled(page: QWidget, title: str) -> QScrollArea:
    """For small screens and large type."""
    area = QScrollArea()
    area.setAccessibleName(title)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    return area
