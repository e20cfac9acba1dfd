import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from nepreader.vocabulary.store import open_vocabulary
from vocabulary.killed_child import batch

CHILD = Path(__file__).with_name("killed_child.py")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")


@pytest.mark.parametrize("seed", range(6))
def test_a_program_that_is_killed_in_mid_write_loses_nothing_it_acknowledged(path, seed):
    rng = Random(seed)
    kept: set[int] = set()
    for run in range(2):
        first = run * 1_000_000
        acknowledged = killed(path, first, rng.uniform(0, 0.08))
        assert acknowledged
        kept |= acknowledged
        store = open_vocabulary(path)
        words = set(store.statuses)
        assert store.notices == []
        assert len(store.records()) == len(words)
        store.close()
        assert {word for number in kept for word in batch(number)} <= words
        # The batch that was being written is there as a whole, or not at all.
        torn = words - {word for number in kept for word in batch(number)}
        assert torn in (set(), set(batch(max(acknowledged) + 1)))
        kept |= {max(acknowledged) + 1} if torn else set()


def killed(path: Path, first: int, after: float) -> set[int]:
    """Start a child and kill it so many seconds after it acknowledged its first batch."""
    command = [sys.executable, str(CHILD), str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        begun = child.stdout.readline()
        try:
            child.communicate(timeout=after)
        except subprocess.TimeoutExpired:
            child.kill()
        rest, errors = child.communicate()
        assert not errors, errors.decode()
    lines = (begun + rest).splitlines(keepends=True)
    return {int(line) for line in lines if line.endswith(b"\n")}


def test_programs_that_write_at_once_and_are_killed_lose_nothing(path):
    open_vocabulary(path).close()
    starts = [number * 1_000_000 for number in range(3)]
    with ThreadPoolExecutor() as pool:
        acknowledged = list(pool.map(lambda first: killed(path, first, 0.15), starts))
    store = open_vocabulary(path)

    assert store.notices == []
    for numbers in acknowledged:
        assert {word for number in numbers for word in batch(number)} <= set(store.statuses)
    store.close()
