"""Shared by all tests: nobody's own folders are touched, nothing unexpected is said."""

import hashlib
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from nepreader import locations
from nepreader.locations import RESOURCES

# The same picture on every machine; run with QT_QPA_PLATFORM=xcb to watch.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "nepreader",
    max_examples=60,
    deadline=None,  # two workers on a busy machine: time proves nothing
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("nepreader")

# Half of a real OCR'd chapter, where the machine has it; tests that read it skip elsewhere.
CHAPTER = Path(__file__).parents[2] / "shared" / "chapter" / "chapter-part1.txt"


@pytest.fixture(autouse=True, scope="session")
def sources_stay() -> Iterator[None]:
    """No text that tests open where it lies is another after the whole run."""
    folders = (
        RESOURCES / "samples",
        Path(__file__).parent / "storage" / "versions",
        CHAPTER.parent,
    )
    texts = [path for folder in folders for path in sorted(folder.glob("*.txt"))]
    before = [_identity(path) for path in texts]
    yield
    assert [_identity(path) for path in texts] == before


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put the user's folders into a temporary one; returns it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("config", "data", "cache", "documents"):
        monkeypatch.setattr(locations.platformdirs, f"user_{name}_dir", _folder(home / name))
    return home


@pytest.fixture(autouse=True)
def no_warnings_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on any log record of level WARNING or above."""
    yield
    said = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not said, [record.getMessage() for record in said]


@pytest.fixture
def chapter() -> str:
    """The real chapter's text."""
    if not CHAPTER.exists():
        pytest.skip("the real chapter is not on this machine")
    return CHAPTER.read_text(encoding="utf-8")


def _identity(path: Path) -> tuple[str, int, int]:
    status = path.stat()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return digest, status.st_mtime_ns, status.st_ino


def _folder(path: Path):
    return lambda *_args, **_kwargs: str(path)
