"""Start a bundle as on a machine without Python, and tell its size and how fast it starts.

`try_out.py DIST [BIN]`: the folder that holds the bundle, and one with the programs as installed by
pip, to compare with.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

SUFFIX = ".exe" if sys.platform == "win32" else ""
ROUNDS = 5
# The second word is misread: the window asks the process that looks for such.
TEXT = "😀 ยายไปตสาดเพื่อซื้อปลาทู\n"
FOUND = "ตลาด"


def program(folder: Path, name: str) -> Path:
    """One of the two programs of a bundle."""
    app = folder / "nepreader.app" / "Contents" / "MacOS"
    return (app if app.is_dir() else folder / "nepreader") / f"{name}{SUFFIX}"


def bare(home: Path) -> dict[str, str]:
    """An environment in which no Python, time zones or display are to be found."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return kept | {"HOME": str(home), "USERPROFILE": str(home), "PATH": str(home),
                   "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
                   "PYTHONTZPATH": ""}  # fmt: skip


def said(home: Path, *command: object) -> str:
    """What a program printed; it ends with 0, or an exception does."""
    done = subprocess.run(
        [str(part) for part in command], env=bare(home), cwd=home, check=False, timeout=120,
        capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL,
    )  # fmt: skip
    if done.returncode or "Traceback" in done.stderr:
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def attempts(home: Path, window: Path, script: Path) -> None:
    """Everything that a bundle might lack: words, glosses, the other process, formats, pictures."""
    text = home / "a.txt"
    text.write_text(TEXT, encoding="utf-8")
    assert "ซื้อ" in said(home, script, "tokens", text)
    assert "ซื้อ" in said(home, script, "tokens", text, "--engine", "newmm")
    assert "buy" in said(home, script, "glosses", text)
    assert FOUND in said(home, script, "suspects", text)
    for kind in ("docx", "epub", "html", "xliff2", "tmx", "anki"):
        said(home, script, "vocabulary", text, "--mark", "learning", "ปลาทู")
        said(home, script, "export", text, "--to", kind, "-o", home / f"out.{kind}")
    assert "ซื้อ" in said(home, script, "tokens", home / "out.docx")
    said(home, script, "annotate", text, "--start", "2", "--end", "5", "--note", "who")
    said(home, script, "validate", f"{text}.nepreader.json")
    for view in ("typos", "notes"):  # the sidecar opens its text
        said(home, window, "--screenshot", home / f"{view}.png", "--view", view,
             "--language", "th", f"{text}.nepreader.json")  # fmt: skip
        assert (home / f"{view}.png").stat().st_size > 10_000


def seconds(home: Path, *command: object) -> float:
    """How long a program takes."""
    start = time.perf_counter()
    said(home, *command)
    return time.perf_counter() - start


def times(home: Path, windows: Sequence[Path]) -> list[float]:
    """Medians of interleaved rounds until the picture of the window with a short text is made."""
    text = home / "short.txt"
    text.write_text("แมว\n", encoding="utf-8")
    rounds = [
        [seconds(home, window, "--screenshot", home / "s.png", text) for window in windows]
        for _ in range(ROUNDS + 1)
    ]
    return [median(column) for column in zip(*rounds[1:], strict=True)]


def main() -> None:
    """Try it, and print figures."""
    folder = Path(sys.argv[1]).resolve()
    window, script = program(folder, "nepreader"), program(folder, "nepreader-cli")
    windows = [window, *(Path(name).resolve() / "nepreader" for name in sys.argv[2:])]
    files = [path for path in window.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    with tempfile.TemporaryDirectory(prefix="nepreader ก ") as name:
        home = Path(name)
        attempts(home, window, script)
        taken = times(home, windows)
        command = seconds(home, script, "--version")
    beside = f", {taken[0] / taken[1]:.2f} × of that installed by pip" if taken[1:] else ""
    print(f"{window.parent}: {size / 1e6:.0f} MB in {len(files)} files; it runs without Python.")
    print(f"A picture of the window (0.35 s of it waiting): {taken[0]:.2f} s{beside}")
    print(f"nepreader-cli --version: {command:.2f} s")


if __name__ == "__main__":
    main()
