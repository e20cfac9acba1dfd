from hypothesis import given
from hypothesis import strategies as st

from nepreader.ui.reading.heights import HeightIndex

heights = st.lists(st.integers(1, 50).map(float), min_size=1, max_size=700)


@given(heights, st.data())
def test_sums_and_places_are_those_of_the_list(values, data):
    index = HeightIndex(values)
    changed = data.draw(st.integers(0, len(values) - 1))
    index[changed] = values[changed] = 7.0

    at = data.draw(st.integers(0, len(values) - 1))
    assert index.top_of(at) == sum(values[:at])
    assert index.total == sum(values)
    assert index.index_at(index.top_of(at)) == at
    assert index.index_at(index.top_of(at) + values[at] - 0.5) == at
    assert index[at] == values[at]


def test_outside_is_the_first_or_the_last():
    index = HeightIndex([1.0] * 600)

    assert index.index_at(-5) == 0
    assert index.index_at(9999) == 599
    assert len(index) == 600
