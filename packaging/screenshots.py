"""Draw the pictures of the documentation anew: docs/pictures/*.png."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "samples" / "nep-chapter.txt"
PICTURES = ROOT / "docs" / "pictures"

# (name, options of `nepreader --screenshot`)
SHOTS = (
    ("light", ("--theme", "light", "--hover", "กรอนสตัดท์")),
    ("dark", ("--theme", "dark", "--hover", "คณะกรรมาธิการวางแผนแห่งรัฐ")),
    ("thai", ("--theme", "sepia", "--language", "th", "--hover", "เชอร์โวเนตส์")),
    ("notes", ("--view", "notes", "--size", "1240x700")),
    ("typos", ("--view", "typos", "--size", "1240x700")),
    ("scale-2", ("--size", "760x520", "--scale", "2", "--hover", "เลฟ")),
)


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


def main() -> None:
    """Draw each picture in a process of its own, as a person would call it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    call = "from nepreader.ui.application import main; main()"
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        for name, options in SHOTS:
            picture = PICTURES / f"{name}.png"
            text = annotated(Path(home), environment) if name == "notes" else SAMPLE
            command = [sys.executable, "-c", call, "--screenshot", picture, *options, text]
            subprocess.run(command, check=True, env=environment)
            print(picture.relative_to(ROOT))


if __name__ == "__main__":
    main()
