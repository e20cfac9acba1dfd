import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.lattice import make_lattice, parting_places
from nepreader.correction.lexicon import load_lexicon
from nepreader.correction.segmenting import segmented

LEXICON = DocumentLexicon(load_lexicon(), {})
runs = st.text("กขงดนมรลสอา่้ิีเแไ7a[", min_size=1, max_size=14)


@given(runs)
def test_both_ways_through_a_stretch_cost_the_same(run):
    lattice = make_lattice(run, LEXICON)

    assert lattice.before[-1] == pytest.approx(lattice.after[0])
    assert lattice.cost_between(0, len(run)) == pytest.approx(lattice.total)


@given(runs)
def test_the_best_pieces_tile_a_stretch_and_cost_what_the_lattice_says(run):
    pieces = segmented(run, LEXICON)

    assert [piece.start for piece in pieces] == [0, *(piece.end for piece in pieces[:-1])]
    assert pieces[-1].end == len(run)
    assert sum(piece.cost for piece in pieces) == pytest.approx(make_lattice(run, LEXICON).total)


def test_no_word_begins_with_a_sign_or_after_a_leading_vowel():
    assert parting_places("เก้า") == [True, False, False, False, True]


def test_damaged_words_cost_more():
    right, wrong = (make_lattice(text, LEXICON).total for text in ("ประเทศ", "ประเทค"))

    assert wrong > right + 5


def test_odd_signs_part_words_and_cost_something():
    assert make_lattice("ปลา7ปลา", LEXICON).total > make_lattice("ปลาปลา", LEXICON).total
    assert [piece.end for piece in segmented("ปลา7ปลา", LEXICON)] == [3, 4, 7]
