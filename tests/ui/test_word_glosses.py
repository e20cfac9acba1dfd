import pytest
from PySide6.QtCore import Qt

from gestures import hover, place, press, written
from nepreader.errors import ReadingUnusable
from nepreader.pronunciation import Scheme
from nepreader.ui.dialogs.dictionaries import DictionariesDialog
from nepreader.workspace.dictionaries import ImportedDictionaries

TEXT = "😀 เลนินไปโรงงานกับชาวนา\n\nปี พ.ศ. 2464 สังคมเปลี่ยน\n"


@pytest.fixture
def window(make_window, qtbot, tmp_path):
    """A window that glosses every word."""
    window = make_window(None, gloss_words=True)
    with qtbot.waitSignal(window.desk.glosses.provider.ready, timeout=20_000):
        window.desk.opening.open(written(tmp_path, TEXT))
    return window


def token(window, words):
    return window.desk.session.words.at(place(window, words).start)


def content(window, words):
    return window.desk.glosses.content_of(token(window, words))


def test_any_word_under_the_pointer_tells_what_it_means_and_how_it_is_said(window):
    hover(window, "โรงงาน")
    card = window.desk.glosses.card
    assert card.isVisible()
    assert card.content.headword == "โรงงาน"
    assert "factory" in card.content.english
    assert card.content.reading == "roong-ngaan"
    assert "factory" in card.accessibleName()


def test_a_term_of_the_glossary_keeps_its_card_and_is_said_too(window):
    found = content(window, "เลนิน")
    assert (found.entry_id, found.english) == ("lenin", "Lenin")
    assert found.reading


def test_readings_are_written_in_the_scheme_that_is_chosen(window):
    written_as = {}
    for scheme in Scheme:
        window.desk.actions[f"scheme_{scheme}"].trigger()
        written_as[scheme] = content(window, "โรงงาน").reading
    assert written_as[Scheme.RTGS] == "rong-ngan"
    assert written_as[Scheme.IPA].startswith("/")
    assert len(set(written_as.values())) == 3
    assert window.desk.actions["scheme_ipa"].isChecked()


def test_tones_are_explained_when_they_are_asked_for(window):
    hover(window, "สังคม")
    card = window.desk.glosses.card
    assert not card._tones.isVisible()
    card._why.setChecked(True)
    assert card._tones.isVisible()
    assert "rising" in card._tones.text()


def test_a_year_is_told_in_both_eras(window):
    assert (
        any("1921" in fact for fact in content(window, "2464").facts)
        or "1921" in content(window, "2464").english
    )


def test_a_wrong_reading_is_corrected_and_taken_back(window, qtbot):
    learning, provider = window.desk.learning, window.desk.glosses.provider
    before = content(window, "ชาวนา").reading
    with qtbot.waitSignal(provider.ready):
        learning.correct_reading("ชาวนา", "ชาว-นา-นา")
    assert content(window, "ชาวนา").reading != before
    with qtbot.waitSignal(provider.ready):
        learning.correct_reading("ชาวนา", "")
    assert content(window, "ชาวนา").reading == before


def test_what_cannot_be_said_is_refused_with_a_message(window):
    with pytest.raises(ReadingUnusable):
        window.desk.glosses.provider.correct_reading("ชาวนา", "xyz")


def test_glosses_can_be_left_to_the_terms(window):
    window.desk.actions["gloss_words"].trigger()
    assert content(window, "โรงงาน") is None
    assert content(window, "เลนิน") is not None


def test_blocks_in_sight_are_glossed_ahead(window, qtbot):
    provider = window.desk.glosses.provider
    if provider.gloss_of_block(0) is None:
        with qtbot.waitSignal(provider.blocks_glossed):
            pass
    glosses = provider.gloss_of_block(0)
    tokens = window.desk.session.words.of_block(0)
    assert len(glosses) == len(tokens)
    assert {g.headword for g in glosses if g} >= {"โรงงาน", "ชาวนา"}


def test_a_dictionary_is_imported_switched_off_and_removed(window, qtbot, tmp_path):
    path = written(tmp_path, "โรงงาน\tan imported meaning\nผิดแผก\tpeculiar\n", "mine.tsv")
    dialog = DictionariesDialog(window, window.desk.session.tasks)
    dialog.add(path)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.has_changed
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert [d.enabled for d in ImportedDictionaries().all] == [False]
    dialog._remove()
    assert ImportedDictionaries().all == ()
    dialog.reject()
    dialog.deleteLater()


def test_a_bad_dictionary_is_told_in_the_dialog(window, qtbot, tmp_path):
    dialog = DictionariesDialog(window, window.desk.session.tasks)
    dialog.add(written(tmp_path, "not a zip", "bad.zip"))
    qtbot.waitUntil(lambda: "bad.zip" in dialog.message.text())
    assert dialog.list.count() == 0
    dialog.reject()
    dialog.deleteLater()


def test_reading_aloud_says_why_it_cannot(window, qtbot):
    press(window, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    window.view.select(place(window, "โรงงาน"))
    with qtbot.waitSignal(window.desk.learning.said) as said:
        window.desk.actions["read_aloud"].trigger()
    assert "speech" in said.args[0] or "voice" in said.args[0]
