import base64
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON
from nepreader.annotation import Author, Kind, Tombstone, target_of
from nepreader.storage.sidecar import snapshots
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.snapshots import keep_needed, pack, unpack
from nepreader.text import Document, Span
from strategies import texts


def note_on(document):
    author = Author("ก", "w1", clock=lambda: NOON)
    return author.create(Kind.NOTE, target_of(document, Span(0, 1)))


@pytest.fixture
def document() -> Document:
    return Document("😀 แมวดำนอนหลับ", "a.txt")


@pytest.fixture
def older() -> Document:
    return Document("😀 แมวดำนอน", "a.txt")


@given(texts | st.text(max_size=60))
def test_any_text_is_packed_and_unpacked(text):
    assert unpack(pack(text)) == text


@given(st.lists(st.characters(categories=["Cs"]), max_size=9).map("".join))
def test_halves_of_surrogate_pairs_are_packed_and_unpacked(text):
    assert unpack(pack(text)) == text


@pytest.mark.parametrize(
    "packed",
    [
        "",
        "ไม่ใช่",
        "AAAA",
        "=",
        "A",
        "\ud83d",
        pack("แมว") + "!",
        pack("แมวดำนอนหลับ")[:-8],
        base64.b64encode(b"not packed").decode(),
        base64.b64encode(zlib.compress(b"\xff\xfe")).decode(),
    ],
)
def test_what_is_damaged_is_no_text(packed):
    assert unpack(packed) is None


@given(st.data())
def test_damage_at_any_place_raises_nothing(data):
    packed = pack("😀 แมวดำนอนหลับ")
    at = data.draw(st.integers(0, len(packed) - 1))
    letter = data.draw(st.characters())

    assert isinstance(unpack(packed[:at] + letter + packed[at + 1 :]), str | None)


def test_a_bomb_is_refused(monkeypatch):
    monkeypatch.setattr(snapshots, "LARGEST", 10_000)
    bomb = base64.b64encode(zlib.compress(b"\0" * 10_000_000)).decode()

    assert len(bomb) < 20_000
    assert unpack(bomb) is None
    assert unpack(pack("ก" * 3_000)) == "ก" * 3_000


def test_what_is_referred_to_is_kept_and_nothing_else(document, older):
    now, before = note_on(document), note_on(older)
    sidecar = Sidecar(
        records={now.id: now, before.id: before},
        snapshots={older.text_digest: pack(older.text), "0" * 64: pack("ไม่มีใครใช้")},
    )

    keep_needed(sidecar, document)

    assert {d: unpack(s) for d, s in sidecar.snapshots.items()} == {
        older.text_digest: older.text,
        document.text_digest: document.text,
    }


def test_a_removed_annotation_needs_its_text_still(document, older):
    note = note_on(older)
    sidecar = Sidecar(
        records={
            note.id: Tombstone(note.id, {"w1": 1}, note),
            "urn:forgotten": Tombstone("urn:forgotten", {"w1": 2}),
        },
        snapshots={older.text_digest: pack(older.text)},
    )

    keep_needed(sidecar, document)

    assert list(sidecar.snapshots) == [older.text_digest]


def test_a_text_that_nothing_was_made_on_is_not_kept(document):
    sidecar = Sidecar()

    keep_needed(sidecar, document)

    assert sidecar.snapshots == {}
