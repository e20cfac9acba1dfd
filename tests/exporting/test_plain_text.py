import csv
import io

from hypothesis import given

from nepreader.exporting.document import Side
from nepreader.exporting.formats import FORMATS
from nepreader.exporting.plain_text import plain_text
from nepreader.exporting.tables import TITLES, passages_csv
from translation.bilingual import bilingual_texts, cats, text_of, unit


def test_the_english_alone_is_its_paragraphs():
    text = text_of(unit("แมว", "The cat"), unit("กิน", "eats.", 10), unit("หนู", "Mouse", 20, 1))

    assert plain_text(text, Side.TARGET) == b"The cat eats.\n\nMouse\n"


def test_both_languages_follow_each_other_with_comments_and_terms():
    pieces = plain_text(cats(), Side.BOTH).decode().split("\n\n")

    assert pieces[:2] == ["😀 แมว", "Cats"]
    assert pieces[4:] == [
        "[จริงหรือ <script>alert(1)</script>]",
        "แมวดำ: black cat. said to bring <luck>\n",
    ]


@given(bilingual_texts)
def test_a_table_has_a_row_for_each_passage(text):
    data = passages_csv(text, Side.BOTH).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(data, newline="")))

    assert rows[0] == list(TITLES)
    assert [row[0] for row in rows[1:]] == [u.id for u in text.units]
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r\n")]


def test_every_format_is_found():
    for found in FORMATS.values():
        assert found.exporter()(cats(), Side.BOTH, lambda _done: None)
