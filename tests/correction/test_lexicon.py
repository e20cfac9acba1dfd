import pytest

from nepreader.correction.compiling import compile_lexicon
from nepreader.correction.lexicon import SlipLexicon, cost_of
from nepreader.correction.skeletons import skeleton


@pytest.fixture
def small(tmp_path):
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    texts = {
        "words_th.txt": "แมว\nปลา\nปลาทู\nะผิด\nabc\n", "tnc_freq.txt": "แมว\t90\nหายาก\t3\nบ่อย\t50\n",
        "ttc_freq.txt": "ปลา\t20\n", "person_names_male_th.txt": "สมชาย\nดำ\n",
    }  # fmt: skip
    for name in ("volubilis_words_th.txt", "icubrk_th.txt", "countries_th.txt",
                 "person_names_female_th.txt", "family_names_th.txt"):  # fmt: skip
        texts[name] = "# none\n"
    for name, text in texts.items():
        (corpus / name).write_text(text, encoding="utf-8")
    compile_lexicon(corpus, tmp_path / "made")
    return SlipLexicon(tmp_path / "made")


def test_what_is_counted_more_often_costs_less(small):
    assert small.cost("ปลา") < small.cost("แมว") < small.cost("บ่อย") < small.cost("ปลาทู")
    assert small.cost("สมชาย") > small.cost("ปลาทู")


@pytest.mark.parametrize("word", ["หายาก", "ะผิด", "abc", "ดำ", "ไม่มี", ""])
def test_what_is_no_word_has_no_cost(small, word):
    assert small.cost(word) is None


def test_words_that_a_place_begins_with_are_found(small):
    assert {length for length, _ in small.prefixes_at("กินปลาทูนึ่ง", 3)} == {3, 5}


def test_words_like_a_misread_one_are_found_the_likeliest_first(small):
    assert [known.word for known in small.near(skeleton("ปลาท"), 99)] == ["ปลา", "ปลาทู"]
    assert "แมว" in {known.word for known in small.near(skeleton("แมัว"), 99)}


def test_words_with_another_letter_are_found_further_off(small):
    assert "ปลาทู" not in {known.word for known in small.near(skeleton("ปลากู"), 99)}
    assert "ปลาทู" in {known.word for known in small.far(skeleton("ปลากู"), 99)}


def test_a_cost_is_the_logarithm_of_a_share():
    assert cost_of(1, 1) == 0
    assert cost_of(10, 1000) == pytest.approx(4.605, abs=0.001)


def test_the_large_lexicon_knows_its_words(lexicon):
    assert lexicon.cost("ประเทศ") < lexicon.cost("กระจกเงา")
    assert lexicon.letter_cost("กา", 1) < lexicon.letter_cost("กฮ", 1)
    assert lexicon.letter_cost("กxx", 2) > 5
