import pytest

from nepreader.language import headwords
from nepreader.pages.words_across import first_word, last_word, word_across

WORDS = headwords()


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [
        ("😀 มีการเลือก", "ตั้งผู้แทน", "การเลือกตั้ง"),
        ("ของอุตสาห", "กรรมของรัฐ", "อุตสาหกรรม"),
        ("ประชาธิป", "ไตย", "ประชาธิปไตย"),
    ],
)
def test_a_word_that_a_break_cut_is_found_with_the_place_of_the_break(before, after, word):
    cut = word_across(before, after, WORDS)

    assert cut.whole == word
    assert before.endswith(word[: cut.at])
    assert after.startswith(word[cut.at :])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ยายไปตลาด", "หลานอยู่บ้าน"),
        ("ทำไม่ได้", "มาตรฐานของ"),
        ("ยาย", ""),
        ("", "ยาย"),
        ("LEF", "ยาย"),
    ],
)
def test_a_break_between_words_cuts_none(before, after):
    assert word_across(before, after, WORDS).whole == ""


def test_the_longest_words_at_a_break_are_taken():
    assert last_word("😀 ของโครงการ", WORDS) == "โครงการ"
    assert first_word("ขึ้นอยู่กับยาย", WORDS) == "ขึ้นอยู่กับ"
    assert last_word("LEF", WORDS) == first_word("1921", WORDS) == ""
