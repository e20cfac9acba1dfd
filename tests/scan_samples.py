"""Pages, files and programs that the tests of scans make."""

import stat
import struct
import sys
import zlib
from pathlib import Path

from nepreader.scans.model import Box, ScannedPage, Size, WordBox

HOCR = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://localhost:9/never.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><body>
{pages}</body></html>
"""
PAGE = "<div class='ocr_page' title='image \"a; bbox 1 1 2 2\"; bbox 0 0 {width} {height}'>{words}</div>\n"
WORD = "<span class='ocrx_word' title='bbox {0} {1} {2} {3}; x_wconf {4}'>{5}</span> "


def hocr(*pages: list[tuple], width: int = 600, height: int = 800) -> bytes:
    """Pages of words, each (left, top, right, bottom, confidence in percent, text)."""
    filled = (
        PAGE.format(width=width, height=height, words="".join(WORD.format(*w) for w in words))
        for words in pages
    )
    return HOCR.format(pages="".join(filled)).encode()


def scanned(words: list[str], number: int = 1) -> ScannedPage:
    """A page of words one beside the other."""
    boxes = [WordBox(text, Box(20 * at, 0, 20 * at + 18, 30), 0.9) for at, text in enumerate(words)]
    return ScannedPage(number, Size(20 * max(1, len(words)), 100), tuple(boxes))


def png(width: int = 60, height: int = 80, grey: int = 200) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = (b"\0" + bytes([grey]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def tiff(frames: int, width: int = 8, height: int = 8, big_endian: bool = False) -> bytes:
    """Grey pages, each lighter than the one before."""
    order = ">" if big_endian else "<"
    data = bytearray((b"MM" if big_endian else b"II") + struct.pack(f"{order}HI", 42, 8))
    for frame in range(frames):
        start = len(data)
        pixels = start + 2 + 9 * 12 + 4
        after = pixels + width * height
        tags = [
            (256, width),
            (257, height),
            (258, 8),
            (259, 1),
            (262, 1),
            (273, pixels),
            (277, 1),
            (278, height),
            (279, width * height),
        ]
        data += struct.pack(f"{order}H", len(tags))
        for tag, value in tags:
            data += struct.pack(f"{order}HHII", tag, 4, 1, value)
        data += struct.pack(f"{order}I", after if frame + 1 < frames else 0)
        data += bytes([40 * (frame + 1) % 256]) * (width * height)
    return bytes(data)


def pdf(*sizes: tuple[float, float]) -> bytes:
    """Pages of some sizes in points, each with a black square at its lower left."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for width, height in sizes:
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        drawing = b"0 0 20 20 re f"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents {number + 1} 0 R>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing))
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return data + end % (count, table, count, len(data))


FAKE = """#!{python}
import pathlib, sys, time
arguments = sys.argv[1:]
if arguments == ["--version"]:
    print({version!r})
elif arguments == ["--list-langs"]:
    print("List of available languages in \\"/x y/\\" ({{}}):".format(3), *{languages!r}, sep="\\n")
else:
    data = sys.stdin.buffer.read()
    pathlib.Path({log!r}).open("a").write(" ".join(arguments) + " %d\\n" % len(data))
    {body}
    pathlib.Path(arguments[1] + ".txt").write_bytes({text!r})
    pathlib.Path(arguments[1] + ".hocr").write_bytes({hocr!r})
"""


def fake_tesseract(
    folder: Path,
    text: str = "",
    words: bytes = b"",
    *,
    body: str = "",
    version: str = "tesseract 5.3.0",
    languages: tuple[str, ...] = ("eng", "osd", "tha"),
) -> Path:
    """A program that answers as Tesseract; what it was asked is in `calls` beside it."""
    program = folder / "tesseract"
    values = {
        "python": sys.executable,
        "version": version,
        "languages": languages,
        "log": str(folder / "calls"),
    }
    program.write_text(
        FAKE.format(**values, body=body, text=(text + "\f").encode(), hocr=words or hocr([])),
        encoding="utf-8",
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program
