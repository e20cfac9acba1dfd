import gzip
import json
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import DictionaryError
from nepreader.importing.dictionaries import members, read_dictionary, reading
from nepreader.lexicon import PartOfSpeech

IFO = "StarDict's dict ifo file\nversion=2.4.2\nwordcount={count}\nidxfilesize=1\nbookname=พจนานุกรม\n{more}\n"


def stardict(
    entries: dict[str, bytes], more: str = "sametypesequence=m", wide: bool = False
) -> dict[str, bytes]:
    """The three files of a dictionary, by ending."""
    index, data = b"", b""
    for word, article in entries.items():
        place = struct.pack(">QI" if wide else ">II", len(data), len(article))
        index += word.encode() + b"\0" + place
        data += article
    more += "\nidxoffsetbits=64" if wide else ""
    return {
        ".ifo": IFO.format(count=len(entries), more=more).encode(),
        ".idx": index,
        ".dict": data,
    }


def put(folder, files: dict[str, bytes], name: str = "d"):
    for suffix, content in files.items():
        (folder / f"{name}{suffix}").write_bytes(content)
    return folder / f"{name}.ifo"


def entries_of(path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in read_dictionary(path).entries:
        found.setdefault(entry.headword, []).extend(sense.gloss for sense in entry.senses)
    return found


def zipped(path, files: dict[str, bytes]):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize("wide", [False, True])
def test_stardict_is_read(tmp_path, wide):
    path = put(tmp_path, stardict({"แมว": b"cat\npuss", "😀": b"grin"}, wide=wide))
    dictionary = read_dictionary(path)

    assert (dictionary.title, dictionary.total) == ("พจนานุกรม", 2)
    assert entries_of(path) == {"แมว": ["cat", "puss"], "😀": ["grin"]}


def test_stardict_packed_is_read(tmp_path):
    files = stardict({"แมว": b"cat"})
    files[".dict.dz"], files[".idx.gz"] = (
        gzip.compress(files.pop(".dict")),
        gzip.compress(files.pop(".idx")),
    )

    assert entries_of(put(tmp_path, files)) == {"แมว": ["cat"]}


def test_the_fields_of_an_article_are_told_apart(tmp_path):
    mixed = b"tmaew\0" + b"W" + struct.pack(">I", 3) + b"\1\2\3" + b"mcat\0" + b"h<i>puss</i>\0"
    fixed = b"maew" + b"\0" + b"cat"

    assert entries_of(put(tmp_path, stardict({"แมว": mixed}, more=""), "a")) == {
        "แมว": ["cat", "puss"]
    }
    path = put(tmp_path, stardict({"แมว": fixed}, more="sametypesequence=tm"), "b")
    assert entries_of(path) == {"แมว": ["cat"]}


def test_html_is_reduced_to_text(tmp_path):
    article = b"<div><b>cat</b><script>alert(1)</script><br>pet &amp; friend<img src='file:///etc/passwd'></div>"
    found = entries_of(put(tmp_path, stardict({"แมว": article}, more="sametypesequence=h")))

    assert found == {"แมว": ["cat", "pet & friend"]}


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({".ifo": b"hello"}, "line 1"),
        ({".idx": b"\xe0\xb9\x81\0\0\0"}, "entry 1 of the index"),
        ({".idx": b"a\0" + struct.pack(">II", 0, 10**6)}, "entry 1"),
        ({".dict": b""}, "entry 1"),
    ],
)
def test_a_damaged_stardict_says_where(tmp_path, change, where):
    path = put(tmp_path, {**stardict({"แมว": b"cat"}), **change})
    with pytest.raises(DictionaryError) as caught:
        entries_of(path)

    assert caught.value.where == where


def test_a_stardict_without_its_data_says_what_is_missing(tmp_path):
    files = stardict({"แมว": b"cat"})
    del files[".dict"]
    with pytest.raises(DictionaryError, match="missing"):
        entries_of(put(tmp_path, files))
    files[".dict.dz"] = b"\x1f\x8bbroken"
    with pytest.raises(DictionaryError, match="damaged"):
        entries_of(put(tmp_path, files))


def test_stardict_in_a_zip_is_read_and_nothing_is_unpacked(tmp_path):
    files = {
        f"../../evil{suffix}": content for suffix, content in stardict({"แมว": b"cat"}).items()
    }
    path = zipped(tmp_path / "d.zip", files)

    assert entries_of(path) == {"แมว": ["cat"]}
    assert [p.name for p in tmp_path.iterdir()] == ["d.zip"]
    assert not list(tmp_path.parent.glob("evil*"))


def yomitan(rows, more=None) -> dict[str, bytes]:
    about = {"title": "T", "format": 3, "revision": "1", **(more or {})}
    return {"index.json": json.dumps(about).encode(), "term_bank_1.json": json.dumps(rows).encode()}


