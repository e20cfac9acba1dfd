"""The program as a person calls it: in a process of its own."""

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from nepreader.storage import Theme
from nepreader.ui.arguments import Arguments, parse


def nepreader(home, *arguments: object) -> subprocess.CompletedProcess:
    environment = {
        k: v
        for k, v in os.environ.items()
        if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment |= {
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "HOME": str(home),
    }
    call = "from nepreader.ui.application import main; main()"
    return subprocess.run(
        [sys.executable, "-c", call, *map(str, arguments)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("เลนินกับกรอนสตัดท์\n" * 3, encoding="utf-8")
    return path


def test_the_window_is_drawn_in_the_size_asked_for(tmp_path, text):
    picture = tmp_path / "a.png"
    done = nepreader(tmp_path, "--screenshot", picture, "--size", "800x500", "--scale", "2", "--theme", "dark",
                     "--language", "th", "--hover", "กรอนสตัดท์", text)  # fmt: skip
    image = QImage(str(picture))

    assert (done.returncode, done.stderr) == (0, "")
    assert (image.width(), image.height()) == (1600, 1000)
    assert image.pixelColor(30, 900).lightness() < 60
    assert not (tmp_path / "config" / "nepreader" / "state.json").exists()


@pytest.mark.parametrize("view", ["words", "review", "presenter", "keys", "manual"])
def test_other_windows_and_panels_are_drawn_on_any_text(tmp_path, text, view):
    picture = tmp_path / "a.png"
    done = nepreader(tmp_path, "--screenshot", picture, "--view", view, "--size", "1000x800", text)

    assert (done.returncode, done.stderr) == (0, "")
    assert QImage(str(picture)).width() == 1000
    assert not list(tmp_path.glob("*.json"))  # nothing was written beside the text


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--screenshot", "a.png", "none.txt"), 1, "no file"),
        (("--screenshot", "a.png", "--hover", "สตาลิน", "TEXT"), 1, "does not hold"),
        (("--screenshot", "/nonexistent/a.png", "TEXT"), 1, "could not be written"),
        (("--screenshot", "a.png"), 1, "no file"),
        (("--size", "huge"), 2, "1240x820"),
        (("--scale", "9"), 2, "0.5 to 4"),
        (("--theme", "pink"), 2, "pink"),
        (("--help",), 0, ""),
    ],
)
def test_bad_calls_say_what_is_wrong(tmp_path, text, arguments, code, words):
    done = nepreader(tmp_path, *(text if a == "TEXT" else a for a in arguments))

    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_arguments_have_defaults_and_types(tmp_path):
    assert parse([]) == Arguments()
    found = parse(["--screenshot", "a.png", "--theme", "sepia", "--size", "100x200", "b.txt"])
    assert found.theme is Theme.SEPIA
    assert found.size == (100, 200)
    assert found.file.name == "b.txt"
