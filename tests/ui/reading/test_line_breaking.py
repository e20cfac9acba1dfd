import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.ui.reading.line_breaking import fill_lines, may_start_line


def lines(text: str, column: float) -> list[str]:
    pieces = text.split("|")
    widths = [float(len(piece)) for piece in pieces]
    return ["".join(pieces[a:b]) for a, b in fill_lines(widths, pieces, column)]


@pytest.mark.parametrize(
    ("text", "column", "expected"),
    [
        ("aa|bb|cc", 4, ["aabb", "cc"]),
        ("aa| |bb| |cc", 5, ["aa bb ", "cc"]),  # blanks hang
        ("aa| |(|bb|)", 5, ["aa ", "(bb)"]),  # brackets stay with what they hold
        ("aaa|ๆ|bb", 3, ["aaaๆ", "bb"]),
        ("aaaaaa|b", 3, ["aaaaaa", "b"]),
        ("a", 0.5, ["a"]),
    ],
)
def test_lines_are_filled(text, column, expected):
    assert lines(text, column) == expected


tokens = st.lists(
    st.sampled_from(["ก", "คำยาว", " ", "(", ")", "ๆ", "“", "”", "12"]), min_size=1, max_size=40
)


@given(tokens, st.integers(1, 20))
def test_lines_hold_every_token_once_and_start_where_they_may(pieces, column):
    widths = [float(len(piece)) for piece in pieces]
    filled = fill_lines(widths, pieces, column)
    allowed = may_start_line(pieces)

    assert [i for a, b in filled for i in range(a, b)] == list(range(len(pieces)))
    assert all(allowed[first] for first, _ in filled[1:])


@given(tokens, st.integers(6, 20))
def test_a_line_is_too_wide_only_where_no_break_was_allowed(pieces, column):
    widths = [float(len(piece)) for piece in pieces]
    allowed = may_start_line(pieces)

    for first, end in fill_lines(widths, pieces, column):
        last = end
        while last > first and pieces[last - 1].isspace():
            last -= 1
        if sum(widths[first:last]) > column:
            assert not any(allowed[first + 1 : last])
