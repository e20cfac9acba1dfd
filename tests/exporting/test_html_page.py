import base64
import hashlib
import re
from html import unescape

import pytest
from hypothesis import given
from lxml import html

from nepreader.exporting.document import Side
from nepreader.exporting.html_page import html_page
from nepreader.exporting.xml_text import valid
from translation.bilingual import bilingual_texts, cats, text_of, unit


def page(text, side=Side.BOTH):
    return html_page(text, side).decode()


@pytest.mark.parametrize("side", Side)
@given(text=bilingual_texts)
def test_a_page_says_what_the_text_says_and_nothing_else_runs(side, text):
    tree = html.fromstring(page(text, side))
    scripts = tree.xpath(
        "//script|//@onclick|//@onload|//@onerror|//a|//img|//iframe|//object|//link|//form"
    )

    assert scripts == []
    for kind, is_there in (("source", side.has_source), ("target", side.has_target)):
        for u in text.units:
            assert not is_there or letters(getattr(u, kind)) in letters(tree.text_content())


def letters(words: str) -> str:
    """Without blanks, and without what stands for characters that cannot be shown."""
    return "".join(valid(words).replace("\ufffd", "").split())


def test_the_policy_allows_one_style_by_its_hash():
    found = page(cats())
    policy = unescape(re.search(r'Content-Security-Policy" content="([^"]*)"', found)[1])
    (style,) = re.findall(r"<style>(.*?)</style>", found, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()

    assert (
        policy
        == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert "style=" not in found
    assert "url(" not in style
    assert "@import" not in style


def test_both_languages_stand_side_by_side_with_glosses_and_comments():
    tree = html.fromstring(page(cats()))
    pair = tree.xpath("//div[@class='pair']")[1]

    assert [side.get("lang") for side in pair] == ["th", "en"]
    (term,) = tree.xpath("//span[@class='term']")
    assert term.text == "แมวดำ"
    assert term.get("tabindex") == "0"
    assert "black cat" in term.text_content()
    assert [r.text_content() for r in tree.xpath("//span[@class='remark']//span")] == ["จริงหรือ <script>alert(1)</script>"]  # fmt: skip


def test_what_is_printed_holds_comments_and_the_glossary():
    tree = html.fromstring(page(cats()))

    assert "จริงหรือ" in tree.xpath("//div[contains(@class, 'printed')]")[0].text_content()
    assert [e.text for e in tree.xpath("//section[@class='glossary']//dt")] == ["แมวดำ"]


def test_a_passage_without_a_translation_is_marked_in_the_english():
    tree = html.fromstring(page(cats(), Side.TARGET))

    assert [(e.text, e.get("lang")) for e in tree.xpath("//*[@class='untranslated']")] == [
        ("หนูวิ่งเล่น", "th")
    ]


def test_a_language_that_is_none_cannot_break_out():
    text = text_of(unit("ก", "a"))._replace(target_language='en" onclick="x')

    assert "onclick" not in page(text)
