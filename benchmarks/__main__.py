"""`make bench`: measure everything that is promised, and print one table."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.parts import PARTS, measured
from benchmarks.table import show


def main() -> int:
    """Measure the parts that are named, or all; each in a process that knows of no other."""
    chosen = sys.argv[1:] or list(PARTS)
    spawn = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=1) as process:
        rows = [row for found in process.map(measured, chosen) for row in found]
    show(rows)
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
