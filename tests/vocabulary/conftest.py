"""A vocabulary that is closed when the test ends, and moments of a person in Bangkok."""

from datetime import datetime, timedelta, timezone

import pytest

from nepreader.vocabulary.store import open_vocabulary

BANGKOK = timezone(timedelta(hours=7))
NOON = datetime(2026, 11, 22, 12, tzinfo=BANGKOK)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "คลังคำ 😀" / "vocabulary.db"


@pytest.fixture
def opened(path):
    """Open the vocabulary, as often as one likes."""
    stores = []

    def opened():
        stores.append(open_vocabulary(path))
        return stores[-1]

    yield opened
    for store in stores:
        store.close()


@pytest.fixture
def store(opened):
    return opened()
