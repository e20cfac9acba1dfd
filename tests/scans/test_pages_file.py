import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import PagesFileDamaged, PagesFileError, PagesFileTooNew
from nepreader.scans.model import Box, ScannedPage, Size, WordBox
from nepreader.scans.pages_file import KeptScan, PagesFile, dump_pages, load_pages
from nepreader.text import Document, Span
from scan_samples import scanned
from strategies import THAI_WORDS, texts

PATH = Path("ก.txt.pages.json")
DOCUMENT = Document("😀 ชาวนาขายข้าว", "ก.txt")
SCANS = [KeptScan("scans/ก.pdf", 3)]
PAGES = [scanned(["ชาวนา", "ขาย", "ช้าง"]), scanned([], 2), scanned(["ข้าว"], 3)]


def made(document: Document = DOCUMENT) -> PagesFile:
    return PagesFile.of(SCANS, PAGES, document.text, document.text_digest)


def test_words_are_found_in_the_text_they_were_kept_for():
    placed = made().placed_words(DOCUMENT.text, DOCUMENT.text_digest)

    assert [(w.page, w.span.of(DOCUMENT.text)) for w in placed] == [
        (1, "ชาวนา"),
        (1, "ขาย"),
        (3, "ข้าว"),
    ]


def test_words_are_placed_anew_in_an_edited_text():
    edited = Document("บทที่ 1\n" + DOCUMENT.text, "ก.txt")
    placed = load_pages(dump_pages(made()), PATH).placed_words(edited.text, edited.text_digest)

    assert [w.span.of(edited.text) for w in placed] == ["ชาวนา", "ขาย", "ข้าว"]


def test_spans_beyond_the_text_are_placed_anew():
    file = PagesFile(DOCUMENT.text_digest, (), (PAGES[2],), ((Span(90, 95),),))
    (word,) = file.placed_words(DOCUMENT.text, DOCUMENT.text_digest)

    assert word.span.of(DOCUMENT.text) == "ข้าว"


_sizes = st.integers(1, 9999)
_words = st.builds(
    WordBox,
    st.sampled_from(THAI_WORDS) | st.text(min_size=1, max_size=4),
    st.tuples(*[st.integers(0, 9999)] * 4).map(
        lambda b: Box(min(b[0], b[2]), min(b[1], b[3]), max(b[0], b[2]), max(b[1], b[3]))
    ),
    st.none() | st.floats(0, 1),
)
_pages = st.lists(
    st.builds(
        ScannedPage,
        st.integers(1, 99),
        st.builds(Size, _sizes, _sizes),
        st.lists(_words, max_size=5).map(tuple),
    ),
    max_size=4,
)
_scans = st.lists(
    st.builds(
        KeptScan,
        st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1),
        st.integers(1, 99),
    ),
    max_size=3,
)


@given(_scans, _pages, texts)
def test_what_is_written_is_read(scans, pages, text):
    file = PagesFile.of(scans, pages, text, Document(text, "").text_digest)
    data = dump_pages(file)

    assert load_pages(data, PATH) == file
    assert json.loads(data)["version"] == 1


_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 10**9)
    | st.floats(allow_nan=False)
    | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=8)
        | st.dictionaries(
            st.sampled_from(["path", "pages", "words", "number", "width", "height"]), inner
        )
    ),
    max_leaves=12,
)


@given(
    st.sampled_from(
        [
            "format",
            "version",
            "text",
            "scans",
            "pages",
            "path",
            "number",
            "width",
            "words",
            "word",
            0,
            1,
            4,
            5,
            6,
            7,
        ]
    ),
    _json,
)
def test_any_value_anywhere_is_read_or_refused(key, value):
    content = json.loads(dump_pages(made()))
    page = content["pages"][0]
    holder = next((h for h in (content, content["scans"][0], page) if key in h), page["words"])
    if isinstance(key, int):
        holder = page["words"][0]
    elif key == "word":
        key = 0
    holder[key] = value
    with contextlib.suppress(PagesFileError):
        file = load_pages(json.dumps(content).encode(), PATH)
        assert load_pages(dump_pages(file), PATH) == file
        file.placed_words(DOCUMENT.text, "")


@given(st.binary(max_size=50))
def test_any_bytes_are_refused(data):
    with pytest.raises(PagesFileDamaged):
        load_pages(data, PATH)


def test_a_fault_names_its_place():
    content = json.loads(dump_pages(made()))
    content["pages"][2]["words"][0][5] = 1.5
    with pytest.raises(PagesFileDamaged) as raised:
        load_pages(json.dumps(content).encode(), PATH)
    assert raised.value.where == "$.pages[2].words[0][5]"


def test_a_later_program_s_file_is_left_alone():
    content = json.loads(dump_pages(made())) | {"version": 2, "pages": "another"}
    with pytest.raises(PagesFileTooNew):
        load_pages(json.dumps(content).encode(), PATH)
