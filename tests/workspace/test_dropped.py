import pytest

from nepreader.workspace.dropped import Purpose, purpose_of


@pytest.mark.parametrize(
    ("name", "content", "purpose"),
    [
        ("a.txt", "ก", Purpose.TEXT),
        ("a.docx", "PK", Purpose.TEXT),
        ("a", "ก", Purpose.TEXT),
        ("a.txt.nepreader.json", "", Purpose.SIDECAR),
        ("copy.json", '{"@context": [], "id": "urn:nepreader:sidecar:12"}', Purpose.SIDECAR),
        ("a.json", '{"@context": "http://www.w3.org/ns/anno.jsonld"}', Purpose.ANNOTATIONS),
        ("a.jsonld", "", Purpose.ANNOTATIONS),
        ("a.json", '{"format": "nepreader-glossary"}', Purpose.GLOSSARY),
        ("a.json", "{}", Purpose.TEXT),
        ("a.TBX", "", Purpose.GLOSSARY),
        ("a.xml", '<?xml version="1.0"?><tbx type="TBX-Basic">', Purpose.GLOSSARY),
        ("a.xml", "<martif>", Purpose.GLOSSARY),
        ("a.xml", "<alto>", Purpose.SCAN),
        ("a.xml", "<Doc><id>1</id>", Purpose.DICTIONARY),
        ("a.ifo", "", Purpose.DICTIONARY),
        ("a.jsonl.gz", "", Purpose.DICTIONARY),
        ("a.zip", "", Purpose.DICTIONARY),
        ("a.PDF", "%PDF", Purpose.SCAN),
        ("a.tiff", "", Purpose.SCAN),
        ("a.hocr", "", Purpose.SCAN),
        ("a.html", "<div class='ocr_page'>", Purpose.SCAN),
        ("a.html", "<p>ก</p>", Purpose.TEXT),
        ("a.xliff", "", Purpose.TRANSLATION),
        ("a.tmx", "", Purpose.TRANSLATION),
        ("a.csv", "ก,k", Purpose.TABLE),
    ],
)
def test_a_file_is_known_by_its_name_and_its_beginning(tmp_path, name, content, purpose):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")

    assert purpose_of(path) is purpose


def test_a_file_that_is_not_there_and_a_folder_are_left_to_who_opens_texts(tmp_path):
    folder = tmp_path / "scans.pdf"
    folder.mkdir()

    assert purpose_of(tmp_path / "none.json") is Purpose.TEXT
    assert purpose_of(folder) is Purpose.TEXT
