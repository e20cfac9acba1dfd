"""Settings, searches, files that are written, arguments: the rest of what may go wrong."""

from pathlib import Path

from nepreader.errors.base import NepreaderError


class SettingsError(NepreaderError):
    """Settings or state could not be written."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class DetectionFailed(NepreaderError):
    """Looking for misread words ended early, for a reason in English or the system's words."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


class FileExists(NepreaderError):
    """A file is in the way of one that was to be written."""

    def __init__(self, path: Path) -> None:
        self.path = path


class ExportFailed(NepreaderError):
    """A file could not be written; what was there before is whole."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason


class AnnotationNotFound(NepreaderError):
    """There is no annotation of that id."""

    def __init__(self, annotation_id: str) -> None:
        self.annotation_id = annotation_id


class TermNotFound(NepreaderError):
    """A text does not hold the words that were asked for."""

    def __init__(self, text: str) -> None:
        self.text = text


class UsageError(NepreaderError):
    """A command was given something it cannot use.

    `problem` is English, marked for translation, with a place for each of `data`.
    """

    def __init__(self, problem: str, **data: object) -> None:
        self.problem = problem
        vars(self).update(data)
