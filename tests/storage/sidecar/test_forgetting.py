import pytest

from nepreader.annotation import Author, Kind, Target, TextualBody, Tombstone
from nepreader.storage.sidecar.forgetting import forget_old
from nepreader.storage.sidecar.model import Sidecar

NOW = "2026-11-22T12:00:00Z"


def sidecar(removed_at: str, changed_at: str = NOW) -> Sidecar:
    author = Author("ก", "w1", clock=lambda: changed_at)
    old, new = (
        author.create(Kind.NOTE, Target("ni:1"), TextualBody(text)) for text in ("เก่า", "ใหม่")
    )
    tombstone = Tombstone(old.id, {"w1": 1}, old, removed_at)
    return Sidecar(records={old.id: tombstone, new.id: new})


def kept(made: Sidecar, now: str = NOW) -> list[bool]:
    forget_old(made, now)
    return [r.annotation is not None for r in made.records.values() if isinstance(r, Tombstone)]


@pytest.mark.parametrize(
    ("removed_at", "stays"),
    [("2026-11-21T12:00:00Z", True), ("2025-12-01T12:00:00Z", True), ("2025-01-01T00:00:00Z", False),
     ("", True), ("เมื่อวาน", True), ("2024-01-01T00:00:00", True)],
)  # fmt: skip
def test_what_it_said_is_let_go_of_after_a_year_but_never_that_it_was_removed(removed_at, stays):
    assert kept(sidecar(removed_at)) == [stays]


def test_a_clock_that_is_ahead_makes_nothing_old():
    removed = "2026-11-21T12:00:00Z"

    assert kept(sidecar(removed, changed_at="2036-01-01T00:00:00Z")) == [True]
    assert kept(sidecar(removed), now="2036-01-01T00:00:00Z") == [True]
