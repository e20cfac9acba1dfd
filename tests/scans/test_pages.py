import contextlib
import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import (
    ScanDamaged,
    ScanError,
    ScanLocked,
    ScanNotPicture,
    ScanPageMissing,
    ScanTooLarge,
    ScanUnreadable,
)
from nepreader.scans import pages, pdf
from nepreader.scans.pages import open_scans
from nepreader.scans.pictures import EncodedPage, PictureFormat, RenderedPage, to_pgm
from nepreader.scans.tiff import count_frames
from scan_samples import pdf as pdf_bytes
from scan_samples import png, tiff


@pytest.fixture
def written(tmp_path):
    def write(name: str, data: bytes):
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    return write


def test_pages_of_all_files_are_counted_through(written):
    paths = [
        written("ก.pdf", pdf_bytes((72, 144), (72, 72))),
        written("ข.png", png()),
        written("ค.tif", tiff(3)),
    ]
    with open_scans(paths) as scans:
        assert (scans.page_count, scans.page_counts, scans.paths) == (6, [2, 1, 3], paths)
        assert scans.page_image(3) == EncodedPage(png(), PictureFormat.PNG)
        assert scans.page_image(6) == EncodedPage(tiff(3), PictureFormat.TIFF, 2)
        for number in (0, 7):
            with pytest.raises(ScanPageMissing):
                scans.page_image(number)


def test_a_pdf_is_drawn_at_a_resolution_or_in_a_width(written):
    with open_scans([written("a.pdf", pdf_bytes((72, 144)))]) as scans:
        grey = scans.page_image(1, dpi=300, grey=True)
        colour = scans.page_image(1, width=50)

    assert (grey.width, grey.height, grey.channels) == (300, 600, 1)
    assert (colour.width, colour.height, colour.channels) == (50, 100, 3)
    assert colour.pixels[:3] == b"\xff\xff\xff"
    bottom = colour.stride * 99
    assert colour.pixels[bottom : bottom + 3] == b"\0\0\0"
    assert to_pgm(grey).startswith(b"P5\n300 600\n255\n\xff")
    assert len(to_pgm(grey)) == 15 + 300 * 600


def test_rows_that_are_padded_are_written_without_the_padding():
    assert to_pgm(RenderedPage(2, 2, 4, 1, b"ab--cd--")) == b"P5\n2 2\n255\nabcd"


def test_a_vast_page_is_drawn_smaller(written):
    with open_scans([written("a.pdf", pdf_bytes((14_400, 14_400)))]) as scans:
        image = scans.page_image(1, dpi=72, grey=True)

    assert image.width * image.height <= pdf.MOST_PIXELS * 1.01


def test_a_page_beyond_the_standard_is_refused_and_the_others_are_drawn(written):
    with open_scans([written("a.pdf", pdf_bytes((72, 72), (1e9, 1e9)))]) as scans:
        assert scans.page_image(1).width
        with pytest.raises(ScanDamaged) as raised:
            scans.page_image(2)
    assert raised.value.page == 2


def test_what_cannot_be_opened_says_why(written, tmp_path, monkeypatch):
    for path, error in (
        (tmp_path / "missing.pdf", ScanUnreadable),
        (tmp_path, ScanUnreadable),
        (written("a.txt", "ก".encode()), ScanNotPicture),
        (written("empty", b""), ScanNotPicture),
        (written("a.pdf", b"%PDF-1.4\nbroken"), ScanDamaged),
        (written("a.tif", b"II*\0" + bytes(20)), ScanDamaged),
    ):
        with pytest.raises(error) as raised:
            open_scans([path])
        assert raised.value.path == path
    monkeypatch.setattr(pages, "MOST_PICTURE_BYTES", 10)
    with pytest.raises(ScanTooLarge):
        open_scans([written("large.png", png())])
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)
    with pytest.raises(ScanTooLarge):
        open_scans([written("long.pdf", pdf_bytes((9, 9), (9, 9)))])


def test_a_locked_pdf_says_so(written):
    keys = b"/O<%s>/U<%s>" % (b"00" * 32, b"11" * 32)
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4%s>>/ID[<%s><%s>]" % (
        keys,
        b"22" * 16,
        b"22" * 16,
    )
    data = pdf_bytes((72, 72)).replace(b"/Root 1 0 R", b"/Root 1 0 R" + lock)
    with pytest.raises(ScanLocked):
        open_scans([written("a.pdf", data)])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.png")
    with pytest.raises(ScanUnreadable):
        open_scans([tmp_path / "a.png"])


def test_pages_may_be_drawn_in_several_threads_and_after_closing_no_more(written):
    scans = open_scans([written("a.pdf", pdf_bytes(*[(72, 72)] * 8))])
    drawn = []
    threads = [
        threading.Thread(target=lambda n=n: drawn.append(scans.page_image(n).width))
        for n in range(1, 9)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    scans.close()

    assert drawn == [150] * 8
    with pytest.raises(ScanDamaged):
        scans.page_image(1)


@pytest.mark.parametrize("big_endian", [False, True])
def test_pages_of_a_tiff_are_counted(big_endian):
    assert [count_frames(tiff(n, big_endian=big_endian)) for n in (1, 2, 7)] == [1, 2, 7]


def test_a_tiff_that_runs_in_circles_ends():
    data = bytearray(tiff(1))
    data[8 + 2 + 9 * 12 : 8 + 2 + 9 * 12 + 4] = (8).to_bytes(4, "little")

    assert count_frames(bytes(data)) == 1


@given(st.sampled_from([b"%PDF-1.4\n", b"II*\0", b"MM\0+", b""]), st.binary(max_size=60))
def test_any_file_opens_or_is_refused(tmp_path, start, rest):
    path = tmp_path / "any"
    path.write_bytes(start + rest)
    with contextlib.suppress(ScanError):
        open_scans([path]).close()
