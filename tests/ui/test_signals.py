import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gestures import SAMPLE, written
from nepreader.storage.sidecar.places import sidecar_path


@pytest.mark.skipif(os.name == "nt", reason="Windows has other ways to end a program")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_what_was_typed_is_kept_when_the_system_ends_the_program(tmp_path, name):
    path = written(tmp_path, "😀 " + SAMPLE)
    command = [sys.executable, str(Path(__file__).with_name("ended.py")), str(tmp_path), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout.readline() == "ready\n"
        window.send_signal(getattr(signal, name))
        assert window.wait(timeout=20) == 0

    content = json.loads(sidecar_path(path).read_text(encoding="utf-8"))
    notes = [item for item in content["items"] if item["np:kind"] == "note"]
    assert [note["body"][0]["value"] for note in notes] == ["ยังพิมพ์ไม่เสร็จ"]
