import re
from collections import Counter

import pytest
from PySide6.QtWidgets import QMenu

_MNEMONIC = re.compile(r"&(\w)")


@pytest.mark.parametrize("language", ["en", "th"])
def test_no_letter_stands_for_two_things_in_a_menu(make_window, language):
    window = make_window(None, language=language)
    doubled = {}
    menus = {"": window.menuBar(), **{menu.title(): menu for menu in window.findChildren(QMenu)}}
    for title, menu in menus.items():
        texts = [a.text().replace("&&", "") for a in menu.actions() if a.isVisible()]
        letters = Counter(m.group(1).casefold() for t in texts if (m := _MNEMONIC.search(t)))
        if twice := [letter for letter, count in letters.items() if count > 1]:
            doubled[title] = [
                t for t in texts if (m := _MNEMONIC.search(t)) and m.group(1).casefold() in twice
            ]

    assert doubled == {}
