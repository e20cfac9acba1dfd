"""A frame around a list or a page that the keyboard came to; Fusion draws none there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

_WIDTH = 2


class FocusRing(QWidget):
    """Lies over a scroll area until the focus goes on; the pointer passes through it."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(area.rect())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._leave)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it just within the edge, as large as the area is now."""
        del event
        if self.size() != self._area.size():
            self.setGeometry(self._area.rect())
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        edge = _WIDTH // 2
        painter.drawRect(self.rect().adjusted(edge, edge, -edge, -edge))

    def _leave(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if now is not self._area:
            self.hide()
            self.deleteLater()


def show_focus(widget: QWidget) -> None:
    """Frame a widget that the keyboard came to, where its style would not."""
    if isinstance(widget, QAbstractScrollArea):
        for ring in widget.findChildren(FocusRing):
            ring.hide()
            ring.deleteLater()
        FocusRing(widget)
