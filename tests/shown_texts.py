"""Every text that a widget and its children show or say. For tests."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from nepreader.ui.thai_label import ThaiLabel

_TAG = re.compile(r"<[^>]*>")
_PLAIN = ("windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription")


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of everything that is ours to say under `root`: what a person wrote is not."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.objectName().startswith("qt_dockwidget_"):
            continue  # its tab stands in the place of these buttons
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for name in _PLAIN:
            yield f"{where}.{name}", _TAG.sub("", getattr(widget, name)())
        yield from ((where, text) for text in _own_texts(widget))
        for action in widget.actions():
            for text in (action.text(), action.toolTip(), action.statusTip()):
                yield f"{where} action {action.objectName()}", text


def _own_texts(widget: QWidget) -> Iterator[str]:  # noqa: C901 - a case for each kind
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        for row in range(widget.count()):
            yield from (widget.tabText(row), widget.tabToolTip(row))
    elif isinstance(widget, QHeaderView):
        yield from _headers(widget)
    elif isinstance(widget, QListView | QTableView | QTreeView):
        yield from _cells(widget.model())
    elif isinstance(widget, QMenu | QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLabel | QAbstractButton | ThaiLabel):
        yield widget.text()


def _headers(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count() if model and not header.isHidden() else 0):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(section, header.orientation(), role) or "")


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    if model:
        root = QModelIndex()
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
        for row in range(model.rowCount(root)):
            for column in range(columns):
                index = model.index(row, column)
                yield from (str(model.data(index, role) or "") for role in roles)
