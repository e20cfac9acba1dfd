import json
import os
import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


def screen(name, x, width, height):
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"name": name, "x": x, "y": 0, "width": width, "height": height} | dots


def run(platform: str, *wrapper: str) -> None:
    command = [
        *wrapper,
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        str(HERE / "two_screens.py"),
    ]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": platform,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def test_a_class_on_two_screens_of_the_off_screen_platform(tmp_path):
    layout = tmp_path / "screens.json"
    layout.write_text(
        json.dumps(
            {"screens": [screen("laptop", 0, 1280, 720), screen("projector", 1280, 1920, 1080)]}
        )
    )

    run(f"offscreen:configfile={layout}")


@pytest.mark.skipif(
    not (shutil.which("xvfb-run") and find_library("Xrandr")), reason="no Xvfb, or no RandR"
)
def test_a_class_on_two_monitors_of_an_x_server_one_of_them_unplugged():
    run("xcb", "xvfb-run", "-a", "-s", "-screen 0 3200x1080x24")
