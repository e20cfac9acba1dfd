import json
from dataclasses import fields

import pytest

from nepreader.locations import config_folder, data_folder
from nepreader.storage import InterlinearFor, Settings, State, Theme, load_record
from nepreader.storage.correction_rules import CorrectionRule, CorrectionRules
from nepreader.storage.state import GlossesShown
from nepreader.text import ReadingMode
from nepreader.ui.preferences.dialog import PreferencesDialog
from nepreader.ui.preferences.keys_page import KeysPage
from nepreader.ui.preferences.pages import (
    ClassPage,
    LanguagePage,
    NotesPage,
    ReadingPage,
    WordsPage,
)
from nepreader.ui.preferences.typos_page import TyposPage

ELSEWHERE = {"glossaries", "shortcuts"}  # in a dialog of its own; in the table of keys


def opened(window) -> PreferencesDialog:
    window.desk.actions["preferences"].trigger()
    return window.findChild(PreferencesDialog)


@pytest.fixture
def dialog(window):
    dialog = opened(window)
    yield dialog
    dialog.close()


def test_every_setting_has_its_place(dialog):
    pages = (
        dialog.page(kind) for kind in (ReadingPage, LanguagePage, WordsPage, TyposPage, NotesPage)
    )
    found = [name for page in pages for name in page._controls]

    assert sorted(found) == sorted({field.name for field in fields(Settings)} - ELSEWHERE)


def test_the_sliders_change_the_page_at_once(window, dialog):
    page = dialog.page(ReadingPage)
    before = window.view.grab().toImage()
    page.control("word_spacing").setValue(10)

    assert window.desk.store.value.word_spacing == 0.5
    assert window.view.grab().toImage() != before


def test_what_is_changed_elsewhere_is_shown(window, dialog):
    page = dialog.page(ReadingPage)
    window.desk.actions["theme_dark"].trigger()
    window.desk.actions["larger"].trigger()
    window.desk.actions["show_glosses"].trigger()

    assert page.control("theme").currentText() == "Dark"
    assert page.control("font_size").value() == 22
    assert page.control("gloss_below").isChecked()


def test_the_menu_follows_the_dialog(window, dialog):
    dialog.page(ReadingPage).control("theme").setCurrentIndex(2)
    dialog.page(WordsPage).control("romanisation").setCurrentIndex(2)
    dialog.page(TyposPage).control("reading").setCurrentIndex(0)
    actions = window.desk.actions

    assert window.desk.store.value.theme is Theme.SEPIA
    assert [actions[n].isChecked() for n in ("theme_sepia", "scheme_ipa", "read_printed")] == [
        True
    ] * 3
    assert window.desk.session.manner.mode is ReadingMode.PRINTED


def test_a_switch_between_two_values(window, dialog):
    dialog.page(ReadingPage).control("interlinear_for").click()

    assert window.desk.store.value.interlinear_for is InterlinearFor.UNKNOWN


def test_a_page_is_restored_and_the_others_are_left(window, dialog):
    window.desk.store.update(word_spacing=0.5, theme=Theme.DARK, romanisation="ipa")
    dialog.page(ReadingPage)
    dialog.restore()
    value = window.desk.store.value

    assert (value.word_spacing, value.theme) == (0.0, Theme.SYSTEM)
    assert value.romanisation == "ipa"


def test_the_language_changes_the_dialog_while_it_is_open(window, qtbot, dialog):
    page = dialog.page(LanguagePage)
    row = dialog.list.currentRow()
    page.control("language").setCurrentIndex(2)

    assert window.desk.store.value.language == "th"
    qtbot.waitUntil(lambda: dialog.page(LanguagePage) is not page)
    assert dialog.list.currentRow() == row
    assert dialog.page(LanguagePage).control("language").currentText() == "ไทย"
    menu = window.desk.actions.menu("language")
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["ไทย"]
    window.desk.store.update(language="en")


def test_the_name_stands_beside_notes_at_once(window, dialog):
    line = dialog.page(NotesPage).control("author")
    line.setText("  สมชาย ")
    line.editingFinished.emit()

    assert window.desk.session.author.name == "สมชาย"


def test_a_class_begins_as_it_is_set_and_that_is_remembered(window, dialog):
    page = dialog.page(ClassPage)
    page.control("glosses").setCurrentIndex(2)
    page.control("dimming").setValue(10)
    kept = load_record(State, config_folder() / "state.json").classroom

    assert (kept.glosses, kept.dimming) == (GlossesShown.ALWAYS, 0.5)
    assert window.desk.state.value.classroom == kept
    dialog.restore()
    assert window.desk.state.value.classroom.glosses is GlossesShown.ON_CLICK


def test_rules_for_all_texts_are_listed_and_can_be_forgotten(make_window):
    rules = CorrectionRules(data_folder() / "corrections.json")
    rules.add(CorrectionRule("ฝาย", "ฝ่าย"))
    rules.add(CorrectionRule("แพน", "แผน"))
    window = make_window()
    dialog = opened(window)
    page = dialog.page(TyposPage)
    rows = [page.rules.item(row).text() for row in range(page.rules.count())]
    page.rules.setCurrentRow(0)
    page.forget()
    dialog.close()

    assert rows == ["ฝาย → ฝ่าย", "แพน → แผน"]
    assert [rule.printed for rule in rules] == ["แพน"]
    assert window.desk.review.review.rules == {"แพน": "แผน"}


def test_without_rules_it_says_how_they_are_made(dialog):
    page = dialog.page(TyposPage)

    assert "None yet" in page.rules.item(0).text()
    page.forget()  # nothing to forget, nothing happens
    assert page.rules.currentItem() is None


def test_there_is_one_dialog_and_its_changes_are_saved(window, dialog):
    assert opened(window) is dialog
    dialog.page(WordsPage).control("colour_words").click()
    window.desk.store.flush()

    assert json.loads((config_folder() / "settings.json").read_text())["colour_words"] is True
    assert len(window.findChildren(PreferencesDialog)) == 1


def test_keys_are_a_page_too(dialog):
    assert dialog.page(KeysPage).table.topLevelItemCount() > 5
