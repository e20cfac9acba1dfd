"""The chapter that comes along: people work on a copy of their own."""

from pathlib import Path

from nepreader.errors import SourceUnreadable
from nepreader.locations import RESOURCES, documents_folder

SAMPLE = RESOURCES / "samples" / "nep-chapter.txt"


def is_sample_copy(path: Path) -> bool:
    """Whether a file is the person's own copy of the sample."""
    return path == documents_folder() / SAMPLE.name


def sample_copy() -> Path:
    """The person's own copy of the sample, made when it is not there yet.

    Raises:
        SourceUnreadable: it cannot be made.
    """
    copy = documents_folder() / SAMPLE.name
    if not copy.exists():
        import shutil

        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(SAMPLE, copy)
        except OSError as error:
            raise SourceUnreadable(copy, error.strerror or str(error)) from error
    return copy
