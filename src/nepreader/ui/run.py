"""Runs the window: fonts, colours, language, the first text."""

import gc
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from nepreader import __version__
from nepreader.storage import Settings
from nepreader.ui.dates import set_calendar
from nepreader.ui.fonts import interface_font
from nepreader.ui.languages import set_language
from nepreader.ui.main_window import MainWindow
from nepreader.ui.startup import Startup
from nepreader.ui.theme import apply_theme, frame_controls

if TYPE_CHECKING:
    from nepreader.ui.desk import Desk


def run(startup: Startup) -> int:
    """Show the window until it is closed; returns the exit code."""
    application = make_application()
    window = make_window(application, startup)
    window.shown.connect(lambda: _bring_to_life(window, startup))
    window.show()
    return application.exec()


def make_application() -> QApplication:
    """Qt, ready for windows; off-screen where there is no display."""
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # By the arguments: `setStyle` answers with a style, whose Python class takes 5 ms to make.
    application = QApplication(["nepreader", "-style", "Fusion"])
    if application.platformName() == "offscreen":
        qInstallMessageHandler(_without_offscreen_noise)
    application.setApplicationName("nepreader")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.nepreader.Nepreader")
    return application


def make_window(application: QApplication, startup: Startup) -> MainWindow:
    """A window on the first text, if that opened at once, to be painted as soon as may be."""
    show_settings(application, startup.settings)
    window = MainWindow(startup.settings, startup.state)
    if startup.first:
        window.view.show_words(startup.first[1], startup.position)
    return window


def show_settings(application: QApplication, settings: Settings) -> None:
    """Language, colours and type of the interface."""
    set_language(settings.language)
    set_calendar(settings.calendar)
    apply_theme(application, settings.theme)
    application.setFont(interface_font(settings.typeface, application.font().pointSizeF()))


def _bring_to_life(window: MainWindow, startup: Startup) -> None:
    from nepreader.ui.crash import install_crash_dialog
    from nepreader.ui.desk import Desk
    from nepreader.ui.icons import program_icon
    from nepreader.ui.settings_store import SettingsStore
    from nepreader.ui.state_store import StateStore

    install_crash_dialog()
    application = QApplication.instance()
    if isinstance(application, QApplication):
        frame_controls(application)
    QApplication.setWindowIcon(program_icon())
    store, state = SettingsStore(startup.settings_path), StateStore(startup.state_path)
    desk = Desk(window, startup.termbase, store, state)
    end_in_order(window, desk)
    if startup.first:
        desk.session.adopt(*startup.first)
    elif startup.path:
        desk.opening.open(startup.path)
    elif startup.is_first:
        desk.opening.open_sample()  # there is something to try at once
    desk.welcome.greet(is_first_start=startup.is_first)
    for fault in startup.faults:
        desk.session.failed.emit(fault)
    # What start-up made stays; the collector, switched off for it, need not look at it again.
    QTimer.singleShot(0, window, lambda: _start_collecting(window))


def end_in_order(window: MainWindow, desk: "Desk") -> None:
    """Keep what was typed when the system ends the program, or the person's session."""
    from nepreader.ui.signals import SignalListener

    application = QApplication.instance()
    listener = SignalListener(window, lambda: (window.close(), QApplication.quit()))
    window.closing.connect(listener.close)
    if isinstance(application, QApplication):
        application.commitDataRequest.connect(desk.keep)


def _start_collecting(window: MainWindow) -> None:
    from nepreader.ui.garbage import GarbageCollection

    gc.freeze()
    GarbageCollection(window)


def _without_offscreen_noise(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Say on standard error what Qt says, but for what the off-screen platform cannot do."""
    del kind, context
    if "plugin does not support" not in message and "OpenType support missing" not in message:
        sys.stderr.write(f"{message}\n")
