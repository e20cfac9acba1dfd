import csv
import io
from pathlib import Path

import pytest
from hypothesis import given

from nepreader.errors import VocabularyTableError
from nepreader.vocabulary import Meeting, WordRecord, WordStatus
from nepreader.vocabulary.table import COLUMNS, dump_table, parse_table
from vocabulary.conftest import NOON
from vocabulary.strategies import vocabularies

PATH = Path("คำ.csv")
NOW = "2026-11-22T05:00:00.000000Z"


def parse(text: str, encoding="utf-8"):
    return parse_table(text.encode(encoding), PATH, NOON)


def rows(data: bytes):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@given(vocabularies)
def test_a_table_is_read_back(records):
    assert parse_table(dump_table(records), PATH, NOON) == records


@given(vocabularies)
def test_no_cell_is_a_formula_to_a_spreadsheet(records):
    for row in rows(dump_table(records))[1:]:
        for cell in row:
            assert cell[:1] not in {
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\r",
                "\n",
                "\0",
                "＝",
                "＋",
                "－",
                "＠",
            }
            assert cell.lstrip()[:1] not in {"=", "+", "-", "@"}


@pytest.mark.parametrize(
    ("cell", "written"),
    [("=1", "'=1"), ("'=1", "''=1"), ("'ก", "'ก"), ("-", "'-"), ("ก=1", "ก=1"), ("", "")],
)
def test_only_what_may_be_a_formula_is_marked(cell, written):
    data = dump_table([WordRecord("ก", WordStatus.NEW, NOW, note=cell)])

    assert rows(data)[1][-1] == written


def test_a_table_has_the_documented_form():
    record = WordRecord(
        "แมว", WordStatus.LEARNING, NOW, Meeting("😀แมว", 1, 4, "ข.txt"), "mɛɛw", "ก\nข"
    )

    assert (
        dump_table([record])
        == (
            '\ufeff"word","status","changed","sentence","start","end","source","reading","note"\r\n'
            f'"แมว","learning","{NOW}","😀แมว","1","4","ข.txt","mɛɛw","ก\nข"\r\n'
        ).encode()
    )


def test_the_documentation_names_every_column_and_status():
    text = (Path(__file__).parents[2] / "docs" / "vocabulary-format.md").read_text("utf-8")

    assert all(f"`{name}`" in text for name in (*COLUMNS, *WordStatus))


def test_words_alone_are_words_to_learn_from_now_on():
    assert parse("word\nแมว\n\nดำ\n") == [
        WordRecord("แมว", WordStatus.LEARNING, NOW),
        WordRecord("ดำ", WordStatus.LEARNING, NOW),
    ]


def test_columns_may_come_in_any_order_with_others_between():
    text = "Status,level,WORD\nKnown,3,เเมว\n"

    assert parse(text) == [WordRecord("แมว", WordStatus.KNOWN, NOW)]


def test_a_place_that_is_not_given_is_looked_for_in_the_sentence():
    text = "word,sentence,source\nแมว,😀 แมวดำ,ก\nหมา,😀 แมวดำ,ก\n"
    first, second = parse(text)

    assert first.meeting == Meeting("😀 แมวดำ", 2, 5, "ก")
    assert second.meeting is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_the_usual_encodings_are_understood(encoding):
    assert parse("word,note\nแมว,สัตว์เลี้ยงลูกด้วยนม\n", encoding)[0].note == "สัตว์เลี้ยงลูกด้วยนม"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "row 1"),
        ("คำ,status\nแมว,known\n", "row 1"),
        ("word,status\nแมว,known\nดำ,รู้แล้ว\n", "row 3"),
        ("word,status\n,known\n", "row 2"),
        ("word,changed\nแมว,เมื่อวาน\n", "row 2"),
        ("word,sentence,start,end\nแมว,แมว,0,9\n", "row 2"),
        ("word,sentence,start,end\nแมว,แมว,x,3\n", "row 2"),
        ("word,sentence,start,end\nแมว,แมว,,3\n", "row 2"),
        ('word\n"แมว\n', "line 2"),
    ],
)
def test_what_is_no_such_table_is_a_message_with_its_place(text, where):
    with pytest.raises(VocabularyTableError) as caught:
        parse(text)

    assert (caught.value.path, caught.value.where) == (PATH, where)
    assert caught.value.problem


def test_a_picture_is_no_table():
    with pytest.raises(VocabularyTableError):
        parse_table(b"\x89PNG\r\n\x1a\n\0\0\xff\xfe" * 9, PATH, NOON)
