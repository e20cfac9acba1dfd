import os
import threading

import pytest

from nepreader.errors import TesseractLanguageMissing, TesseractMissing, TesseractUnusable
from nepreader.scans.tesseract import Picture, PictureFailed, Stopped, find_tesseract
from scan_samples import fake_tesseract, hocr, png

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the fake program is a script")


def test_version_and_languages_are_told(tmp_path, monkeypatch):
    fake_tesseract(tmp_path, version="tesseract v5.0.1-rc.1", languages=("chi_sim", "tha"))
    monkeypatch.setenv("PATH", str(tmp_path))
    found = find_tesseract()

    assert (found.version, found.languages) == ((5, 0, 1), {"chi_sim", "tha"})
    found.check_languages("tha+chi_sim")
    with pytest.raises(TesseractLanguageMissing) as raised:
        found.check_languages("tha+chi_tra")
    assert (raised.value.language, raised.value.package) == ("chi_tra", "chi-tra")


def test_no_program_and_none_that_serves_are_told(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TesseractMissing):
        find_tesseract()
    with pytest.raises(TesseractMissing):
        find_tesseract(str(tmp_path / "other"))
    for version in ("tesseract 3.05.02", "a shell"):
        fake_tesseract(tmp_path, version=version)
        with pytest.raises(TesseractUnusable):
            find_tesseract()


def test_a_picture_of_any_size_reaches_the_program_however_late_it_reads(tmp_path):
    program = fake_tesseract(
        tmp_path, "ปลา\n", hocr([(0, 0, 9, 9, 90, "ปลา")]), body="time.sleep(0.4)"
    )
    program.write_text(program.read_text().replace("data = ", "time.sleep(0.3); data = "))
    output = find_tesseract(str(program)).read(
        Picture(bytes(3_000_000), frame=2, dpi=300), "tha+eng"
    )

    assert output.text == "ปลา\n\f"
    assert b"ocrx_word" in output.hocr
    assert (tmp_path / "calls").read_text().split() == (
        [
            "stdin",
            "page",
            "-l",
            "tha+eng",
            "--dpi",
            "300",
            "-c",
            "tessedit_page_number=2",
            "txt",
            "hocr",
            "3000000",
        ]
    )


def test_what_the_program_says_last_is_the_reason(tmp_path):
    program = fake_tesseract(
        tmp_path, body="print('Warning\\nno picture.', file=sys.stderr); sys.exit(1)"
    )
    with pytest.raises(PictureFailed, match=r"^no picture$"):
        find_tesseract(str(program)).read(Picture(png()), "tha")


def test_a_program_that_writes_nothing_has_failed(tmp_path):
    program = fake_tesseract(tmp_path, body="sys.exit(0)")
    with pytest.raises(PictureFailed, match="no result"):
        find_tesseract(str(program)).read(Picture(png()), "tha")


def test_a_program_that_takes_too_long_is_ended(tmp_path):
    program = fake_tesseract(tmp_path, body="time.sleep(60)")
    with pytest.raises(PictureFailed, match="no answer"):
        find_tesseract(str(program)).read(Picture(png()), "tha", seconds=0.2)


def test_a_program_is_ended_when_nobody_wants_its_text(tmp_path):
    program = fake_tesseract(tmp_path, body="time.sleep(60)")
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(Stopped):
        find_tesseract(str(program)).read(Picture(png()), "tha", stopped.is_set)
