import subprocess
import sys

import pytest

from nepreader.storage.sidecar.locking import locked, try_lock

HOLD = """
import sys
from pathlib import Path
from nepreader.storage.sidecar.locking import locked
with locked(Path(sys.argv[1])) as held:
    print(held, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "แมว.txt.nepreader.json.lock"


def test_a_lock_is_held_while_the_block_runs_and_leaves_nothing(path):
    with locked(path) as held:
        assert held
        assert path.exists()
        assert try_lock(path) is None
    assert not path.exists()


def test_after_an_error_it_is_free_again(path):
    with pytest.raises(KeyError), locked(path):
        raise KeyError("ก")

    with locked(path, wait=0) as held:
        assert held


def test_where_another_holds_it_the_block_runs_without(path):
    with locked(path), locked(path, wait=0.05) as held:
        assert not held
        assert path.exists()


def test_where_a_folder_stands_in_its_place_the_block_runs_without(path):
    path.mkdir()

    with locked(path, wait=0.05) as held:
        assert not held
    assert path.is_dir()


def test_a_lock_of_another_program_ends_with_it(path):
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
    with other:
        assert other.stdout.readline() == b"True\n"
        with locked(path, wait=0.05) as held:
            assert not held
        other.kill()
    with locked(path) as held:
        assert held


def test_a_lock_that_is_tried_is_held_until_it_is_let_go(tmp_path):
    path = tmp_path / "made" / "w1.lock"
    held = try_lock(path)

    assert held is not None
    assert try_lock(path) is None
    held.__exit__(None, None, None)
    again = try_lock(path)
    assert again is not None
    again.__exit__(None, None, None)


def test_a_lock_that_cannot_be_made_is_none(tmp_path):
    (tmp_path / "file").write_text("")

    assert try_lock(tmp_path / "file" / "w1.lock") is None