def test_yomitan_is_read(tmp_path):
    content = {"type": "structured-content", "content": [
        {"tag": "ul", "content": [{"tag": "li", "content": "puss"}, {"tag": "li", "content": ["a ", {"tag": "b", "content": "pet"}]}]},
        {"tag": "img", "path": "x.png"},
    ]}  # fmt: skip
    rows = [
        [
            "แมว",
            "maew",
            "n",
            "",
            1,
            ["cat", {"type": "text", "text": "feline"}, content, {"type": "image", "path": "p"}],
            1,
            "",
        ]
    ]
    path = zipped(tmp_path / "y.zip", yomitan(rows))
    (entry,) = read_dictionary(path).entries

    assert [sense.gloss for sense in entry.senses] == ["cat", "feline", "puss", "a pet"]
    assert entry.senses[0].pos is PartOfSpeech.NOUN
    assert read_dictionary(path).title == "T"


def test_banks_are_read_in_the_order_of_their_numbers(tmp_path):
    files = yomitan([["a", "", "", "", 0, ["1"]]])
    files |= {
        f"term_bank_{n}.json": json.dumps([["a", "", "", "", 0, [str(n)]]]).encode()
        for n in (10, 2)
    }

    assert entries_of(zipped(tmp_path / "y.zip", files)) == {"a": ["1", "2", "10"]}


@pytest.mark.parametrize(
    ("files", "where"),
    [
        ({"index.json": b"{"}, "index.json"),
        ({"index.json": b"[]"}, "index.json"),
        ({"term_bank_1.json": b"nope"}, "term_bank_1.json"),
        ({"term_bank_1.json": b"{}"}, "term_bank_1.json"),
        ({"term_bank_1.json": b'[["a", "b"]]'}, "term_bank_1.json, entry 1"),
        ({"term_bank_1.json": b'[["a","","","",0,"text"]]'}, "term_bank_1.json, entry 1"),
    ],
)
def test_a_damaged_yomitan_says_where(tmp_path, files, where):
    path = zipped(tmp_path / "y.zip", {**yomitan([]), **files})
    with pytest.raises(DictionaryError) as caught:
        entries_of(path)

    assert caught.value.where == where


def test_deep_content_is_no_danger(tmp_path):
    content: object = "x"
    for _ in range(200):
        content = {"tag": "div", "content": content}
    path = zipped(tmp_path / "y.zip", yomitan([["a", "", "", "", 0, [content, "y"]]]))

    assert entries_of(path) == {"a": ["y"]}


def test_a_bomb_does_not_unpack(tmp_path, monkeypatch):
    files = yomitan([])
    files["term_bank_1.json"] = b" " * 60_000_000
    with pytest.raises(DictionaryError, match="more than it may"):
        entries_of(zipped(tmp_path / "y.zip", files))

    monkeypatch.setattr(members, "MAX_UNPACKED", 1000)
    packed = stardict({"แมว": b"cat"})
    packed[".dict.dz"] = gzip.compress(packed.pop(".dict") + b" " * 5000)
    with pytest.raises(DictionaryError, match="more than it may"):
        entries_of(put(tmp_path, packed))


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        (
            "d.tsv",
            "แมว\tcat|puss\tn\n# note\nหมา\tdog\\nhound\n",
            {"แมว": ["cat", "puss"], "หมา": ["dog", "hound"]},
        ),
        ("d.csv", 'pos,คำ,ความหมาย\nn,แมว,"cat, puss"\n', {"แมว": ["cat, puss"]}),
        ("d.csv", "แมว;cat\n", {"แมว": ["cat"]}),
        ("d.txt", 'แมว\t"cat" <i>x</i>\n', {"แมว": ['"cat" x']}),
    ],
)
def test_tables_are_read(tmp_path, name, content, expected):
    (tmp_path / name).write_text(content, encoding="utf-8")

    assert entries_of(tmp_path / name) == expected


def test_a_row_that_lacks_a_cell_is_named(tmp_path):
    (tmp_path / "d.tsv").write_text("แมว\tcat\nหมา\n", encoding="utf-8")
    with pytest.raises(DictionaryError) as caught:
        entries_of(tmp_path / "d.tsv")

    assert caught.value.where == "row 2"


