"""The dialog of last resort: a fault of ours is shown, saved, copied; the program goes on."""

import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout

from nepreader import __version__
from nepreader.errors import SettingsError
from nepreader.ui.messages import error_message
from nepreader.ui.safe_text import message_box, plain_label


class CrashDialog(QDialog):
    """Shows a report and lets the person keep it."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("A fault in nepreader"))
        text = self.tr(
            "Something went wrong inside nepreader. Your text was not touched and your notes are "
            "kept. You can go on; please send the report to us. It holds nothing of your text."
        )
        self._report = QPlainTextEdit(report, readOnly=True)
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setTabChangesFocus(True)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        box.addButton(self.tr("Save…"), role).clicked.connect(self._save)
        box.addButton(self.tr("Copy"), role).clicked.connect(self._copy)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(text, wrap=True))
        column.addWidget(self._report)
        column.addWidget(box)
        self.resize(640, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "nepreader.txt")
        if not name:
            return
        try:
            Path(name).write_text(self._report.toPlainText(), encoding="utf-8")
        except OSError as error:
            failed = SettingsError(Path(name), error.strerror or str(error))
            message_box(self, self.windowTitle(), error_message(failed)).exec()


class _Bridge(QObject):
    """Brings faults of other threads to the one that has windows."""

    happened = Signal(str)


def report_of(error: BaseException) -> str:
    """What we need to know about a fault; nothing of the person's text."""
    versions = (
        f"nepreader {__version__}, PySide6 {PySide6.__version__}, "
        f"Python {platform.python_version()}, {platform.platform()}"
    )
    return f"{versions}\n\n{''.join(traceback.format_exception(error))}"


def install_crash_dialog() -> None:
    """Show whatever nobody caught, of any thread."""
    bridge = _Bridge(QCoreApplication.instance())
    bridge.happened.connect(_show)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        sys.__excepthook__(kind, error, trace)
        bridge.happened.emit(report_of(error))

    sys.excepthook = hook
    threading.excepthook = lambda arguments: hook(
        arguments.exc_type,
        arguments.exc_value or arguments.exc_type(),
        arguments.exc_traceback,
    )


def _show(report: str) -> None:
    CrashDialog(report).exec()
