import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gestures import SAMPLE, place
from nepreader.ui.panels.concordance import ConcordanceModel
from nepreader.ui.panels.link_button import LinkButton
from nepreader.ui.panels.terms import TermsModel


@pytest.fixture
def glosses(window):
    return window.desk.glosses


def rows(model) -> list[tuple]:
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_terms_are_counted(glosses):
    found = {english: count for _, english, count in rows(glosses.terms_panel.model)}

    assert found["Lenin"] == 2
    assert found["Kronstadt"] == 2
    assert found["New Economic Policy"] == 1


def test_the_list_is_narrowed_by_typing_in_either_language(glosses):
    proxy = glosses.terms_panel.list.model()
    glosses.terms_panel._filter.setText("kron")
    assert proxy.rowCount() == 1
    glosses.terms_panel._filter.setText("เลนิน")
    assert proxy.rowCount() == 1


def test_models_keep_qt_s_rules(qtmodeltester, window, glosses):
    qtmodeltester.check(glosses.terms_panel.model)
    qtmodeltester.check(glosses.concordance.model)
    qtmodeltester.check(TermsModel())
    qtmodeltester.check(ConcordanceModel())


def test_a_click_on_a_term_goes_from_place_to_place(make_window):
    window = make_window(SAMPLE * 3)
    panel = window.desk.glosses.terms_panel
    window.desk.panels.open("terms")
    panel._filter.setText("Kronstadt")
    index = panel.list.model().index(0, 0)
    starts = []
    for _ in range(7):
        QTest.mouseClick(
            panel.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel.list.visualRect(index).center(),
        )
        starts.append(window.view.current_word.start)

    assert len(set(starts)) == 6
    assert starts[6] == starts[0]
    assert window.desk.glosses.entry_panel.entry.id == "kronstadt"


def test_a_term_is_chosen_by_keyboard(window, glosses):
    window.desk.panels.open("terms")
    view = glosses.terms_panel.list
    view.setFocus()
    view.selectionModel().setCurrentIndex(
        view.model().index(0, 0), QItemSelectionModel.SelectionFlag.SelectCurrent
    )
    QTest.keyClick(view, Qt.Key.Key_Return)

    assert window.view.current_word is not None


def test_every_place_is_listed_with_the_words_around_it(window, glosses):
    glosses.show_places("lenin")
    model = glosses.concordance.model

    assert model.rowCount() == 2
    assert model.index(1, 0).data().endswith("มองดูเลนิน")
    glosses.concordance._choose(model.index(1, 0))
    assert window.view.current_word.span == place(window, "เลนิน", 1)
    assert not window.desk.panels.docks["concordance"].grab().toImage().isNull()


def test_an_entry_leads_on(window, glosses):
    glosses.show_entry("kronstadt")
    buttons = {b.text(): b for b in glosses.entry_panel.findChildren(QPushButton)}
    buttons["Next in the text"].click()
    assert window.view.current_word.term == "kronstadt"
    buttons["All places"].click()
    assert glosses.concordance.model.rowCount() == 2
    link = next(b for b in buttons.values() if b.objectName() == "link")
    link.click()
    assert glosses.entry_panel.entry.id != "kronstadt"


def test_a_narrow_window_is_left_to_the_text(make_window):
    window = make_window(size=(1000, 600))
    entry = window.desk.panels.docks["entry"]
    assert not entry.isHidden()
    window.resize(500, 600)
    assert entry.isHidden()
    window.resize(1000, 600)
    assert not entry.isHidden()


def test_an_entry_is_no_wider_than_its_panel(window, glosses):
    widest = 0
    for entry in window.desk.session.termbase:
        glosses.show_entry(entry.id)
        body = glosses.entry_panel.widget()
        widest = max(widest, body.minimumSizeHint().width())
    assert 0 < widest <= 250


def test_a_link_shows_what_there_is_room_for(qtbot):
    link = LinkButton("คณะกรรมการบริหารกลาง – R&D All-Russian Central Executive Committee")
    qtbot.addWidget(link)
    link.resize(link.sizeHint())
    link.show()
    assert link.text().replace("&&", "&") == link.words
    assert link.toolTip() == ""
    link.resize(120, link.height())
    assert link.text().endswith("…")
    assert "Committee" in link.toolTip()
    assert link.accessibleName() == link.words
