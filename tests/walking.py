"""A walk over the controls of a window, as a keyboard and a screen reader make it. For tests."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from nepreader.ui.access.panes import is_behind

_MOST = 400  # steps of Tab: a walk that is longer goes round in a trap


def controls(window: QWidget) -> list[QWidget]:
    """What is seen and takes the focus, or is a button."""
    found = [window, *window.findChildren(QWidget)]
    return [w for w in found if w.isVisible() and _is_control(w) and not is_behind(window, w)]


def name_of(widget: QWidget) -> str:
    """Its name in the accessibility tree; that of a combo box Qt puts into a relation on Linux."""
    if isinstance(widget, QComboBox) and not widget.accessibleName():
        labels = widget.window().findChildren(QLabel)
        return "".join(label.text() for label in labels if label.buddy() is widget)
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face else ""


def nameless(window: QWidget) -> list[str]:
    """The controls without a name, and the buttons with a picture alone and no tip."""
    lacking = [told(w) for w in controls(window) if not name_of(w).strip()]
    buttons = [w for w in controls(window) if isinstance(w, QAbstractButton)]
    bare = [w for w in buttons if not w.text().strip() and not w.toolTip()]
    return lacking + [f"{told(w)} has no tip" for w in bare]


def tab_walk(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab stops, from where the focus is until it is there again."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    stops: list[QWidget] = []
    for _ in range(_MOST):
        widget = QApplication.focusWidget()
        if widget is None or widget in stops[:-1]:
            break
        if widget not in stops:  # a page of the manual stops at each of its links
            stops.append(widget)
        QTest.keyClick(widget, key, Qt.KeyboardModifier.ShiftModifier if back else NONE)
    return stops


def unreached(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Controls that Tab should stop at and does not."""
    wanted = [w for w in controls(window) if w.isEnabled() and not _is_group(w)]
    by_tab = [w for w in wanted if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [told(w) for w in by_tab if w not in stops]


def told(widget: QWidget) -> str:
    """A widget, for a message."""
    parent = widget.parentWidget()
    text = widget.property("text") or widget.toolTip()
    return f"{type(widget).__name__} {text!r} in {type(parent).__name__}"


NONE = Qt.KeyboardModifier.NoModifier


def _is_control(widget: QWidget) -> bool:
    inner = widget.parentWidget()
    if isinstance(widget, QLineEdit) and isinstance(inner, QAbstractSpinBox | QComboBox):
        return False
    if isinstance(widget, QAbstractButton):
        return type(widget).__name__ not in ("QLineEditIconButton",)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.focusProxy()


def _is_group(widget: QWidget) -> bool:
    """Of buttons of which one is pressed, Tab stops at that one; arrows go on."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()
