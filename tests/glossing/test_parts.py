import pytest
from hypothesis import given

from nepreader.glossing import Part
from nepreader.glossing.parts import Decomposer, senses_of
from nepreader.lexicon import CoreLexicon, PartOfSpeech, load_core
from strategies import texts

CORE = CoreLexicon(
    "การ\tpref -ing\t\nปกครอง\tv govern\t\nตนเอง\tpron oneself\t\nแมว\tn cat\t\nน้ำ\tn water\t\n"
    "ตา\tn eye\t\nมา\tv come\t\nรี\tadj oval\t\nสมชาย\tname Somchai\t\nน้ำตา\tn tears\t\n"
)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("การปกครองตนเอง", ("การ", "ปกครอง", "ตนเอง")),
        ("น้ำตาแมว", ("น้ำตา", "แมว")),  # the longest parts
        ("มารี", ()),  # shards of two letters
        ("แมวสมชาย", ()),  # names make no compounds
        ("แมวxyz", ()),
        ("แมว", ()),  # whole already
        ("", ()),
    ],
)
def test_a_compound_is_cut_into_known_words(word, parts):
    assert Decomposer(CORE.look_up).split(word) == parts


def test_a_word_that_makes_nouns_says_so():
    assert senses_of((Part("การ", "-ing"), Part("ปกครอง", "govern"))) == (
        ("the act of: govern", PartOfSpeech.NOUN, None),
    )
    assert senses_of((Part("น้ำตา", "tears"), Part("แมว", "cat")))[0].gloss == "tears + cat"
    assert senses_of(()) == ()


@given(texts)
def test_parts_make_up_the_word(text):
    parts = Decomposer(load_core().look_up).split(text)

    assert not parts or "".join(parts) == text
    assert len(parts) != 1
