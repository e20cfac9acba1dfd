import pytest

from nepreader.correction.rival import Rival, without_overlaps
from nepreader.correction.suspect import SuspectKind
from nepreader.correction.verdict import Verdict, density
from nepreader.text import Span

RIVAL = Rival(Span(0, 3), SuspectKind.SHAPE, 0.0, (("ชาว", 0.5), ("ดาว", 0.4)), times=3)
TEXT = "😀 ซาว"


def test_the_more_sure_slips_a_text_holds_the_likelier_is_each():
    sure = RIVAL._replace(is_sure=True)
    logits = [density([sure] * number, 10_000).logit for number in (0, 10, 50)]

    assert logits == sorted(logits)
    assert logits[0] < logits[1] < logits[2]


def test_what_is_not_sure_is_not_counted():
    assert density([RIVAL] * 9, 1000) == density([], 1000)


def test_spans_become_those_of_the_text():
    suspect = Verdict(0.0).suspect(TEXT, 2, RIVAL)

    assert suspect.span == Span(2, 5)
    assert suspect.text == "ซาว"
    assert suspect.score == 0.5
    assert suspect.times == 3


def test_rules_do_not_depend_on_the_number_of_slips():
    rule = RIVAL._replace(depends=False)

    assert Verdict(-3.0).suspect(TEXT, 2, rule).score == 0.5
    assert Verdict(-3.0).suspect(TEXT, 2, RIVAL).score < 0.1


def test_a_slip_that_was_learnt_brings_its_reading_to_the_front():
    suspect = Verdict(0.0, [("ด", "ซ")] * 3).suspect(TEXT, 2, RIVAL)

    assert [one.text for one in suspect.suggestions] == ["ดาว", "ชาว"]
    assert suspect.score > 0.5
    assert suspect.times == 0  # they were those of another reading


@pytest.mark.parametrize(("sure", "sign"), [(1.0, -1), (0.9, 0), (0.0, 1)])
def test_the_engines_doubt_counts_where_it_was_told(sure, sign):
    score = Verdict(0.0, confidences=[(Span(3, 4), sure)]).suspect(TEXT, 2, RIVAL).score
    elsewhere = Verdict(0.0, confidences=[(Span(0, 2), sure)]).suspect(TEXT, 2, RIVAL).score

    assert (score > 0.5) - (score < 0.5) == sign
    assert elsewhere == 0.5


def test_of_rivals_that_overlap_the_likeliest_stays():
    other = RIVAL._replace(span=Span(2, 5), logit=1.0)
    apart = RIVAL._replace(span=Span(5, 6), logit=-1.0)

    assert without_overlaps([RIVAL, other, apart]) == [other, apart]
