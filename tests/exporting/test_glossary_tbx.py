import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from nepreader.exporting.glossary_tbx import glossary_tbx, glossary_tbx2
from nepreader.exporting.xml_text import valid
from nepreader.glossary import Entry, Kind
from nepreader.importing.glossaries import read_glossary

WRITERS = (glossary_tbx, glossary_tbx2)
ENTRY = Entry(
    "black-cat",
    ("แมวดำ", "แมวสีดำ"),
    "black cat",
    "an animal that is said to bring luck",
    Kind.OTHER,
    misspelt=("เเมวดา",),
    latin=("BC",),
    russian="чёрный кот",
    renderings=("dark cat",),
    forbidden=("dog",),
)
line = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1)
lines = st.lists(line, max_size=2, unique=True).map(tuple)
entries = st.builds(
    Entry,
    st.sampled_from(("a", "x-1", "ก")),
    st.lists(line, min_size=1, max_size=2).map(lambda forms: tuple(f"ก{form}" for form in forms)),
    line,
    st.just("a gloss"),
    st.sampled_from(Kind),
    misspelt=lines,
    latin=st.sampled_from(((), ("LEF", "N.E.P."))),
    russian=st.sampled_from(("", "ЛЕФ")),
    renderings=lines,
    forbidden=lines,
)


@pytest.mark.parametrize("write", WRITERS)
@given(entry=entries)
def test_a_term_that_is_written_is_read_again(write, entry, tmp_path):
    path = tmp_path / "g.tbx"
    path.write_bytes(write([entry], "Cats"))
    (found,) = read_glossary(path).values()

    assert found == _as_xml(entry)


@pytest.mark.parametrize("write", WRITERS)
def test_renderings_are_told_apart_by_their_status(write):
    root = etree.fromstring(write([ENTRY], "Cats"))
    terms = {e.text: e.getnext().text.removesuffix("Term-admn-sts") for e in root.iter("{*}term")}

    assert terms == {
        "แมวดำ": "preferred",
        "แมวสีดำ": "admitted",
        "BC": "admitted",
        "เเมวดา": "deprecated",
        "black cat": "preferred",
        "dark cat": "admitted",
        "dog": "deprecated",
        "чёрный кот": "preferred",
    }


@pytest.mark.parametrize("write", WRITERS)
def test_ids_are_xml_names_and_each_has_its_own(write, tmp_path):
    path = tmp_path / "g.tbx"
    ids = ("1 a", "1/a", "ok", "")
    path.write_bytes(write([Entry(name, ("ก",), "k") for name in ids], "t"))

    assert list(read_glossary(path)) == ["c-1-a", "c-1-a-2", "ok", "c-"]


def _as_xml(entry: Entry) -> Entry:
    """The entry with what XML cannot hold replaced, and without the ends that are trimmed."""
    many = {
        name: tuple(valid(form).strip() for form in getattr(entry, name))
        for name in ("thai", "misspelt", "renderings", "forbidden")
    }
    return Entry(
        entry.id, **many, english=valid(entry.english), gloss=entry.gloss, kind=entry.kind,
        latin=entry.latin, russian=entry.russian,
    )  # fmt: skip
