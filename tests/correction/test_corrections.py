from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from nepreader.annotation import Annotation, Kind, Revision, Target, TextualBody
from nepreader.correction.corrections import (
    Correction,
    CorrectionStatus,
    corrections_in,
    in_force,
)
from nepreader.text import Edit, Reading, Span

SOURCE = "😀 แมวดํานอนหลบอยู่"


def correction(name, start, end, text, status="accepted", decided=1):
    annotation = Annotation(
        name,
        Kind.CORRECTION,
        Target("urn:t"),
        (TextualBody(text, "editing"),),
        status=status,
        revision=Revision(1, "w"),
        stamps={"status": Revision(decided, "w")},
    )
    return Correction(Span(start, end), annotation)


def read(*corrections):
    return Reading(SOURCE, [Edit(c.span, c.text) for c in in_force(corrections)]).text


def test_an_accepted_correction_takes_the_place_of_what_is_printed():
    wrong = SOURCE.index("หลบ")
    assert read(correction("a", wrong, wrong + 3, "หลับ")) == SOURCE.replace("หลบ", "หลับ")


def test_only_accepted_ones_hold():
    others = [correction(s, 2, 5, "หมา", s) for s in ("proposed", "rejected", "odd", "")]
    assert in_force(others) == []
    assert others[2].status is CorrectionStatus.PROPOSED


def test_of_two_that_overlap_the_later_decision_holds_and_the_other_comes_back():
    early, late = correction("a", 2, 5, "หมา", decided=2), correction("b", 4, 8, "หนู", decided=3)
    assert in_force([early, late]) == in_force([late, early]) == [late]
    assert in_force([early]) == [early]


def test_a_nested_one_rests_while_the_outer_holds_and_holds_if_it_is_later():
    outer, inner = correction("a", 2, 9, "หมาขาว", decided=3), correction("b", 3, 4, "ม", decided=2)
    assert in_force([inner, outer]) == [outer]
    later = correction("b", 3, 4, "ม", decided=9)
    assert in_force([later, outer]) == [later]


def test_two_that_touch_both_hold():
    first, second = correction("a", 2, 5, "หมา"), correction("b", 5, 7, "ดำ")
    assert in_force([second, first]) == [first, second]


def test_other_kinds_and_those_without_a_place_are_no_corrections():
    note = Annotation("n", Kind.NOTE, Target("urn:t"))
    good = correction("a", 2, 5, "หมา")
    assert corrections_in([(Span(0, 1), note), (None, good.annotation), good]) == [good]


places = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted)
some = st.lists(
    st.tuples(places, st.sampled_from(["accepted", "rejected"]), st.integers(1, 5)), max_size=8
).map(
    lambda rows: [
        correction(str(n), *place, "ใหม่", status, decided)
        for n, (place, status, decided) in enumerate(rows)
    ]
)


@given(some, st.randoms())
def test_those_in_force_never_overlap_and_do_not_depend_on_the_order_they_came(found, random):
    held = in_force(found)
    shuffled = random.sample(found, len(found))

    assert all(one.span.end <= other.span.start for one, other in pairwise(held))
    assert in_force(shuffled) == held


@given(some)
def test_what_rests_overlaps_a_later_decision(found):
    held = in_force(found)
    for resting in (c for c in found if c.status == "accepted" and c not in held):
        assert any(
            other.span.overlaps(resting.span)
            and (other.decided, other.annotation.id) > (resting.decided, resting.annotation.id)
            for other in held
        )
