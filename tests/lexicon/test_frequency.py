import pytest

from nepreader.lexicon import Band, Frequencies, load_frequencies


def test_words_are_ranked_and_banded():
    frequencies = Frequencies([f"คำ{n}" for n in range(12_000)])

    assert frequencies.rank("คำ0") == 1
    assert frequencies.band("คำ0") is Band.VERY_COMMON
    assert frequencies.band("คำ999") is Band.VERY_COMMON
    assert frequencies.band("คำ1000") is Band.COMMON
    assert frequencies.band("คำ9999") is Band.LESS_COMMON
    assert frequencies.band("คำ10000") is Band.RARE
    assert frequencies.band("ไม่มี") is None


@pytest.mark.parametrize(
    ("common", "rarer"), [("ที่", "เศรษฐกิจ"), ("กิน", "บริโภค"), ("น้ำ", "ชลประทาน")]
)
def test_the_corpus_knows_what_is_common(common, rarer):
    assert load_frequencies().rank(common) < load_frequencies().rank(rarer)
