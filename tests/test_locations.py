import subprocess
import sys
from pathlib import Path

from nepreader import locations


def test_what_looks_for_misread_words_is_a_module_of_this_interpreter():
    assert locations.worker_command() == [sys.executable, "-m", "nepreader.correction.worker"]


def test_in_a_bundle_it_is_the_program_for_scripts_beside_the_window(monkeypatch, tmp_path):
    for name, worker in (("nepreader", "nepreader-cli"), ("nepreader.exe", "nepreader-cli.exe")):
        monkeypatch.setattr(sys, "executable", str(tmp_path / name))
        monkeypatch.setattr(sys, "frozen", True, raising=False)

        assert locations.worker_command() == [str(tmp_path / worker), "suspects-worker"]


def test_the_manual_of_a_checkout_is_that_of_its_documentation():
    assert Path(__file__).parents[1] / "docs" / "manual" == locations.MANUAL


def test_the_program_for_scripts_answers_as_the_module_does():
    request = '{"id": 7, "text": "ยายไปตสาด"}\n'
    call = "from nepreader.cli.main import main; main()"
    commands = ([sys.executable, "-c", call, "suspects-worker"], locations.worker_command())
    answers = [
        subprocess.run(
            command, input=request, capture_output=True, encoding="utf-8", check=True
        ).stdout
        for command in commands
    ]

    assert '"finished":true' in answers[0]
    assert answers[0] == answers[1]
