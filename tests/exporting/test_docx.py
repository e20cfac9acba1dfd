from io import BytesIO

import docx as python_docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from nepreader.exporting.document import Side
from nepreader.exporting.docx import docx
from nepreader.exporting.xml_text import valid
from nepreader.translation import Comment
from translation.bilingual import bilingual_texts, cats, text_of, unit


def opened(text, side=Side.BOTH):
    return python_docx.Document(BytesIO(docx(text, side)))


def test_each_passage_is_a_row():
    table = opened(cats()).tables[0]

    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        [u.source, u.target] for u in cats().units
    ]


def test_comments_are_comments_of_word():
    (comment,) = opened(cats()).comments

    assert (comment.text, comment.author) == ("จริงหรือ <script>alert(1)</script>", "ยาย")


def test_the_terms_are_a_table_at_the_end():
    table = opened(cats()).tables[-1]

    assert [cell.text for cell in table.rows[0].cells] == [
        "แมวดำ",
        "black cat",
        "said to bring <luck>",
    ]


def test_the_clean_english_holds_no_table_and_names_its_heading():
    text = cats()._replace(units=tuple(u._replace(glosses=()) for u in cats().units))
    document = opened(text, Side.TARGET)

    assert document.tables == []
    assert [p.text for p in document.paragraphs] == ["Cats", "A black cat sleeps & dreams หนูวิ่งเล่น"]


def test_thai_is_marked_as_thai():
    document = opened(cats(), Side.SOURCE)
    run = document.paragraphs[-3].runs[0]
    properties = run._r.rPr

    assert properties.find(qn("w:lang")).get(qn("w:bidi")) == "th-TH"
    assert properties.find(qn("w:cs")) is not None


@pytest.mark.parametrize("side", Side)
@settings(max_examples=15)  # a document takes long to make
@given(text=bilingual_texts)
def test_any_text_can_be_opened_again(side, text):
    document = opened(text, side)
    words = letters("".join("".join(e.itertext()) for e in document.element.body))

    if side.has_source:
        assert all(letters(u.source) in words for u in text.units)


def letters(words: str) -> str:
    """Without blanks, and without what stands for characters that cannot be shown."""
    return "".join(valid(words).replace("\ufffd", "").split())


def test_the_paper_is_a4():
    (section,) = opened(text_of(unit("แมว"))).sections

    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


def test_a_comment_of_nobody_is_kept():
    made = unit("แมว", comments=(Comment("\0a"),))

    assert [c.text for c in opened(text_of(made)).comments] == ["\ufffda"]
