"""The manual in a window of its own: pages and search at the left, a page at the right."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nepreader.ui.help.browser import ManualBrowser
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label
from nepreader.ui.tasks import Task, TaskRunner
from nepreader.workspace.manual import INDEX, Manual, ManualHit, load_manual

_TASK = "manual"
_PAGE = Qt.ItemDataRole.UserRole
_SIZE, _LIST = (980, 720), 250  # pixels


class ManualWindow(Retranslated, QWidget):
    """Stays open beside the text; follows the language of the interface."""

    page_shown = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QWidget, tasks: TaskRunner) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._tasks = tasks
        self._manuals: dict[str, Manual] = {}
        self._name = INDEX
        self._before: list[str] = []
        self.browser = ManualBrowser()
        self.search, self.list = QLineEdit(clearButtonEnabled=True), QListWidget()
        self.count = plain_label(wrap=True)
        self.back_button, self.contents_button = QPushButton(), QPushButton()
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._first_hit)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.browser.page_wanted.connect(self.show_page)
        self.back_button.clicked.connect(self.go_back)
        self.contents_button.clicked.connect(lambda: self.show_page(INDEX))
        self._lay_out()
        for keys, action in (
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.Find, self._seek),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(keys, self).activated.connect(action)
        self.retranslate()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._name

    def show_page(self, name: str) -> None:
        """Show a page; where the manual is not read yet, as soon as it is."""
        if name != self._name:
            self._before.append(self._name)
        self._name = name
        self._show()

    def go_back(self) -> None:
        """To the page that was shown before."""
        if self._before:
            self._name = self._before.pop()
            self._show()

    def retranslate(self) -> None:
        """Set every text anew, and show the page in the other language."""
        self.setWindowTitle(self.tr("Manual of nepreader"))
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.list.setAccessibleName(self.tr("Pages of the manual"))
        self.browser.setAccessibleName(self.tr("Page of the manual"))
        self.back_button.setText(self.tr("Back"))
        self.contents_button.setText(self.tr("Contents"))
        if self.isVisible():
            self._show()

    # ---- inside

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.contents_button)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 0, 8)
        column.addLayout(buttons)
        for widget in (self.search, self.count, self.list):
            column.addWidget(widget)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self.browser)
        splitter.setSizes([_LIST, _SIZE[0] - _LIST])
        splitter.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        self.list.setWordWrap(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.resize(*_SIZE)
        self.browser.setFocus()

    def _manual(self) -> Manual | None:
        """The manual in the language of the interface, once it is read."""
        language = "th" if QLocale().language() == QLocale.Language.Thai else "en"
        if language not in self._manuals:

            def work(_: Task) -> Manual:
                return load_manual(language)

            def done(manual: Manual) -> None:
                self._manuals[language] = manual
                self._show()

            self._tasks.run(_TASK, work, done, self.failed.emit)
        return self._manuals.get(language)

    def _show(self) -> None:
        manual = self._manual()
        self.back_button.setEnabled(bool(self._before))
        if manual is None:
            return
        page = manual.page(self._name)
        self._name = page.name
        self.browser.show_page(page.markdown, manual.folder)
        if self.search.text():
            self.browser.reveal(self.search.text())
        self._fill()
        self.page_shown.emit(page.name)

    def _fill(self) -> None:
        """List the pages, or the lines where what is sought stands."""
        manual, query = self._manual(), self.search.text().strip()
        if manual is None:
            return
        self.list.clear()
        hits = manual.find(query)
        rows = [(_told(hit), hit.page.name) for hit in hits]
        for text, name in rows if query else [(page.title, page.name) for page in manual.pages]:
            item = QListWidgetItem(text, self.list)
            item.setData(_PAGE, name)
            if not query and name == self._name:
                self.list.setCurrentItem(item)
        self.count.setVisible(bool(query))
        self.count.setText(
            self.tr("%n place(s)", "", len(hits)) if hits else self.tr("Nothing was found")
        )

    def _choose(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        self.show_page(str(item.data(_PAGE)))
        if self.search.text():
            self.list.setCurrentRow(row)

    def _first_hit(self) -> None:
        if self.list.count():
            self._choose(self.list.item(0))

    def _seek(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def _told(hit: ManualHit) -> str:
    """A hit as it is listed: its page, and below it the line."""
    return hit.page.title if hit.excerpt == hit.page.title else f"{hit.page.title}\n{hit.excerpt}"
