"""What files are for that somebody brings: by their names, and by how they begin."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from nepreader.storage.sidecar.places import SUFFIX as SIDECAR_SUFFIX

_LOOKED_AT = 4096  # bytes


class Purpose(StrEnum):
    """What a file is for."""

    TEXT = "text"  # also what nobody knows: opening it says what is wrong
    SIDECAR = "sidecar"
    ANNOTATIONS = "annotations"  # of another program
    SCAN = "scan"
    GLOSSARY = "glossary"
    DICTIONARY = "dictionary"
    TRANSLATION = "translation"
    VOCABULARY = "vocabulary"
    TABLE = "table"  # one of several of these: only a person knows


_BY_SUFFIX: Mapping[str, Purpose] = MappingProxyType({
    **dict.fromkeys((".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".hocr", ".alto"),
                    Purpose.SCAN),
    **dict.fromkeys((".ifo", ".zip", ".telex", ".jsonl", ".gz"), Purpose.DICTIONARY),
    **dict.fromkeys((".xlf", ".xliff", ".tmx"), Purpose.TRANSLATION),
    **dict.fromkeys((".csv", ".tsv", ".tab"), Purpose.TABLE),
    ".tbx": Purpose.GLOSSARY,
    ".jsonld": Purpose.ANNOTATIONS,
})  # fmt: skip

_BY_START: Mapping[str, tuple[tuple[bytes, Purpose], ...]] = MappingProxyType({
    ".json": (
        (b"urn:nepreader:sidecar:", Purpose.SIDECAR),
        (b"anno.jsonld", Purpose.ANNOTATIONS),
        (b"nepreader-glossary", Purpose.GLOSSARY),
    ),
    ".xml": (
        (b"<alto", Purpose.SCAN),
        (b"<tbx", Purpose.GLOSSARY),
        (b"<martif", Purpose.GLOSSARY),
        (b"xliff", Purpose.TRANSLATION),
        (b"<", Purpose.DICTIONARY),  # LEXiTRON has no root element
    ),
    **dict.fromkeys((".html", ".htm", ".xhtml"), ((b"ocr_page", Purpose.SCAN),)),
})  # fmt: skip


def purpose_of(path: Path) -> Purpose:
    """What a file is for; `TEXT` where nothing tells, or where it cannot be read."""
    name = path.name.lower()
    if name.endswith(SIDECAR_SUFFIX):
        return Purpose.SIDECAR
    suffix = path.suffix.lower()
    if suffix in _BY_SUFFIX:
        return Purpose.TEXT if path.is_dir() else _BY_SUFFIX[suffix]
    signs = _BY_START.get(suffix, ())
    start = _start_of(path) if signs else b""
    return next((purpose for sign, purpose in signs if sign in start), Purpose.TEXT)


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LOOKED_AT)
    except OSError:
        return b""
