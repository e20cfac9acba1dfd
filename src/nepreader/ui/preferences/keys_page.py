"""The table of all keys: sought, changed by pressing, reset."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nepreader.ui.preferences.key_field import KeyField
from nepreader.ui.safe_text import plain_label
from nepreader.ui.shortcuts.keymap import Keymap
from nepreader.ui.shortcuts.reserved import portable, said
from nepreader.wording.mnemonics import without_mnemonic

FORMS = 3
_ID = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """Every action with its keys. A key of another action is only taken when the person says so."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        self._keymap = keymap
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._menus: list[tuple[QTreeWidgetItem, list[str]]] = []
        self._asked: tuple[str, tuple[str, ...]] | None = None  # waits for a yes
        self.words, self.pressed = QLineEdit(), KeyField()
        self.table = QTreeWidget()
        self.forms = [KeyField() for _ in range(FORMS)]
        self.message = plain_label(wrap=True)
        self.take = self._button(self.tr("Give it the key"), self.take_key)
        self.leave = self._button(self.tr("Leave it"), self.show_chosen)
        self.usual = self._button(self.tr("Usual keys"), self.reset)
        self._lay_out()
        self._fill()
        self._connect()
        self.show_chosen()

    @property
    def chosen(self) -> str:
        """The action whose keys are changed; empty on the row of a menu."""
        item = self.table.currentItem()
        return str(item.data(0, _ID) or "") if item else ""

    def choose(self, action_id: str) -> None:
        """Go to the row of an action."""
        self.table.setCurrentItem(self._rows[action_id])

    def restore(self) -> None:
        """Give every action its usual keys."""
        self._keymap.reset_all()

    def reset(self) -> None:
        """Give the chosen action its usual keys, unless others have them now: then ask."""
        self._propose(self._keymap.usual(self.chosen))

    def take_key(self) -> None:
        """The person says that the key is to be taken from the other action."""
        if self._asked:
            self._keymap.give(*self._asked)

    def show_chosen(self) -> None:
        """Show the keys of the chosen action, and nothing that was asked."""
        self._ask(None, "")
        keys = self._keymap.keys(self.chosen) if self.chosen else ()
        for field, key in zip(self.forms, (*keys, *("",) * FORMS), strict=False):
            field.show_key(key)
            field.setEnabled(bool(self.chosen))
        is_usual = not self.chosen or self._keymap.is_usual(self.chosen)
        self.usual.setEnabled(not is_usual)

    # ---- changing

    def _form_changed(self, field: KeyField) -> None:
        if not self.chosen:
            return
        before = self._keymap.keys(self.chosen)
        seen = [portable(form.keySequence()) for form in self.forms]
        keys = (*filter(None, seen), *before[FORMS:])
        if keys != before:
            self._propose(keys, portable(field.keySequence()))

    def _propose(self, keys: tuple[str, ...], pressed: str | None = None) -> None:
        """Give the chosen action keys, unless one is needed or had by another.

        Of keys that were there before nothing is asked: `pressed` is the one that is new.
        """
        action_id = self.chosen
        new = list(keys) if pressed is None else [pressed] if pressed else []
        for key in new:
            reason = self._keymap.reason_against(key)
            if reason and key not in self._keymap.usual(action_id):
                self.show_chosen()
                self._ask(None, said(reason, QKeySequence(key)))
                return
        if taken := [(key, other) for key in new if (other := self._keymap.owner(key, action_id))]:
            names = ", ".join(
                self.tr("{0} is the key of “{1}”.").format(_shown(key), self._title(other))
                for key, other in taken
            )
            self._ask((action_id, keys), names)
        else:
            self._keymap.give(action_id, keys)

    def _ask(self, asked: tuple[str, tuple[str, ...]] | None, message: str) -> None:
        self._asked = asked
        self.message.setText(message)
        self.take.setVisible(asked is not None)
        self.leave.setVisible(asked is not None)

    # ---- finding

    def _filter(self) -> None:
        wanted = self.words.text().casefold().strip()
        key = portable(self.pressed.keySequence())
        for menu, names in self._menus:
            for name in names:
                row = self._rows[name]
                is_sought = wanted in f"{row.text(0)} {row.text(1)}".casefold()
                has_key = not key or key in self._keymap.keys(name)
                row.setHidden(not (is_sought and has_key))
            menu.setHidden(all(self._rows[name].isHidden() for name in names))
        self._choose_seen()

    def _choose_seen(self) -> None:
        """The keys below the table are always of a row that is seen."""
        item = self.table.currentItem()
        if item is None or item.isHidden():
            rows = (row for row in self._rows.values() if not row.isHidden())
            self.table.setCurrentItem(next(rows, None))  # type: ignore[arg-type]  # None: no row

    # ---- inside

    def _connect(self) -> None:
        self.words.textChanged.connect(self._filter)
        self.pressed.pressed.connect(self._filter)
        self.table.currentItemChanged.connect(self.show_chosen)
        for field in self.forms:
            field.pressed.connect(lambda f=field: self._form_changed(f))
            field.given_up.connect(self.show_chosen)
        self._keymap.changed.connect(self._show_keys)

    def _fill(self) -> None:
        bold = QFont(self.table.font())
        bold.setBold(True)
        for title, actions in self._keymap.groups():
            menu = QTreeWidgetItem(self.table, [without_mnemonic(title)])
            menu.setFont(0, bold)
            menu.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._menus.append((menu, [action.objectName() for action in actions]))
            for action in actions:
                row = QTreeWidgetItem(menu, [without_mnemonic(action.text())])
                row.setData(0, _ID, action.objectName())
                self._rows[action.objectName()] = row
        self.table.expandAll()
        self._show_keys()
        self._choose_seen()

    def _show_keys(self) -> None:
        for name, row in self._rows.items():
            row.setText(1, ", ".join(_shown(key) for key in self._keymap.keys(name)))
            # Words, not a colour: what was changed must be seen by everyone.
            row.setText(2, "" if self._keymap.is_usual(name) else self.tr("changed"))
        self.show_chosen()

    def _title(self, action_id: str) -> str:
        return self._rows[action_id].text(0) if action_id in self._rows else action_id

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(self.tr("Find an action"))
        self.words.setAccessibleName(self.tr("Find an action"))
        self.pressed.setAccessibleName(self.tr("Find by key: press it"))
        self.table.setHeaderLabels([self.tr("Action"), self.tr("Keys"), ""])
        self.table.setAccessibleName(self.tr("All actions and their keys"))
        self.table.setMinimumHeight(180)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setStretchLastSection(False)
        for section in (1, 2):
            mode = QHeaderView.ResizeMode.ResizeToContents
            self.table.header().setSectionResizeMode(section, mode)
        column = QVBoxLayout(self)
        column.addLayout(self._finding())
        column.addWidget(self.table, 1)
        column.addLayout(self._changing())
        column.addWidget(self.message)
        answers = QHBoxLayout()
        answers.addWidget(self.take)
        answers.addWidget(self.leave)
        answers.addStretch(1)
        column.addLayout(answers)

    def _finding(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.words, 2)
        row.addWidget(plain_label(self.tr("or press its key:")))
        row.addWidget(self.pressed, 1)
        return row

    def _changing(self) -> QGridLayout:
        grid = QGridLayout()
        names = (self.tr("Key"), self.tr("Another key"), self.tr("A third key"))
        for index, (name, field) in enumerate(zip(names, self.forms, strict=True)):
            label = plain_label(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, 0, index)
            grid.addWidget(field, 1, index)
        grid.addWidget(self.usual, 1, FORMS)
        return grid

    def _button(self, text: str, called: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: called())
        return button


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
