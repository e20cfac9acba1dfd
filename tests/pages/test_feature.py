import pytest

from nepreader.pages.feature import FeatureKind, PageFeature, edits_for
from nepreader.text import Edit, Span

JOIN, NUMBER, NOTE = FeatureKind.JOIN, FeatureKind.PAGE_NUMBER, FeatureKind.FOOTNOTE_MARK
FEATURES = [
    PageFeature(Span(3, 4), NOTE, ""),
    PageFeature(Span(4, 6), JOIN, ""),
    PageFeature(Span(6, 8), NUMBER, ""),
    PageFeature(Span(8, 10), JOIN, " "),
    PageFeature(Span(20, 21), JOIN, " "),
]


def spans(kinds) -> list[Span]:
    return [edit.span for edit in edits_for(FEATURES, kinds)]


def test_every_kind_gives_every_edit():
    assert edits_for(FEATURES, tuple(FeatureKind)) == [
        Edit(f.span, f.replacement) for f in FEATURES
    ]


@pytest.mark.parametrize(
    ("kinds", "starts"),
    [
        ({JOIN}, [20]),
        ({NUMBER}, [6]),
        ({JOIN, NUMBER}, [4, 6, 8, 20]),
        ({NOTE}, [3]),
        ({JOIN, NOTE}, [3, 20]),
        (set(), []),
    ],
)
def test_a_sentence_is_joined_only_where_nothing_that_stays_stands_in_the_break(kinds, starts):
    assert [span.start for span in spans(kinds)] == starts
