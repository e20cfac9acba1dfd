"""Draw the pictures of the documentation and the manual anew."""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "samples" / "nep-chapter.txt"
PICTURES = ROOT / "docs" / "pictures"
MANUAL = ROOT / "docs" / "manual" / "pictures"
LANGUAGES = ("en", "th")

# (name, options of `nepreader --screenshot`)
SHOTS = (
    ("light", ("--theme", "light", "--hover", "กรอนสตัดท์")),
    ("dark", ("--theme", "dark", "--hover", "คณะกรรมาธิการวางแผนแห่งรัฐ")),
    ("thai", ("--theme", "sepia", "--language", "th", "--hover", "เชอร์โวเนตส์")),
    ("notes", ("--view", "notes", "--size", "1240x700")),
    ("typos", ("--view", "typos", "--size", "1240x700")),
    ("scale-2", ("--size", "760x520", "--scale", "2", "--hover", "เลฟ")),
)

# The same in both languages, for the manual.
MANUAL_SHOTS = (
    ("reader", ("--size", "1000x620", "--hover", "กรอนสตัดท์")),
    ("interlinear", ("--size", "1000x560", "--view", "interlinear")),
    ("words", ("--size", "1000x620", "--view", "words")),
    ("review", ("--size", "560x420", "--view", "review")),
    ("notes", ("--size", "1000x620", "--view", "notes")),
    ("typos", ("--size", "1000x620", "--view", "typos")),
    ("translation", ("--size", "1240x700", "--view", "translation")),
    ("audience", ("--size", "960x540", "--view", "audience")),
    ("presenter", ("--size", "1000x620", "--view", "presenter")),
)  # fmt: skip

# (words, options of `nepreader-cli annotate`)
NOTES = (
    ("นโยบายเศรษฐกิจใหม่", ("--colour", "yellow")),
    ("เศรษฐกิจใหม่ ค.ศ. 1921", ("--colour", "blue")),
    ("พวกบอลเชวิค", ("--colour", "green", "--tag", "พรรค", "--note",
                     "คำนี้แปลว่า “ฝ่ายข้างมาก” · the majority, so named at the congress of 1903")),
    ("ไครเมีย", ("--tag", "ที่", "--note", "Where Wrangel's army embarked")),
    ("เปโตรกราด", ("--colour", "pink")),
)  # fmt: skip


def annotated(folder: Path, environment: dict[str, str]) -> Path:
    """A copy of the chapter with a few notes on its first page."""
    copy = folder / SAMPLE.name
    copy.write_bytes(SAMPLE.read_bytes())
    text = copy.read_text(encoding="utf-8")
    call = "from nepreader.cli.main import main; main()"
    for words, options in NOTES:
        start = text.index(words)
        span = ("--start", str(start), "--end", str(start + len(words)))
        command = [sys.executable, "-c", call, "annotate", copy, *span, *options]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return copy


def own_copy(documents: Path) -> Path:
    """A copy of the chapter where the program keeps it: it has its English there."""
    copy = documents / "nepreader" / SAMPLE.name
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(SAMPLE.read_bytes())
    return copy


def draw(picture: Path, options: tuple[str, ...], home: Path) -> None:
    """Draw one picture in a process of its own, as a person would call it."""
    names = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_DOCUMENTS_DIR": "documents"}
    environment = {**os.environ, **{name: str(home / folder) for name, folder in names.items()}}
    text = SAMPLE
    if "notes" in options:
        text = annotated(home, environment)
    elif "translation" in options:
        text = own_copy(home / "documents")
    call = "from nepreader.ui.application import main; main()"
    command = [sys.executable, "-c", call, "--screenshot", picture, *options, text]
    subprocess.run(command, check=True, env=environment)
    print(picture.relative_to(ROOT))


def make_small(picture: Path) -> None:
    """Keep the 256 commonest colours: a third of the bytes, and hardly a difference to be seen."""
    drawn = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(drawn.constBits()).cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(256)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    drawn.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(picture), quality=0)


def main() -> None:
    """Draw all; `--manual` leaves out those of the README."""
    for name, options in () if "--manual" in sys.argv else SHOTS:
        PICTURES.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as home:
            draw(PICTURES / f"{name}.png", options, Path(home))
    for language in LANGUAGES:
        (MANUAL / language).mkdir(parents=True, exist_ok=True)
        for name, options in MANUAL_SHOTS:
            with tempfile.TemporaryDirectory() as home:
                picture = MANUAL / language / f"{name}.png"
                draw(picture, ("--language", language, *options), Path(home))
                make_small(picture)


if __name__ == "__main__":
    main()
