"""The translation memory of this person: fed by what they confirm, asked for passages alike."""

from collections.abc import Iterable
from pathlib import Path

from nepreader.errors import ExportFailed
from nepreader.locations import data_folder
from nepreader.progress import Checkpoint, unwatched
from nepreader.storage.atomic import write_atomically
from nepreader.text import Reading
from nepreader.translation import Passage
from nepreader.translation.memory import MemoryTokens, MemoryUnit, TranslationMemory
from nepreader.workspace.open_text import OpenText


def memory_path() -> Path:
    """Where the memory is kept."""
    return data_folder() / "translation-memory.sqlite3"


def open_memory(tokens: MemoryTokens | None = None) -> TranslationMemory:
    """Open the person's memory, off the GUI thread: the first time takes a tenth of a second.

    Raises:
        MemoryUnusable: it cannot be read or made.
        MemoryTooNew: a later program made it.
    """
    return TranslationMemory(memory_path(), tokens)


def confirmed_units(
    text: OpenText, reading: Reading, passages: Iterable[Passage], language: str = "en"
) -> list[MemoryUnit]:
    """What the memory should remember of some passages: those that somebody stands by."""
    return [
        MemoryUnit(
            passage.span_in(reading).of(reading.text),
            passage.text,
            language,
            text.document.name,
            passage.translation.annotation.creator,
            passage.translation.annotation.modified,
        )
        for passage in passages
        if passage.translation and passage.status.is_confirmed
    ]


def import_memory(memory: TranslationMemory, path: Path, checkpoint: Checkpoint = unwatched) -> int:
    """Take in a TMX file; what came from a file of that name before is replaced.

    Raises:
        TranslationUnreadable: it is no TMX.
        MemoryUnusable: the memory cannot be written.
        Exception: whatever `checkpoint` raises; nothing is changed then.
    """
    from nepreader.importing.tmx import read_memory

    return memory.take_in(path.name, read_memory(path), checkpoint)


def export_memory(memory: TranslationMemory, path: Path, checkpoint: Checkpoint = unwatched) -> int:
    """Write the whole memory as TMX; returns how many units it has.

    Raises:
        ExportFailed: it could not be written.
        Exception: whatever `checkpoint` raises; nothing is written then.
    """
    from nepreader.exporting.tmx import memory_tmx

    units = list(memory)
    try:
        write_atomically(path, memory_tmx(units, checkpoint), mode=0o666)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error
    return len(units)
