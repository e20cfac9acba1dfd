"""Yomitan: a ZIP file of JSON, `index.json` and `term_bank_1.json` and further banks.

A row of a bank is [headword, reading, tags of definitions, rules, score, definitions, …]; a
definition is a text or structured content, a tree as in HTML.
"""

import re
from collections.abc import Iterator
from typing import Any

from nepreader import json_text
from nepreader.errors import DictionaryError
from nepreader.importing.dictionaries.dictionary import Dictionary
from nepreader.importing.dictionaries.glosses import entry, part_of_speech
from nepreader.importing.dictionaries.members import Members
from nepreader.lexicon.entry import LexicalEntry

_BANK = re.compile(r"term_bank_(\d+)\.json")
_BLOCKS = frozenset(("div", "li", "ol", "ul", "p", "br", "tr", "table", "details", "summary"))
_MAX_DEPTH = 60


def read_yomitan(members: Members) -> Dictionary:
    """Read a Yomitan dictionary.

    Raises:
        DictionaryError: a part of it is no JSON, or of another form.
    """
    about = _json(members, "index.json")
    if not isinstance(about, dict) or "title" not in about:
        raise DictionaryError(members.path, "index.json", "names no title")
    numbered = ((m, name) for name in members.names() if (m := _BANK.fullmatch(name)))
    banks = [name for _, name in sorted(numbered, key=lambda pair: int(pair[0][1]))]
    if not banks:
        raise DictionaryError(members.path, "", "it has no term_bank_1.json")
    return Dictionary(str(about["title"]), _entries(members, banks))


def _entries(members: Members, banks: list[str]) -> Iterator[LexicalEntry]:
    for bank in banks:
        rows = _json(members, bank)
        if not isinstance(rows, list):
            raise DictionaryError(members.path, bank, "is not a list of entries")
        for number, row in enumerate(rows, start=1):
            fitting = isinstance(row, list) and len(row) > 5 and isinstance(row[0], str)
            if not fitting or not isinstance(row[5], list):
                raise DictionaryError(members.path, f"{bank}, entry {number}", "has another form")
            tags = str(row[2] or "").split()
            pos = next(filter(None, map(part_of_speech, tags)), None)
            found = entry(row[0], map(_text_of, row[5]), pos)
            if found:
                yield found


def _json(members: Members, name: str) -> Any:
    try:
        return json_text.loads(members.read(name))
    except ValueError as error:
        raise DictionaryError(members.path, name, "is not JSON") from error


def _text_of(content: Any, depth: int = 0) -> str:
    """The words of a definition; pictures and what nests beyond reason are left out."""
    if isinstance(content, str):
        return content
    if depth > _MAX_DEPTH:
        return ""
    if isinstance(content, list):
        return "".join(_text_of(part, depth + 1) for part in content)
    if not isinstance(content, dict) or content.get("type") == "image":
        return ""
    inner = content.get("text") or content.get("content") or ""
    text = _text_of(inner, depth + 1)
    return f"\n{text}\n" if content.get("tag") in _BLOCKS else text
