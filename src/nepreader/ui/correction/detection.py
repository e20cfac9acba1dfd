"""Looks for misread words in another process, and brings home what it found."""

import json
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal

from nepreader.correction.suspect import POSSIBLE, Suspect
from nepreader.errors import DetectionFailed
from nepreader.locations import worker_command
from nepreader.scans.model import confidences_of
from nepreader.text import Reading, ReadingMode, Span
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.workspace import OpenText
from nepreader.workspace.correcting import slips_of
from nepreader.workspace.page_scans import PageScans
from nepreader.workspace.readings import corrected_manner, corrections_of, make_reading
from nepreader.workspace.reviewing import placed_in_source

_IN_SIGHT = 3000
"""Code points that a screen shows; what stands there is read first."""
_REST_AFTER = 30_000  # ms without a question
_CALM = 150  # ms without a change before the text is read again


class _Asked(NamedTuple):
    text: OpenText
    reading: Reading
    number: int


class SuspectDetection(QObject):
    """Keeps the suspects of the open text up to date.

    A process of its own, because the search holds the interpreter's lock for seconds. It is asked
    about the corrected reading, whichever is shown: what was mended helps to find the rest.
    """

    found = Signal(object)  # list[Suspect], in code points of the source; of the whole text so far
    progressed = Signal(int, int)  # paragraphs read, of how many; the first time through a text
    finished = Signal()
    failed = Signal(object)  # NepreaderError

    def __init__(self, session: ReadingSession, view: ReadingView) -> None:
        super().__init__(session)
        self._session, self._view = session, view
        self._is_on = True
        self._worker: QProcess | None = None
        self._asked: _Asked | None = None
        self._text: OpenText | None = None
        self._question: dict[str, Any] = {}
        self._number = 0
        self._is_first = True
        self._line = b""
        self._suspects: dict[Span, Suspect] = {}
        self._confidences: list[tuple[Span, float]] = []
        self._resting = QTimer(self, singleShot=True, interval=_REST_AFTER)
        self._resting.timeout.connect(self.rest)
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self._ask)
        session.words_changed.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._calm.isActive() or self._asked is not None

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Look for misread words, or leave it."""
        self._is_on = on
        if on:
            self._follow()
        else:
            self.close()
            self._suspects = {}
            self.found.emit([])
            self.finished.emit()

    def use_scans(self, found: PageScans) -> None:
        """Take up how sure a reading machine was of its words."""
        confidences = confidences_of(found.placed)
        if confidences != self._confidences:
            self._confidences = confidences
            self._follow()

    def close(self) -> None:
        """Stop looking; the process ends."""
        self._calm.stop()
        self._asked = self._text = None
        self.rest()

    def rest(self) -> None:
        """Let the process go with its hundred megabytes; the next change starts another."""
        self._resting.stop()
        worker, self._worker = self._worker, None
        if worker:
            for signal in (worker.readyReadStandardOutput, worker.errorOccurred, worker.finished):
                signal.disconnect()
            worker.kill()
            worker.waitForFinished()
            worker.deleteLater()

    # ---- asking

    def _follow(self) -> None:
        if self._is_on and self._session.text:
            self._calm.start(_CALM if self._session.text is self._text else 0)

    def _ask(self) -> None:
        text = self._session.text
        if text is None:
            return
        shown = text.manner.mode is ReadingMode.CORRECTED
        reading = text.reading if shown else make_reading(text, corrected_manner(text))
        question = {
            "text": reading.text,
            "terms": sorted(self._session.termbase.forms),
            "learnt": slips_of(corrections_of(text), text.document.text),
            "confidences": [
                [*_bounds(reading.from_source(span)), sure] for span, sure in self._confidences
            ],
        }
        if text is self._text and question == self._question:
            return  # only the way of reading changed, or the words
        if text is not self._text:
            self._suspects = {}
            self._is_first = True
        self._text, self._question = text, question
        self._number += 1
        self._asked = _Asked(text, reading, self._number)
        start = self._view.first_position()
        in_sight = Span(start, min(start + _IN_SIGHT, len(text.reading.text)))
        first = reading.from_reading(text.reading, in_sight)
        self._write({"id": self._number, "first": _bounds(first), **question})

    def _write(self, request: dict[str, Any]) -> None:
        self._resting.stop()
        if self._worker is None:
            self._worker = self._started()
        self._worker.write(QByteArray(json.dumps(request).encode() + b"\n"))

    def _started(self) -> QProcess:
        worker = QProcess(self)
        worker.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        worker.readyReadStandardOutput.connect(self._read)
        worker.errorOccurred.connect(self._end)
        worker.finished.connect(self._end)
        self._line = b""
        program, *arguments = worker_command()
        worker.start(program, arguments)
        return worker

    # ---- answers

    def _read(self) -> None:
        if self._worker is None:
            return
        received = self._line + self._worker.readAllStandardOutput().data()
        *lines, self._line = received.split(b"\n")
        for line in lines:
            self._take(json.loads(line))

    def _take(self, answer: dict[str, Any]) -> None:
        asked = self._asked
        if asked is None or answer["id"] != asked.number or self._session.text is not asked.text:
            return
        if "error" in answer:
            self._asked = None
            self.failed.emit(DetectionFailed(answer["error"]))
            return
        suspects = map(Suspect.from_json, answer["suspects"])
        likely = (suspect for suspect in suspects if suspect.score >= POSSIBLE)
        placed = {suspect.span: suspect for suspect in placed_in_source(likely, asked.reading)}
        if answer.get("finished"):
            self._suspects, self._asked, self._is_first = placed, None, False
            self._resting.start()
            self.found.emit(list(placed.values()))
            self.finished.emit()
        else:
            self._suspects |= placed
            self.found.emit(list(self._suspects.values()))
            if self._is_first:
                self.progressed.emit(answer["done"], answer["total"])

    def _end(self) -> None:
        """The process died: say so; the next change starts another."""
        reason = self._worker.errorString() if self._worker else ""
        self.close()
        self.finished.emit()
        self.failed.emit(DetectionFailed(reason))


def _bounds(span: Span) -> list[int]:
    return [span.start, span.end]
