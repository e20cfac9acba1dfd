import pytest

from nepreader.pages.footnote_marks import footnote_marks


def marks(text: str) -> list[str]:
    return [text[span.start - 2 : span.end] for span in footnote_marks(text)]


def test_raised_digits_behind_a_word_or_a_quotation_are_marks():
    assert marks("😀 ดีเหลือเชื่อ”²⁶ แต่เขากลับ¹ ไป (ตลาด)³ กับ Lenin⁴") == ["อ”²⁶", "ับ¹", "ด)³", "in⁴"]


@pytest.mark.parametrize(
    "text", ["พื้นที่ 5 ม.²", "10 km²", "E=mc²", "10²", "ตารางเมตร²", "² ยาย", "x² + y²"]
)
def test_powers_and_what_begins_a_note_are_none(text):
    assert marks(text) == []


def test_glued_digits_that_count_up_behind_various_words_are_marks():
    assert marks("😀 เขากล่าวเช่นนั้น”1 แต่ไม่มีใครเชื่อ2 เพราะเคยพูดเท็จ3 มาก่อน") == ["น”1", "่อ2", "็จ3"]


@pytest.mark.parametrize(
    "text",
    [
        "เขากล่าวเช่นนั้น”1 แต่ไม่มีใครเชื่อ2",
        "บทที่1 บทที่2 บทที่3 บทที่4",
        "ตลาดยาย1 ตลาดยาย2 ตลาดยาย3",
        "ราคา737 บาท กับปลา5 ตัว เมื่อวันที่8 มีนาคม",
        "คำหนึ่ง1 ปลาทู99 คำสอง2 ผักบุ้ง50 คำสาม3 ข้าวสาร10",
        "ปลา1ตัว ผัก2กำ ไข่3ฟอง",
    ],
)
def test_numbers_that_lost_a_blank_are_none(text):
    assert marks(text) == []


def test_an_asterisk_is_a_mark_where_a_note_begins_with_one():
    assert marks("ยายไปตลาด* แต่เช้า\n\n* ตลาดริมคลอง") == ["าด*"]
    assert marks("ยายไปตลาด* แต่เช้า") == []


def test_emphasis_is_no_mark():
    assert marks("นี่คือ **สำคัญ** มาก และ *เอน* ด้วย\n* รายการ") == []
