"""Fusion with frames that are seen on black: its own are darker than the window, which is black."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QWidget,
)

Primitive = QStyle.PrimitiveElement
_FRAMED = frozenset((
    Primitive.PE_FrameLineEdit,
    Primitive.PE_Frame,
    Primitive.PE_FrameGroupBox,
    Primitive.PE_FrameTabWidget,
    Primitive.PE_IndicatorCheckBox,
    Primitive.PE_PanelButtonCommand,
))  # fmt: skip
_COMPLEX = frozenset((QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox))


class FramedStyle(QProxyStyle):
    """For the theme of high contrast alone."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: Primitive,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw it, and a line around it."""
        super().drawPrimitive(element, option, painter, widget)
        has_frame = not isinstance(option, QStyleOptionFrame) or option.lineWidth > 0
        if element in _FRAMED and has_frame:
            _frame(painter, option, option.rect)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw it, and a line around it."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _COMPLEX:
            _frame(painter, option, option.rect)


def _frame(painter: QPainter, option: QStyleOption, rect: QRect) -> None:
    state = QStyle.StateFlag
    is_here = bool(option.state & state.State_HasFocus)
    role = QPalette.ColorRole.Highlight if is_here else QPalette.ColorRole.Mid
    painter.save()
    painter.setPen(option.palette.color(role))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    if is_here:
        painter.drawRect(rect.adjusted(1, 1, -2, -2))
    painter.restore()
