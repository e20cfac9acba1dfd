from hypothesis import given
from hypothesis import strategies as st

from nepreader.correction.statistics import Counts

paragraphs = st.lists(st.text("กขา", max_size=8), max_size=6)


@given(
    st.lists(paragraphs, min_size=1, max_size=4), st.lists(st.text("กขา", min_size=1, max_size=3))
)
def test_counts_are_those_of_the_text_however_often_it_changes(texts, strings):
    counts = Counts()
    for text in texts:
        counts.update(text)

        assert [counts.of(s) for s in strings] == [sum(p.count(s) for p in text) for s in strings]


def test_what_was_asked_is_noted_and_compared():
    counts = Counts()
    counts.update(["กกข", "ข"])
    with counts.noted() as noted:
        counts.of("ข")
        counts.of("ค")
    assert noted == {"ข": 2, "ค": 0}
    assert counts.agree(noted)

    counts.update(["กกข", "ก"])
    assert not counts.agree(noted)
