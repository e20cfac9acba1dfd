import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import CHAPTER
from nepreader.pages.feature import FeatureKind, edits_for
from nepreader.pages.finding import page_features
from nepreader.text import Reading
from printed import EMOJI, paged, prose, read, wrapped
from strategies import paragraphs, texts

LINES = (
    "12", "- 13 -", "๑๔", "หน้า 15", "--- หน้า 3 ---", "\f", "บทที่ 3 ข่าวจากเมือง", "1. ปลาทู", "", "", "    ",
    "ยายไปตลาดกับหลานสาวและ", "ของแม่ค้าที่ตลาด", "(LEF-", "Left Front)", "construc-", "tion of", "คำ²", "*", "😀",
)  # fmt: skip
printed_texts = st.builds(
    lambda lines, end: end.join(lines),
    st.lists(st.sampled_from(LINES) | texts, max_size=30),
    st.sampled_from(["\n", "\r\n", "\n\n", "\u2028", "\r", "\f"]),
)
PARAGRAPHS = [prose(number) for number in range(6)]
THAI = re.compile("[ก-ฮะ-ฺเ-๎]")


def found(text: str) -> list[tuple[str, str, str]]:
    return [(f.kind.value, f.span.of(text), f.replacement) for f in page_features(text)]


def reading(text: str, kinds=tuple(FeatureKind)) -> str:
    return Reading(text, edits_for(page_features(text), kinds)).text


@given(printed_texts)
def test_features_are_sorted_within_the_text_and_apart(text):
    features = page_features(text)

    assert all(0 <= f.span.start < f.span.end <= len(text) for f in features)
    assert all(a.span.end <= b.span.start for a, b in pairwise(features))
    assert Reading(text, edits_for(features, tuple(FeatureKind))).text is not None


@given(printed_texts)
def test_no_thai_letter_goes_but_in_what_stands_on_every_page(text):
    features = page_features(text)
    whole_lines = {FeatureKind.RUNNING_HEAD, FeatureKind.PAGE_MARK, FeatureKind.PAGE_NUMBER}
    taken = "".join(f.span.of(text) for f in features if f.kind not in whole_lines)

    assert not THAI.search(taken)
    for feature in features:
        if feature.kind is FeatureKind.JOIN:
            assert re.fullmatch(r"[-\u2010\u00ad]?\s+", feature.span.of(text))


@given(paragraphs)
def test_a_text_without_breaks_has_none_joined_and_nothing_hidden(text):
    text = re.sub("[\v\f\x1c-\x1e\x85\u2028\u2029]", " ", text)

    assert {f.kind for f in page_features(text)} <= {
        FeatureKind.FOOTNOTE_MARK,
        FeatureKind.PAGE_NUMBER,
        FeatureKind.PAGE_MARK,
    }
    assert page_features("ยาย " + text + " ตลาด") == [
        f for f in page_features("ยาย " + text + " ตลาด") if f.kind is FeatureKind.FOOTNOTE_MARK
    ]


def test_printed_lines_are_joined_into_paragraphs():
    text = EMOJI + "\n\n".join("\n".join(wrapped(words)) for words in PARAGRAPHS)
    got = reading(text).split("\n\n")

    assert [part.replace(" ", "").removeprefix(EMOJI.strip()) for part in got] == list(
        map(read, PARAGRAPHS)
    )


def test_printed_lines_of_indented_paragraphs_are_joined():
    text = "\n".join("    " + "\n".join(wrapped(words)) for words in PARAGRAPHS)

    assert [line.replace(" ", "") for line in reading(text).split("\n")] == [
        read(words) for words in PARAGRAPHS
    ]


@pytest.mark.parametrize(
    ("top", "bottom"),
    [
        ("", "{}"),
        ("", "- {} -"),
        ("", "\f"),
        ("--- หน้า {} ---", ""),
        ("{} ตลาดเช้าริมคลอง", "\f"),
        ("ตลาดเช้าริมคลอง", "{}"),
    ],
)
def test_a_sentence_goes_on_over_pages_their_numbers_and_their_heads(top, bottom):
    text = paged(18, top=top, bottom=bottom)
    got = [part.replace(" ", "").strip() for part in re.split("\n{2,}", reading(text).strip())]
    title = ["ตลาดเช้าริมคลอง"] if top == "ตลาดเช้าริมคลอง" else []

    assert got == ["😀", *title, *(read(prose(number)) for number in range(18))]


