import pytest
from hypothesis import given

from nepreader.correction.finder import SuspectFinder
from nepreader.correction.one_spelling import in_one_spelling
from nepreader.correction.suspect import LIKELY, POSSIBLE
from strategies import texts


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("😀นํา", "😀นำ"),
        ("น้ํา", "น้ำ"),
        ("นํ้า", "น้ำ"),
        ("นำ้", "น้ำ"),
        ("เเมว", "แมว"),
        ("นำแมว", "นำแมว"),
    ],
)
def test_what_looks_the_same_is_read_as_the_same(typed, read):
    assert in_one_spelling(typed).text == read


@given(texts)
def test_one_spelling_stays_one(text):
    once = in_one_spelling(text).text
    assert in_one_spelling(once).text == once


def test_nobody_misread_what_is_only_typed_otherwise(lexicon):
    finder = SuspectFinder(lexicon)
    assert all(s.score < POSSIBLE for s in finder.find("😀 เเม่นํ้าไหลผ่านจํานวนมาก"))
    (suspect,) = [s for s in finder.find("😀 แม่นํ้าไหลไปตสาด") if s.score > LIKELY]
    assert suspect.span.of("😀 แม่นํ้าไหลไปตสาด") == suspect.text
    assert "ตสาด" in suspect.text
