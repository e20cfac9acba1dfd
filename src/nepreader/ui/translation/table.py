"""The rows of the desk: thousands of passages, and one field."""

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from nepreader.translation import Passage
from nepreader.ui.thai_label import Cut
from nepreader.ui.theme import Colours
from nepreader.ui.translation.delegate import PassageDelegate
from nepreader.ui.translation.field import TranslationField
from nepreader.ui.translation.passage_model import PassageModel
from nepreader.ui.translation.passage_store import PassageStore
from nepreader.ui.translation.row_setting import FIELD, RowSetting

_LEAST_ABOVE = 0.25
"""Of the view, that stays above a row that is brought into sight."""


class PassageTable(QTableView):
    """Rows that are out of sight are as high as their letters make likely, those in sight exactly.

    Whoever lays out 3,000 rows before the first is shown lets a person wait for seconds.
    """

    chosen = Signal(int)  # row that was clicked
    scrolled = Signal(int, float)  # the person scrolled: the first row in sight, and how much of
    # it is above, from 0 to 1

    def __init__(self, store: PassageStore, cut: Cut, colours: Colours, font: QFont) -> None:
        super().__init__()
        self._store, self._cut, self._font = store, cut, font
        self._is_settling = self._is_led = self._follows_cursor = False
        self.table_model = PassageModel(store)
        self.setModel(self.table_model)
        self.delegate = PassageDelegate(RowSetting(font, 400, cut), colours)
        self.setItemDelegate(self.delegate)
        self.field = TranslationField(colours)
        self.field.setParent(self.viewport())
        self.field.setFont(font)
        self.field.hide()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.settle)
        self._set_up()
        store.made.connect(self._made)
        store.rows_changed.connect(self._rows_changed)
        self.field.lines_changed.connect(self._soon.start)
        self.field.cursorPositionChanged.connect(self._follow_cursor)
        self.verticalScrollBar().valueChanged.connect(self._was_scrolled)

    @property
    def current(self) -> int:
        """The row that is lit; -1 where there is none."""
        return self.delegate.current

    def set_current(self, row: int) -> None:
        """Light a row and put the field there."""
        before = self.delegate.current
        self.delegate.current = row
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.table_model.index(row, 0), flag)
        for each in {before, row} - {-1}:
            self._set_height(each)
        self.field.setVisible(row >= 0)
        self._place_field()
        self.viewport().update()

    def bring(self, row: int) -> bool:
        """Scroll, without telling, until a row is wholly in sight; say whether that was needed."""
        if row < 0:
            return False
        self._is_led = True
        self._set_height(row)
        top = self.verticalHeader().sectionPosition(row)
        offset, height = self.verticalHeader().offset(), self.viewport().height()
        bottom = top + self.rowHeight(row)
        is_needed = top < offset or bottom > offset + height
        if is_needed:
            above = min(round(_LEAST_ABOVE * height), max(0, height - self.rowHeight(row)))
            self._scroll_to(top - above)
        self._is_led = False
        return is_needed

    @property
    def is_narrow(self) -> bool:
        """Whether the English stands below the Thai for want of room."""
        return not self.delegate.setting.is_side_by_side

    def lead(self, row: int, share: float = 0.0) -> None:
        """Scroll, without telling, until a row is the first in sight, a `share` of it above."""
        self._is_led = True
        height = self._set_height(row)
        self._scroll_to(self.verticalHeader().sectionPosition(row) + round(share * height))
        self._is_led = False

    def first_row(self) -> int:
        """The first row in sight."""
        return max(0, self.rowAt(0))

    def set_cut(self, cut: Cut) -> None:
        """Cut the Thai by other words."""
        self._cut = cut
        self._set_anew()

    def show_style(self, font: QFont, colours: Colours) -> None:
        """Change type and colours."""
        self._font = font
        self.field.setFont(font)
        self.field.show_colours(colours)
        self.delegate.colours = colours
        self._set_anew()

    def settle(self) -> None:
        """Give the rows in sight the height they have; the first of them stays where it is."""
        if self._is_settling or not self._store.passages:
            return
        self._is_settling = True
        first = self.first_row()
        inset = self.verticalHeader().offset() - self.verticalHeader().sectionPosition(first)
        row, bottom = first, -inset
        while row < len(self._store.passages) and bottom < self.viewport().height():
            bottom += self._set_height(row)
            row += 1
        self.updateGeometries()
        self._place_field()
        self._is_settling = False
        if self._follows_cursor:
            self._show_cursor()
        self.viewport().update()

    # ---- Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row."""
        row = self.rowAt(event.position().toPoint().y())
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows at another width; the current one stays in sight."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_anew()
        else:
            self._soon.start()

    # ---- inside

    def _set_up(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setAutoScroll(False)  # to the current row, which page and desk may have passed
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has it
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)

    def _made(self) -> None:
        self.delegate.current = -1
        if not self._store.passages:
            self.field.hide()  # else it would lose the keyboard to whatever comes next
        self._set_anew()

    def _set_anew(self) -> None:
        """Every row by estimate, then those in sight."""
        row = self.current if self.current >= 0 else self.first_row()
        setting = RowSetting(self._font, self.viewport().width(), self._cut)
        self.delegate.setting = setting
        header = self.verticalHeader()
        header.blockSignals(True)  # 3,000 rows would each be told of
        for number, passage in enumerate(self._store.passages):
            height = setting.estimate(self._store.source_of(number), passage.text)
            header.resizeSection(number, height)
        header.blockSignals(False)
        self.updateGeometries()
        self.settle()
        if self.current >= 0:
            self.bring(row)

    def _rows_changed(self, rows: dict[int, Passage]) -> None:
        for row in rows:
            self._set_height(row)
        self._soon.start()

    def _set_height(self, row: int) -> int:
        setting, source = self.delegate.setting, self._store.source_of(row)
        height = setting.height(source, self._store.passages[row].text)
        if row == self.current:
            height = self._height_with_field(row, source)
        if height != self.rowHeight(row):
            self.setRowHeight(row, height)
        return height

    def _height_with_field(self, row: int, source: str) -> int:
        setting = self.delegate.setting
        places = setting.places(source, 0)
        field = setting.field_height(self.field.lines)
        margin = places.source.top()
        if setting.is_side_by_side:
            thai = setting.height(source, "") - 2 * margin
            return max(thai, field) + 2 * margin
        return places.target.top() + field + margin

    def _place_field(self) -> None:
        row = self.current
        if row < 0:
            return
        top = self.rowViewportPosition(row)
        places = self.delegate.setting.places(self._store.source_of(row), self.rowHeight(row))
        place: QRect = places.target.translated(QPoint(0, top))
        if self.field.geometry() != place:
            self.field.setGeometry(place)
        self.field.verticalScrollBar().setValue(0)  # all its lines have room

    def _follow_cursor(self) -> None:
        """The cursor was moved: it has to be in sight as soon as the row is as high as it is."""
        self._follows_cursor = self.field.hasFocus()
        self._soon.start()

    def _show_cursor(self) -> None:
        self._follows_cursor = False
        rect = self.field.cursorRect().translated(self.field.pos())
        beyond = max(0, rect.bottom() + FIELD - self.viewport().height())
        before = min(0, rect.top() - FIELD)
        if by := beyond or before:
            self._is_led = True
            self._scroll_to(self.verticalHeader().offset() + by)
            self._is_led = False

    def _scroll_to(self, offset: int) -> None:
        self.updateGeometries()
        bar = self.verticalScrollBar()
        bar.setValue(max(0, offset))
        self.settle()

    def _was_scrolled(self) -> None:
        self.settle()
        if not self._is_led and not self._is_settling:
            row = self.first_row()
            above = self.verticalHeader().offset() - self.verticalHeader().sectionPosition(row)
            self.scrolled.emit(row, above / max(1, self.rowHeight(row)))
