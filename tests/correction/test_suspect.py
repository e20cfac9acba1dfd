import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.correction.suspect import Suggestion, Suspect, SuspectKind
from nepreader.text import Span

suspects = st.builds(
    Suspect,
    st.integers(0, 99).map(lambda start: Span(start, start + 3)),
    st.text("กข😀", min_size=3, max_size=3),
    st.sampled_from(SuspectKind),
    st.integers(0, 100).map(lambda n: n / 100),
    st.lists(st.builds(Suggestion, st.text("กข"), st.integers(0, 10).map(lambda n: n / 10))).map(
        tuple
    ),
    st.integers(0, 20),
    st.sampled_from(["", "Kolchak"]),
)


@given(suspects)
def test_what_went_through_json_is_the_same(suspect):
    assert Suspect.from_json(json.loads(json.dumps(suspect.to_json()))) == suspect


def test_what_is_no_suspect_is_refused():
    with pytest.raises(KeyError):
        Suspect.from_json({"start": 0})
    data = Suspect(Span(0, 1), "ก", SuspectKind.SHAPE, 0.5).to_json()
    with pytest.raises(ValueError, match="magic"):
        Suspect.from_json(data | {"kind": "magic"})


def test_the_slips_are_the_letters_that_differ():
    suspect = Suspect(Span(0, 3), "ซาว", SuspectKind.SHAPE, 0.9, (Suggestion("ชาว", 0.9),))

    assert suspect.slips() == [("ช", "ซ")]
    assert suspect._replace(suggestions=()).slips() == []
