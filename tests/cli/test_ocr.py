import json
import os

import pytest

from nepreader.importing import read_source
from nepreader.workspace.page_scans import load_page_scans, pages_path
from scan_samples import fake_tesseract, hocr, png, tiff

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the fake program is a script")
TEXT = "😀 แมวดำ นอนหลับ\n"
BOXES = hocr(
    [(0, 0, 9, 9, 95, "😀"), (10, 0, 29, 9, 62, "แมวดำ"), (30, 0, 59, 9, 91, "นอนหลับ")],
    width=60,
    height=80,
)


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Put a fake Tesseract on the PATH."""

    def install(*arguments, **options):
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        monkeypatch.setenv("PATH", str(folder))
        return fake_tesseract(folder, *arguments, **options)

    return install


@pytest.fixture
def scan(tmp_path):
    (tmp_path / "หน้า.png").write_bytes(png())
    return tmp_path / "หน้า.png"


def test_scans_become_a_text_with_boxes_beside_it(run, installed, scan, tmp_path):
    installed(TEXT, BOXES)
    output = tmp_path / "แมว.txt"
    code, out, err = run("ocr", scan, scan, "-o", output)

    assert (code, out) == (0, "")
    assert "page 1 of 2" in err
    assert "2 pages, 6 words" in err
    assert output.read_text(encoding="utf-8") == TEXT.rstrip() + "\f" + TEXT
    document = read_source(output)
    found = load_page_scans(output, document)
    assert found.faults == ()
    assert [word.span.of(document.text) for word in found.placed] == ["😀", "แมวดำ", "นอนหลับ"] * 2
    assert [word.confidence for word in found.placed[:3]] == [0.95, 0.62, 0.91]
    assert [mark.number for mark in found.marks] == [1, 2]
    assert found.scans.page_count == 2
    assert json.loads(pages_path(output).read_bytes())["scans"][0]["path"] == "หน้า.png"
    found.scans.close()


def test_no_file_is_overwritten_but_by_force(run, installed, scan, tmp_path):
    installed(TEXT, BOXES)
    output = tmp_path / "a.txt"
    for path in (output, pages_path(output)):
        path.write_text("mine", encoding="utf-8")
        code, _, err = run("ocr", scan, "-o", output)
        assert code == 1
        assert path.name in err
        assert path.read_text(encoding="utf-8") == "mine"
        path.unlink()
    output.write_text("mine", encoding="utf-8")

    assert run("ocr", scan, "-o", output, "--force")[0] == 0
    assert output.read_text(encoding="utf-8") == TEXT


def test_what_is_missing_is_told_and_nothing_written(run, installed, scan, tmp_path, monkeypatch):
    output = tmp_path / "a.txt"
    installed(languages=("eng",))
    code, _, err = run("ocr", scan, "-o", output)
    assert (code, "tesseract-ocr-tha" in err) == (1, True)
    monkeypatch.setenv("PATH", str(tmp_path))
    code, _, err = run("ocr", scan, "-o", output)
    assert (code, "apt install tesseract-ocr" in err) == (1, True)
    monkeypatch.setenv("LC_ALL", "th_TH.UTF-8")
    assert run("ocr", tmp_path / "none.pdf", "-o", output, "--tesseract", "nothing")[0] == 1

    assert not output.exists()
    assert not pages_path(output).exists()


def test_a_page_that_fails_stays_empty_and_the_exit_code_tells(run, installed, tmp_path):
    (tmp_path / "a.tif").write_bytes(tiff(2))
    installed(TEXT, BOXES, body="'number=0' in ' '.join(arguments) and sys.exit('too dark')")
    output = tmp_path / "a.txt"
    code, _, err = run("ocr", tmp_path / "a.tif", "-o", output)

    assert code == 1
    assert "page 1" in err
    assert "too dark" in err
    assert output.read_text(encoding="utf-8") == "\f" + TEXT


def test_where_every_page_fails_nothing_is_written(run, installed, scan, tmp_path):
    installed(body="sys.exit('too dark')")
    code, _, err = run("ocr", scan, "-o", tmp_path / "a.txt")

    assert (code, "too dark" in err) == (1, True)
    assert not (tmp_path / "a.txt").exists()