LEXITRON = "<Doc><tsearch>แมว</tsearch><tentry>แมว 1</tentry><eentry>cat &amp; co</eentry><tcat>N</tcat><tenglish>puss</tenglish><id>1</id></Doc>\n"
YAITRON = (
    '<?xml version="1.0"?>\n<YAiTRON>\n<entry lang="eng"><headword>cat</headword><translation lang="tha">แมว</translation></entry>\n'
    '<entry lang="tha"><pos>V</pos><translation lang="eng">eat</translation><translation-similar lang="eng">consume'
    "</translation-similar><headword>กิน</headword></entry>\n</YAiTRON>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "cp874"])
def test_lexitron_is_read_without_a_root(tmp_path, encoding):
    (tmp_path / "telex.xml").write_bytes((LEXITRON * 3 + "<Doc>R&D</Doc>").encode(encoding))
    entries = list(read_dictionary(tmp_path / "telex.xml").entries)

    assert len(entries) == 3
    assert [sense.gloss for sense in entries[0].senses] == ["cat & co", "puss"]
    assert (entries[0].headword, entries[0].senses[0].pos) == ("แมว", PartOfSpeech.NOUN)


def test_of_yaitron_the_thai_half_is_read(tmp_path):
    (tmp_path / "y.xml").write_text(YAITRON, encoding="utf-8")

    assert entries_of(tmp_path / "y.xml") == {"กิน": ["eat", "consume"]}


def test_the_english_half_of_lexitron_is_refused(tmp_path):
    (tmp_path / "etlex.xml").write_text(
        "<Doc><esearch>cat</esearch><eentry>cat</eentry><tentry>แมว</tentry><ecat>N</ecat></Doc>",
        encoding="utf-8",
    )
    with pytest.raises(DictionaryError) as caught:
        entries_of(tmp_path / "etlex.xml")

    assert (caught.value.where, "telex" in caught.value.problem) == ("line 1", True)


def wiktextract(*entries) -> bytes:
    return b"".join(json.dumps(entry, ensure_ascii=False).encode() + b"\n" for entry in entries)


CAT = {
    "word": "แมว",
    "lang_code": "th",
    "pos": "noun",
    "senses": [{"glosses": ["animal", "cat"]}, {"tags": ["no-gloss"]}],
}


@pytest.mark.parametrize("packed", [False, True])
def test_wiktextract_is_read_line_by_line(tmp_path, packed):
    content = wiktextract({"word": "cat", "lang_code": "en", "senses": []}, CAT)
    path = tmp_path / ("k.jsonl.gz" if packed else "k.jsonl")
    path.write_bytes(gzip.compress(content) if packed else content)
    (entry,) = read_dictionary(path).entries

    assert (entry.headword, entry.senses) == ("แมว", (("cat", PartOfSpeech.NOUN, None),))


@pytest.mark.parametrize(
    ("content", "where"),
    [(wiktextract(CAT) + b"{\n", "line 2"), (b"[]\n", "line 1"), (wiktextract(), "")],
)
def test_a_damaged_wiktextract_says_where(tmp_path, content, where):
    (tmp_path / "k.jsonl").write_bytes(content)
    with pytest.raises(DictionaryError) as caught:
        entries_of(tmp_path / "k.jsonl")

    assert caught.value.where == where


def test_a_cut_off_gzip_says_where(tmp_path):
    (tmp_path / "k.jsonl.gz").write_bytes(gzip.compress(wiktextract(CAT) * 500)[:-30])
    with pytest.raises(DictionaryError, match="cannot be read"):
        entries_of(tmp_path / "k.jsonl.gz")


@pytest.mark.parametrize(
    "name", ["none.tsv", "d.mdx", "d.zip", "e.zip", "empty.tsv", "d.xml", "p.tsv"]
)
def test_what_is_no_dictionary_is_refused(tmp_path, name):
    (tmp_path / "d.mdx").write_bytes(b"x")
    (tmp_path / "d.zip").write_bytes(b"no zip")
    zipped(tmp_path / "e.zip", {"readme.txt": b"x"})
    (tmp_path / "empty.tsv").write_bytes(b"\n\n")
    (tmp_path / "d.xml").write_bytes(b"<a/>")
    (tmp_path / "p.tsv").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    with pytest.raises(DictionaryError):
        entries_of(tmp_path / name)


def test_a_huge_file_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MAX_BYTES", 3)
    (tmp_path / "d.tsv").write_text("แมว\tcat\n", encoding="utf-8")
    with pytest.raises(DictionaryError, match="larger"):
        read_dictionary(tmp_path / "d.tsv")


@pytest.mark.parametrize(
    "name", ["d.tsv", "d.csv", "d.xml", "d.jsonl", "d.jsonl.gz", "d.zip", "d.ifo"]
)
@given(
    content=st.binary(max_size=200)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=100).map(str.encode)
)
def test_any_file_is_read_or_refused(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    try:
        found = list(read_dictionary(tmp_path / name).entries)
    except DictionaryError:
        return
    assert all(entry.headword and entry.senses for entry in found)


words = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=8
)


@given(st.dictionaries(words, words.filter(lambda text: "<" not in text), max_size=8))
def test_stardict_survives_the_round_trip(tmp_path, content):
    files = stardict({word: gloss.encode() for word, gloss in content.items()})

    assert entries_of(put(tmp_path, files)) == {word: [gloss] for word, gloss in content.items()}
