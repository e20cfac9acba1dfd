"""The chapter that comes along: long enough, glossed, translated, with honest slips."""

import json
import re

import pytest

from nepreader.glossary import load_glossary
from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.locations import RESOURCES
from nepreader.text import Edit, Reading, Span

FOLDER = RESOURCES / "samples"


@pytest.fixture(scope="module")
def printed() -> str:
    return (FOLDER / "nep-chapter.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def slips() -> list[dict]:
    lines = (FOLDER / "nep-chapter.slips.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def clean(printed, slips) -> str:
    edits = [Edit(Span(slip["start"], slip["end"]), slip["right"]) for slip in slips]
    return Reading(printed, edits).text


def test_it_is_long_enough(clean):
    assert len(clean) >= 18_000


def test_slips_stand_where_they_are_said_to(printed, slips):
    assert len(slips) >= 60
    assert all(printed[slip["start"] : slip["end"]] == slip["wrong"] for slip in slips)
    assert len({slip["kind"] for slip in slips}) >= 8


def test_it_uses_most_of_the_glossary(clean):
    glossary = load_glossary(RESOURCES / "glossary" / "nep.json")
    terms = {form: entry.id for entry in glossary.values() for form in entry.forms}
    cutter = WordCutter(make_tokenizer(), headwords(), terms)

    used = {terms[match.phrase] for line in clean.split("\n") for match in cutter.terms_in(line)}

    assert len(used) >= 90


def test_every_paragraph_is_translated_with_its_numbers(clean):
    english = (FOLDER / "nep-chapter.en.txt").read_text(encoding="utf-8")
    thai_lines, english_lines = clean.splitlines(), english.splitlines()

    assert [bool(line) for line in thai_lines] == [bool(line) for line in english_lines]
    for thai, translated in zip(thai_lines, english_lines, strict=True):
        years = set(re.findall(r"\b1[89]\d\d\b", thai))
        assert years <= set(re.findall(r"1[89]\d\d", translated)), thai[:60]
