"""The keys of all actions while the program runs."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from nepreader.storage import Settings, Shortcut
from nepreader.ui.actions import Actions
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.shortcuts.reserved import Reason, portable, reason_against

Keys = tuple[str, ...]
"""The forms of a shortcut, as `portable` writes them; none where an action has no key."""


class Keymap(QObject):
    """Gives actions the keys that are in the settings; what is not there is as usual."""

    changed = Signal()

    def __init__(self, actions: Actions, bar: QMenuBar, store: SettingsStore) -> None:
        """The actions have their usual keys, and stand in the menus of the bar."""
        super().__init__(actions)
        self._actions, self._bar, self._store = actions, bar, store
        self._usual = {action.objectName(): _keys_of(action) for action in actions}
        store.changed.connect(self._settings_changed)
        if store.value.shortcuts:
            self._apply(store.value)

    def usual(self, action_id: str) -> Keys:
        """The keys that an action comes with."""
        return self._usual[action_id]

    def keys(self, action_id: str) -> Keys:
        """The keys that an action has."""
        return _keys_of(self._actions[action_id])

    def is_usual(self, action_id: str) -> bool:
        """Whether an action has the keys that it comes with."""
        return self.keys(action_id) == self.usual(action_id)

    def owner(self, key: str, besides: str = "") -> str:
        """The action that has a key, other than `besides`; empty where there is none."""
        found = (name for name in self._usual if name != besides and key in self.keys(name))
        return next(found, "")

    def reason_against(self, key: str) -> Reason | None:
        """Why no action may have a key."""
        menus = (QKeySequence.mnemonic(menu.text()) for menu in self._bar.actions())
        return reason_against(QKeySequence(key), {portable(keys) for keys in menus})

    def give(self, action_id: str, keys: Iterable[str]) -> None:
        """Give an action keys; other actions that have one of them lose it.

        Raises:
            ValueError: a key is needed elsewhere; ask `reason_against` first.
        """
        wanted = tuple(dict.fromkeys(portable(QKeySequence(key)) for key in keys if key))
        usual = self.usual(action_id)
        if any(self.reason_against(key) for key in wanted if key not in usual):
            raise ValueError(wanted)
        given = {action_id: wanted}
        for key in wanted:
            while other := self._other_owner(key, given):
                given[other] = tuple(k for k in given.get(other, self.keys(other)) if k != key)
        self._keep(given)

    def reset(self, action_id: str) -> None:
        """Give an action the keys that it came with, whoever has them now."""
        self.give(action_id, self.usual(action_id))

    def reset_all(self) -> None:
        """Give every action the keys that it came with."""
        self._store.update(shortcuts=())

    def groups(self) -> list[tuple[str, list[QAction]]]:
        """The menus as they are titled, and the actions in each and in what opens from it.

        What stands in two menus, as exports do, is listed in the later: that of its work.
        """
        groups = [(bar.text(), list(self._in(_menu_of(bar)))) for bar in self._bar.actions()]
        place = {id(action): n for n, (_, actions) in enumerate(groups) for action in actions}
        return [
            (title, [action for action in actions if place[id(action)] == n])
            for n, (title, actions) in enumerate(groups)
        ]

    # ---- inside

    def _other_owner(self, key: str, given: dict[str, Keys]) -> str:
        """Whose a key is, but for those that have been dealt with."""
        first = next(iter(given))
        found = (
            name
            for name in self._usual
            if name != first and key in given.get(name, self.keys(name))
        )
        return next(found, "")

    def _keep(self, given: dict[str, Keys]) -> None:
        all_keys = {name: given.get(name, self.keys(name)) for name in self._usual}
        others = (name for name, keys in all_keys.items() if keys != self._usual[name])
        known = tuple(Shortcut(name, all_keys[name]) for name in others)
        newer = (s for s in self._store.value.shortcuts if s.action not in self._usual)
        self._store.update(shortcuts=(*known, *newer))

    def _settings_changed(self, before: Settings, after: Settings) -> None:
        if before.shortcuts != after.shortcuts:
            self._apply(after)
            self.changed.emit()

    def _apply(self, settings: Settings) -> None:
        wanted = self._usual | {
            shortcut.action: shortcut.keys
            for shortcut in settings.shortcuts
            if shortcut.action in self._usual
        }
        for name, keys in wanted.items():
            if keys != self.keys(name):
                self._actions[name].setShortcuts([QKeySequence(key) for key in keys])

    def _in(self, menu: QMenu | None) -> Iterable[QAction]:
        for action in menu.actions() if menu else ():
            if action.objectName() in self._usual:
                yield action
            else:
                yield from self._in(_menu_of(action))


def _keys_of(action: QAction) -> Keys:
    return tuple(portable(keys) for keys in action.shortcuts() if not keys.isEmpty())


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()  # PySide says QObject
    return menu if isinstance(menu, QMenu) else None
