import re
from itertools import accumulate

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPalette, QTextDocument
from PySide6.QtTest import QTest

from nepreader.language import DEFAULT_ENGINE
from nepreader.locations import MANUAL
from nepreader.ui import safe_text
from nepreader.ui.help.browser import ManualBrowser
from nepreader.ui.tools.help import PAGES, page_for
from nepreader.workspace.engines import tokenizer_of
from nepreader.workspace.manual import BREAK

THAI = re.compile("[\u0e01-\u0e4e]+")
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def opened(window, qtbot):
    """The manual of a window, read and shown."""
    help_ = window.desk.help
    window.desk.actions["manual"].trigger()
    qtbot.waitUntil(lambda: not window.desk.session.tasks.is_busy)
    return help_.manual


@pytest.fixture
def browser(qtbot):
    made = ManualBrowser()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def shown(manual) -> str:
    return manual.browser.toPlainText().replace(BREAK, "")


def choose_language(window, qtbot, language: str) -> None:
    manual = window.desk.help.manual
    with qtbot.waitSignal(manual.page_shown):
        window.desk.store.update(language=language)


def test_the_manual_opens_at_its_first_page_and_links_lead_on_and_back(opened):
    assert opened.page == "index"
    assert "Welcome" in shown(opened)
    assert not opened.back_button.isEnabled()

    opened.browser.anchorClicked.emit(QUrl("notes.md"))
    assert opened.page == "notes"
    assert "Making them" in shown(opened)
    assert opened.list.currentItem().text() == "Notes, highlights and bookmarks"

    opened.back_button.click()
    assert opened.page == "index"


def test_it_changes_its_language_with_the_window_and_stays_on_the_page(opened, window, qtbot):
    opened.show_page("typos")
    choose_language(window, qtbot, "th")

    assert opened.page == "typos"
    assert "การแก้คำผิด" in shown(opened)
    assert "Correcting" not in shown(opened)

    choose_language(window, qtbot, "en")
    assert "Correcting typos" in shown(opened)


def test_pages_without_a_sign_of_markdown_left(opened, window, qtbot):
    for language in ("th", "en"):
        choose_language(window, qtbot, language)
        for page in opened._manual().pages:
            opened.show_page(page.name)
            assert "**" not in shown(opened), page.name
            assert "](" not in shown(opened)
            assert "|" not in shown(opened)


@pytest.mark.parametrize("width", [420, 700])
def test_lines_of_thai_end_between_words(opened, window, qtbot, width):
    choose_language(window, qtbot, "th")
    opened.show_page("first-steps")
    opened.browser.resize(width, 500)
    opened.browser.document().setTextWidth(width)
    cut = tokenizer_of(DEFAULT_ENGINE).words
    checked = 0
    block = opened.browser.document().begin()
    while block.isValid():
        text, layout = block.text(), block.layout()
        for number in range(layout.lineCount() - 1):
            line = layout.lineAt(number)
            end = line.textStart() + line.textLength()
            if THAI.fullmatch(text[end - 1]) and THAI.fullmatch(text[end]):
                # Qt may know words of its own (libthai): at least it cuts no simple word.
                before, after = THAI.findall(text[:end])[-1], THAI.findall(text[end:])[0]
                assert len(before) in accumulate(map(len, cut(before + after)))
            checked += 1
        block = block.next()
    assert checked > 5


def test_what_is_copied_has_no_places_for_breaks(opened, window, qtbot):
    choose_language(window, qtbot, "th")
    opened.browser.selectAll()
    opened.browser.copy()

    assert BREAK in opened.browser.toPlainText()
    assert BREAK not in QGuiApplication.clipboard().text()
    assert "ยินดีต้อนรับ" in QGuiApplication.clipboard().text()


def test_searching_lists_lines_and_shows_the_place(opened):
    QTest.keyClicks(opened.search, "sidecar")
    assert opened.list.count() == 0
    assert opened.count.text() == "Nothing was found"

    opened.search.setText("backup")
    assert opened.list.count() >= 3
    assert all(
        "backup" in opened.list.item(row).text().casefold() for row in range(opened.list.count())
    )

    QTest.keyClick(opened.search, Qt.Key.Key_Return)
    assert opened.browser.extraSelections()
    assert opened.browser.textCursor().position() > 0

    opened.search.clear()
    assert opened.list.count() == len(opened._manual().pages)


def test_a_word_of_thai_is_marked_across_places_for_breaks(opened, window, qtbot):
    choose_language(window, qtbot, "th")
    opened.show_page("notes")

    assert opened.browser.reveal("หมายเหตุถัดไป") == 1
    selections = opened.browser.extraSelections()
    marked = selections[0].cursor.selectedText()
    assert marked.replace(BREAK, "") == "หมายเหตุถัดไป"


def test_pictures_fit_the_window(opened):
    def widths():
        return [picture.width() for _, picture in opened.browser._pictures()]

    opened.show_page("class")
    wide = widths()
    opened.resize(640, 500)
    assert len(wide) == 2
    assert all(0 < narrow < before for narrow, before in zip(widths(), wide, strict=True))
    assert max(widths()) <= opened.browser.viewport().width()


@pytest.mark.parametrize("address", ["https://example.org/a.png", "file:///etc/hostname", "/etc/hostname",
                                     "../../../README.md", "../pictures/en/none.png"])  # fmt: skip
def test_nothing_but_pictures_of_the_manual_is_loaded(browser, address):
    browser.show_page(f"# A\n\n![A card]({address})", MANUAL / "en")

    assert browser.loadResource(IMAGE, QUrl(address)) is None


def test_html_on_a_page_is_text(browser):
    browser.show_page("# A\n\n<b>fat</b> <img src='x.png'>", MANUAL / "en")

    assert "<b>" in browser.toPlainText()


def test_links_into_the_web_are_opened_by_the_browser_and_no_others(browser, monkeypatch):
    handed = []
    monkeypatch.setattr(safe_text.QDesktopServices, "openUrl", lambda url: handed.append(url.toString()) or True)  # fmt: skip
    for address in ("https://example.org/", "file:///etc/passwd", "javascript:1", "nepreader://x"):
        browser.follow(QUrl(address))

    assert handed == ["https://example.org/"]


def test_the_part_with_the_keyboard_has_its_page(window, qtbot):
    desk = window.desk
    pages = {path.stem for path in (MANUAL / "en").glob("*.md")}

    assert set(PAGES) == set(desk.panels.docks)
    assert set(PAGES.values()) <= pages
    assert page_for(desk.view) == "reading"
    assert page_for(desk.find_bar) == "reading"
    assert page_for(desk.review.panel.list) == "typos"
    assert page_for(desk.notes.panel.list) == "notes"
    assert page_for(desk.translation.field) == "translating"
    assert page_for(None) == "index"


def test_shift_f1_opens_the_page_of_what_has_the_keyboard(window, qtbot):
    window.activateWindow()
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not window.desk.session.tasks.is_busy)

    assert window.desk.help.manual.page == "reading"


def test_the_manual_closes_with_the_window(opened, window):
    window.close()

    assert not opened.isVisible()


def test_links_take_the_colour_of_another_theme(opened, window, qtbot):
    def link_colour():
        cursor = opened.browser.document().find("First steps")
        return cursor.charFormat().foreground().color().name()

    before = link_colour()
    window.desk.store.update(theme="dark")
    qtbot.waitUntil(lambda: link_colour() != before)

    assert link_colour() == opened.browser.palette().color(QPalette.ColorRole.Link).name()
    assert opened.page == "index"
