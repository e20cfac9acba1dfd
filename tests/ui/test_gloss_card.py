import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gestures import SAMPLE, click, hover, press
from nepreader.ui.gloss.content import GlossContent


@pytest.fixture
def card(window):
    return window.desk.glosses.card


def test_the_card_comes_with_the_pointer_and_says_what_the_term_is(window, card):
    hover(window, "กรอนสตัดท์")

    assert card.isVisible()
    assert card.content.headword == "กรอนสตัดท์"
    assert card.content.english == "Kronstadt"
    assert "1921" in card.content.gloss
    assert any("Кронштадт" in fact for fact in card.content.facts)


@pytest.mark.parametrize("size", [(1000, 700), (320, 480), (600, 300)])
def test_the_card_never_covers_its_word_and_stays_in_the_window(make_window, size):
    window = make_window(SAMPLE * 8, size)
    card = window.desk.glosses.card
    for words in ("เลนิน", "กรอนสตัดท์", "กอสแพลน"):
        for occurrence in (0, 3, 7):
            hover(window, words, occurrence)
            word = window.view.rect_of(window.view._hovered.span)

            assert card.isVisible()
            assert not card.geometry().intersects(word)
            assert window.view.rect().contains(card.geometry())


def test_the_card_goes_some_time_after_the_pointer_left(window, card, qtbot):
    hover(window, "กรอนสตัดท์")
    hover(window, "เสนอ")

    assert card.isVisible()
    qtbot.waitUntil(lambda: not card.isVisible())


def test_the_pointer_can_reach_the_card(window, card, qtbot):
    hover(window, "กรอนสตัดท์")
    leaving = window.desk.glosses.popup._leaving
    hover(window, "เสนอ")
    assert leaving.isActive()

    card.entered.emit()
    assert not leaving.isActive()
    card.left.emit()
    assert leaving.isActive()
    qtbot.waitUntil(lambda: not card.isVisible())


def test_a_click_pins_and_escape_takes_away(window, card, qtbot):
    click(window, "กรอนสตัดท์")
    assert card.is_pinned
    hover(window, "เลนิน")
    assert card.content.english == "Kronstadt"

    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert not card.is_pinned


def test_escape_on_the_page_closes_the_card_too(window, card):
    press(window, Qt.Key.Key_Right)
    assert card.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_click_elsewhere_lets_a_pinned_card_go(window, card):
    click(window, "กรอนสตัดท์")
    click(window, "เสนอ")

    assert not card.isVisible()


def test_scrolling_takes_the_card_away(make_window):
    window = make_window(SAMPLE * 40)
    hover(window, "กรอนสตัดท์")
    window.view.scroll_by(50)

    assert not window.desk.glosses.card.isVisible()


def test_the_terms_inside_a_term_are_listed_and_lead_to_their_entries(make_window):
    window = make_window("การปฏิวัติเดือนตุลาคม และสภาโซเวียตกับกบฏกรอนสตัดท์")
    hover(window, "กบฏกรอนสตัดท์")
    links = [
        b for b in window.desk.glosses.card.findChildren(QPushButton) if b.objectName() == "link"
    ]

    assert any("Kronstadt" in link.text() for link in links)
    links[0].click()
    assert window.desk.glosses.entry_panel.entry.english in links[0].text()


def test_the_entry_follows_the_pointer_after_a_moment(window, qtbot):
    hover(window, "กรอนสตัดท์")

    panel = window.desk.glosses.entry_panel
    qtbot.waitUntil(lambda: panel.entry is not None)
    assert panel.entry.id == "kronstadt"


def test_the_whole_entry_is_one_click_away(window, card):
    hover(window, "กรอนสตัดท์")
    card._more.click()

    assert window.desk.glosses.entry_panel.entry.id == "kronstadt"


POISON = '<img src="file:///etc/hostname"><b>bold</b>&lt;i&gt; \u202e=cmd|x'


def test_html_in_a_gloss_is_shown_as_it_is(window, card):
    card.show_content(GlossContent("x", POISON, POISON, POISON, (POISON,)), QRect(50, 50, 20, 20))

    shown = card._gloss.text()
    assert "<b>bold</b>" in shown
    assert "\u202e" not in shown
