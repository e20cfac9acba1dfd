import csv

from hypothesis import given
from hypothesis import strategies as st

from exporting.strategies import cards
from nepreader.exporting.cards import Card, guid
from nepreader.exporting.tsv import export_tsv
from nepreader.text import Span


def test_directives_come_first_then_a_line_for_each_card():
    card = Card("แมว", "แมว", "mɛɛw", "cat", '😀 "แมว"ดำ', Span(3, 6), "ก.txt", "ดู\tหนู")

    assert export_tsv([card], "ไทย\n::ข่าว").decode() == (
        "#separator:tab\n#html:true\n#notetype:nepreader: Thai word\n#deck:ไทย ::ข่าว\n"
        "#columns:Id\tWord\tReading\tMeaning\tSentence\tSource\tNotes\n#guid column:1\n"
        f"{guid(card)}\tแมว\tmɛɛw\tcat\t😀 &quot;<b>แมว</b>&quot;ดำ\tก.txt\tดู หนู\n"
    )


def test_a_field_that_looks_like_a_formula_is_none_and_looks_the_same():
    line = export_tsv([Card("ก", "=1+1", notes=" @ก")]).decode().splitlines()[-1]

    assert line.split("\t")[1:] == ["&#61;1+1", "", "", "", "", " &#64;ก"]


@given(st.lists(cards(), max_size=4))
def test_any_text_stays_in_its_cell(some):
    text = export_tsv(some).decode()
    rows = text.split("\n")[6:-1]

    assert len(rows) == len({card.id for card in some})
    assert list(csv.reader(rows, delimiter="\t")) == [row.split("\t") for row in rows]
    for row in rows:
        assert len(row.split("\t")) == 7
        assert all(cell.lstrip()[:1] not in {*"=+-@＝＋－＠"} for cell in row.split("\t"))
