"""F25 for every test here: no source is opened for writing, or looks different afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faults.desk import Desk
from faults.watch import WATCH


@pytest.fixture(autouse=True)
def sources_untouched(tmp_path: Path) -> Iterator[None]:
    """Sources keep bytes, time and inode; nobody opens them for writing."""
    WATCH.sources.clear()
    WATCH.written.clear()
    WATCH.is_on = True
    yield
    assert not (touched := WATCH.touched()), touched


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A text that nobody annotated yet."""
    return Desk(tmp_path)
