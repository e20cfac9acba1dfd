"""The person's own readings of words, kept in the data folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nepreader.storage.settings import load_record, save_record


@dataclass(frozen=True, slots=True)
class CorrectedReading:
    """A word and how it is said, in Thai syllables parted by hyphens."""

    word: str = ""
    respelling: str = ""


@dataclass(frozen=True, slots=True)
class CorrectedReadings:
    """The file: all corrections, by word."""

    readings: tuple[CorrectedReading, ...] = ()


def load_corrections(path: Path) -> dict[str, str]:
    """Words with their respellings; a damaged file is set aside (`load_record`)."""
    record = load_record(CorrectedReadings, path)
    return {reading.word: reading.respelling for reading in record.readings if reading.word}


def save_corrections(corrections: Mapping[str, str], path: Path) -> None:
    """Write all corrections.

    Raises:
        SettingsError: it could not be written; the old file is whole.
    """
    readings = tuple(CorrectedReading(word, corrections[word]) for word in sorted(corrections))
    save_record(CorrectedReadings(readings), path)
