"""Fusion with frames that are seen: its own are a little darker than the window, 1.2:1 on black.

WCAG 1.4.11 asks 3:1 of what tells that there is a field, a box, a handle: see `Colours.frame`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QStyleOptionTab,
    QTabBar,
    QWidget,
)

_Primitive = QStyle.PrimitiveElement
_Complex = QStyle.ComplexControl
_Control = QStyle.ControlElement
_Part = QStyle.SubControl
_State = QStyle.StateFlag
_Role = QPalette.ColorRole
_Shape = QTabBar.Shape

FRAME = _Role.Shadow
"""The role of the palette that holds the colour of frames."""
_ROUND = 2.0
_FRAMED: Mapping[QStyle.PrimitiveElement, float] = MappingProxyType({
    _Primitive.PE_FrameLineEdit: _ROUND,
    _Primitive.PE_Frame: 0.0,
    _Primitive.PE_IndicatorCheckBox: 0.0,
    _Primitive.PE_PanelButtonCommand: _ROUND,
})  # fmt: skip
"""How round the corners are."""
_AROUND = frozenset((_Primitive.PE_FrameGroupBox, _Primitive.PE_FrameTabWidget))
"""What only holds others together: a line, as weak as all lines of the theme."""
_BOXES = frozenset((_Complex.CC_ComboBox, _Complex.CC_SpinBox))
_HANDLES: Mapping[QStyle.ComplexControl, QStyle.SubControl] = MappingProxyType({
    _Complex.CC_Slider: _Part.SC_SliderHandle,
    _Complex.CC_ScrollBar: _Part.SC_ScrollBarSlider,
})  # fmt: skip
_SOUTH = frozenset((_Shape.RoundedSouth, _Shape.TriangularSouth))
_WEST = frozenset((_Shape.RoundedWest, _Shape.TriangularWest))
_EAST = frozenset((_Shape.RoundedEast, _Shape.TriangularEast))
_EDGE = 3.0  # pixels
_CURVED = 1.5
"""How thick a round line is in pixels: one pixel, spread over two, would be too pale."""


class FramedStyle(QProxyStyle):
    """Draws what Fusion draws, and a line around it; of a chosen tab, one along its edge."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a field, a box, a button or what shows the focus."""
        super().drawPrimitive(element, option, painter, widget)
        if element in _FRAMED:
            if not isinstance(option, QStyleOptionFrame) or option.lineWidth > 0:
                _frame(painter, option, QRectF(option.rect), _FRAMED[element])
        elif element is _Primitive.PE_IndicatorRadioButton:
            rect = QRectF(option.rect)
            _frame(painter, option, rect, rect.width() / 2)
        elif element in _AROUND:
            _line(painter, QRectF(option.rect), option.palette.color(_Role.Mid))
        elif element is _Primitive.PE_FrameFocusRect and option.state & _State.State_HasFocus:
            _line(painter, QRectF(option.rect), _lit(option), _ROUND)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a choice, a number, a slider or a scroll bar."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _BOXES:
            _frame(painter, option, QRectF(option.rect), _ROUND)
        elif control in _HANDLES:
            part = _HANDLES[control]
            rect = self.subControlRect(control, option, part, cast("QWidget", widget))
            handle = QRectF(rect)
            if control is _Complex.CC_Slider:
                _draw_groove(painter, cast("QStyleOptionSlider", option), handle)
            _frame(painter, option, handle, _ROUND)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the bar of progress, or a tab."""
        super().drawControl(element, option, painter, widget)
        if element is _Control.CE_ProgressBarGroove:
            _frame(painter, option, QRectF(option.rect), _ROUND)
        elif element is _Control.CE_TabBarTabShape and option.state & _State.State_Selected:
            edge = _edge(cast("QStyleOptionTab", option))
            painter.fillRect(edge, option.palette.color(_Role.Highlight))


def _frame(painter: QPainter, option: QStyleOption, rect: QRectF, radius: float) -> None:
    """A line just within `rect`; two of another colour where the keyboard is."""
    if option.state & _State.State_HasFocus:
        lit = option.palette.color(_Role.Highlight)
        _line(painter, rect.adjusted(1, 1, -1, -1), lit, radius)
        _line(painter, rect, lit, radius)
    else:
        is_there = option.state & _State.State_Enabled
        _line(painter, rect, option.palette.color(FRAME if is_there else _Role.Mid), radius)


def _line(painter: QPainter, rect: QRectF, colour: QColor, radius: float = 0.0) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
    painter.setPen(QPen(colour, 1 if radius <= _ROUND else _CURVED))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def _lit(option: QStyleOption) -> QColor:
    """What shows the focus: a chosen row is of the accent's colour already."""
    is_chosen = option.state & _State.State_Selected
    return option.palette.color(_Role.HighlightedText if is_chosen else _Role.Highlight)


def _draw_groove(painter: QPainter, option: QStyleOptionSlider, handle: QRectF) -> None:
    """The way that a handle goes, on both sides of it."""
    colour, whole = option.palette.color(FRAME), QRectF(option.rect)
    if option.state & _State.State_Horizontal:
        y = handle.center().y()
        painter.fillRect(QRectF(whole.left(), y, handle.left() - whole.left(), 1), colour)
        painter.fillRect(QRectF(handle.right(), y, whole.right() - handle.right(), 1), colour)
    else:
        x = handle.center().x()
        painter.fillRect(QRectF(x, whole.top(), 1, handle.top() - whole.top()), colour)
        painter.fillRect(QRectF(x, handle.bottom(), 1, whole.bottom() - handle.bottom()), colour)


def _edge(option: QStyleOptionTab) -> QRectF:
    """The outer edge of a tab."""
    rect = QRectF(option.rect)
    if option.shape in _WEST:
        rect.setWidth(_EDGE)
    elif option.shape in _EAST:
        rect.setLeft(rect.right() - _EDGE)
    elif option.shape in _SOUTH:
        rect.setTop(rect.bottom() - _EDGE)
    else:
        rect.setHeight(_EDGE)
    return rect
