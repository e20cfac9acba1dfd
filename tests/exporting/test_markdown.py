import re

import pytest
from hypothesis import given

from nepreader.exporting.document import Side
from nepreader.exporting.markdown import escaped, markdown
from strategies import any_text
from translation.bilingual import bilingual_texts, cats, text_of, unit

MARKS = "\\`*_{}[]<>#+!|~&$^=-"


def test_the_translation_is_quoted_below_its_paragraph():
    lines = markdown(cats(), Side.BOTH).decode().split("\n\n")

    assert lines[0].startswith("😀 แมว") or lines[0].startswith("## 😀 แมว")
    assert lines[1] == "> Cats"
    assert lines[3] == r"> A black cat sleeps \& dreams หนูวิ่งเล่น"
    assert lines[2].endswith("[^1]")


def test_comments_are_footnotes_and_terms_a_table():
    found = markdown(cats(), Side.BOTH).decode()

    assert r"[^1]: จริงหรือ \<script\>alert(1)\</script\>" in found
    assert r"| แมวดำ | black cat | said to bring \<luck\> |" in found


@pytest.mark.parametrize("words", ["# a", "1. a", "2) b", "- a", "> a", "a | b", "*a*", "[x](y)", "<b>", "---", "    a", "a\nb"])  # fmt: skip
def test_marks_are_only_marks(words):
    found = escaped(words)

    assert "\n" not in found
    assert not re.match(r"\s|\d+[.)]|[#>+-]", found)


@given(any_text)
def test_what_is_escaped_says_the_same(text):
    plain = re.sub(r"\\([^\w\s])", r"\1", escaped(text))

    assert plain == " ".join(text.replace("\0", "\ufffd").split())


@pytest.mark.parametrize("side", Side)
@given(text=bilingual_texts)
def test_any_text_is_written(side, text):
    assert markdown(text, side).endswith(b"\n")


def test_one_language_stands_alone():
    assert markdown(text_of(unit("แมว", "cat")), Side.TARGET) == b"cat\n"
    assert markdown(text_of(unit("แมว", "cat")), Side.SOURCE).decode() == "แมว\n"
