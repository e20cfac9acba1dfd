import pytest

from nepreader.translation.checks import IssueKind
from nepreader.translation.checks.number_words import english_numbers, thai_numbers
from nepreader.translation.checks.numbers import number_issues


def issues(source, target):
    return [(issue.kind, issue.found) for issue in number_issues(0, source, target)]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("ใน ค.ศ. 1921", "in 1921"),
        ("ใน ค.ศ. ๑๙๒๑", "in 1921"),
        ("ใน พ.ศ. 2464", "in 1921"),
        ("ใน พ.ศ. ๒๔๖๔", "in 1921 (2464 BE)"),
        ("ใน พ.ศ.2464", "in B.E. 2464"),
        ("ใน ค.ศ. 1921 (พ.ศ. 2464)", "in 1921 (2464 BE)"),
        ("พ.ศ. 2464–2471", "1921–1928"),
        ("พ.ศ. 2464-71", "1921-28"),
        ("ค.ศ. 1921–1928", "1921–28"),
        ("165,781 แห่ง", "165,781 places"),
        ("165781 แห่ง", "165,781 places"),
        ("ร้อยละ 88.5", "88.5 per cent"),
        ("10 ล้านคน", "10 million people"),
        ("10 ล้านคน", "10,000,000 people"),
        ("4 หมื่นคน", "40,000 people"),
        ("1.5 ล้าน", "1,500,000"),
        ("1 ใน 3", "one third"),
        ("7 ปี", "seven years"),
        ("21 คน", "twenty-one people"),
        ("ครั้งที่ 10", "the tenth"),
        ("ศตวรรษที่ 19", "the 19th century"),
        ("ศตวรรษที่ 19", "the nineteenth century"),
        ("ห้าสิบคน", "50 people"),
        ("สองแสนสามหมื่นคน", "230,000 people"),
        ("เจ็ดปี", "seven years"),
        ("ไม่มีเลข", "no number, one would think"),
        ("😀 1 ,2", "1, 2"),
        ("รุ่น 1.2.3", "version 1.2.3"),
        ("", ""),
    ],
)
def test_numbers_that_say_the_same_are_no_issue(source, target):
    assert issues(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "missing", "added"),
    [
        ("ใน ค.ศ. 1921", "in 1922", ["1921"], ["1922"]),
        ("ใน ค.ศ. 2464", "in 1921", ["2464"], ["1921"]),
        ("ใน พ.ศ. 2464", "in 1922", ["2464"], ["1922"]),
        ("ร้อยละ 88.5", "88 per cent", ["88.5"], ["88"]),
        ("10 ล้านคน", "many people", ["10"], []),
        ("คน", "10 people", [], ["10"]),
        ("4 หมื่นคน", "4,000 people", ["4"], ["4,000"]),
        ("๗ ปี", "eight years", ["๗"], []),
        ("165,781", "165,718", ["165,781"], ["165,718"]),
        ("1921–1928", "1921–29", ["1928"], ["29"]),
    ],
)
def test_numbers_that_differ_are_named_on_their_side(source, target, missing, added):
    found = issues(source, target)

    assert [words for kind, words in found if kind is IssueKind.NUMBER_MISSING] == missing
    assert [words for kind, words in found if kind is IssueKind.NUMBER_ADDED] == added


def test_an_issue_says_where_and_what_would_be_right():
    missing, added = number_issues(3, "😀 พ.ศ. 2464", "😀 in 1922")

    assert (missing.index, missing.source.of("😀 พ.ศ. 2464")) == (3, "2464")
    assert missing.expected == ("1921", "2464")
    assert added.target.of("😀 in 1922") == "1922"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("forty-two", 42),
        ("Three hundred", 300),
        ("two hundred and five", 205),
        ("one hundred thousand", 100_000),
        ("half", 2),
        ("twice", 2),
        ("the fifth", 5),
        ("twentieth", 20),
        ("two million", 2_000_000),
        ("two thousand three hundred", 2300),
    ],
)
def test_english_number_words_have_their_value(text, value):
    assert value in english_numbers(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [("สิบ", 10), ("สิบเอ็ด", 11), ("ยี่สิบสอง", 22), ("ร้อย", 100), ("สามร้อยห้า", 305), ("สองล้าน", 2_000_000),
     ("สองล้านสามแสน", 2_300_000), ("หนึ่ง", 1)],
)  # fmt: skip
def test_thai_number_words_have_their_value(text, value):
    assert value in thai_numbers(f"มี{text}คน")
