"""From pane to pane by keyboard: the page, then each panel, also those behind another."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from nepreader.ui.access.announcing import announce
from nepreader.ui.access.focus_ring import show_focus


class PaneCycle(QObject):
    """Walks over the panes of a window that are open."""

    def __init__(self, window: QWidget, page: QWidget, docks: Sequence[QDockWidget]) -> None:
        super().__init__(window)
        self._page, self._docks = page, docks

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "next_pane": lambda: self.step(1),
            "previous_pane": lambda: self.step(-1),
        }

    def step(self, by: int) -> None:
        """Put the focus into the next pane that takes it; after the last comes the page."""
        panes = [self._page, *(dock for dock in self._docks if not dock.isHidden())]
        here = _pane_of(QApplication.focusWidget(), panes)
        at = panes.index(here) if here in panes else 0
        for number in range(1, len(panes) + 1):
            if self._enter(panes[(at + by * number) % len(panes)]):
                return

    def _enter(self, pane: QWidget) -> bool:
        pane.raise_()
        stop = stop_in(pane)
        if stop is None:
            return False
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        show_focus(stop)
        announce(pane, pane.windowTitle())
        return True


def stop_in(pane: QWidget) -> QWidget | None:
    """Where the focus was in a pane last, else the first place that takes it."""
    last: QWidget | None = pane.focusWidget()
    if last and takes_focus(last):
        return last
    if takes_focus(pane):
        return pane
    widget: QWidget | None = pane.nextInFocusChain()
    while widget and widget is not pane:
        if pane.isAncestorOf(widget) and takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Put the focus where Tab goes; False where there is no such place."""
    stop = next_stop(window, forward=forward)
    if stop is None:
        return False
    reasons = Qt.FocusReason
    stop.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    show_focus(stop)
    return True


def next_stop(window: QWidget, *, forward: bool) -> QWidget | None:
    """Where Tab goes in a window: panels behind others, out of its sight, are passed over."""
    start: QWidget = window.focusWidget() or window
    widget = _beside(start, forward=forward)
    while widget and widget is not start:
        inside = window.isAncestorOf(widget) and widget.isVisibleTo(window)
        if inside and takes_focus(widget) and not is_behind(window, widget):
            return widget
        widget = _beside(widget, forward=forward)
    return None


def is_behind(window: QWidget, widget: QWidget) -> bool:
    """Whether a widget belongs to a panel behind another: Qt puts those out of the window."""
    docks = window.findChildren(QDockWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    dock = _pane_of(widget, docks)
    if dock is None or dock.isWindow():
        return False
    return not dock.geometry().intersects(window.rect())


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab would stop at a widget."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and not widget.isHidden() and not widget.focusProxy()


def _beside(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _pane_of(widget: QWidget | None, panes: Sequence[QWidget]) -> QWidget | None:
    return next((p for p in panes if widget and (p is widget or p.isAncestorOf(widget))), None)
