from pathlib import Path

import pytest

from nepreader.annotation import Author, Kind, carry_out
from nepreader.storage.sidecar.snapshots import pack
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, annotating
from nepreader.workspace.reading_position import noted_position, position_change

TEXT = "😀 แมวดำนอนหลับ\r\nหนูวิ่งเล่นรอบบ้านทั้งวัน"


def author(name: str, hour: int) -> Author:
    return Author(name, f"w-{name}", clock=lambda: f"2026-11-22T{hour:02}:00:00Z")


def opened(text: str = TEXT) -> OpenText:
    return OpenText(Path("แมว.txt"), Document(text, "แมว.txt"))


def stop(text, position, name="ก", hour=9):
    who = author(name, hour)
    carry_out(text.annotations, position_change(text, who, position), who)


def positions(text):
    return text.annotations.of_kind(Kind.POSITION)


@pytest.fixture
def text() -> OpenText:
    text = opened()
    change = annotating.annotate(text, author("ก", 8), Span(2, 7), note="ตัวไหน")
    carry_out(text.annotations, change, author("ก", 8))
    return text


def test_a_text_that_nobody_annotated_gets_none():
    text = opened()

    assert not position_change(text, author("ก", 9), 5)
    assert not text.has_annotations
    assert noted_position(text) is None


def test_where_reading_stopped_is_known_again(text):
    assert noted_position(text) is None
    stop(text, 12)

    assert noted_position(text) == 12


def test_a_reader_has_one_position_that_moves(text):
    for position in (12, 0, 20):
        stop(text, position)

    assert len(positions(text)) == 1
    assert noted_position(text) == 20


def test_staying_is_no_change(text):
    stop(text, 12)

    assert not position_change(text, author("ก", 10), 12)


def test_of_several_readers_the_last_one_counts(text):
    stop(text, 12, "ก", 9)
    stop(text, 4, "ข", 11)
    assert noted_position(text) == 4

    stop(text, 7, "ก", 12)
    assert noted_position(text) == 7
    assert len(positions(text)) == 2


@pytest.mark.parametrize("position", [0, len(TEXT) - 1])
def test_a_text_may_be_left_at_either_end(text, position):
    stop(text, position)

    assert noted_position(text) == position


def test_in_a_changed_text_it_stands_before_the_same_words(text):
    stop(text, opened().reading.text.index("วิ่ง"))
    after = opened("👩‍👩‍👧 วันนี้ " + TEXT)
    after.store.sidecar.snapshots[text.document.text_digest] = pack(TEXT)
    after.annotations.join(text.annotations.records)

    found = noted_position(after)

    assert found is not None
    assert after.reading.text[found:].startswith("วิ่ง")
