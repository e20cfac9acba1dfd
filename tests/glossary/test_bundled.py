"""The glossary that comes along: complete, sound, and free of forms that are ordinary words."""

import json
import re

import pytest

from nepreader.glossary import load_glossary
from nepreader.glossary.json_format import faults
from nepreader.locations import RESOURCES

PATH = RESOURCES / "glossary" / "nep.json"
# A dependent mark at the start, sara ae or sara am spelt in two, a tone mark before its vowel.
ILL_FORMED = re.compile("^[ะ-ฺ็-๎]|เเ|ํา|[่-๋][ิ-ูั]|[ิ-ู]{2}|[่-๋]{2}")


@pytest.fixture(scope="module")
def glossary():
    return load_glossary(PATH)


def test_it_keeps_to_its_schema():
    assert faults(json.loads(PATH.read_text(encoding="utf-8"))) == []


def test_it_is_large_enough_and_has_the_four_terms_it_began_with(glossary):
    assert len(glossary) >= 120
    for entry_id, form in (
        ("kronstadt", "กรอนสตัดท์"), ("gosplan", "คณะกรรมาธิการวางแผนแห่งรัฐ"), ("gosplan", "กอสแพลน"),
        ("chervonets", "เชอร์โวเนตส์"), ("lef", "เลฟ"),
    ):  # fmt: skip
        assert form in glossary[entry_id].thai
    assert "LEF" in glossary["lef"].latin


def test_every_entry_is_whole(glossary):
    for entry in glossary.values():
        assert entry.thai, entry.id
        assert entry.gloss, entry.id
        assert entry.description_en, entry.id
        assert entry.description_th, entry.id
        assert set(entry.see_also) <= set(glossary), entry.id
        assert entry.id not in entry.see_also


def test_no_form_belongs_to_two_entries(glossary):
    forms = [form for entry in glossary.values() for form in entry.forms]

    assert sorted(forms) == sorted(set(forms))


def test_thai_is_well_formed(glossary):
    for entry in glossary.values():
        for text in (*entry.thai, *entry.misspelt, entry.description_th):
            assert not ILL_FORMED.search(text), (entry.id, text)
            assert text == text.strip()
