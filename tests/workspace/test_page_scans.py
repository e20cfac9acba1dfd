import json

import pytest

from nepreader.errors import (
    ExportFailed,
    PagesFileDamaged,
    PagesFileTooNew,
    ScanError,
    ScanUnreadable,
)
from nepreader.text import Document
from nepreader.workspace.page_scans import attach_files, attach_scans, load_page_scans, pages_path
from scan_samples import hocr, pdf, png, scanned

DOCUMENT = Document("😀 ชาวนา\fขายข้าว\n", "ก.txt")
PAGES = [scanned(["ชาวนา"]), scanned(["ขาย", "ข้าว"], 2)]


@pytest.fixture
def text(tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans" / "ก.pdf").write_bytes(pdf((72, 72), (72, 72)))
    path = tmp_path / "texts" / "ก.txt"
    path.write_text(DOCUMENT.text, encoding="utf-8")
    return path


@pytest.fixture
def scan(text):
    return text.parents[1] / "scans" / "ก.pdf"


def test_a_text_without_scans_has_its_marks(text):
    found = load_page_scans(text, DOCUMENT)

    assert found.scans is None
    assert not found.faults
    assert [mark.number for mark in found.marks] == [1, 2]


def test_scans_are_found_again_after_both_were_moved(text, scan, tmp_path):
    attach_scans(text, DOCUMENT, [scan], PAGES).scans.close()
    (tmp_path / "new").mkdir()
    for name in ("texts", "scans"):
        (tmp_path / name).rename(tmp_path / "new" / name)
    found = load_page_scans(tmp_path / "new" / "texts" / "ก.txt", DOCUMENT)

    assert found.scans.page_count == 2
    assert [word.span.of(DOCUMENT.text) for word in found.placed] == ["ชาวนา", "ขาย", "ข้าว"]
    assert found.sizes == {1: PAGES[0].size, 2: PAGES[1].size}
    found.scans.close()


def test_words_stay_when_scans_are_attached_anew(text, scan, tmp_path):
    attach_scans(text, DOCUMENT, [scan], PAGES).scans.close()
    (tmp_path / "a.png").write_bytes(png())
    found = attach_scans(text, DOCUMENT, [tmp_path / "a.png", tmp_path / "a.png"])

    assert len(found.placed) == 3
    assert found.scans.page_count == 2
    found.scans.close()


def test_files_are_told_apart_as_they_are_chosen(text, scan, tmp_path):
    (tmp_path / "ก.HOCR").write_bytes(hocr([(0, 0, 9, 9, 90, "ชาวนา")], [(0, 0, 9, 9, 90, "ข้าว")]))
    found = attach_files(text, DOCUMENT, [scan, tmp_path / "ก.HOCR"])

    assert found.scans.paths == [scan]
    assert [(w.page, w.span.of(DOCUMENT.text)) for w in found.placed] == [(1, "ชาวนา"), (2, "ข้าว")]
    found.scans.close()


def test_words_are_there_when_the_scans_are_gone(text, scan):
    attach_scans(text, DOCUMENT, [scan], PAGES).scans.close()
    scan.unlink()
    found = load_page_scans(text, DOCUMENT)

    assert (found.scans, len(found.placed)) == (None, 3)
    assert isinstance(found.faults[0], ScanUnreadable)


@pytest.mark.parametrize("path", ["//evil/share/a.png", "\\\\evil\\share\\a.png"])
def test_no_other_computer_is_asked(text, scan, path, monkeypatch):
    attach_scans(text, DOCUMENT, [scan], PAGES).scans.close()
    content = json.loads(pages_path(text).read_bytes())
    content["scans"][0]["path"] = path
    pages_path(text).write_text(json.dumps(content), encoding="utf-8")
    found = load_page_scans(text, DOCUMENT)

    assert "another computer" in found.faults[0].reason


def test_a_file_that_is_damaged_is_told_and_set_aside_when_scans_are_attached(text, scan):
    path = pages_path(text)
    for number in (1, 2):
        path.write_text("{" * number, encoding="utf-8")
        assert isinstance(load_page_scans(text, DOCUMENT).faults[0], PagesFileDamaged)
        attach_scans(text, DOCUMENT, [scan]).scans.close()

    assert path.with_name(path.name + ".damaged-1").read_text(encoding="utf-8") == "{"
    assert path.with_name(path.name + ".damaged-2").read_text(encoding="utf-8") == "{{"
    found = load_page_scans(text, DOCUMENT)
    assert not found.faults
    found.scans.close()


def test_a_later_program_s_file_is_not_written_over(text, scan):
    later = '{"format": "nepreader-pages", "version": 2}'
    pages_path(text).write_text(later, encoding="utf-8")
    with pytest.raises(PagesFileTooNew):
        attach_scans(text, DOCUMENT, [scan])
    assert pages_path(text).read_text(encoding="utf-8") == later


def test_nothing_is_written_where_a_scan_cannot_be_opened(text, tmp_path):
    with pytest.raises(ScanError):
        attach_scans(text, DOCUMENT, [tmp_path / "none.pdf"])
    assert not pages_path(text).exists()


def test_a_place_that_cannot_be_written_is_told(text, scan, monkeypatch):
    def full(*_arguments, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("nepreader.workspace.page_scans.write_atomically", full)
    with pytest.raises(ExportFailed) as raised:
        attach_scans(text, DOCUMENT, [scan], PAGES)
    assert raised.value.reason == "No space left on device"
