"""A program that edits and saves until it is killed; stdout says what was tried and acknowledged.

Arguments: folder, seed, how many edits, milliseconds from the first acknowledged edit to its death
(0: it lives), "wait" to wait for the end of stdin afterwards.
"""

import json
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import IO

from faults.desk import Desk, Edit, Session
from nepreader.annotation import Record
from nepreader.annotation.w3c_load import annotation_from_json, tombstone_from_json
from nepreader.storage.sidecar.writing import record_to_json

TESTS = Path(__file__).parents[1]


class Telling(Session):
    """Says what it does."""

    dies_after = 0.0

    def tried(self, before: Record | None, after: Record) -> None:
        say([before and record_to_json(before), record_to_json(after)])

    def acknowledged(self) -> None:
        say("acknowledged")
        if self.dies_after:
            signal.setitimer(signal.ITIMER_REAL, self.dies_after)  # its signal kills
            self.dies_after = 0.0


def say(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def start(folder: Path, seed: int, edits: int, ms: int = 0, *, out: IO = subprocess.PIPE, **more):
    """Start a child."""
    code = f"import sys; sys.path.insert(0, {str(TESTS)!r}); from faults.child import main; main()"
    rest = [str(folder), str(seed), str(edits), str(ms), *more.pop("words", [])]
    command = [sys.executable, "-c", code, *rest]
    return subprocess.Popen(command, bufsize=0, stdout=out, stderr=subprocess.PIPE, **more)


def edits_of(lines: Iterable[bytes]) -> Iterator[Edit]:
    """What a child said; it may have been killed in the middle of a line."""
    last = None
    for line in lines:
        if not line.endswith(b"\n"):
            break
        value = json.loads(line)
        if value == "ready":
            continue
        if value == "acknowledged":
            yield last._replace(acknowledged=True)
            last = None
            continue
        if last:
            yield last
        last = Edit(value[0] and _record(value[0]), _record(value[1]), acknowledged=False)
    if last:
        yield last


def _record(fields: dict) -> Record:
    return tombstone_from_json(fields) if "np:of" in fields else annotation_from_json(fields)


def main() -> None:
    folder, seed, edits, ms, *words = sys.argv[1:]
    rng = Random(int(seed))
    session = Telling(Desk(Path(folder)), f"คน {seed}")
    session.dies_after = int(ms) / 1000
    for _ in range(int(edits)):
        session.random(rng)
        match rng.random():
            case x if x < 0.3:
                session.save()
            case x if x < 0.4:
                session.store.refresh()
    if "wait" in words:
        say("ready")
        sys.stdin.read()
    session.save()
    session.close()


if __name__ == "__main__":
    main()
