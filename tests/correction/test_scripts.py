from nepreader.correction.scripts import foreign_stretches, in_thai
from nepreader.text import Span


def test_letters_of_another_script_in_thai_are_found():
    assert list(foreign_stretches("😀 มন্ত্রีว่า")) == [Span(3, 8)]


def test_letters_that_stand_alone_or_are_latin_are_at_home():
    assert list(foreign_stretches("ใน Москва และ LEF กับABC")) == []


def test_related_scripts_are_read_by_sound():
    assert in_thai("ন্ত্রী") == "นตรี"
    assert in_thai("ກ") == "ก"
    assert in_thai("م") == ""
