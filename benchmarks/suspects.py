"""Finding what was misread: how well, how fast, and in how much memory.

Slips found and mended are counted on the shared chapter and rendered pages, where these lie
beside the project; speed, and what is suspected of a clean text, on the bundled chapter.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.table import Row
from benchmarks.texts import chapter
from nepreader.correction.finder import SuspectFinder
from nepreader.correction.lexicon import load_lexicon
from nepreader.correction.suspect import LIKELY, POSSIBLE, SURE, Suspect
from nepreader.workspace import load_termbase
from nepreader.workspace.sample import SAMPLE

SHARED = Path(__file__).parents[2] / "shared"
SETTINGS = {"review": POSSIBLE, "default": LIKELY, "sure": SURE}
TEXTS = {
    "half a real chapter": "chapter-part1",
    "light scans": "ocr-synth/light",
    "heavy scans": "ocr-synth/heavy",
}
LENGTH = 40_000
MEMORY = """
import sys
from pathlib import Path
from nepreader.correction.worker import Worker
with open("/dev/null", "wb") as nowhere:
    Worker(sys.stdin.buffer, nowhere).run()
status = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
print(int(status["VmHWM"].split()[0]) / 1024)
"""


def accuracy() -> list[Row]:
    """Precision and recall at the three settings, and right first suggestions."""
    if not SHARED.is_dir():
        print(f"suspects, accuracy: not measured ({SHARED} is missing)")
        return []
    rows = []
    for name, stem in TEXTS.items():
        text, gold = (SHARED / "chapter" / f"{stem}{end}" for end in (".txt", ".gold.jsonl"))
        found = _finder().find(text.read_bytes().decode("utf-8"))
        for setting, least in SETTINGS.items():
            score = _score(text, gold, [one for one in found if one.score >= least])
            detail = ", ".join(
                f"{figure} {score[figure]:.2f}" for figure in ("precision", "recall", "right_at_1")
            )
            promised = 0.4 if setting == "default" else None
            rows.append(Row(f"{name}, {setting}: 1 - F1", 1 - score["f1"], promised, "", detail))
    return rows


def clean() -> list[Row]:
    """What is suspected of a text whose slips are mended."""
    text = chapter()
    slips = SAMPLE.with_name("nep-chapter.slips.jsonl").read_text(encoding="utf-8").splitlines()
    for slip in sorted(map(json.loads, slips), key=lambda slip: -slip["start"]):
        text = text[: slip["start"]] + slip["right"] + text[slip["end"] :]
    found = [one for one in _finder().find(text) if one.score >= SETTINGS["review"]]
    figure = 1000 * len(found) / len(text)
    return [Row("suspects in 1,000 clean characters, review", figure, 1.0, "")]


def speed() -> list[Row]:
    """A long chapter, its first paragraph, and the same text after one correction."""
    text = (chapter() * 2)[:LENGTH]
    finder = _finder()
    first: list[float] = []
    start = time.perf_counter()
    finder.find(text, progress=lambda _: first.append(time.perf_counter() - start))
    whole = time.perf_counter() - start
    changed = text.replace("อุตสาหกรรม", "อุตสาหกรม", 1)
    again = _timed(lambda: finder.find(changed))
    loading = _timed(load_lexicon)
    rows = [
        Row(f"suspects of {LENGTH:,} characters", whole, 5.0, "s"),
        Row("… of the paragraph in sight", 1000 * first[0], 500, "ms"),
        Row("… after one correction", 1000 * again, 150, "ms"),
        Row("… the lexicon loaded", 1000 * loading, 300, "ms"),
    ]
    if sys.platform == "linux":
        rows.append(Row("… memory of the whole process", _memory(text), 120, "MB"))
    return rows


def _finder() -> SuspectFinder:
    glossaries = load_termbase(())[0].glossaries
    terms = [form for glossary in glossaries for entry in glossary.values() for form in entry.thai]
    return SuspectFinder(load_lexicon(), terms)


def _timed(task: Callable[[], object]) -> float:
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def _memory(text: str) -> float:
    request = json.dumps({"id": 1, "text": text}).encode() + b"\n"
    done = subprocess.run(
        [sys.executable, "-c", MEMORY], input=request, capture_output=True, check=True
    )
    return float(done.stdout)


def _score(text: Path, gold: Path, found: list[Suspect]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "suspects.json")
        path.write_text(json.dumps([one.to_json() for one in found]), encoding="utf-8")
        command = [sys.executable, SHARED / "tools" / "score_ocr.py", text, gold, path]
        done = subprocess.run(command, capture_output=True, check=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result
