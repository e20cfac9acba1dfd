"""LUTE v3 as a server of the benchmark's own, in an environment of its own."""

import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Self

# It asks for older versions of libraries that we use, too: hence no part of our environment.
PACKAGES = ("lute3==3.10.3", "lute3-thai==0.0.3")
_ENVIRONMENT = Path(__file__).resolve().parents[1] / "build" / "lute"
_LONGEST = 60  # seconds until it answers


class LuteMissing(Exception):
    """LUTE cannot be installed or started here; says why."""


def installed() -> Path:
    """The interpreter of an environment with LUTE, which is made where it is not there.

    Raises:
        LuteMissing: it cannot be made.
    """
    python = _ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    mark = _ENVIRONMENT / "-".join(PACKAGES)
    if mark.exists():
        return python
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES)
    for command in ((sys.executable, "-m", "venv", "--clear", _ENVIRONMENT), pip):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise LuteMissing(f"LUTE v3 could not be installed: {last}")
    mark.touch()
    return python


class LuteServer:
    """Runs while the block does, with an empty database that has learnt Thai."""

    def __init__(self, python: Path, folder: Path) -> None:
        """`folder` is for its data."""
        data = folder / "lute"
        data.mkdir()
        config = data / "config.yml"
        config.write_text(f"ENV: prod\nDBNAME: lute.db\nDATAPATH: '{data}'\n", encoding="utf-8")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self._address = f"http://127.0.0.1:{port}"
        self._command = [python, "-m", "lute.main", "--local", "--port", str(port),
                         "--config", config]  # fmt: skip
        self._folder = data
        self._thai = ""

    def __enter__(self) -> Self:
        """Start it, and choose Thai."""
        self._process = subprocess.Popen(
            self._command, cwd=self._folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            self._wait()
            self.get("/language/load_predefined/Thai")
            self._thai = re.search(r'value="(\d+)">Thai<', self.get("/book/new"))[1]  # type: ignore[index]
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def get(self, path: str) -> str:
        """A page, as a browser gets it."""
        with urllib.request.urlopen(self._address + path, timeout=_LONGEST) as answer:
            return answer.read().decode("utf-8")

    def take_in(self, text: Path, title: str) -> str:
        """Make a book of a text, its pages as long as usual; returns the path of the first."""
        fields = {
            "language_id": self._thai,
            "title": title,
            "split_by": "paragraphs",
            "threshold_page_tokens": "250",
            "text": text.read_text(encoding="utf-8"),
        }
        body = urllib.parse.urlencode(fields)
        opener = urllib.request.build_opener(_Stay)
        try:
            opener.open(f"{self._address}/book/new", body.encode(), timeout=_LONGEST)
        except urllib.error.HTTPError as answer:
            return urllib.parse.urlsplit(answer.headers["Location"]).path
        raise RuntimeError("LUTE did not take the text in")

    def _wait(self) -> None:
        end = time.monotonic() + _LONGEST
        while time.monotonic() < end and self._process.poll() is None:
            try:
                self.get("/")
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise RuntimeError("LUTE does not answer")

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirection, so that each answer is timed for itself."""

    def redirect_request(self, *_arguments: object) -> None:
        return None
