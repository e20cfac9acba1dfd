"""The catalogues are complete, and say in Thai what the sources say: marks, places, keys."""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from nepreader.locations import TRANSLATIONS

ROOT = Path(__file__).parents[1]
CATALOGUES = ("nepreader_th", "nepreader_en", "qt_th", "cli_th")
_LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
_PLACE = re.compile(r"%L?\d|%n|\{\w*\}")
_MNEMONIC = re.compile(r"&(\w)")
_ELLIPSIS = re.compile(r"(…|\.\.\.)")


class Message(NamedTuple):
    context: str
    source: str
    forms: tuple[str, ...]
    state: str
    is_plural: bool

    @property
    def name(self) -> str:
        return f"{self.context}: {self.source}"


def messages(path: Path) -> Iterator[Message]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms or [translation.text or ""]),
                translation.get("type", ""),
                message.get("numerus") == "yes",
            )


def catalogue(name: str) -> list[Message]:
    return list(messages(TRANSLATIONS / f"{name}.ts"))


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_text_is_translated_and_none_is_left_over(name):
    assert [m.name for m in catalogue(name) if m.state or not all(m.forms)] == []


@pytest.mark.parametrize(("name", "flags"), [("nepreader_th", ()), ("nepreader_en", ("-pluralonly",))])  # fmt: skip
def test_the_catalogue_is_that_of_the_sources(name, flags, tmp_path):
    sources = [path.relative_to(ROOT) for path in sorted((ROOT / "src").rglob("*.py"))]
    fresh = tmp_path / f"{name}.ts"
    command = (sys.executable, "-c", _LUPDATE, *sources, "-silent", *flags, "-ts", fresh)
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "LC_ALL": "C"})

    def keys(found) -> set[tuple[str, str]]:
        return {(message.context, message.source) for message in found}

    assert keys(catalogue(name)) == keys(messages(fresh)), "run `make translations`"


@pytest.mark.parametrize("name", CATALOGUES)
def test_no_placeholder_is_lost_or_added(name):
    for message in catalogue(name):
        wanted = Counter(_PLACE.findall(message.source))
        for form in message.forms:
            found = Counter(_PLACE.findall(form))
            if message.is_plural:  # one of them may be said in words
                found["%n"] = wanted["%n"]
            assert found == wanted, message.name


@pytest.mark.parametrize("name", CATALOGUES)
def test_blanks_and_ellipses_at_the_ends_are_kept(name):
    for message in catalogue(name):
        source = message.source
        for form in message.forms:
            assert form[: len(form) - len(form.lstrip())] == source[: len(source) - len(source.lstrip())], message.name  # fmt: skip
            assert form[len(form.rstrip()) :] == source[len(source.rstrip()) :], message.name
            assert len(_ELLIPSIS.findall(form)) == len(_ELLIPSIS.findall(source)), message.name


@pytest.mark.parametrize("name", CATALOGUES)
def test_no_mnemonic_is_lost(name):
    for message in catalogue(name):
        for form in message.forms:
            found, wanted = _MNEMONIC.findall(form), _MNEMONIC.findall(message.source)
            assert len(found) == len(wanted), message.name
            assert all(letter.isascii() for letter in found), message.name  # on every keyboard
