import pytest
from hypothesis import given
from lxml import html

from nepreader.exporting.document import Side
from nepreader.exporting.html_print import html_to_print
from translation.bilingual import bilingual_texts, cats


def test_two_languages_are_a_table_with_the_comments_below_the_thai():
    tree = html.fromstring(html_to_print(cats(), Side.BOTH))
    first, second = tree.xpath("(//table)[1]//tr")

    assert [cell.text_content() for cell in first] == ["😀 แมว", "Cats"]
    assert second[0].text_content().endswith("จริงหรือ <script>alert(1)</script>")
    assert [cell.text_content() for cell in tree.xpath("(//table)[2]//tr")[0]] == ["แมวดำ", "black cat", "said to bring <luck>"]  # fmt: skip


def test_the_lines_of_thai_are_broken_and_those_of_english_are_not():
    found = html_to_print(cats(), Side.BOTH, break_lines=lambda words, _room: "\n".join(words))

    assert "แ<br/>ม<br/>ว<br/>ด" in found
    assert "A black cat" in found


def test_who_breaks_lines_is_told_how_wide_they_are():
    shares = {}
    for side in (Side.BOTH, Side.SOURCE):
        rooms = []
        html_to_print(cats(), side, break_lines=lambda words, room: rooms.append(room) or words)  # noqa: B023
        shares[side] = [room.share for room in rooms]

    assert set(shares[Side.BOTH][:2]) == {0.5}
    assert set(shares[Side.SOURCE][:2]) == {1.0}
    assert shares[Side.BOTH][-1] == shares[Side.SOURCE][-1] < 0.5  # a term


@pytest.mark.parametrize(("side", "is_there"), [(Side.SOURCE, (True, False)), (Side.TARGET, (True, True))])  # fmt: skip
def test_one_language_is_paragraphs(side, is_there):
    found = html_to_print(cats()._replace(units=cats().units[1:2]), side)

    assert ("แมวดำ" in found, "A black cat" in found) == is_there


@pytest.mark.parametrize("side", Side)
@given(text=bilingual_texts)
def test_nothing_of_a_text_is_markup(side, text):
    tree = html.fromstring(html_to_print(text, side))

    assert {e.tag for e in tree.iter()} <= {
        "html", "head", "title", "body", "table", "tbody", "tr", "td", "p", "h2", "i", "b", "br",
    }  # fmt: skip
