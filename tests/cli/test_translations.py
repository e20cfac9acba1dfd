import json
import shutil
import zipfile
from io import BytesIO

import docx
import pypdfium2
import pytest
from lxml import etree

from nepreader.storage.sidecar.places import sidecar_path

KINDS = ("xliff2", "xliff1", "tmx", "tbx", "tbx2", "po", "docx", "html", "md", "epub", "text", "csv", "w3c")  # fmt: skip


@pytest.fixture
def translated(run, text):
    """A text with a translation of its first passage, and a note."""
    assert (
        run("annotate", text, "--start", 0, "--end", 14, "--translate", "The black cat sleeps")[0]
        == 0
    )
    assert run("annotate", text, "--start", 2, "--end", 7, "--note", "ชื่ออะไร")[0] == 0
    return text


@pytest.fixture
def export(run, translated, tmp_path):
    def export(kind, *options, name="out"):
        path = tmp_path / name
        assert run("export", translated, "--to", kind, *options, "-o", path) == (0, "", "")
        return path.read_bytes()

    return export


@pytest.mark.parametrize("kind", KINDS)
def test_every_format_is_written(export, kind):
    assert export(kind)


@pytest.mark.parametrize("kind", ["xliff2", "xliff1", "tmx", "tbx", "tbx2"])
def test_formats_for_programs_are_xml(export, kind):
    etree.fromstring(export(kind))


@pytest.mark.parametrize("kind", ["xliff2", "xliff1", "po", "html", "md", "text", "csv"])
def test_texts_hold_both_languages_and_the_note(export, kind):
    data = export(kind, "--side", "both").decode()

    assert all(
        words in data for words in ("แมวดำ", "The black cat sleeps", "หนูวิ่งเล่นรอบบ้าน", "ชื่ออะไร")
    )


@pytest.mark.parametrize("kind", ["html", "md", "text", "docx", "epub"])
@pytest.mark.parametrize("side", ["both", "target", "source"])
def test_documents_hold_the_languages_that_are_asked_for(export, kind, side):
    data = said(kind, export(kind, "--side", side))

    assert ("แมวดำนอนหลับ" in data) == (side != "target")
    assert ("The black cat sleeps" in data) == (side != "source")


@pytest.mark.parametrize(
    ("parts", "note", "translation"),
    [("notes", True, False), ("translations", False, True), ("", False, False), ("notes, glosses,translations", True, True)],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["xliff2", "text"])
def test_only_what_is_asked_for_is_written(export, kind, parts, note, translation):
    data = export(kind, "--with", parts, "--side", "both").decode()

    assert ("ชื่ออะไร" in data, "black cat" in data) == (note, translation)


def test_an_unknown_part_is_refused(run, text, tmp_path):
    code, _, err = run("export", text, "--to", "md", "--with", "pictures", "-o", tmp_path / "out")

    assert code == 2
    assert "pictures" in err


@pytest.mark.parametrize("language", ["", "English", "en_GB", "e n", "<en>"])
def test_what_is_no_language_is_refused(run, text, tmp_path, language):
    code, _, err = run(
        "export", text, "--to", "tmx", "--language", language, "-o", tmp_path / "out"
    )

    assert code == 2
    assert "--language" in err


def test_accepted_corrections_are_in_the_corrected_reading_only(run, export, translated):
    run("annotate", translated, "--start", 2, "--end", 5, "--correct", "หมา")
    page = json.loads(sidecar_path(translated).read_bytes())
    for item in page["items"]:
        if item["np:kind"] == "correction":
            item["np:status"] = "accepted"
    sidecar_path(translated).write_text(json.dumps(page), encoding="utf-8")

    assert "หมาดำ" in export("md").decode()
    assert "แมวดำ" in export("md", "--reading", "printed").decode()


def test_corrections_are_marked_in_a_plain_text_only(run, text, tmp_path):
    code, _, err = run("export", text, "--to", "md", "--reading", "marked", "-o", tmp_path / "out")

    assert code == 2
    assert "marked" in err


@pytest.mark.parametrize("kind", ["md", "xliff2"])
def test_the_text_is_never_written_over(run, text, kind):
    code, _, err = run("export", text, "--to", kind, "-o", text)

    assert code == 1
    assert "never changed" in err


def test_passages_may_be_paragraphs(export):
    data = export("csv", "--by", "paragraph").decode()

    assert data.count("\r\n") == 3


def test_a_translation_comes_back_from_elsewhere(run, export, translated, tmp_path):
    export("xliff2", name="out.xlf")
    path = tmp_path / "out.xlf"
    sent = path.read_text(encoding="utf-8").replace("The black cat sleeps", "A black cat is asleep")
    path.write_text(sent, encoding="utf-8")

    assert run("import-translation", translated, path) == (0, "2\n", "")
    assert "A black cat is asleep" in export("md").decode()
    assert "The black cat sleeps" in sidecar_path(translated).read_text(encoding="utf-8")  # history


def test_a_translation_comes_into_a_copy_of_the_text(run, export, translated, tmp_path):
    export("tmx", name="out.tmx")
    copy = tmp_path / "copy" / translated.name
    copy.parent.mkdir()
    shutil.copy(translated, copy)

    assert run("import-translation", copy, tmp_path / "out.tmx")[0] == 0
    assert "black cat" in run("annotations", copy)[1]


def test_units_of_another_text_are_named(run, text, tmp_path):
    path = tmp_path / "in.tmx"
    path.write_text(
        "<tmx><body><tu><tuv xml:lang='th'><seg>ไม่มีในเรื่อง</seg></tuv><tuv xml:lang='en'><seg>x</seg></tuv></tu></body></tmx>",
        encoding="utf-8",
    )
    code, out, err = run("import-translation", text, path)

    assert (code, out) == (1, "0\n")
    assert "ไม่มีในเรื่อง" in err
    assert not sidecar_path(text).exists()


@pytest.mark.parametrize("name", ["in.xlf", "in.tmx", "in.doc"])
def test_what_is_no_translation_is_named(run, text, tmp_path, name):
    (tmp_path / name).write_bytes(b"<html/>")
    code, out, err = run("import-translation", text, tmp_path / name)

    assert (code, out) == (1, "")
    assert name in err


def test_issues_are_printed(run, text):
    run("annotate", text, "--start", 2, "--end", 7, "--translate", "black  cat 7")
    code, out, err = run("check-translation", text)

    assert (code, err) == (1, "")
    assert [line.split("\t")[:3] for line in out.splitlines()] == [
        ["2", "7", "number-added"],
        ["2", "7", "blanks"],
    ]
    rows = json.loads(run("check-translation", text, "--json")[1])
    assert rows[0]["message"] == "the number 7 is not in the Thai"


def test_without_issues_nothing_is_printed(run, translated):
    assert run("check-translation", translated) == (0, "", "")


def said(kind: str, data: bytes) -> str:
    """The words of a document."""
    if kind == "docx":
        body = docx.Document(BytesIO(data)).element.body
        return "".join(body.itertext())
    if kind == "epub":
        with zipfile.ZipFile(BytesIO(data)) as book:
            return book.read("EPUB/part1.xhtml").decode()
    return data.decode()


def test_a_pdf_is_printed_without_a_window(qapp, run, export, translated):
    path = export("pdf", "--side", "both")
    with pypdfium2.PdfDocument(path) as document:
        words = "".join(page.get_textpage().get_text_range() for page in document)
    assert "The black cat sleeps" in words
    assert run("export", translated, "--to", "pdf", "-o", translated)[0] == 1
