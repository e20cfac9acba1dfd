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
    ("scale-2", ("--size", "760x520", "--scale", "2", "--hover", "เลฟ")),
)


def main() -> None:
    """Draw each picture in a process of its own, as a person would call it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    call = "from nepreader.ui.application import main; main()"
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        for name, options in SHOTS:
            picture = PICTURES / f"{name}.png"
            command = [sys.executable, "-c", call, "--screenshot", picture, *options, SAMPLE]
            subprocess.run(command, check=True, env=environment)
            print(picture.relative_to(ROOT))


if __name__ == "__main__":
    main()
