from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.scans.page_marks import page_marks
from strategies import texts


def found(text: str) -> list[tuple[str, int]]:
    return [(mark.span.of(text).strip(), mark.number) for mark in page_marks(text)]


def test_form_feeds_begin_pages_and_the_text_is_the_first():
    text = "😀 หนึ่ง\n\fสอง\f\fสี่\n\f"

    assert found(text) == [("", 1), ("", 2), ("", 3), ("", 4)]
    assert text[page_marks(text)[1].start :].startswith("สอง")


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("--- page 3 ---", 3), ("[หน้า 3]", 3), ("หน้า ๓", 3), ("p. 12", 12), ("Page 7 of 20", 7),
        ("  <หน้าที่ ๑๒>  ", 12), ("pp. 4", 4), ("—— หน้า ๗ ——", 7), ("pg 9\r", 9),
    ],
)  # fmt: skip
def test_named_marks_stand_alone_on_a_line(line, number):
    assert found(f"😀 ก่อน\n{line}\nหลัง") == [(line.strip(), number)]
    assert found(f"ก่อน {line.strip()} หลัง") == []


def test_named_marks_that_fall_are_a_list_of_contents():
    assert found("หน้า 9\nก\nหน้า 3\nข") == []


def test_lone_numbers_count_if_they_rise():
    assert found("๑\nก\n2\nข\n4\nค") == [("๑", 1), ("2", 2), ("4", 4)]
    assert found("1\nก\n2\nข") == []
    assert found("1\nก\n5\nข\n2\nค") == []
    assert found("1905\nก\n1917\nข\n1921\nค") == []


def test_numbers_at_the_foot_begin_the_next_page():
    text = "ก\n- 11 -\nข\n- 12 -\nค\n- 13 -\n"

    assert found(text) == [("", 11), ("- 11 -", 12), ("- 12 -", 13)]


def test_a_text_without_marks_has_none():
    assert found("ใน ค.ศ. 1921\nเลนินกล่าว") == []


@given(
    texts,
    st.lists(
        st.sampled_from(["\f", "\n12\n", "\nหน้า ๓\n", "\n[page 4]\n", "\n1\n", "\n2\n", "\n3\n"])
    ),
)
def test_marks_are_within_the_text_and_rise(text, marks):
    whole = text.join(marks)
    got = page_marks(whole)

    assert all(0 <= mark.span.start <= mark.span.end <= len(whole) for mark in got)
    assert all(a.number < b.number and a.span.start <= b.span.start for a, b in pairwise(got))


def test_a_line_of_blanks_takes_no_time():
    assert page_marks((" " * 200_000 + "x\n") * 2 + "-" * 200_000 + "x") == []
