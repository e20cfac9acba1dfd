"""One page of a scan that scrolls and zooms, with the passage marked as by a pen."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from nepreader.scans.model import Box, Size
from nepreader.scans.places import line_boxes
from nepreader.ui.scans.zoom import Zoom

_PEN = QColor("#ffe27a")  # paper is white whatever the theme; multiplied, letters stay black
_EDGE = QColor("#a06a00")
_PAPER = QColor("#ffffff")
_A4 = Size(210, 297)  # until the page's own shape is known
_PADDING = 0.15  # of a line's height, about the boxes
_WHEEL_STEP = 120.0  # of Qt's angle, a notch
_LINE = 24  # pixels that an arrow key scrolls


class PageView(QAbstractScrollArea):
    """Shows a picture; knows nothing of files nor of texts."""

    width_wanted = Signal(int)  # pixels of the screen: draw the page so wide
    turned = Signal(int)  # -1 or 1: the person scrolled beyond the page
    clicked = Signal(float, float)  # in pixels of the page, as its boxes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = Zoom()
        self._size = _A4
        self._picture = QImage()
        self._lines: list[Box] = []
        self._shown_width = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there: if it came and went, the width would, and with it the need for it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(_LINE)

    # ---- what is shown

    def show_page(self, size: Size | None, boxes: Sequence[Box]) -> None:
        """Show another page, empty until its picture comes."""
        self._size = size or _A4
        self._picture = QImage()
        self._lines = line_boxes(boxes)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.show_passage()

    def set_boxes(self, boxes: Sequence[Box]) -> None:
        """Mark another passage of the same page."""
        self._lines = line_boxes(boxes)
        self._lay_out()
        self.show_passage()

    def set_picture(self, picture: QImage, *, is_measure: bool) -> None:
        """Show the picture of the page; `is_measure` if no boxes tell the page's own size."""
        self._picture = picture
        if is_measure:
            self._size = Size(picture.width(), picture.height())
            self._lay_out()
        self.viewport().update()

    @property
    def lines(self) -> list[Box]:
        """What is marked, a box a line, in pixels of the page."""
        return self._lines

    @property
    def device_width(self) -> int:
        """The width of the page in pixels of the screen."""
        return max(1, round(self._shown_width * self.devicePixelRatioF()))

    def set_zoom(self, zoom: Zoom, about: QPointF | None = None) -> None:
        """Zoom; the point `about` of the viewport stays where it is, else its middle."""
        area = self.viewport().rect()
        about = about or QPointF(area.center())
        before = self._page_rect()
        at = about - before.topLeft()
        self.zoom = zoom
        self._lay_out()
        after = self._page_rect()
        self._scroll_by(after.topLeft() + at * (after.width() / before.width()) - about)

    def step_zoom(self, steps: float, about: QPointF | None = None) -> None:
        """Zoom in by some steps, or out."""
        shown = self._shown_width / max(1, self.viewport().width())
        self.set_zoom(self.zoom.stepped(steps, shown), about)

    def show_passage(self) -> None:
        """Scroll to what is marked, if it is not in sight."""
        if not self._lines:
            return
        area = QRectF(self.viewport().rect())
        marked = self._rect_of_lines()
        if area.contains(marked):
            return
        self._scroll_by(marked.center() - area.center())
        marked = self._rect_of_lines()
        if marked.height() > area.height():  # its beginning tells more than its middle
            self._scroll_by(QPointF(0, marked.top() - area.top()))

    # ---- layout

    def _lay_out(self) -> None:
        room = self.viewport().size()
        width = self.zoom.page_width(room, self._passage_in_widths())
        changed = width != self._shown_width
        self._shown_width = width
        height = round(width * self._size.height / self._size.width)
        for bar, length, visible in (
            (self.horizontalScrollBar(), width, room.width()),
            (self.verticalScrollBar(), height, room.height()),
        ):
            bar.setRange(0, max(0, length - visible))
            bar.setPageStep(visible)
        self.viewport().update()
        if changed:
            self.width_wanted.emit(self.device_width)

    def _passage_in_widths(self) -> QRectF | None:
        if not self._lines:
            return None
        box = self._lines[0]
        for line in self._lines[1:]:
            box = box.united(line)
        scale = 1 / self._size.width
        width, height = box.right - box.left, box.bottom - box.top
        return QRectF(box.left * scale, box.top * scale, width * scale, height * scale)

    def _page_rect(self) -> QRectF:
        """Where the page is in the viewport."""
        width = float(self._shown_width)
        height = width * self._size.height / self._size.width
        left = max(0.0, (self.viewport().width() - width) / 2)
        top = -float(self.verticalScrollBar().value())
        return QRectF(left - self.horizontalScrollBar().value(), top, width, height)

    def _rect_of(self, box: Box) -> QRectF:
        page = self._page_rect()
        scale = page.width() / self._size.width
        padding = (box.bottom - box.top) * _PADDING * scale
        rect = QRectF(
            page.left() + box.left * scale,
            page.top() + box.top * scale,
            (box.right - box.left) * scale,
            (box.bottom - box.top) * scale,
        )
        return rect.adjusted(-padding, -padding, padding, padding)

    def _rect_of_lines(self) -> QRectF:
        rects = [self._rect_of(line) for line in self._lines]
        whole = rects[0]
        for rect in rects[1:]:
            whole = whole.united(rect)
        return whole

    def _scroll_by(self, distance: QPointF) -> None:
        for bar, by in (
            (self.horizontalScrollBar(), distance.x()),
            (self.verticalScrollBar(), distance.y()),
        ):
            bar.setValue(bar.value() + round(by))

    # ---- events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page and mark the passage."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        page = self._page_rect()
        painter.fillRect(page, _PAPER)
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, self._picture)
        for line in self._lines:
            rect = self._rect_of(line)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(rect, _PEN)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(_EDGE, 1))
            painter.drawRect(rect)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the fit, and the place."""
        old = event.oldSize()
        height = max(1, self.verticalScrollBar().maximum() + old.height())
        share = self.verticalScrollBar().value() / height
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(round(share * (bar.maximum() + self.viewport().height())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms about the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(event.angleDelta().y() / _WHEEL_STEP, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom; turn the page at its end."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.ZoomIn) or event.key() == Qt.Key.Key_Plus:
            self.step_zoom(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut) or event.key() == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        elif event.key() == Qt.Key.Key_0:
            self.set_zoom(Zoom())
        elif event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where the page was clicked."""
        page = self._page_rect()
        if event.button() == Qt.MouseButton.LeftButton and page.contains(event.position()):
            scale = self._size.width / page.width()
            at = (event.position() - page.topLeft()) * scale
            self.clicked.emit(at.x(), at.y())
        super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for a column of a page."""
        return QSize(320, 420)
