import re

import pytest

from nepreader.language import headwords
from nepreader.pages.lines import lines_of
from nepreader.pages.page_numbers import is_page_mark, page_numbers
from nepreader.pages.running_heads import running_heads
from nepreader.pages.signs import Signs
from printed import paged, prose, solid, wrapped

CUT = "ชาวบ้านในตำบลริมคลองพากันเก็บข้าวของขึ้นที่สูงเพราะเห็นว่าน้ำในปีนี้มีความ"


def numbers(text: str) -> list[str]:
    lines = lines_of(text)
    return [lines[i].text for i in sorted(page_numbers(lines, (), Signs(text, headwords())))]


def heads(text: str) -> list[str]:
    lines, signs = lines_of(text), Signs(text, headwords())
    return [
        lines[i].text
        for i in sorted(running_heads(lines, (), page_numbers(lines, (), signs), signs))
    ]


@pytest.mark.parametrize(
    "line",
    ["--- หน้า 3 ---", "=== Page 12 ===", "[หน้า ๑๒]", "<page 4>", "----- 7 -----", "***** หน้าที่ 9"],
)
def test_marks_of_pages_are_known(line):
    assert is_page_mark(line)


@pytest.mark.parametrize(
    "line",
    ["หน้า 3", "12", "- 12 -", "-----", "* * *", "– หน้าต่างบานนี้", "(หน้า 3 กล่าวถึงยาย)", "", "[3]"],
)
def test_other_lines_mark_no_page(line):
    assert not is_page_mark(line)


@pytest.mark.parametrize("number", ["{}", "[{}]", "{} |"])
def test_numbers_that_ascend_from_page_to_page_are_those_of_pages(number):
    assert len(numbers(paged(18, bottom=number))) >= 5


def renumbered(names: dict[int, str]) -> str:
    return re.sub(r"^\d+$", lambda m: names.get(int(m[0]), m[0]), paged(18), flags=re.MULTILINE)


def test_thai_and_roman_numbers_count_pages_too():
    thai = renumbered({n: "".join("๐๑๒๓๔๕๖๗๘๙"[int(d)] for d in str(n)) for n in range(100)})
    roman = renumbered(
        dict(zip(range(12, 19), ["vi", "vii", "viii", "ix", "x", "xi", "xii"], strict=True))
    )

    assert numbers(thai)[:3] == ["๑๒", "๑๓", "๑๔"]
    assert numbers(roman)[:3] == ["vi", "vii", "viii"]


def test_a_number_that_was_misread_breaks_no_chain():
    assert numbers(renumbered({14: "88"}))[:4] == ["12", "13", "15", "16"]


def test_numbers_of_sections_are_none():
    assert numbers("\n".join(f"{n}\n\n{solid(n)}\n" for n in range(1, 12))) == []


@pytest.mark.parametrize("line", ["- 12 -", "– ๑๒ –", "หน้า 12", "page 12"])
def test_a_number_that_says_what_it_is_stands_alone(line):
    assert numbers(f"{solid(0)}\n{line}\n{solid(1)}") == [line]


@pytest.mark.parametrize("found", [["12"], ["12", "13"], ["15", "13", "11"], ["10", "20", "30"]])
def test_lone_numbers_that_do_not_count_pages_are_none(found):
    assert numbers("\n".join(f"{solid(i)}\n\n{n}\n" for i, n in enumerate(found))) == []


def test_a_line_that_interrupts_every_page_is_a_running_head():
    text = paged(18, top="ตลาดเช้าริมคลอง", bottom="")

    assert set(heads(text)) == {"ตลาดเช้าริมคลอง"}


def test_a_running_head_is_known_in_spite_of_slips():
    read = ["ตลาดเช้าริมคลอง", "ตลาดเข้าริมคลอง", "ตลาดเช้าริมคลอง", "ตลาดเช้าริมคสอง"]
    text = "\n".join(f"{CUT}\n\n{head}\n\nรุนแรงกว่าเดิม {solid(i)}\n" for i, head in enumerate(read))

    assert len(heads(text)) == 4


def test_the_title_before_the_text_is_none():
    title, *pages = ["ตลาดเช้าริมคลอง"] * 6
    text = (
        title
        + "\n\n"
        + "\n".join(f"{CUT}\n\n{h}\n\nรุนแรง {solid(i)}\n" for i, h in enumerate(pages))
    )

    assert len(heads(text)) == 5


@pytest.mark.parametrize("count", [1, 2])
def test_a_line_that_comes_twice_is_none(count):
    text = "\n".join(f"{CUT}\n\nตลาดเช้าริมคลอง\n\nรุนแรงกว่าเดิม {solid(i)}\n" for i in range(count))

    assert heads(text) == []


def test_a_refrain_is_none():
    assert heads("\n".join(f"{line}\nโอ้ละหนอดวงเดือนเอย" for line in wrapped(prose(0)))) == []


def test_running_text_that_comes_again_is_none():
    assert heads("\n\n".join(solid(number % 3) for number in range(12))) == []
