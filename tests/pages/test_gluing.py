import pytest

from nepreader.language import headwords
from nepreader.pages.gluing import glue
from nepreader.pages.signs import Signs


def glued(before: str, after: str, text: str = "", *, spaced: bool = False) -> str:
    how = glue(before, after, Signs(text, headwords()), spaced=spaced)
    return before[: len(before) - how.dropped] + how.between + after


@pytest.mark.parametrize(
    ("before", "after", "together"),
    [
        ("ยายไป", "ตลาด", "ยายไปตลาด"),
        ("ต่าง ๆ", "ของ", "ต่าง ๆ ของ"),
        ("กรุงเทพฯ", "และ", "กรุงเทพฯ และ"),
        ("ค.ศ.", "1921", "ค.ศ. 1921"),
        ("พ.", "ศ. 2464", "พ.ศ. 2464"),
        ("in the", "house", "in the house"),
        ("ปี 1921", "ยาย", "ปี 1921 ยาย"),
        ("เลนิน (", "Lenin)", "เลนิน (Lenin)"),
        ("(Lenin", ") กล่าว", "(Lenin) กล่าว"),
        ("1921–", "1928", "1921–1928"),
        ("ตลาด –", "ที่", "ตลาด – ที่"),
        ("construc-", "tion", "construction"),
        ("Brest-", "Litovsk", "Brest-Litovsk"),
        ("self-", "made", "self-made"),
        ("1921-", "28", "1921-28"),
        ("ประชา-", "ธิปไตยใหม่", "ประชาธิปไตยใหม่"),
        ("ยาย -", "ตลาด", "ยาย - ตลาด"),
        ('มี "', 'วัน" ใหม่', 'มี "วัน" ใหม่'),
        ("soft\u00ad", "ware", "software"),
    ],
)
def test_two_lines_are_read_as_one(before, after, together):
    assert glued("😀 " + before, after) == "😀 " + together


def test_a_compound_that_the_text_writes_with_a_hyphen_elsewhere_keeps_it():
    assert glued("the tax-", "payer") == "the taxpayer"
    assert glued("the tax-", "payer", "Every tax-payer knew.") == "the tax-payer"


def test_a_blank_that_was_printed_between_phrases_stays():
    assert glued("ยายไปตลาด", "หลานอยู่บ้าน", spaced=True) == "ยายไปตลาด หลานอยู่บ้าน"
