"""Translations without Qt, for the command line: reads the same `.ts` files."""

import os
from functools import cache

from nepreader.locations import TRANSLATIONS


def system_language() -> str:
    """The language of the environment, "th" or "en": as gettext finds it, LANGUAGE first."""
    names = (os.environ.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, names), "")
    return "th" if name.lower().startswith("th") else "en"


def translator(language: str, name: str = "nepreader") -> "Catalogue":
    """The catalogue of a language, by its name; English needs none."""
    return Catalogue({} if language == "en" else _load(f"{name}_{language}"))


class Catalogue:
    """Translates marked texts."""

    def __init__(self, texts: dict[tuple[str, str], str]) -> None:
        self._texts = texts

    def __call__(self, context: str, text: str) -> str:
        """The translation of `text`, or `text` itself."""
        return self._texts.get((context, text)) or text


@cache
def _load(name: str) -> dict[tuple[str, str], str]:
    from xml.etree import ElementTree as ET

    path = TRANSLATIONS / f"{name}.ts"
    if not path.exists():
        return {}
    texts = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        title = context.findtext("name", "")
        for message in context.iter("message"):
            texts[title, message.findtext("source", "")] = message.findtext("translation", "")
    return texts
