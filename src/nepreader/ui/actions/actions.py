"""A `QAction` for each row of the tables, and the menus made of them."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from nepreader.ui.actions.classroom import CLASSROOM
from nepreader.ui.actions.edit import EDIT
from nepreader.ui.actions.file import FILE
from nepreader.ui.actions.help import HELP
from nepreader.ui.actions.menus import EXPORT, MENUS, PASSAGE, SUBMENUS
from nepreader.ui.actions.notes import NOTES
from nepreader.ui.actions.translation import TRANSLATION
from nepreader.ui.actions.typos import TYPOS
from nepreader.ui.actions.view import VIEW
from nepreader.ui.actions.words import WORDS

CONTEXT = "Actions"
ACTIONS = (*FILE, *EDIT, *VIEW, *WORDS, *TYPOS, *NOTES, *CLASSROOM, *TRANSLATION, *HELP)
"""Everything a person can do."""


class Actions(QObject):
    """A `QAction` for each row of the table, and the menus made of them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._titled: list[tuple[QMenu, str]] = []
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            action = QAction(window)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable or bool(spec.group))
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcut.split("; ") if keys])
            if spec.group:
                groups.setdefault(spec.group, QActionGroup(self)).addAction(action)
            window.addAction(action)
            self._actions[spec.id] = action
        self.retranslate()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def add(self, action_id: str, action: QAction) -> None:
        """Add an action that somebody else made, for the menus."""
        action.setObjectName(action_id)
        self._actions[action_id] = action

    def connect_all(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Call a handler when its action is triggered."""
        for action_id, handler in handlers.items():
            self._actions[action_id].triggered.connect(lambda _=False, call=handler: call())

    def menu(self, name: str) -> QMenu:
        """A submenu, for those who fill it."""
        return self._menus[name]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for title, items in MENUS:
            menu = bar.addMenu("")
            self._titled.append((menu, title))
            for item in items:
                self._add_item(menu, item)
        self._fill_groups()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        for spec in ACTIONS:
            action = self._actions[spec.id]
            action.setText(translated(spec.text))
            action.setStatusTip(translated(spec.tip))
        for menu, title in self._titled:
            menu.setTitle(translated(title))

    def _add_item(self, menu: QMenu, item: str) -> None:
        if item == "-":
            menu.addSeparator()
        elif item.startswith("menu:"):
            name = item.removeprefix("menu:")
            self._menus[name] = menu.addMenu("")
            self._titled.append((self._menus[name], SUBMENUS[name]))
        else:
            menu.addAction(self._actions[item])

    def _fill_groups(self) -> None:
        for spec in ACTIONS:
            if spec.id.startswith("highlight_"):
                self._menus["colour"].addAction(self._actions[spec.id])
        for name in ("export_anki", "-", "export_vocabulary", "import_vocabulary"):
            self._add_item(self._menus["vocabulary"], name)
        for name in PASSAGE:
            self._menus["passage"].addAction(self._actions[name])
        for name in EXPORT:
            self._add_item(self._menus["export"], name)
        for spec in ACTIONS:
            if spec.group or spec.submenu:
                self._menus[spec.submenu or spec.group].addAction(self._actions[spec.id])


def translated(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""
