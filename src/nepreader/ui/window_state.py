"""Where a window stands and how its panels lie, as text and back."""

import base64
from dataclasses import replace

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from nepreader.storage import State


def window_state(window: QMainWindow, state: State) -> State:
    """`state` with the place of a window noted."""
    geometry = base64.b64encode(window.saveGeometry().data()).decode()
    layout = base64.b64encode(window.saveState().data()).decode()
    page = window.centralWidget()
    panels = window.width() - page.geometry().right() - 1 if page else 0
    return replace(state, geometry=geometry, layout=layout, panels=max(0, panels))


def restore_place(window: QMainWindow, state: State) -> bool:
    """Put a window where it was; whether that was known."""
    return bool(state.geometry) and window.restoreGeometry(_bytes(state.geometry))


def restore_panels(window: QMainWindow, state: State) -> bool:
    """Lay the panels as they were; whether that was known."""
    return bool(state.layout) and window.restoreState(_bytes(state.layout))


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()
