import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from nepreader.scans.alignment import placed, word_spans
from nepreader.scans.model import confidences_of
from nepreader.text import Span
from scan_samples import scanned
from strategies import thai_text

TEXT = "😀 ชาวนาในหมู่บ้าน\nขายข้าวให้พ่อค้าทุกปี\fปีนี้ฝนตกหนัก ราคาข้าวสูงขึ้น\n"
PAGES = [
    scanned(["😀", "ชาว", "นา", "ใน", "หมู่บ้าน", "ขาย", "ข้าว", "ให้", "พ่อค้า", "ทุก", "ปี"]),
    scanned(["ปี", "นี้", "ฝน", "ตก", "หนัก", "ราคา", "ข้าว", "สูงขึ้น"], 2),
]


def place_words(pages, text: str):
    return list(placed(pages, word_spans(pages, text)))


def words_at(text: str) -> list[str]:
    return [word.span.of(text) for word in place_words(PAGES, text)]


def test_every_word_is_found_where_it_stands():
    assert words_at(TEXT) == [word.text for page in PAGES for word in page.words]


def test_letters_in_boxes_of_their_own_are_found():
    page = scanned(list("ชาวนาทำนา"))
    text = "😀😀 ชาวนา ทำ\nนา"

    assert "".join(word.span.of(text) for word in place_words([page], text)) == "ชาวนาทำนา"


def test_sara_am_read_as_two_signs_is_found():
    text = "ดื่มน้ำเย็นทุกวัน"
    page = scanned(["ดื่ม", "น้ํา", "เย็น", "ทุกวัน"])

    assert [word.span.of(text) for word in place_words([page], text)] == ["ดื่ม", "น้ำ", "เย็น", "ทุกวัน"]


def test_words_keep_their_places_when_the_text_is_corrected():
    edited = TEXT.replace("ฝนตกหนัก", "ฝนตกไม่หนัก").replace("พ่อค้า", "แม่ค้า").replace("\f", "\n\n")
    found = words_at(edited)

    assert {"ฝน", "ตก", "หนัก", "ขาย", "ทุก", "สูงขึ้น"} <= set(found)


def test_a_page_that_was_cut_out_has_no_words_and_the_others_stay():
    spans = word_spans(PAGES, TEXT.split("\f")[1])

    assert not any(spans[0])
    assert all(spans[1])


def test_an_unlike_text_holds_none_of_the_words():
    assert place_words(PAGES, "Кроме того, a quite different text") == []


def test_confidences_go_to_the_detector_where_they_are_known():
    found = confidences_of(place_words([scanned(["ปลา"])], "ปลา"))

    assert found == [(Span(0, 3), 0.9)]


@given(
    st.lists(thai_text.map(lambda text: text[:12]), max_size=12),
    thai_text,
    st.randoms(use_true_random=False),
)
def test_spans_are_within_the_text_and_rise(words, extra, chance):
    pieces = [word for word in words if chance.random() < 0.8] + [extra]
    chance.shuffle(pieces) if chance.random() < 0.3 else None
    text = " ".join(pieces)
    spans = [word.span for word in place_words([scanned(words)], text)]

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_ten_thousand_words_are_found_among_edits():
    chance = random.Random(1)
    words = [
        "".join(chance.choice("กขคงจฉชซดตถทนบปพฟมยรลวสหอะาิีุูเแโไ่้") for _ in range(4))
        for _ in range(10_000)
    ]
    text = " ".join(word if chance.random() < 0.95 else word[:2] + "ๆ" + word[2:] for word in words)
    found = place_words([scanned(words)], text)

    assert len(found) > 9_900
