"""Every dialog and panel with longer words and larger type than ours: nothing is cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QToolButton,
    QWidget,
)

from busy_window import TEXT, keep_busy
from dialogs import DIALOGS
from gestures import written
from nepreader.ui.languages import set_language

SCREEN = QSize(1366, 768)
_ROUNDING = 2  # pixels


class Doubling(QTranslator):
    """Says everything twice, as some languages seem to."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, text, disambiguation=None, n=-1) -> str:
        text = text.replace("%n", str(n))
        return f"{text} {text.replace('&', '')}" if text.strip() else text


_DOUBLING = Doubling()


@pytest.fixture(params=["en", "th", "doubled", "en large", "th large"])
def language(request, qapp) -> Iterator[str]:
    """A language of the interface, longer words, or type at 200 %."""
    name, font = request.param, QFont(qapp.font())
    yield name
    qapp.removeTranslator(_DOUBLING)
    qapp.setFont(font)
    set_language("en")


def lengthen(qapp: QApplication, language: str) -> None:
    """Make the words longer, or the type larger; before our own translators are asked."""
    if language == "doubled":
        qapp.installTranslator(_DOUBLING)
    if language.endswith("large"):
        font = QFont(qapp.font())
        font.setPointSizeF(2 * font.pointSizeF())
        qapp.setFont(font)


def cut_off(root: QWidget) -> list[str]:
    """Visible widgets whose text has not the room it needs."""
    return [
        f"{type(widget).__name__} {text!r}: {have} < {need}"
        for widget in (root, *root.findChildren(QWidget))
        if not widget.visibleRegion().isEmpty()  # a panel behind another is as good as hidden
        for text, have, need in _needs(widget)
        if text and (have[0] + _ROUNDING < need[0] or have[1] + _ROUNDING < need[1])
    ]


def _needs(widget: QWidget) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    have = (widget.width(), widget.height())
    if isinstance(widget, QLabel) and widget.wordWrap():
        yield widget.text(), have, (0, widget.heightForWidth(widget.width()))
    elif isinstance(widget, QLabel):
        yield widget.text(), have, widget.sizeHint().toTuple()
    elif isinstance(widget, QAbstractButton) and not (
        isinstance(widget, QToolButton) and not widget.text()
    ):
        words = widget.text().replace("&", "")
        room = widget.sizeHint().width()
        if len(words) == 1:  # an arrow in a button that is narrow on purpose
            room = widget.fontMetrics().horizontalAdvance(words) + 8
        yield words, have, (room, widget.sizeHint().height())
    elif isinstance(widget, QTabBar) and not widget.usesScrollButtons():
        yield widget.tabText(0), have, widget.sizeHint().toTuple()
    elif isinstance(widget, QComboBox):
        by_contents = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        if widget.sizeAdjustPolicy() is not by_contents:
            yield widget.currentText(), have, widget.sizeHint().toTuple()


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_shows_all_its_words_on_a_small_screen(make_window, qapp, language, name):
    window = make_window(language="th" if language.startswith("th") else "en")
    lengthen(qapp, language)
    dialog = DIALOGS[name](window)
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        # As Qt does on a screen of this size; that of the tests is smaller.
        dialog.resize(dialog.sizeHint().boundedTo(SCREEN * 2 / 3))
    dialog.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    found, size = cut_off(dialog), dialog.size()
    dialog.close()
    dialog.deleteLater()

    assert found == []
    assert size.boundedTo(SCREEN) == size


def test_panels_show_all_their_words(make_window, qtbot, qapp, tmp_path, language):
    window = make_window(
        written(tmp_path, TEXT),
        size=(1366, 720),
        language="th" if language.startswith("th") else "en",
    )
    lengthen(qapp, language)
    keep_busy(qtbot, window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    problems = [("window", problem) for problem in cut_off(window)]
    for name, dock in window.desk.panels.docks.items():
        window.desk.panels.open(name)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        problems += [(name, problem) for problem in cut_off(dock)]
    assert problems == []
    assert window.minimumSizeHint().width() <= SCREEN.width()
