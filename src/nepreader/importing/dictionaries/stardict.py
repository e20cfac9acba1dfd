"""StarDict: NAME.ifo says what there is, NAME.idx where each entry lies in NAME.dict.

The format as its project describes it (StarDictFileFormat): an index entry is a headword in UTF-8,
NUL, offset and size (big-endian, 32 bits, offsets of 64 where the .ifo says so).
"""

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from nepreader.errors import DictionaryError
from nepreader.importing.dictionaries.dictionary import Dictionary
from nepreader.importing.dictionaries.glosses import entry
from nepreader.importing.dictionaries.members import MAX_UNPACKED, Members, gunzipped
from nepreader.lexicon.entry import LexicalEntry

_TEXT_TYPES = "mlgtxyhwk"
"""Plain text, marked-up text, phonetics; the others are pictures, sounds and resources."""
_SHOWN_TYPES = "mlgxhwk"  # not the phonetics
_MAGIC = "StarDict's dict ifo file"

Load = Callable[[str], bytes | None]
"""An ending → the bytes of the file that has it, None where there is none."""


def read_stardict(path: Path) -> Dictionary:
    """Read a dictionary by its .ifo; the other files lie beside it.

    Raises:
        DictionaryError: a file is missing or damaged.
    """

    def load(suffix: str) -> bytes | None:
        file = path.with_name(path.name[: -len(".ifo")] + suffix)
        if not file.is_file():
            return None
        if file.stat().st_size > MAX_UNPACKED:
            raise DictionaryError(path, file.name, "is larger than it may be")
        return file.read_bytes()

    return _read(path, load)


def read_stardict_zip(members: Members) -> Dictionary:
    """Read a dictionary out of an archive. Raises as `read_stardict`."""
    names = members.names()
    stem = next(name for name in names if name.endswith(".ifo"))[: -len(".ifo")]

    def load(suffix: str) -> bytes | None:
        return members.read(stem + suffix) if stem + suffix in names else None

    return _read(members.path, load)


def _read(path: Path, load: Load) -> Dictionary:
    about = _about(path, load(".ifo") or b"")
    index = _unpacked(path, load, ".idx", ".idx.gz")
    data = _unpacked(path, load, ".dict", ".dict.dz")
    wide = about.get("idxoffsetbits") == "64"
    count = int(about["wordcount"]) if about.get("wordcount", "").isdecimal() else None
    entries = _entries(path, index, data, wide=wide, types=about.get("sametypesequence", ""))
    return Dictionary(about.get("bookname") or path.stem, entries, count)


def _about(path: Path, ifo: bytes) -> dict[str, str]:
    lines = ifo.decode("utf-8-sig", "replace").splitlines()
    if not lines or lines[0].strip() != _MAGIC:
        raise DictionaryError(path, "line 1", "is not that of a StarDict .ifo file")
    return {key.strip(): value.strip() for key, _, value in (s.partition("=") for s in lines[1:])}


def _unpacked(path: Path, load: Load, plain: str, packed: str) -> bytes:
    if (data := load(plain)) is not None:
        return data
    if (data := load(packed)) is not None:
        return gunzipped(data, path, packed)
    raise DictionaryError(path, "", f"its {plain} file is missing")


def _entries(
    path: Path, index: bytes, data: bytes, *, wide: bool, types: str
) -> Iterator[LexicalEntry]:
    place = struct.Struct(">QI" if wide else ">II")
    at = number = 0
    while at < len(index):
        number += 1
        end = index.find(b"\0", at)
        if end < 0 or end + 1 + place.size > len(index):
            raise DictionaryError(path, f"entry {number} of the index", "is cut off")
        offset, size = place.unpack_from(index, end + 1)
        if offset + size > len(data):
            raise DictionaryError(path, f"entry {number}", "lies beyond the end of the data")
        headword = index[at:end].decode("utf-8", "replace")
        found = entry(headword, _texts(data[offset : offset + size], types))
        if found:
            yield found
        at = end + 1 + place.size


def _texts(article: bytes, types: str) -> Iterator[str]:
    """The texts of an article that a person may read."""
    for kind, field in _fields(article, types):
        if kind in _SHOWN_TYPES:
            yield field.decode("utf-8", "replace")


def _fields(article: bytes, types: str) -> Iterator[tuple[str, bytes]]:
    """(type, content) of each field; the types stand in the article or, if all alike, in the .ifo.

    Text ends at NUL, other types carry their size; the last of a fixed sequence ends the article.
    """
    at = step = 0
    while at < len(article) and (step < len(types) or not types):
        kind = types[step] if types else chr(article[at])
        at += 0 if types else 1
        step += 1
        if types and step == len(types):
            end = following = len(article)
        elif kind in _TEXT_TYPES:
            end = article.find(b"\0", at)
            end = len(article) if end < 0 else end
            following = end + 1
        else:
            size = int.from_bytes(article[at : at + 4], "big")
            at += 4
            end = following = at + size
        yield kind, article[at:end].rstrip(b"\0")
        at = following
