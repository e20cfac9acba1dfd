"""Every dialog and panel with longer words and larger type than ours: nothing is cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, QTranslator
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
from gestures import place, written
from nepreader.locations import TRANSLATIONS
from nepreader.ui.annotation.selection_bar import SelectionBar
from nepreader.ui.correction.card import CorrectionCard
from nepreader.ui.languages import set_language
from nepreader.ui.panels.narrow_box import NarrowBox
from suspects import suspect

SCREEN = QSize(1366, 768)
_ROUNDING = 2  # pixels


class Doubling(QTranslator):
    """Says everything twice, as some languages seem to: in English or in Thai."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = QTranslator()
        self._language.load(f"nepreader_{language}", str(TRANSLATIONS))

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, text, disambiguation=None, n=-1) -> str:
        text = self._language.translate(context, text, disambiguation, n) or text
        text = text.replace("%n", str(n))
        return f"{text} {text.replace('&', '')}" if text.strip() else text


LARGE = ("en large", "th large")
LONG = ("en long", "th long")
BOTH = ("en large long", "th large long")


@pytest.fixture(params=["en", "th", *LARGE, *LONG, *BOTH])
def language(request, qapp) -> Iterator[str]:
    """A language of the interface, longer words, or type at 200 %."""
    name, font = request.param, QFont(qapp.font())
    doubling = Doubling(name[:2])
    lengthen.doubling = doubling
    yield name
    qapp.removeTranslator(doubling)
    qapp.setFont(font)
    set_language("en")


def lengthen(qapp: QApplication, language: str) -> None:
    """Make the words longer, or the type larger; before our own translators are asked."""
    if "long" in language:
        qapp.installTranslator(lengthen.doubling)
    if "large" in language:
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


def _needs(  # noqa: C901 - a case for each kind
    widget: QWidget,
) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
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
        elif not isinstance(widget, NarrowBox):  # which says the rest in a tip
            yield widget.currentText(), have, widget.minimumSizeHint().toTuple()


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_shows_all_its_words_on_a_small_screen(make_window, qapp, language, name):
    window = make_window(language="th" if language.startswith("th") else "en")
    lengthen(qapp, language)
    dialog = DIALOGS[name](window)
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        # As Qt does on a screen of this size; that of the tests is smaller.
        hint, layout = dialog.sizeHint(), dialog.layout()
        if layout.hasHeightForWidth():
            hint.setHeight(layout.totalHeightForWidth(hint.width()))
        dialog.resize(hint.boundedTo(SCREEN * 2 / 3))
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
    if language not in BOTH:  # who has both has a larger screen
        assert window.minimumSizeHint().width() <= SCREEN.width()


def _first_steps(window) -> QWidget:
    window.desk.welcome.show_first_steps()
    return window.desk.welcome.sheet


def _correction_card(window) -> QWidget:
    window.desk.review.review.show_suspects([suspect(TEXT, "ฝาย", "ฝ่าย", score=0.8)])
    window.desk.actions["next_suspect"].trigger()
    return window.findChild(CorrectionCard)


def _selection_bar(window) -> QWidget:
    window.view.select(place(window, "เลนิน"))
    bar = window.findChild(SelectionBar)
    bar.show()
    return bar


def _gloss_card(window) -> QWidget:
    window.desk.glosses.go_to(place(window, "เลนิน"))
    return window.desk.glosses.card


def _presenter(window) -> QWidget:
    window.desk.actions["class_start"].trigger()
    presenter = window.desk.classroom.projection.presenter
    presenter.resize(SCREEN * 2 / 3)
    presenter.show()
    return presenter


PARTS = {
    "correction card": _correction_card,
    "first steps": _first_steps,
    "gloss card": _gloss_card,
    "presenter": _presenter,
    "selection bar": _selection_bar,
}


@pytest.mark.parametrize("name", PARTS)
def test_what_lies_over_the_page_shows_all_its_words(
    make_window, qtbot, qapp, tmp_path, language, name
):
    window = make_window(
        written(tmp_path, TEXT),
        size=(1366, 720),
        language="th" if language.startswith("th") else "en",
    )
    lengthen(qapp, language)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    part = PARTS[name](window)
    qtbot.waitUntil(part.isVisible)
    qtbot.waitUntil(lambda: not window.desk.session.tasks.is_busy)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    found = cut_off(part)
    window.desk.classroom.close()

    assert found == []
    if not part.isWindow():
        assert window.rect().contains(QRect(part.mapTo(window, QPoint()), part.size()))
