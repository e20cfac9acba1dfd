import pytest

from nepreader.correction.candidates import candidates
from nepreader.correction.lattice import make_lattice


@pytest.mark.parametrize(
    ("printed", "meant"),
    [("ตสาด", "ตลาด"), ("หนังสีอ", "หนังสือ"), ("ประเทค", "ประเทศ"), ("ปฏิวติ", "ปฏิวัติ"), ("ประเบศ", "ประเทศ"), ("ปร7เทศ", "ประเทศ")],
)  # fmt: skip
def test_the_word_that_was_meant_is_far_likelier(words, printed, meant):
    best = max(candidates(make_lattice(printed, words), words, -6.5))

    assert best.word == meant
    assert best.gain > 0


def test_no_candidate_gains_less_than_asked_and_all_cost_something(words):
    found = list(candidates(make_lattice("ไปตลาดเมื่อวาน", words), words, -6.5))

    assert all(one.gain >= -6.5 and one.channel > 0 and one.cost > 0 for one in found)
    assert set(candidates(make_lattice("ไปตลาดเมื่อวาน", words), words, -2)) <= set(found)
