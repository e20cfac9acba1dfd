"""Our glossary format: JSON, described by `resources/glossary/glossary.schema.json`."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nepreader.errors import GlossaryError
from nepreader.glossary.entry import Entry, Kind, Years
from nepreader.glossary.glossary import Glossary
from nepreader.locations import RESOURCES

FORMAT = "nepreader-glossary"
VERSION = 1
SCHEMA = RESOURCES / "glossary" / "glossary.schema.json"


def load_glossary(path: Path) -> Glossary:
    """Read a glossary in our own format.

    Raises:
        GlossaryError: it cannot be read, is not JSON, or breaks the schema.
        OSError: the file cannot be read.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return _glossary(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        # The schema knows where and what; it is only asked when something is wrong, because
        # loading its library takes longer than all the glossaries.
        where, problem = _first_fault(path) or ("", str(error))
        raise GlossaryError(path, where, problem) from error


def dump_glossary(glossary: Glossary) -> str:
    """A glossary in our own format: one entry a line, so that changes read well."""
    head = {"format": FORMAT, "version": VERSION, "name": glossary.name, "title": glossary.title}
    lines = [json.dumps(entry_to_json(entry), ensure_ascii=False) for entry in glossary.values()]
    body = ",\n".join(lines)
    start = json.dumps(head, ensure_ascii=False)[:-1]
    return f'{start}, "entries": [\n{body}\n]}}\n'


def faults(content: object) -> list[tuple[str, str]]:
    """Every breach of the schema, as (JSON path, problem)."""
    import jsonschema

    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    errors = sorted(validator.iter_errors(content), key=lambda error: list(map(str, error.path)))
    return [(error.json_path, error.message) for error in errors]


def entry_to_json(entry: Entry) -> dict[str, Any]:
    """An entry as the format has it; what is empty is left out."""
    years = entry.years and {"from": entry.years.start, "to": entry.years.to}
    if entry.years and entry.years.to is None:
        years = {"from": entry.years.start}
    description = {"en": entry.description_en, "th": entry.description_th}
    fields: dict[str, Any] = {
        "id": entry.id,
        "kind": entry.kind.value,
        "thai": list(entry.thai),
        "misspelt": list(entry.misspelt),
        "latin": list(entry.latin),
        "russian": entry.russian,
        "english": entry.english,
        "renderings": list(entry.renderings),
        "forbidden": list(entry.forbidden),
        "gloss": entry.gloss,
        "description": {key: value for key, value in description.items() if value},
        "years": years,
        "seeAlso": list(entry.see_also),
    }
    return {key: value for key, value in fields.items() if value or key in ("id", "thai")}


def _glossary(content: Mapping[str, Any]) -> Glossary:
    if content["format"] != FORMAT or content["version"] != VERSION:
        raise ValueError(f"not version {VERSION} of {FORMAT}")
    entries = [_entry(fields) for fields in content["entries"]]
    return Glossary(_text(content["name"]), entries, _text(content.get("title", "")))


def _entry(fields: Mapping[str, Any]) -> Entry:
    description = fields.get("description", {})
    years = fields.get("years")
    return Entry(
        id=_text(fields["id"]),
        thai=_texts(fields["thai"]),
        english=_text(fields["english"]),
        gloss=_text(fields.get("gloss", "")),
        kind=Kind(fields.get("kind", Kind.OTHER)),
        misspelt=_texts(fields.get("misspelt", ())),
        latin=_texts(fields.get("latin", ())),
        russian=_text(fields.get("russian", "")),
        renderings=_texts(fields.get("renderings", ())),
        forbidden=_texts(fields.get("forbidden", ())),
        description_en=_text(description.get("en", "")),
        description_th=_text(description.get("th", "")),
        years=Years(int(years["from"]), years.get("to")) if years else None,
        see_also=_texts(fields.get("seeAlso", ())),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a text")
    return value


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list | tuple):
        raise TypeError(f"{values!r} is not a list")
    return tuple(map(_text, values))


def _first_fault(path: Path) -> tuple[str, str] | None:
    try:
        found = faults(json.loads(path.read_text(encoding="utf-8")))
    except json.JSONDecodeError as error:
        return f"line {error.lineno}, column {error.colno}", error.msg
    except (UnicodeDecodeError, RecursionError) as error:
        return "", str(error)
    return found[0] if found else None
