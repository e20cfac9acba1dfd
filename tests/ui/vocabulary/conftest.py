from collections.abc import Callable

import pytest


@pytest.fixture
def settle(qtbot) -> Callable:
    """Waits until everything a window was told of words is on the disk, sentences included."""

    def wait(window):
        done = []
        window.desk.vocabulary.vocabulary.when_settled(lambda: done.append(True))
        qtbot.waitUntil(lambda: bool(done), timeout=20_000)

    return wait
