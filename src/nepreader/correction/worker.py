"""Finds suspects in a process of its own: requests come in as JSON lines, suspects go out so.

A request: {"id": 1, "text": "…", "terms": ["…"], "first": [start, end] or null, "learnt":
[[meant, printed]], "confidences": [[start, end, 0..1]]}; all but id and text may be missing. To it
come {"id": 1, "done": 3, "total": 76, "suspects": […]} for each paragraph, and at last {"id": 1,
"finished": true, "suspects": […]}, all of them, best first; or {"id": 1, "error": "…"}. A newer
request takes the place of one that is worked on. The process ends where its input does.
"""

import sys
from collections.abc import Sequence
from threading import Condition, Thread
from typing import Any, BinaryIO

import orjson

from nepreader.correction.finder import Progress, SuspectFinder
from nepreader.correction.lexicon import load_lexicon
from nepreader.correction.suspect import Suspect
from nepreader.json_text import loads
from nepreader.text import Span


class _Replaced(Exception):
    """A newer request has come."""


class Worker:
    """Answers one request after another; what it knows of the last text makes the next fast."""

    def __init__(self, source: BinaryIO, target: BinaryIO) -> None:
        """Both are streams of lines in UTF-8."""
        self._source = source
        self._target = target
        self._newest: bytes | None = None
        self._has_ended = False
        self._changed = Condition()
        self._lexicon = load_lexicon()
        self._terms: tuple[str, ...] = ()
        self._finder = SuspectFinder(self._lexicon)

    def run(self) -> None:
        """Work until the input ends, and what came last is answered."""
        Thread(target=self._read, name="requests", daemon=True).start()
        while (line := self._next()) is not None:
            self._answer(line)

    def _read(self) -> None:
        for line in self._source:
            if line.strip():
                with self._changed:
                    self._newest = line
                    self._changed.notify()
        with self._changed:
            self._has_ended = True
            self._changed.notify()

    def _next(self) -> bytes | None:
        """The latest request; waits for one. None where the input has ended."""
        with self._changed:
            self._changed.wait_for(lambda: self._newest is not None or self._has_ended)
            line, self._newest = self._newest, None
            return line

    def _answer(self, line: bytes) -> None:
        number: Any = None
        try:
            request = loads(line)
            number = request["id"]
            found = self._find(number, request)
        except _Replaced:
            return
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            self._write({"id": number, "error": f"{type(error).__name__}: {error}"})
            return
        self._write({"id": number, "finished": True, "suspects": _json(found)})

    def _find(self, number: Any, request: dict[str, Any]) -> list[Suspect]:
        terms = tuple(request.get("terms") or ())
        if terms != self._terms:
            self._terms = terms
            self._finder = SuspectFinder(self._lexicon, terms)

        def tell(progress: Progress) -> None:
            if self._newest is not None:
                raise _Replaced
            self._write(
                {
                    "id": number,
                    "done": progress.done,
                    "total": progress.total,
                    "suspects": _json(progress.suspects),
                }
            )

        first = request.get("first")
        return self._finder.find(
            request["text"],
            first=Span(*first) if first else None,
            learnt=[(meant, printed) for meant, printed in request.get("learnt") or ()],
            confidences=[
                (Span(start, end), value) for start, end, value in request.get("confidences") or ()
            ],
            progress=tell,
        )

    def _write(self, message: dict[str, Any]) -> None:
        self._target.write(orjson.dumps(message) + b"\n")
        self._target.flush()


def _json(suspects: Sequence[Suspect]) -> list[dict[str, Any]]:
    return [suspect.to_json() for suspect in suspects]


def main() -> None:
    """Work on the standard streams, in UTF-8 whatever the locale."""
    try:
        Worker(sys.stdin.buffer, sys.stdout.buffer).run()
    except BrokenPipeError:  # nobody reads any more
        sys.stderr.close()


if __name__ == "__main__":
    main()
