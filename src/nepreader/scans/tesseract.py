"""The program `tesseract`: where it is, what it can read, and one picture through it."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from nepreader.errors import TesseractLanguageMissing, TesseractMissing, TesseractUnusable

DEFAULT_LANGUAGES = "tha+eng"
PROGRAM = "tesseract"
_OLDEST = (4, 0)  # the first that reads lines by a neural net; before, Thai is of no use
_VERSION = re.compile(r"tesseract\s+v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?")
_PROBE_SECONDS = 30
_PAGE_SECONDS = 600
_LOOK_SECONDS = 0.1  # between two looks at whether to stop
_INPUT, _OUTPUT = "scan", "page"
_LONGEST_REASON = 300


class Stopped(Exception):
    """Whoever asked for the text does not want it any more."""


class PictureFailed(Exception):
    """The program failed on a picture; its message says why."""


class Picture(NamedTuple):
    """What the program is given.

    Attributes:
        data: a file in PGM, PNG, JPEG or TIFF.
        frame: which page of a TIFF, from 0.
        dpi: the resolution, where we know it; 0 leaves it to the file.
    """

    data: bytes
    frame: int = 0
    dpi: int = 0


class Output(NamedTuple):
    """Of one picture: the text, which alone tells where blanks are, and the boxes as hOCR."""

    text: str
    hocr: bytes


@dataclass(frozen=True, slots=True)
class Tesseract:
    """An installed Tesseract: its `program`, its version, the languages it has data of."""

    program: str
    version: tuple[int, ...]
    languages: frozenset[str]

    def check_languages(self, languages: str) -> None:
        """See that it can read `languages`, like "tha+eng".

        Raises:
            TesseractLanguageMissing: it has no data of one of them.
        """
        for language in languages.split("+"):
            if language not in self.languages:
                package = language.lower().replace("_", "-")
                installed = ", ".join(sorted(self.languages)) or "–"
                raise TesseractLanguageMissing(language, package, installed)

    def read(
        self,
        picture: Picture,
        languages: str,
        is_stopped: Callable[[], bool] = lambda: False,
        seconds: float = _PAGE_SECONDS,
    ) -> Output:
        """Read one picture; the program is ended if it is stopped or takes longer than `seconds`.

        The picture is its standard input: on Windows the program knows no file names in Thai.

        Raises:
            Stopped: `is_stopped` said so.
            PictureFailed: the program failed, or took too long.
        """
        with tempfile.TemporaryDirectory(prefix="nepreader-") as folder:
            command = [self.program, "stdin", _OUTPUT, "-l", languages]
            command += ["--dpi", str(picture.dpi)] if picture.dpi else []
            command += ["-c", f"tessedit_page_number={picture.frame}", "txt", "hocr"]
            try:
                process = _started(command, Path(folder), picture.data)
            except OSError as error:
                raise PictureFailed(error.strerror or str(error)) from error
            with process:
                said = _waited_for(process, is_stopped, seconds)
            if process.returncode:
                raise PictureFailed(_reason(said) or f"exit code {process.returncode}")
            return _output(Path(folder))


def find_tesseract(program: str = "") -> Tesseract:
    """The program that is given, or the one on the PATH, or where Windows' installer puts it.

    Raises:
        TesseractMissing: there is none.
        TesseractUnusable: it does not answer, or is too old.
    """
    found = shutil.which(program or PROGRAM) or (None if program else _installed_on_windows())
    if found is None:
        raise TesseractMissing(program or PROGRAM)
    version = _VERSION.search(_asked(found, "--version"))
    if version is None:
        raise TesseractUnusable(found, "it does not say its version")
    numbers = tuple(int(number) for number in version.groups() if number)
    if numbers[:2] < _OLDEST:
        raise TesseractUnusable(found, version.group())
    return Tesseract(found, numbers, frozenset(_languages(_asked(found, "--list-langs"))))


def _languages(listed: str) -> Iterable[str]:
    """A line for each, below a heading that ends in a colon; warnings hold blanks."""
    lines = (line.strip() for line in listed.splitlines())
    return (line for line in lines if line and not line.endswith(":") and " " not in line)


def _asked(program: str, question: str) -> str:
    """What the program answers; version 4 does so on standard error."""
    try:
        answer = subprocess.run(  # noqa: S603 - the program was asked for, and gets no shell
            [program, question],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PROBE_SECONDS,
            check=False,
            creationflags=_no_window(),
        )
    except subprocess.TimeoutExpired as error:
        raise TesseractUnusable(program, "it does not answer") from error
    except OSError as error:
        raise TesseractUnusable(program, error.strerror or str(error)) from error
    return (answer.stdout + b"\n" + answer.stderr).decode("utf-8", "replace")


def _installed_on_windows() -> str | None:
    folders = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)")]
    for folder in filter(None, folders):
        program = Path(folder, "Tesseract-OCR", "tesseract.exe")
        if program.is_file():
            return str(program)
    return None


def _started(command: list[str], folder: Path, data: bytes) -> "subprocess.Popen[bytes]":
    """Start it in a folder, with `data` to be read.

    Not through a pipe: what that had not taken when `communicate` first timed out is never sent.
    """
    given = folder / _INPUT
    given.write_bytes(data)
    with given.open("rb") as file:
        return subprocess.Popen(  # noqa: S603 - as above
            command,
            cwd=folder,
            stdin=file,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            creationflags=_no_window(),
        )


def _waited_for(
    process: "subprocess.Popen[bytes]", is_stopped: Callable[[], bool], seconds: float
) -> bytes:
    """What the program said on standard error; it is ended whatever ends the waiting."""
    until = time.monotonic() + seconds
    try:
        while True:
            try:
                return process.communicate(timeout=_LOOK_SECONDS)[1]
            except subprocess.TimeoutExpired:
                if is_stopped():
                    raise Stopped from None
                if time.monotonic() > until:
                    raise PictureFailed(f"no answer in {seconds:,.0f} s") from None
    finally:
        if process.poll() is None:
            process.kill()


def _output(folder: Path) -> Output:
    try:
        text = (folder / f"{_OUTPUT}.txt").read_bytes().decode("utf-8", "replace")
        hocr = (folder / f"{_OUTPUT}.hocr").read_bytes()
    except OSError as error:
        raise PictureFailed("it wrote no result") from error
    return Output(text, hocr)


def _reason(said: bytes) -> str:
    """The last line that the program said: the others lead up to it."""
    lines = [line.strip() for line in said.decode("utf-8", "replace").splitlines()]
    return next((line for line in reversed(lines) if line), "").rstrip(".")[:_LONGEST_REASON]


def _no_window() -> int:
    """Windows would open a console for each page."""
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
