import io
import json
import os
import subprocess
import sys
import threading

import pytest

from nepreader.correction.finder import SuspectFinder
from nepreader.correction.suspect import Suspect
from nepreader.correction.worker import Worker

WRONG = "😀 ยายไปตสาดเพื่อซื้อปลาทูและผักสด\nหลานนั่งอ่านหนังสือ\n"


def answers(*lines: bytes) -> list[dict]:
    target = io.BytesIO()
    Worker(io.BytesIO(b"\n".join(lines)), target).run()
    return [json.loads(line) for line in target.getvalue().splitlines()]


def request(number=1, text=WRONG, **more) -> bytes:
    return json.dumps({"id": number, "text": text, **more}).encode()


def test_suspects_come_paragraph_by_paragraph_and_at_last_all(lexicon):
    first, second, last = answers(request(first=[40, 41]))

    assert [(one["id"], one["done"], one["total"]) for one in (first, second)] == [
        (1, 1, 2),
        (1, 2, 2),
    ]
    assert last["finished"] is True
    assert [Suspect.from_json(one).span for one in last["suspects"]] == [
        suspect.span for suspect in SuspectFinder(lexicon).find(WRONG)
    ]


@pytest.mark.parametrize(
    "line",
    [b"{", b"[]", b'{"id": 1}', b'{"id": 1, "text": 5}', b'{"id": 1, "text": "", "first": [1]}'],
)
def test_what_is_no_request_is_answered_with_an_error(line):
    (answer,) = answers(line)

    assert answer["error"]


def test_what_people_and_engines_say_is_taken_into_account():
    scores = [
        answers(request(**more))[-1]["suspects"][0]["score"]
        for more in ({}, {"learnt": [["ล", "ส"]]}, {"confidences": [[0, 40, 0.2]]})
    ]

    assert scores[0] < min(scores[1:])


def test_a_newer_request_takes_the_place_of_one_that_is_worked_on():
    read, write = os.pipe()
    with os.fdopen(read, "rb") as source, os.fdopen(write, "wb", buffering=0) as sink:
        seen = threading.Event()

        class Target(io.BytesIO):
            def write(self, data):
                if not seen.is_set():
                    sink.write(request(2, "ยายไปตลาด") + b"\n")
                    while worker._newest is None:
                        threading.Event().wait(0.001)
                    sink.close()
                    seen.set()
                return super().write(data)

        target = Target()
        sink.write(request(1) + b"\n")
        worker = Worker(source, target)
        worker.run()

    told = [json.loads(line) for line in target.getvalue().splitlines()]
    assert [one["id"] for one in told if one.get("finished")] == [2]
    assert [one["done"] for one in told if one["id"] == 1] == [1]


def test_it_runs_as_a_process_in_utf_8_whatever_the_locale():
    environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    line = json.dumps({"id": "ก", "text": WRONG}, ensure_ascii=False).encode("utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "nepreader.correction.worker"],
        input=line + b"\n", capture_output=True, check=True, env=environment,
    )  # fmt: skip
    last = json.loads(done.stdout.splitlines()[-1].decode("utf-8"))

    assert last["id"] == "ก"
    assert any(one["text"] in WRONG for one in last["suspects"])
    assert done.stderr == b""
