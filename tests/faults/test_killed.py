"""F01, F23: programs that are killed lose nothing that was acknowledged."""

import subprocess
import sys
from random import Random

import pytest

from faults.child import edits_of, start
from faults.desk import Desk, N
from nepreader.storage.atomic import TEMPORARY_SUFFIX
from nepreader.storage.sidecar.parsing import parse_sidecar

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")


@pytest.mark.parametrize("seed", range((N + 4) // 5))
def test_f01_killed_at_any_moment(tmp_path, seed):
    rng = Random(seed)
    desk = Desk(tmp_path)
    desk.filled().close()
    for run in range(5):
        after = rng.uniform(0, 0.05)
        desk.log += killed(desk, seed * 5 + run, after)
        parse_sidecar(desk.sidecar.read_bytes())
        desk.check((seed, run, after))
    session = desk.open()
    session.add()
    session.save()
    session.close()
    assert not [p for p in desk.folder.iterdir() if p.name.endswith(TEMPORARY_SUFFIX)]
    assert sorted(p.name for p in desk.folder.iterdir()) == [desk.path.name, desk.sidecar.name]
    desk.check(seed)


def killed(desk: Desk, seed: int, after: float):
    """Start a child and kill it so many seconds after it acknowledged its first edit."""
    with start(desk.path.parent.parent, seed, 10**6) as child:
        lines = [child.stdout.readline(), child.stdout.readline()]
        try:
            child.communicate(timeout=after)
        except subprocess.TimeoutExpired:
            child.kill()
        rest, errors = child.communicate()
        assert not errors, errors.decode()
    return edits_of([*lines, *rest.splitlines(keepends=True)])


def test_f23_ended_by_a_signal(desk):
    """F23: SIGTERM, as when the computer is shut down: what was acknowledged is there."""
    words = ["wait"]
    with start(desk.folder.parent, 7, 20, stdin=subprocess.PIPE, words=words) as child:
        lines = [line for line in iter(child.stdout.readline, b'"ready"\n') if line]
        child.terminate()
        _, errors = child.communicate()
        assert not errors, errors.decode()
    desk.log += edits_of(lines)
    assert sum(edit.acknowledged for edit in desk.log) == 20
    desk.check()
