import gc
import weakref

import pytest

from nepreader.collecting import collect_due, without_collecting


class Ring:
    """Refers to itself: only the collector finds it."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture(autouse=True)
def collector():
    yield
    gc.enable()
    gc.unfreeze()


def test_the_collector_does_not_look_while_things_are_made():
    with without_collecting():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_works_again_after_an_error():
    with pytest.raises(KeyError), without_collecting():
        raise KeyError("ก")

    assert gc.isenabled()


def test_one_within_another_waits_for_the_outer():
    with without_collecting():
        with without_collecting():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off():
    gc.disable()
    with without_collecting():
        pass

    assert not gc.isenabled()


def test_what_was_made_is_not_looked_at_later():
    gc.unfreeze()
    with without_collecting():
        made = [Ring() for _ in range(100)]

    assert gc.get_freeze_count() >= len(made)


def test_garbage_made_later_is_collected_still():
    with without_collecting():
        pass
    later = weakref.ref(Ring())
    gc.collect()

    assert later() is None


def ring():
    return weakref.ref(Ring())


def test_what_is_due_is_collected_and_no_more():
    gc.disable()
    gc.collect()
    young = ring()
    collect_due()
    assert young() is not None

    kept = [[] for _ in range(gc.get_threshold()[0] + 1)]
    collect_due()
    assert young() is None
    assert kept


def test_older_generations_have_their_turn(monkeypatch):
    collected = []
    monkeypatch.setattr(gc, "get_count", lambda: (9, 11, 11))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", collected.append)
    collect_due()

    assert collected == [2]


def test_nothing_is_collected_while_many_things_are_made():
    gc.collect()
    with without_collecting():
        young = ring()
        kept = [[] for _ in range(gc.get_threshold()[0] + 1)]
        collect_due()
        assert young() is not None
    assert kept
