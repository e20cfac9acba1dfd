import pytest
from PySide6.QtWidgets import QApplication

from desk_of import open_desk
from dialogs import DIALOGS
from gestures import hover, place
from nepreader.ui.access.panes import is_behind
from nepreader.ui.panels.side import TITLES
from walking import controls, nameless, tab_walk, told, unreached


@pytest.fixture
def full(make_window, qtbot):
    """A window with every panel open and something in each."""
    window = make_window(size=(1500, 900))
    for words in ("เลนิน", "กรอนสตัดท์"):
        window.view.select(place(window, words))
        window.desk.actions["highlight_green"].trigger()
    open_desk(qtbot, window)
    for name in TITLES:
        window.desk.panels.open(name)
    window.desk.find_bar.open_bar()
    window.desk.glosses.show_entry("lenin")
    window.activateWindow()
    return window


@pytest.mark.parametrize("panel", TITLES)
def test_every_control_has_a_name(full, panel):
    full.desk.panels.open(panel)
    assert len(controls(full)) > 6
    assert nameless(full) == []


@pytest.mark.parametrize("panel", TITLES)
@pytest.mark.parametrize("back", [False, True])
def test_tab_reaches_every_control_and_comes_back(full, panel, back):
    full.desk.panels.open(panel)
    full.view.setFocus()
    stops = tab_walk(full, back=back)
    assert QApplication.focusWidget() is full.view
    assert unreached(full, stops) == []
    assert [told(stop) for stop in stops if is_behind(full, stop)] == []


def test_the_card_has_names(window):
    hover(window, "กรอนสตัดท์")
    assert window.desk.glosses.card.isVisible()
    assert nameless(window.desk.glosses.card) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_is_reached(window, name, qtbot):
    dialog = DIALOGS[name](window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    try:
        assert controls(dialog)
        assert nameless(dialog) == []
        first = QApplication.focusWidget()
        assert first is not None
        assert unreached(dialog, tab_walk(dialog)) == []
        assert QApplication.focusWidget() is first
    finally:
        dialog.close()
        dialog.deleteLater()


def test_panes_are_walked_by_one_key_also_those_behind(full):
    full.view.setFocus()
    titles = []
    for _ in range(len(TITLES) + 1):
        full.desk.actions["next_pane"].trigger()
        widget = QApplication.focusWidget()
        dock = next((d for d in full.desk.panels.docks.values() if d.isAncestorOf(widget)), None)
        assert not is_behind(full, widget)
        titles.append(dock.objectName() if dock else "page")
    assert titles == [*TITLES, "page"]
    full.desk.actions["previous_pane"].trigger()
    assert full.desk.panels.docks["lesson"].isAncestorOf(QApplication.focusWidget())


def test_a_pane_takes_the_focus_where_it_was_last(full):
    full.desk.panels.open("annotations")
    full.desk.notes.panel.editor.tags.setFocus()
    full.view.setFocus()
    actions = full.desk.actions
    while not full.desk.panels.docks["annotations"].isAncestorOf(QApplication.focusWidget()):
        actions["next_pane"].trigger()
    assert QApplication.focusWidget() is full.desk.notes.panel.editor.tags
