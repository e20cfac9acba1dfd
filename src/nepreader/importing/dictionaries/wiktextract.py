"""Wiktionary as Wiktextract and kaikki.org give it: a JSON object a line, an entry each."""

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nepreader import json_text
from nepreader.errors import DictionaryError
from nepreader.importing.dictionaries.dictionary import Dictionary
from nepreader.importing.dictionaries.glosses import entry, part_of_speech
from nepreader.lexicon.entry import LexicalEntry

_LONGEST_LINE = 10_000_000
_MOST_BYTES = 20_000_000_000


def read_wiktextract(path: Path) -> Dictionary:
    """Read the Thai entries of a JSONL file, packed or not.

    Raises:
        DictionaryError: a line is no JSON object, or there are no Thai entries.
    """
    return Dictionary(path.name.partition(".")[0], _entries(path))


def _entries(path: Path) -> Iterator[LexicalEntry]:
    found_any = False
    for number, line in _lines(path):
        try:
            content = json_text.loads(line)
        except ValueError as error:
            raise DictionaryError(path, f"line {number}", "is not JSON") from error
        if not isinstance(content, dict):
            raise DictionaryError(path, f"line {number}", "is not an entry of Wiktextract")
        found = _entry(content)
        if found:
            found_any = True
            yield found
    if not found_any:
        raise DictionaryError(path, "", "it holds no Thai entries with a meaning")


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Numbered lines, unpacked as they are read, so that a whole dump fits any memory."""
    size = number = 0
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
            while line := file.readline(_LONGEST_LINE):
                number += 1
                size += len(line)
                if len(line) >= _LONGEST_LINE or size > _MOST_BYTES:
                    raise DictionaryError(path, f"line {number}", "is longer than it may be")
                if line.strip():
                    yield number, line
    except (OSError, EOFError, zlib.error) as error:
        raise DictionaryError(path, f"line {number + 1}", f"cannot be read ({error})") from error


def _entry(content: dict[str, Any]) -> LexicalEntry | None:
    if content.get("lang_code") != "th" or not isinstance(content.get("word"), str):
        return None
    senses = content.get("senses")
    glosses = [_gloss(sense) for sense in senses] if isinstance(senses, list) else []
    return entry(content["word"], filter(None, glosses), part_of_speech(str(content.get("pos"))))


def _gloss(sense: object) -> str:
    """The innermost gloss of a sense; those before it are the headings above it."""
    glosses = sense.get("glosses") if isinstance(sense, dict) else None
    return str(glosses[-1]) if isinstance(glosses, list) and glosses else ""