def test_a_sentence_is_not_joined_around_a_number_that_stays():
    text = paged(18)
    kept = reading(text, {FeatureKind.JOIN})

    numbers = [f for f in page_features(text) if f.kind is FeatureKind.PAGE_NUMBER]
    assert numbers
    assert all(f"\n{f.span.of(text).strip()}\n" in kept for f in numbers)
    assert kept.count("\n") < text.count("\n") * 0.6


def test_an_abbreviation_that_a_page_cut_is_joined_and_keeps_its_hyphen():
    text = "😀 ในกลุ่มนั้นมีกวีและจิตรกรอยู่ด้วยกันหลายคน (LEF-\n\nLeft Front in Art) ซึ่งออกนิตยสารของตนเอง"

    assert found(text) == [("join", "\n\n", "")]
    assert "(LEF-Left Front in Art)" in reading(text)


def test_a_sentence_that_a_page_cut_is_joined_where_its_words_show_it():
    text = (
        "ชาวบ้านในตำบลริมคลองพากันเก็บข้าวของขึ้นที่สูงเพราะเห็นว่าน้ำในปีนี้มีความ\n\n"
        "รุนแรงกว่าที่เคยเห็นมา ส่วนคนเฒ่าคนแก่ได้แต่นั่งมองด้วยความเป็นห่วงนาข้าว\n\n"
        "วันรุ่งขึ้นฝนก็หยุดตก"
    )

    assert found(text) == [("join", "\n\n", "")]


def test_a_compound_that_a_page_cut_is_joined_where_the_text_has_it_elsewhere():
    cut = "ในหมู่บ้านริมคลองแห่งนี้ทุกคนต่างตั้งตารอวันที่จะมีการเลือก\n\nตั้งผู้ใหญ่บ้านคนใหม่กันอย่างใจจดใจจ่อ"

    assert found(cut + "\n\nผลเป็นที่พอใจ") == []
    assert found(cut + "\n\nผลการเลือกตั้งเป็นที่พอใจ") == [("join", "\n\n", "")]


NOT_JOINED = {
    "verse": "ตะวันลับเหลี่ยมเขาเงาทอดยาว\nลมหนาวพัดพริ้วปลิวใบไผ่\nเสียงระฆังดังแว่วแผ่วมาไกล\nคิดถึงใครคนหนึ่งซึ่งจากลา\n"
    "เรือน้อยลอยลำในลำคลอง\nสองฝั่งมองเห็นแต่ป่าหญ้า\nของฝากจากแม่แต่เก่ามา\nยังรักษาไว้ไม่ลืมเลือน",
    "verse in columns": "ตะวันลับเหลี่ยมเขาเงาทอดยาว     ลมหนาวพัดพริ้วปลิวใบไผ่\n" * 6,
    "speech": "“เธอจะไปไหนในวันพรุ่งนี้” เขาถาม\n“ไปตลาดกับแม่และน้องชายตอนเช้า”\n“แล้วใครจะอยู่เฝ้าบ้านให้ตา”\n"
    "– ตาก็อยู่บ้านคนเดียวได้ ไม่ต้องห่วง\nแม่: พรุ่งนี้ต้องตื่นแต่เช้าตรู่นะลูก\nลูก: ครับแม่ ผมจะตั้งนาฬิกาปลุกไว้",
    "items": "ของที่ต้องเตรียมไว้สำหรับการเดินทางไกลไปยังเมืองหลวงในฤดูหนาวปีนี้ได้แก่\n1. เสื้อกันหนาวและ\n2. แผนที่ของ\n"
    "(ก) ภาคเหนือ\n• ยารักษาโรค\n– เงินสด",
    "dates": "12 มีนาคม 2464\nวันนี้ฝนตกทั้งวัน ข้าวของในบ้านเปียกหมด ต้องรอจนกว่าแดดจะออก\n13 มีนาคม 2464\nไปตลาดแต่เช้า",
    "contents": "".join(f"บทที่ {i} ตลาดและผู้คน ........ {i * 10}\n" for i in range(1, 8)),
    "table": "".join(f"{year}\t{year * 3}\t{year * 5}\n" for year in range(1921, 1930)),
    "years": "".join(f"{year}\n" for year in range(1921, 1930)),
    "address": "ร้านยายแม้น\n99/1 ถนนริมน้ำ\nตำบลในเมือง อำเภอเมือง\nจังหวัดหนองคาย 43000\nโทร 042 000 000",
    "sections": "".join(f"{i}\n\n{'เด็กชายเดินไปตามถนนสายเล็ก ' * 20}\n\n" for i in range(1, 9)),
    "exercises": "".join(
        f"แบบฝึกหัด {i}\n\n{'เด็กชายเดินไปตามถนนสายเล็ก ' * 20}\n\n" for i in range(1, 9)
    ),
    "headings": "บทที่ 3\nตลาดเช้า\n\nบทที่ 3 ตลาดเช้า\n\nเมื่อแดดออกเต็มที่ตลาดก็คึกคักขึ้น",
}  # fmt: skip


