"""The panels at the side, tabbed; they are filled after the first paint."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from nepreader.wording.mark import QT_TRANSLATE_NOOP

TITLES: Mapping[str, str] = {
    "entry": QT_TRANSLATE_NOOP("Panels", "Entry"),
    "terms": QT_TRANSLATE_NOOP("Panels", "Terms"),
    "concordance": QT_TRANSLATE_NOOP("Panels", "Places"),
}


class SidePanels:
    """The dock of each panel, by name."""

    def __init__(self, window: QMainWindow) -> None:
        self.docks: dict[str, QDockWidget] = {}
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        previous: QDockWidget | None = None
        for name in TITLES:
            dock = QDockWidget(window)
            dock.setObjectName(name)
            dock.setTitleBarWidget(QWidget(dock))  # the tab says what it is
            dock.setAllowedAreas(
                Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
            )
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            if previous:
                window.tabifyDockWidget(previous, dock)
            previous = self.docks[name] = dock
        self.docks["entry"].raise_()
        self.retranslate()

    def put(self, name: str, panel: QWidget) -> None:
        """Fill a dock."""
        self.docks[name].setWidget(panel)

    def open(self, name: str) -> None:
        """Bring a panel to the front."""
        self.docks[name].show()
        self.docks[name].raise_()

    def retranslate(self) -> None:
        """Set every title anew."""
        for name, dock in self.docks.items():
            dock.setWindowTitle(QCoreApplication.translate("Panels", TITLES[name]))
