import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.annotation import Annotation, Kind, Target, TextualBody
from nepreader.annotation.recuts import pieces_of, recut_body
from strategies import thai_text

PIECES = (thai_text | st.text("|\\ก", max_size=4)).filter(bool)


def recut(body: TextualBody) -> Annotation:
    return Annotation("urn:a", Kind.RECUT, Target("ni:1"), (body,))


@given(st.lists(PIECES).map(tuple))
def test_pieces_are_written_and_read(pieces):
    assert pieces_of(recut(recut_body(pieces))) == pieces


def test_pieces_are_written_for_people_to_read():
    body = recut_body(("ตา", "กลม"))

    assert (body.value, body.purpose, body.language) == ("ตา|กลม", "editing", "th")


@pytest.mark.parametrize(
    ("written", "pieces"),
    [("", ()), ("|ตา||กลม|", ("ตา", "กลม")), ("ตา\\", ("ตา",)), ("\\ต\\|า", ("ต|า",))],
)
def test_pieces_written_by_hand_are_read(written, pieces):
    assert pieces_of(recut(TextualBody(written))) == pieces
