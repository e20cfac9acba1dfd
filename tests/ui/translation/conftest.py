import pytest

from desk_of import TEXT, open_desk
from gestures import written


@pytest.fixture
def path(tmp_path):
    return written(tmp_path, TEXT)


@pytest.fixture
def window(make_window, path):
    return make_window(path, size=(1300, 800))


@pytest.fixture
def desk(window, qtbot):
    return open_desk(qtbot, window)
