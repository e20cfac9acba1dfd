import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import GlossaryError
from nepreader.glossary import Entry, Glossary, Kind, Years, dump_glossary, load_glossary
from nepreader.glossary.json_format import faults

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
forms = st.lists(texts, unique=True, max_size=3).map(tuple)
entries = st.builds(
    Entry,
    id=st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True),
    thai=forms,
    english=texts,
    gloss=texts.map(lambda text: " ".join(text.split())),
    kind=st.sampled_from(Kind),
    misspelt=forms,
    latin=forms,
    russian=texts,
    renderings=forms,
    forbidden=forms,
    description_en=texts,
    description_th=texts,
    years=st.none() | st.builds(Years, st.integers(-50, 2100), st.none() | st.integers(-50, 2100)),
    see_also=forms,
)


@given(st.lists(entries, max_size=4))
def test_what_is_dumped_is_loaded(tmp_path, made):
    path = tmp_path / "g.json"
    glossary = Glossary("mine", made, "ศัพท์")
    path.write_text(dump_glossary(glossary), encoding="utf-8")

    loaded = load_glossary(path)

    assert dict(loaded) == dict(glossary)
    assert (loaded.name, loaded.title) == ("mine", "ศัพท์")
    assert faults(json.loads(path.read_text(encoding="utf-8"))) == []


GOOD = {
    "format": "nepreader-glossary",
    "version": 1,
    "name": "g",
    "entries": [{"id": "a", "thai": ["ก"], "english": "A"}],
}


def broken(**changes) -> str:
    return json.dumps({**GOOD, **changes})


@pytest.mark.parametrize(
    ("content", "where"),
    [
        ("{", "line 1"),
        ("[]", "$"),
        (broken(format="other"), "$.format"),
        (broken(version=2), "$.version"),
        (broken(entries=[{"id": "a", "thai": "ก", "english": "A"}]), "$.entries[0].thai"),
        (broken(entries=[{"id": "a", "thai": ["ก"]}]), "$.entries[0]"),
        (
            broken(entries=[{"id": "a", "thai": ["ก"], "english": "A", "kind": "spaceship"}]),
            "$.entries[0].kind",
        ),
    ],
)
def test_a_broken_glossary_says_where(tmp_path, content, where):
    path = tmp_path / "g.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(GlossaryError) as caught:
        load_glossary(path)

    assert caught.value.path == path
    assert caught.value.where.startswith(where)
    assert caught.value.problem


def test_bytes_that_are_no_text_are_a_broken_glossary(tmp_path):
    path = tmp_path / "g.json"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(GlossaryError):
        load_glossary(path)
