import sys
import threading

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from nepreader.ui.crash import CrashDialog, install_crash_dialog, report_of


def boom() -> BaseException:
    try:
        raise RuntimeError("broken")
    except RuntimeError as error:
        return error


def test_a_report_says_what_and_with_which_versions():
    report = report_of(boom())

    assert "RuntimeError: broken" in report
    assert "PySide6" in report


def test_the_report_can_be_copied_and_saved(qtbot, tmp_path, monkeypatch):
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))

    buttons["Copy"].click()
    buttons["Save…"].click()

    assert QGuiApplication.clipboard().text() == "the report"
    assert target.read_text() == "the report"


def test_what_nobody_caught_is_shown_from_any_thread(qtbot, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    install_crash_dialog()
    shown = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CrashDialog):
            shown.append(dialog._report.toPlainText())
            dialog.reject()
        else:
            QTimer.singleShot(10, close)

    QTimer.singleShot(0, close)
    thread = threading.Thread(target=lambda: sys.excepthook(RuntimeError, boom(), None))
    thread.start()
    qtbot.waitUntil(lambda: bool(shown))
    thread.join()

    assert "broken" in shown[0]
    assert "broken" in capsys.readouterr().err


def test_an_interrupt_is_no_fault(qtbot, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    install_crash_dialog()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert QApplication.activeModalWidget() is None
    assert "KeyboardInterrupt" in capsys.readouterr().err
