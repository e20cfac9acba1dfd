"""The panels at the side, tabbed; they are filled after the first paint."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget, QStyle, QTabBar, QTabWidget, QToolButton, QWidget

from nepreader.ui.access.panes import is_behind
from nepreader.ui.main_window import NARROW_WINDOW, MainWindow
from nepreader.wording.mark import QT_TRANSLATE_NOOP

TITLES: Mapping[str, str] = {
    "entry": QT_TRANSLATE_NOOP("Panels", "Entry"),
    "terms": QT_TRANSLATE_NOOP("Panels", "Terms"),
    "concordance": QT_TRANSLATE_NOOP("Panels", "Places"),
    "review": QT_TRANSLATE_NOOP("Panels", "Typos"),
    "annotations": QT_TRANSLATE_NOOP("Panels", "Notes"),
    "translation": QT_TRANSLATE_NOOP("Panels", "Translation"),
    "words": QT_TRANSLATE_NOOP("Panels", "Words"),
    "scans": QT_TRANSLATE_NOOP("Panels", "Scan"),
    "lesson": QT_TRANSLATE_NOOP("Panels", "Lesson"),
}

_SCROLL_BUTTONS = {"ScrollLeftButton": "Scroll Left", "ScrollRightButton": "Scroll Right"}
"""Of tab bars: Qt's own names and texts."""
_ON_DEMAND = ("translation", "words", "scans", "lesson")
_EDGE = QStyle.PixelMetric.PM_DockWidgetSeparatorExtent


class SidePanels:
    """The dock of each panel, by name."""

    def __init__(self, window: MainWindow) -> None:
        self.docks: dict[str, QDockWidget] = {}
        self._is_narrow = False
        self._put_away: list[QDockWidget] = []
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
            dock.setVisible(name not in _ON_DEMAND)  # the window may stand already
            previous = self.docks[name] = dock
        self.docks["entry"].raise_()
        self._window = window
        window.resized.connect(self.fit)
        self.retranslate()

    def set_width(self, width: int) -> None:
        """Make the panels as wide as may be wished, in pixels, the edge beside them included."""
        width -= self._window.style().pixelMetric(_EDGE)
        self._window.resizeDocks([self.docks["entry"]], [width], Qt.Orientation.Horizontal)

    def _spread_tabs(self) -> None:
        """Titles that do not fit are scrolled to, never cut short."""
        for tabs in self._window.findChildren(QTabBar):
            tabs.setElideMode(Qt.TextElideMode.ElideNone)
            tabs.setUsesScrollButtons(True)

    def put(self, name: str, panel: QWidget) -> None:
        """Fill a dock."""
        self.docks[name].setWidget(panel)

    def open(self, name: str) -> None:
        """Bring a panel to the front."""
        self.docks[name].show()
        self.docks[name].raise_()
        self._spread_tabs()

    def is_in_front(self, name: str) -> bool:
        """Whether a panel can be seen; Qt calls those behind another visible, too."""
        dock = self.docks[name]
        return dock.isVisible() and not is_behind(self._window, dock)

    def offer(self, name: str, *, is_useful: bool) -> None:
        """Show a panel that only some texts have a use for, behind the others; or put it away."""
        dock = self.docks[name]
        if not self._is_narrow:
            dock.setVisible(is_useful)
            self._spread_tabs()
        elif is_useful and dock not in self._put_away:
            self._put_away.append(dock)

    def fit(self, width: int) -> None:
        """Leave a narrow window to the text; the panels come back when it is wide again."""
        self._spread_tabs()
        narrow = width < NARROW_WINDOW
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        if narrow:
            self._put_away = [dock for dock in self.docks.values() if not dock.isHidden()]
        for dock in self._put_away:
            dock.setVisible(not narrow)

    def retranslate(self) -> None:
        """Set every title anew, and what Qt says in its own words but once."""
        for name, text in _SCROLL_BUTTONS.items():
            for button in self._window.findChildren(QToolButton, name):
                button.setAccessibleName(QCoreApplication.translate("QTabBar", text))
        for name, dock in self.docks.items():
            dock.setWindowTitle(QCoreApplication.translate("Panels", TITLES[name]))
