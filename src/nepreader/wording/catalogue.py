"""Translations without Qt, for the command line: reads the same `.ts` files."""

import os
from functools import cache

from nepreader.locations import TRANSLATIONS


def system_language() -> str:
    """The language of the environment: "th" or "en"."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    name = name or ""
    return "th" if name.lower().startswith(("th", "thai")) else "en"


def translator(language: str) -> "Catalogue":
    """The catalogue of a language; English needs none."""
    return Catalogue({} if language == "en" else _load(language))


class Catalogue:
    """Translates marked texts."""

    def __init__(self, texts: dict[tuple[str, str], str]) -> None:
        self._texts = texts

    def __call__(self, context: str, text: str) -> str:
        """The translation of `text`, or `text` itself."""
        return self._texts.get((context, text)) or text


@cache
def _load(language: str) -> dict[tuple[str, str], str]:
    from xml.etree import ElementTree as ET

    path = TRANSLATIONS / f"nepreader_{language}.ts"
    if not path.exists():
        return {}
    texts = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            texts[name, message.findtext("source", "")] = message.findtext("translation", "")
    return texts
