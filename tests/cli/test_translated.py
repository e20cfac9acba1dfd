import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from nepreader.cli.main import cli
from nepreader.cli.translated import CLICK, CONTEXT, help_texts
from nepreader.wording import system_language
from nepreader.wording.catalogue import _load

CALL = "from nepreader.cli.main import main; main()"
_THAI, _ENGLISH = re.compile("[ก-๙]"), re.compile(r"\b[a-z]+ [a-z]+ [a-z]+\b")


def answer(*arguments: str, **environment: str) -> str:
    """What a process of its own says: click is put into a language once in a process."""
    names = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    command = (sys.executable, "-c", CALL, *arguments)
    done = subprocess.run(
        command, env=kept | environment, capture_output=True, encoding="utf-8", check=False
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("command", ["", "export", "suspects", "vocabulary", "ocr"])
def test_help_is_in_the_language_of_the_environment(command):
    thai = answer(*command.split(), "--help", LC_ALL="th_TH.UTF-8")
    english = answer(*command.split(), "--help", LANG="en_GB.UTF-8")

    assert _THAI.search(thai)
    assert not _ENGLISH.search(thai)
    assert not _THAI.search(english)
    assert "Show this message and exit." in english
    assert "[OPTIONS]" not in thai
    assert "[ARGS]" not in thai
    assert "[OPTIONS]" in english
    assert command or "\n    1  the text cannot be opened" in english  # not filled


def test_what_is_called_wrongly_is_told_in_thai():
    said = answer("suspects", LANGUAGE="th:en", LC_ALL="en_GB.UTF-8")

    assert "ขาดอาร์กิวเมนต์ 'FILE'" in said
    assert "Error" not in said


@pytest.mark.parametrize(
    "call",
    [
        "vocabulary",
        "export x.txt --to html --language ???? -o x.html",
        "dictionaries remove x",
        "vocabulary x.txt --mark known",
    ],
)
def test_what_a_command_cannot_use_is_told_in_thai(call):
    said = answer(*call.split(), LC_ALL="th_TH.UTF-8")

    assert _THAI.search(said)
    assert not _ENGLISH.search(said)


def test_the_catalogue_holds_the_help_of_every_command_and_no_more():
    texts = {text for _, _, text in help_texts(cli)}
    held = {source for context, source in _load("cli_th") if context == CONTEXT}

    assert held == texts


def test_click_still_says_what_is_translated():
    files = Path(click.__file__).parent.glob("*.py")
    code = "".join(path.read_text(encoding="utf-8") for path in files)
    code = re.sub(r'"\s*"', "", code)  # one text on several lines
    said = [source for context, source in _load("cli_th") if context == CLICK]

    escaped = (text.replace("\n", "\\n").replace("\t", "\\t") for text in said)
    assert [text for text in escaped if f'"{text}"' not in code] == []


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "th_TH.UTF-8"}, "th"),
        ({"LANG": "th_TH.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANGUAGE": "th", "LC_ALL": "en_US.UTF-8"}, "th"),
        ({"LANG": "Thai_Thailand.874"}, "th"),
        ({}, "en"),
    ],
)
def test_the_language_is_found_as_gettext_finds_it(environment, language, monkeypatch):
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert system_language() == language
