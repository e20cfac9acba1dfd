"""What the audience sees right now, in small."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nepreader.ui.projector.audience import AudienceView


class Miniature(QWidget):
    """Draws the audience's view scaled; as wide as its place, as high as that view's shape asks."""

    def __init__(self, view: AudienceView) -> None:
        super().__init__()
        self._view = view
        view.painted.connect(self.update)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Always."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In the shape of the audience's screen."""
        return round(width * self._view.height() / max(1, self._view.width()))

    def sizeHint(self) -> QSize:
        """A quarter of a small screen."""
        return QSize(360, self.heightForWidth(360))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the view's picture, not its widget: it may be on a screen of other density."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.width() / max(1, self._view.width())
        painter.scale(scale, scale)
        painter.setClipRect(QRectF(self._view.rect()))
        self._view.paint_on(painter)
