import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from nepreader.cli import main


def run(*arguments: str):
    return CliRunner().invoke(main.cli, list(map(str, arguments)), catch_exceptions=True)


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("😀 เลนินกับกอสแพลน (Gosplan) ค.ศ.1921\n", encoding="utf-8")
    return path


def test_tokens_tile_the_text_in_code_points(text):
    tokens = json.loads(run("tokens", text, "--json").stdout)["tokens"]
    content = text.read_text(encoding="utf-8")

    assert "".join(token["text"] for token in tokens) == content
    assert all(content[t["start"] : t["end"]] == t["text"] for t in tokens)
    assert {"start": 2, "end": 7, "text": "เลนิน", "kind": "word", "term": "lenin"} in tokens
    assert {t["kind"] for t in tokens} == {
        "other",
        "space",
        "word",
        "punctuation",
        "latin",
        "number",
    }


def test_tokens_without_json_are_lines(text):
    lines = run("tokens", text).stdout.splitlines()

    assert lines[2] == "2\t7\tword\tlenin\tเลนิน"
    assert lines[1].endswith("' '")


def test_terms_are_listed_and_counted(text):
    found = json.loads(run("terms", text, "--json").stdout)["occurrences"]
    counted = run("terms", text).stdout.splitlines()

    assert [(o["text"], o["term"]) for o in found] == [
        ("เลนิน", "lenin"),
        ("กอสแพลน", "gosplan"),
        ("Gosplan", "gosplan"),
    ]
    assert counted[0].startswith("2\tgosplan\t")


def test_another_engine_and_encoding_can_be_chosen(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("ภาษาไทย".encode("cp874"))

    assert run("tokens", path, "--encoding", "cp874", "--engine", "newmm").exit_code == 0
    assert run("tokens", path, "--engine", "klingon").exit_code == 2


def test_help_names_the_exit_codes():
    assert "Exit codes" in run("--help").stdout


@pytest.mark.parametrize(("language", "words"), [("en_GB.UTF-8", "no file"), ("th_TH.UTF-8", "")])
def test_an_error_is_a_message_and_exit_code_1(tmp_path, language, words):
    environment = {**os.environ, "LC_ALL": language, "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", "from nepreader.cli.main import main; main()", "tokens", str(tmp_path / "none")],
        capture_output=True, env=environment, check=False,
    )  # fmt: skip
    message = done.stderr.decode()

    assert done.returncode == 1
    assert "Traceback" not in message
    assert words in message
    assert "none" in message


def test_a_broken_glossary_is_named_and_the_command_goes_on(text, tmp_path):
    from nepreader.locations import config_folder

    broken = tmp_path / "b.csv"
    broken.write_text("ก,\n", encoding="utf-8")
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.json").write_text(json.dumps({"glossaries": [str(broken)]}))

    result = run("terms", text)

    assert result.exit_code == 0
    assert "b.csv" in result.stderr
