"""LEXiTRON (its `telex` file) and Yaitron, which is LEXiTRON in well-formed XML.

LEXiTRON's file is a row of `<Doc>` elements without a root, with bare ampersands, often in
TIS-620; so its elements are looked for one by one, which also keeps entities and DTDs out.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from nepreader.errors import DictionaryError
from nepreader.importing.dictionaries.dictionary import Dictionary
from nepreader.importing.dictionaries.glosses import entry, part_of_speech
from nepreader.lexicon.entry import LexicalEntry
from nepreader.text.decoding import NotText, Undecodable, decode

_DOC = re.compile(r"<Doc>(.*?)</Doc>", re.DOTALL | re.IGNORECASE)
_ENTRY = re.compile(r"<entry\b([^>]*)>(.*?)</entry>", re.DOTALL)
_FIELD = re.compile(r"<([a-z-]+)\b[^>]*>([^<]*)</\1>", re.IGNORECASE)
_SENSE_NUMBER = re.compile(r"\s+\d+$")


def read_lexitron(path: Path) -> Dictionary:
    """Read the Thai–English half of LEXiTRON or Yaitron.

    Raises:
        DictionaryError: it is not text, or holds no entries of these forms.
    """
    try:
        text = decode(path.read_bytes()).text
    except (NotText, Undecodable) as error:
        raise DictionaryError(path, "", "the file is not text") from error
    if _DOC.search(text):
        return Dictionary("LEXiTRON", _lexitron(path, text))
    if _ENTRY.search(text):
        return Dictionary("Yaitron", _yaitron(path, text))
    raise DictionaryError(path, "line 1", "is neither LEXiTRON nor Yaitron")


def _lexitron(path: Path, text: str) -> Iterator[LexicalEntry]:
    found_any = False
    for match in _DOC.finditer(text):
        fields = _fields(match[1])
        if "tcat" not in fields and "ecat" in fields:
            raise DictionaryError(
                path, _line(text, match.start()), "is English–Thai; take the file telex"
            )
        headwords = fields.get("tsearch") or fields.get("tentry", [])
        meanings = fields.get("eentry", []) + fields.get("tenglish", [])
        found = _entry(headwords, meanings, fields.get("tcat", []))
        if found:
            found_any = True
            yield found
    if not found_any:
        raise DictionaryError(path, "", "none of its entries has a headword and a meaning")


def _yaitron(path: Path, text: str) -> Iterator[LexicalEntry]:
    found_any = False
    for match in _ENTRY.finditer(text):
        if 'lang="eng"' in match[1] or "lang='eng'" in match[1]:
            continue
        fields = _fields(match[2])
        meanings = fields.get("translation", []) + fields.get("translation-similar", [])
        found = _entry(fields.get("headword", []), meanings, fields.get("pos", []))
        if found:
            found_any = True
            yield found
    if not found_any:
        raise DictionaryError(path, "", "it holds no Thai entries")


def _entry(headwords: list[str], meanings: list[str], parts: list[str]) -> LexicalEntry | None:
    if not headwords:
        return None
    pos = part_of_speech(parts[0]) if parts else None
    return entry(_SENSE_NUMBER.sub("", headwords[0]), meanings, pos)


def _fields(body: str) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for match in _FIELD.finditer(body):
        fields.setdefault(match[1].lower(), []).append(html.unescape(match[2]).strip())
    return fields


def _line(text: str, at: int) -> str:
    return f"line {text.count(chr(10), 0, at) + 1}"
