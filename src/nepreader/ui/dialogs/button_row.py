"""A row of buttons below a list."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QHBoxLayout, QPushButton


def button_row(choices: Iterable[tuple[str, Callable[[], object]]]) -> QHBoxLayout:
    """A button for each text; it calls what stands beside it."""
    row = QHBoxLayout()
    for text, called in choices:
        button = QPushButton(text)
        button.clicked.connect(lambda _=False, call=called: call())
        row.addWidget(button)
    return row
