import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.ui.projector.screens import Placement, placement

NOTHING = Placement("", "")
names = st.lists(
    st.sampled_from(("laptop", "projector", "wall", "desk")), min_size=1, max_size=4, unique=True
)
wishes = st.builds(Placement, *[st.sampled_from(("", "laptop", "projector", "wall", "gone"))] * 2)


@pytest.mark.parametrize(
    ("there", "wished", "found"),
    [
        (["laptop"], NOTHING, ("laptop", "laptop")),
        (["laptop", "projector"], NOTHING, ("projector", "laptop")),
        (["projector", "laptop"], NOTHING, ("projector", "laptop")),
        (["laptop", "projector"], Placement("laptop", "projector"), ("laptop", "projector")),
        (["laptop", "projector", "wall"], Placement("wall", "laptop"), ("wall", "laptop")),
        (["laptop", "projector"], Placement("wall", "laptop"), ("projector", "laptop")),
        (["laptop"], Placement("projector", "laptop"), ("laptop", "laptop")),
        (["laptop", "projector"], Placement("laptop", "gone"), ("laptop", "projector")),
    ],
)
def test_windows_stand_where_it_was_wished_as_far_as_the_screens_are_there(there, wished, found):
    assert placement(there, "laptop", wished) == found


@given(names, wishes, st.data())
def test_both_windows_always_have_a_screen_and_two_where_there_are_two(there, wished, data):
    own = data.draw(st.sampled_from(there))
    found = placement(there, own, wished)

    assert set(found) <= set(there)
    assert found.is_shared == (len(there) == 1)
    if wished.audience in there and len(there) > 1:
        assert found.audience == wished.audience
