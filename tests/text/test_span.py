from nepreader.text import Span, union


def test_a_span_is_half_open():
    span = Span(2, 5)

    assert len(span) == 3
    assert 2 in span
    assert 5 not in span
    assert span.of("0123456") == "234"


def test_overlap_needs_a_shared_character():
    assert Span(0, 3).overlaps(Span(2, 4))
    assert not Span(0, 3).overlaps(Span(3, 4))


def test_clipping_outside_leaves_an_empty_span_at_the_nearer_end():
    assert Span(2, 9).clipped(Span(4, 6)) == Span(4, 6)
    assert Span(0, 2).clipped(Span(4, 6)) == Span(4, 4)
    assert Span(7, 9).clipped(Span(4, 6)) == Span(6, 6)


def test_union_covers_both():
    assert union(Span(5, 6), Span(1, 2)) == Span(1, 6)
    assert Span(1, 6).covers(Span(5, 6))
    assert not Span(1, 5).covers(Span(5, 6))


def test_an_empty_span_is_false_and_can_be_shifted():
    assert not Span(3, 3)
    assert Span(3, 4).shifted(-3) == Span(0, 1)
