import pytest

from nepreader.annotation import Annotation, Kind, Target, TextPositionSelector, TextualBody
from nepreader.annotation.model import MOTIVATIONS, TAGGING
from nepreader.text import Span

TARGET = Target("ni:1")


def test_the_text_is_that_of_the_first_body_that_is_no_tag():
    tag, note, more = (
        TextualBody("ข้าว", TAGGING),
        TextualBody("จำไว้", language="th"),
        TextualBody("x", language="en"),
    )
    annotation = Annotation("urn:a", Kind.NOTE, TARGET, (tag, note, more, tag))

    assert annotation.text == "จำไว้"
    assert annotation.language == "th"
    assert annotation.tags == ("ข้าว", "ข้าว")


def test_an_annotation_without_a_body_says_nothing():
    annotation = Annotation("urn:a", Kind.HIGHLIGHT, TARGET)

    assert (annotation.text, annotation.language, annotation.tags) == ("", "", ())


def test_a_position_is_a_span():
    assert TextPositionSelector(2, 5).span == Span(2, 5)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_motivation(kind):
    assert kind in MOTIVATIONS
