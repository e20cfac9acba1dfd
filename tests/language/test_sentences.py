import pytest
from hypothesis import given, settings

from nepreader.language.sentences import sentence_at, sentences
from strategies import paragraphs

TEXT = (
    "เลนินเสนอให้พักนโยบายเดิมไว้ก่อน พรรคจึงยอมให้ชาวนาขายข้าวได้ใน ค.ศ. 1921 ทำให้ตลาดกลับคึกคัก "
    "ส่วนโรงงานขนาดใหญ่ยังเป็นของรัฐต่อไป"
)


@given(paragraphs)
@settings(max_examples=25)
def test_sentences_tile_the_paragraph(text):
    assert "".join(s.of(text) for s in sentences(text)) == text


def test_a_sentence_ends_at_a_blank_and_not_after_an_abbreviation():
    found = [s.of(TEXT) for s in sentences(TEXT)]

    assert all(piece.endswith(" ") for piece in found[:-1])
    assert not any(piece.rstrip().endswith("ค.ศ.") for piece in found)


def test_the_sentence_at_a_position_leaves_the_blank_out():
    assert sentence_at(TEXT, 3).of(TEXT) == sentence_at(TEXT, 3).of(TEXT).strip()
    assert sentence_at(TEXT, len(TEXT) - 1).end == len(TEXT)


@pytest.mark.parametrize("text", ["", " ", "ก" * 30_000])
def test_odd_paragraphs_are_one_sentence(text):
    assert [s.of(text) for s in sentences(text)] in ([text], [])