@pytest.mark.parametrize("text", NOT_JOINED.values(), ids=NOT_JOINED)
def test_what_is_set_in_lines_of_its_own_stays_as_it_is(text):
    assert found(EMOJI + "\n\n" + text) == []


def test_english_lines_are_joined_with_spaces_and_words_without_their_hyphens():
    text = (
        "The house stood at the end of a long road that ran between two fields of rice and\n"
        "ended at the river, where the old ferry-\n"
        "man kept his boat. Nobody had crossed for a week because the water was too high and\n"
        "the wind came from the north. In the village they said that it would go on until the\n"
        "moon changed; the old people had seen it before.\n\n"
        "On the eighth day the boy went down to look at the well-\n"
        "known stone that showed how deep the water was. It stood at nine feet and was falling\n"
        "slowly, as they had foretold to everyone who would listen.\n"
    )

    assert [part.count("\n") for part in reading(text).strip().split("\n\n")] == [0, 0]
    assert "fields of rice and ended at" in reading(text)
    assert "old ferryman kept" in reading(text)
    assert "well-known stone" in reading(text)


def test_a_stray_line_break_in_a_paragraph_is_joined_where_blank_lines_part_paragraphs():
    paragraph = "ชาวบ้านในตำบลริมคลองพากันเก็บข้าวของขึ้นที่สูงก่อนที่ฝนจะตกหนักในตอนบ่ายของวันนั้น"
    text = "\n\n".join([paragraph] * 6) + "\n\n" + paragraph + " \n" + paragraph
    quoted = text.replace(" \n", " โดยกล่าวว่า\n")

    assert found(text) == [("join", " \n", "")]
    assert found(quoted) == []


def test_a_form_feed_alone_parts_paragraphs_still():
    assert reading("ยายไปตลาด\fหลานอยู่บ้าน") == "ยายไปตลาด\nหลานอยู่บ้าน"
    assert reading("ยายไปตลาด\n\fหลานอยู่บ้าน") == "ยายไปตลาด\nหลานอยู่บ้าน"


@pytest.mark.parametrize(
    "text",
    ["-" * 50 + "\n", "|" * 40 + "\n", "12\n", "ก\n", "(\n", "๑\n\f", "ตลาด 1\n"],
    ids=["rules", "bars", "numbers", "letters", "brackets", "feeds", "heads"],
)
def test_time_grows_with_the_text_and_no_faster(text):
    started = time.perf_counter()
    page_features(text * 5000)

    assert time.perf_counter() - started < 10


@pytest.mark.skipif(not CHAPTER.exists(), reason="the shared chapter is not here")
def test_in_the_chapter_only_sentences_that_pages_cut_are_joined():
    text = CHAPTER.read_text(encoding="utf-8")
    joins = [f for f in page_features(text) if f.kind is FeatureKind.JOIN]

    assert [f.span.start for f in joins] == [4673, 7133, 9520]
