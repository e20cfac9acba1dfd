import os
import shutil
from pathlib import Path

import pytest

from nepreader.errors import RecognitionFailed
from nepreader.scans.pages import open_scans
from nepreader.scans.recognising import joined, recognise
from nepreader.scans.tesseract import find_tesseract
from scan_samples import fake_tesseract, hocr, pdf, tiff


@pytest.mark.skipif(os.name == "nt", reason="the fake program is a script")
def test_pages_are_read_one_by_one_and_one_that_fails_stays_empty(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf((72, 72)))
    (tmp_path / "b.tif").write_bytes(tiff(2))
    program = fake_tesseract(
        tmp_path, "  ปลา\nทู \n\n", hocr([(0, 0, 9, 9, 90, "ปลาทู")]),
        body="'number=1' in ' '.join(arguments) and sys.exit('bad')",
    )  # fmt: skip
    with open_scans([tmp_path / "a.pdf", tmp_path / "b.tif"]) as scans:
        pages = list(recognise(scans, find_tesseract(str(program)), "tha"))

    assert [page.text for page in pages] == ["  ปลา\nทู", "  ปลา\nทู", ""]
    assert [page.page.number for page in pages] == [1, 2, 3]
    assert [len(page.page.words) for page in pages] == [1, 1, 0]
    assert isinstance(pages[2].failure, RecognitionFailed)
    assert (pages[2].failure.page, pages[2].failure.reason) == (3, "bad")
    assert joined(pages) == "  ปลา\nทู\f  ปลา\nทู\f\n"


@pytest.mark.real
def test_the_real_program_reads_thai_that_qt_drew(tmp_path, qapp):
    if not shutil.which("tesseract"):
        pytest.skip("Tesseract is not on this machine")
    tesseract = find_tesseract()
    if "tha" not in tesseract.languages:
        pytest.skip("Tesseract has no Thai on this machine")
    line = "ชาวนาในหมู่บ้านขายข้าวให้พ่อค้าทุกปี"
    with open_scans([_drawn(tmp_path / "หน้า.png", line)]) as scans:
        (page,) = recognise(scans, tesseract, "tha")

    assert page.failure is None
    assert page.text == line
    assert "".join(word.text for word in page.page.words) == line
    assert all(0.5 < word.confidence <= 1 for word in page.page.words)
    assert all(70 <= word.box.top < word.box.bottom <= 150 for word in page.page.words)


def _drawn(path: Path, line: str) -> Path:
    from PySide6.QtGui import QImage, QPainter

    from nepreader.storage import Typeface
    from nepreader.ui.fonts import reading_font

    image = QImage(1000, 200, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(reading_font(Typeface.LOOPED, 46))
    painter.drawText(60, 120, line)
    painter.end()
    image.save(str(path))
    return path
