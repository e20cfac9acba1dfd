from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.annotation import Annotation, AnnotationSet, Kind, Target, TextPositionSelector
from nepreader.text import Edit, Reading, Span
from nepreader.workspace.place_index import PlaceIndex

spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: Span(*sorted(pair)))
places = st.none() | spans | st.integers(0, 30).map(lambda at: Span(at, at))


def span_of(annotation):
    position = annotation.target.position
    return position.span if position else None


def annotation(name, span):
    position = TextPositionSelector(span.start, span.end) if span else None
    return Annotation(name, Kind.NOTE, Target("urn:t", position=position))


AS_PRINTED = Reading("😀" * 30)


def indexed(annotations, reading=AS_PRINTED):
    placed = ((span_of(a), a) for a in annotations)
    return PlaceIndex(annotations, span_of, placed, lambda: reading)


def reaches(place, span):
    """Whether two spans share a character, or touch where either is a position."""
    if place and span:
        return place.overlaps(span)
    return place.start <= span.end and place.end >= span.start


def in_order(annotations, accepts):
    placed = [(span_of(a), a) for a in annotations if span_of(a) is not None]
    return sorted(((s, a) for s, a in placed if accepts(s)), key=lambda pair: (pair[0], pair[1].id))


@st.composite
def histories(draw):
    """Annotations and their index after some were added, moved and removed."""
    known = AnnotationSet(
        annotation(f"{n}", s) for n, s in enumerate(draw(st.lists(places, max_size=8)))
    )
    index = indexed(known)
    for step in draw(
        st.lists(st.tuples(st.sampled_from("arm"), st.integers(0, 9), places), max_size=8)
    ):
        verb, number, place = step
        name = f"{number}"
        if verb == "a" and name not in known:
            index.update(known.add(annotation(name, place)))
        elif verb == "r" and name in known:
            index.update(known.remove(name))
        elif verb == "m" and name in known:
            index.update(known.replace(annotation(name, place)))
    return known, index


@given(histories(), spans)
def test_what_touches_a_span_is_what_reaches_into_it(history, span):
    annotations, index = history

    assert list(index.touching(span)) == in_order(annotations, lambda s: reaches(s, span))


@given(histories(), st.integers(0, 31))
def test_what_comes_from_a_position_on_starts_there_or_later(history, position):
    annotations, index = history

    found = list(index.from_position(position))

    assert found == in_order(annotations, lambda s: s.start >= position)


@given(histories(), st.integers(0, 31))
def test_what_comes_before_a_position_starts_before_it_the_nearest_first(history, position):
    annotations, index = history

    found = index.before_position(position)

    assert found == in_order(annotations, lambda s: s.start < position)[::-1]


@given(histories())
def test_an_index_that_followed_is_one_made_anew(history):
    annotations, index = history

    assert list(index.from_position(0)) == list(indexed(annotations).from_position(0))


@st.composite
def edited_readings(draw):
    edges = sorted(draw(st.sets(st.integers(0, 30), max_size=6)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    edits = [Edit(Span(*pair), draw(st.sampled_from(("", "ก", "กาง ๆ😀")))) for pair in pairs]
    return Reading(AS_PRINTED.source, edits)


@given(histories(), edited_readings(), st.data())
def test_in_an_edited_reading_everything_is_found_where_the_edits_put_it(history, reading, data):
    annotations, _ = history
    index = indexed(annotations, reading)
    ends = st.integers(0, len(reading.text))
    span = Span(*sorted((data.draw(ends), data.draw(ends))))
    placed = [(reading.from_source(span_of(a)), a) for a in annotations if span_of(a) is not None]

    def ids(accepts):
        return {a.id for place, a in placed if accepts(place)}

    inside = {a.id for place, a in index.touching(span)}
    assert inside == ids(lambda place: reaches(place, span))
    assert {a.id for _, a in index.from_position(span.start)} == ids(
        lambda place: place.start >= span.start
    )
    assert {a.id for _, a in index.before_position(span.start)} == ids(
        lambda place: place.start < span.start
    )


@pytest.fixture
def annotations():
    return AnnotationSet([annotation("long", Span(0, 30)), annotation("short", Span(20, 22))])


def test_a_long_one_that_began_long_before_is_found(annotations):
    assert [a.id for _, a in indexed(annotations).touching(Span(25, 26))] == ["long"]


def test_what_lost_its_place_is_nowhere(annotations):
    index = indexed(annotations)
    short = annotations.get("short")
    gone = replace(short, target=short.target._replace(position=None))

    index.update(annotations.replace(gone))

    assert [a.id for _, a in index.from_position(0)] == ["long"]
