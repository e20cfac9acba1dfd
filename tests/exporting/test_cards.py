import re
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given

from exporting.strategies import anything, cards
from nepreader.exporting.cards import Card, guid, html_fields, html_of
from nepreader.text import Span


class Tags(HTMLParser):
    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.seen = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, attrs))

    def handle_data(self, data):
        self.text += data


def test_the_word_is_bold_in_its_sentence():
    card = Card("แมว", "แมว", "mɛɛw", "cat", "😀 <แมว> & หนู", Span(3, 6), "ก.txt", "ดู\nหนู")

    assert html_fields(card) == [
        "แมว",
        "mɛɛw",
        "cat",
        "😀 &lt;<b>แมว</b>&gt; &amp; หนู",
        "ก.txt",
        "ดู<br>หนู",
    ]


def test_a_sentence_without_a_place_has_nothing_bold():
    assert html_fields(Card("ก", "ก", sentence="กข"))[3] == "กข"


@given(anything)
def test_no_text_becomes_markup_or_a_command_of_anki(text):
    field = html_of(text)

    assert {tag for tag, _ in Tags(field).seen} <= {"br"}
    assert not set("\t\n\r\0\x1f[") & set(field)


@given(anything)
def test_what_is_shown_is_what_was_said(text):
    shown = unescape(html_of(text).replace("<br>", "\n"))
    plain = re.sub(r"\r\n|[\r\x85\u2028\u2029]", "\n", text).replace("\t", " ")

    assert shown == re.sub(r"[\0-\x09\x0b-\x1f\x7f]", "", plain)


@given(cards())
def test_only_the_word_is_marked(card):
    tags = [tag for tag in Tags(html_fields(card)[3]).seen if tag[0] != "br"]

    assert tags == ([("b", [])] if card.sentence_span is not None else [])


@pytest.mark.parametrize("ident", ["แมว", "", "#", "\ud800"])
def test_a_guid_is_made_of_letters_and_digits_and_stays(ident):
    assert re.fullmatch(r"np[0-9a-f]{24}", guid(Card(ident, "ก")))
    assert guid(Card(ident, "ก")) == guid(Card(ident, "ข", notes="ค"))


def test_the_guid_of_a_word_never_changes():
    assert guid(Card("แมว", "แมว")) == "np699006dd51831cb3e4d3fbf3"
