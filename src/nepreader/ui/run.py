"""Runs the window: fonts, colours, language, the first text."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from nepreader import __version__
from nepreader.storage import Settings
from nepreader.ui.crash import install_crash_dialog
from nepreader.ui.fonts import interface_font
from nepreader.ui.languages import set_language
from nepreader.ui.main_window import MainWindow
from nepreader.ui.session import ReadingSession
from nepreader.ui.settings_store import SettingsStore
from nepreader.ui.startup import Startup
from nepreader.ui.state_store import StateStore
from nepreader.ui.theme import apply_theme


def run(startup: Startup) -> int:
    """Show the window until it is closed, or draw it; returns the exit code."""
    if startup.arguments.screenshot:
        from nepreader.ui.screenshot import draw

        return draw(startup)
    application = make_application()
    install_crash_dialog()
    startup.wait()
    window = make_window(application, startup, SettingsStore(startup.settings_path))
    window.show()
    QTimer.singleShot(0, window.complete)
    if startup.path and not startup.first:
        path = startup.path
        QTimer.singleShot(0, lambda: window.opening.open(path))
    for fault in startup.faults:
        window.session.failed.emit(fault)
    return application.exec()


def make_application() -> QApplication:
    """Qt, ready for windows; off-screen where there is no display."""
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["nepreader"])
    if application.platformName() == "offscreen":
        qInstallMessageHandler(_without_offscreen_noise)
    application.setApplicationName("nepreader")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("nepreader")
    application.setStyle("Fusion")
    return application


def _without_offscreen_noise(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Say on standard error what Qt says, but for what the off-screen platform cannot do."""
    del kind, context
    if "plugin does not support" not in message:
        sys.stderr.write(f"{message}\n")


def make_window(application: QApplication, startup: Startup, store: SettingsStore) -> MainWindow:
    """A window on the first text, if there is one that opens at once."""
    show_settings(application, store.value)
    session = ReadingSession(startup.termbase, store.value.tokenizer)
    window = MainWindow(session, store, StateStore(startup.state_path))
    if startup.first:
        session.adopt(*startup.first)
    return window


def show_settings(application: QApplication, settings: Settings) -> None:
    """Language, colours and type of the interface."""
    set_language(settings.language)
    apply_theme(application, settings.theme)
    application.setFont(interface_font(settings.typeface, application.font().pointSizeF()))
