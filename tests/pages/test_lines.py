from hypothesis import given

from nepreader.pages.lines import lines_of, width
from strategies import texts


def test_a_line_knows_what_stands_around_it():
    text = "😀 ยาย\n\n   ไปตลาด  \n\fหลาน"
    first, second, third = lines_of(text)

    assert (first.text, second.text, third.text) == ("😀 ยาย", "ไปตลาด", "หลาน")
    assert (second.blanks, second.indent, second.trailing) == (1, 3, True)
    assert text[second.begin : second.start] == "   "
    assert (second.page_break, third.page_break) == (False, True)


def test_vowels_and_tone_marks_above_and_below_take_no_room():
    assert width("ที่นี่") == 2
    assert width("น้ำ") == 2
    assert width("LEF") == 3


@given(texts)
def test_every_line_stands_where_it_says(text):
    for line in lines_of(text):
        assert text[line.start : line.end] == line.text
        assert line.text.strip() == line.text != ""
