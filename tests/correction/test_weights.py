import pytest

from nepreader.correction.evidence import Evidence
from nepreader.correction.judging import unknown_figures
from nepreader.correction.verdict import Density
from nepreader.correction.weights import probability, weights


def test_every_figure_has_its_weight():
    names = {f"density_{name}" for name in Density._fields} | set(unknown_figures(1, 1, 1))
    suspect = weights("suspect")

    assert all(isinstance(suspect[name], float) for name in names | {"rank", "rivals"})
    assert len(weights("rank").in_order(Evidence._fields)) == len(Evidence._fields)


@pytest.mark.parametrize(("logit", "expected"), [(0, 0.5), (1000, 1.0), (-1000, 0.0)])
def test_a_probability_lies_between_nought_and_one(logit, expected):
    assert probability(logit) == pytest.approx(expected)
