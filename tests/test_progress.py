import pytest

from nepreader.progress import unwatched, watched


def test_every_item_comes_and_the_watcher_is_told_how_far_it_is():
    told = []

    assert list(watched(range(1000), told.append)) == list(range(1000))
    assert told == sorted(told)
    assert told[0] == 0
    assert 100 <= len(told) <= 201


def test_a_part_of_the_work_counts_as_that():
    told = []
    list(watched([1, 2], told.append, 0.5, before=0.5))

    assert told == [0.5, 0.75]


def test_a_watcher_stops_the_work_by_raising():
    def stop(_done):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        next(watched([1], stop))
    assert list(watched([], stop)) == []
    assert list(watched([1], unwatched)) == [1]
