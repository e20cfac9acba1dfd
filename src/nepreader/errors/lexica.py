"""A glossary, a dictionary or a reading cannot be used."""

from pathlib import Path

from nepreader.errors.base import NepreaderError


class GlossaryError(NepreaderError):
    """A glossary file cannot be used: `where` (line or JSON path) and `problem` in English."""

    def __init__(self, path: Path, where: str, problem: str) -> None:
        self.path, self.where, self.problem = path, where, problem


class DictionaryError(NepreaderError):
    """A dictionary file cannot be used: `where` (line, member) and `problem` in English."""

    def __init__(self, path: Path, where: str, problem: str) -> None:
        self.path, self.where, self.problem = path, where, problem


class WordNetMissing(NepreaderError):
    """WordNet cannot be offered here: `problem` says which data are missing or do not fit."""

    def __init__(self, problem: str) -> None:
        self.problem = problem


class ReadingUnusable(NepreaderError):
    """A syllable of a person's `respelling` of `word` cannot be read."""

    def __init__(self, word: str, respelling: str) -> None:
        self.word, self.respelling = word, respelling
