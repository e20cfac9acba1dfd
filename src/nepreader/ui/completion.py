"""What is made after the first paint: menus, card, panels, find."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from nepreader.ui.control.glosses import GlossController
from nepreader.ui.control.words import WordsController
from nepreader.ui.dialogs.about import show_about
from nepreader.ui.find_bar import FindBar

if TYPE_CHECKING:
    from nepreader.ui.main_window import MainWindow


class Completion:
    """The parts of a window that nobody misses for a tenth of a second."""

    def __init__(self, window: "MainWindow") -> None:
        self.window = window
        session, view, cut = window.session, window.view, window.cut
        self.glosses = GlossController(window, session, view, window.panels, cut)
        self.words = WordsController(window, session, view, window.store, cut)
        self.find_bar = FindBar(session, view)
        window.column.addWidget(self.find_bar)
        self._add_undo()
        self._connect_actions()
        self._fill_menus()

    def _add_undo(self) -> None:
        stack, window = self.window.session.undo_stack, self.window
        for name, action, keys in (
            ("undo", stack.createUndoAction(window), QKeySequence.StandardKey.Undo),
            ("redo", stack.createRedoAction(window), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(keys)
            window.addAction(action)
            window.actions_table.add(name, action)

    def _connect_actions(self) -> None:
        window, actions = self.window, self.window.actions_table
        for controller in (window.opening, window.appearance, window.selecting, self.words):
            actions.connect_all(controller.handlers())
        actions.connect_all(
            {
                "quit": window.close,
                "find": self.find_bar.open_bar,
                "find_next": self.find_bar.find_next,
                "find_previous": self.find_bar.find_previous,
                "about": lambda: show_about(window),
            }
        )

    def _fill_menus(self) -> None:
        window, actions = self.window, self.window.actions_table
        actions.fill(window.menuBar())
        window.opening.fill_recent(actions.menu("recent"))
        window.opening.fill_encodings(actions.menu("encoding"))
        window.appearance.fill_languages(actions.menu("language"))
        window.appearance.fill_engines(actions.menu("engine"))
        window.appearance.check(actions)
        for dock in window.panels.docks.values():
            actions.menu("panels").addAction(dock.toggleViewAction())
