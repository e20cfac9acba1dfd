"""The pointer as pen or laser, over the audience's window or its picture in small."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from nepreader.ui.projector.ink import Ink, Tool


class InkInput(QObject):
    """Takes the mouse of a widget while the tool is no hand."""

    def __init__(self, widget: QWidget, ink: Ink, key_of: Callable[[], Hashable]) -> None:
        """`key_of` is that of the slide which the audience sees."""
        super().__init__(widget)
        self._widget, self._ink, self._key_of = widget, ink, key_of
        self._tool = Tool.HAND
        widget.setMouseTracking(True)
        widget.installEventFilter(self)

    def set_tool(self, tool: Tool) -> None:
        """Take another tool."""
        self._tool = tool
        shapes = {Tool.LASER: Qt.CursorShape.BlankCursor, Tool.PEN: Qt.CursorShape.CrossCursor}
        if tool in shapes:
            self._widget.setCursor(shapes[tool])
        else:
            self._widget.unsetCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw, or point."""
        if self._tool is Tool.HAND:
            return False
        if event.type() == QEvent.Type.Leave:
            self._ink.point(None)
        if not isinstance(event, QMouseEvent):
            return False
        point = self._share(event.position())
        if self._tool is Tool.LASER:
            self._ink.point(point)
        else:
            self._draw(event, point)
        return True

    def _draw(self, event: QMouseEvent, point: QPointF) -> None:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._ink.begin(self._key_of(), point)
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self._ink.draw_to(self._key_of(), point)

    def _share(self, point: QPointF) -> QPointF:
        width, height = max(1, self._widget.width()), max(1, self._widget.height())
        return QPointF(point.x() / width, point.y() / height)
