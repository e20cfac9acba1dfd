from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.skeletons import skeleton


def test_words_of_a_document_come_on_top(lexicon):
    words = DocumentLexicon(lexicon, {"โมกขัง": 7.0, "ประเทศ": 99.0})

    assert words.cost("โมกขัง") == 7.0
    assert words.cost("ประเทศ") == lexicon.cost("ประเทศ")
    assert (6, 7.0) in words.prefixes_at("โมกขังมา", 0)
    assert set(words.added) == {"โมกขัง"}
    assert lexicon.cost("โมกขัง") is None


def test_added_words_are_found_with_a_letter_lost_added_or_replaced(lexicon):
    words = DocumentLexicon(lexicon, {"โมกขัง": 7.0})

    for printed in ("โมกขง", "โมกขัง", "โมกัง", "โมกขลัง", "โมกนัง"):
        assert [known.word for known in words.added_like(skeleton(printed))] == ["โมกขัง"]
    assert words.added_like(skeleton("ตลาด")) == []


def test_without_added_words_it_is_the_large_lexicon(lexicon, words):
    assert words.prefixes_at("ประเทศไทย", 0) == lexicon.prefixes_at("ประเทศไทย", 0)
    assert list(words.near("ปร", 12)) == list(lexicon.near("ปร", 12)) != []
    assert words.added_like("ก") == []
