"""From the start of the process to the first painted text, against a bare Qt window."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.table import Row
from benchmarks.texts import chapter, large

_ROUNDS = 15
_BARE = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from PySide6.QtCore import QObject, QEvent, QTimer
application = QApplication([])
view = QPlainTextEdit()
view.setPlainText(open(sys.argv[1], encoding="utf-8").read())
view.resize(1240, 820)
"""
_OURS = """
import gc, os, sys, time
gc.disable()
from nepreader.ui.arguments import parse
arguments = parse(sys.argv[1:])
from nepreader.ui.startup import Startup
startup = Startup(arguments)
from nepreader.ui import run
from PySide6.QtCore import QObject, QEvent, QTimer
application = run.make_application()
view = run.make_window(application, startup)
view.resize(1240, 820)
view.shown.connect(lambda: run._bring_to_life(view, startup))
"""
_TAIL = """
shown = view.view if "startup" in globals() else view
class Watch(QObject):
    def eventFilter(self, watched, event):
        ready = "startup" not in globals() or shown.words is not None
        if event.type() == QEvent.Type.Paint and ready:
            QTimer.singleShot(0, done)
        return False
def done():
    print(time.time() - float(os.environ["STARTED"]), flush=True)
    os._exit(0)
watch = Watch()
shown.viewport().installEventFilter(watch)
view.show()
application.exec()
"""


def first_paint() -> list[Row]:
    """Medians of interleaved rounds; the first round of each, which warms the disk, is dropped."""
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder, "chapter.txt")
        small.write_text(chapter(), encoding="utf-8")
        big = large(Path(folder))
        cases = {"bare": (_BARE, small), "ours": (_OURS, small), "large": (_OURS, big)}
        times: dict[str, list[float]] = {name: [] for name in cases}
        for _ in range(_ROUNDS + 1):
            for name, (script, path) in cases.items():
                times[name].append(_run(script + _TAIL, path, folder))
    bare, ours, big_text = (median(times[name][1:]) for name in ("bare", "ours", "large"))
    detail = f"{ours * 1000:.0f} ms against {bare * 1000:.0f} ms"
    return [
        Row("first painted text / bare Qt", ours / bare, 1.6, detail=detail),
        Row("first paint of 10 MB / of the chapter", big_text / ours, 1.5),
    ]


def _run(script: str, path: Path, home: str) -> float:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_CONFIG_HOME": home,
        "STARTED": str(time.time()),
    }
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        capture_output=True, text=True, env=environment, check=True, timeout=60,
    )  # fmt: skip
    return float(done.stdout)
