"""Shows a slide, as large as it can; tells which word is pointed at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nepreader.storage.state import Ground
from nepreader.text import union
from nepreader.ui.projector.composing import FLOOR, FOOT_SHARE, compose
from nepreader.ui.projector.slide import Slide
from nepreader.ui.projector.slide_layout import Frame, SlideLayout
from nepreader.ui.projector.slide_painting import SlidePainter
from nepreader.ui.projector.themes import ProjectorColours, projector_colours
from nepreader.ui.projector.typecase import TypeCase

if TYPE_CHECKING:
    from nepreader.language import Token

_LEAST_IN_A_WINDOW = 13  # pixels, where somebody sits before the screen


class SlideView(QWidget):
    """One slide. An audience's has a floor for its type and room for the band."""

    word_hovered = Signal(object)  # Token, or None
    word_clicked = Signal(object)  # Token, or None
    words_selected = Signal(object)  # Span

    def __init__(self, case: TypeCase, *, for_audience: bool = False) -> None:
        super().__init__()
        self._case = case
        self._for_audience = for_audience
        self._slide = Slide()
        self._layout: SlideLayout | None = None
        self.colours: ProjectorColours = projector_colours(Ground.BLACK)
        self.dimming = 0.0
        self._pressed: Token | None = None
        self._hovered: Token | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def slide(self) -> Slide:
        """What is shown."""
        return self._slide

    @property
    def slide_layout(self) -> SlideLayout:
        """What stands where."""
        if self._layout is None:
            self._layout = self.layout_of(self._slide)
        return self._layout

    def show_slide(self, slide: Slide) -> None:
        """Show another slide."""
        self._slide, self._layout = slide, None
        self._hovered = None
        self.update()

    def show_colours(self, colours: ProjectorColours, dimming: float) -> None:
        """Paint on another ground, or dim more or less."""
        self.colours, self.dimming = colours, dimming
        self.update()

    def layout_of(self, slide: Slide) -> SlideLayout:
        """Any slide as it would stand here."""
        return compose(slide, self.frame, self._case)

    @property
    def frame(self) -> Frame:
        """The room there is."""
        width, height = max(1, self.width()), max(1, self.height())
        if self._for_audience:
            return Frame(width, height, -(-height // FLOOR), round(FOOT_SHARE * height))
        return Frame(width, height, _LEAST_IN_A_WINDOW)

    def paint_on(self, painter: QPainter) -> None:
        """Draw the slide; the painter counts in the pixels of this widget."""
        picture = SlidePainter(painter, self.slide_layout, self.colours, self._case)
        picture.draw(self.dimming)

    # ---- Qt

    def sizeHint(self) -> QSize:
        """Whatever there is."""
        return QSize(480, 270)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slide."""
        del event
        self.paint_on(QPainter(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the type anew."""
        super().resizeEvent(event)
        self._layout = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the word under the pointer."""
        token = self.slide_layout.token_at(event.position())
        if self._pressed is None and token != self._hovered:
            self._hovered = token
            self.word_hovered.emit(token)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose words."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self.slide_layout.token_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which word was clicked, or which were chosen."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        first, self._pressed = self._pressed, None
        last = self.slide_layout.token_at(event.position())
        if first and last and first != last:
            self.words_selected.emit(union(first.span, last.span))
        elif first == last:
            self.word_clicked.emit(last)

    def leaveEvent(self, event: QEvent) -> None:
        """No word is under the pointer any more."""
        super().leaveEvent(event)
        if self._hovered is not None:
            self._hovered = None
            self.word_hovered.emit(None)
