import importlib.util
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from nepreader.locations import RESOURCES
from nepreader.ui.icons import program_icon

ROOT = Path(__file__).parents[2]
ICONS = RESOURCES / "icons"


@pytest.fixture(scope="module")
def icons():
    spec = importlib.util.spec_from_file_location(
        "icons_of_the_program", ROOT / "packaging" / "icons.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def difference(one: QImage, two: QImage) -> float:
    """How far two pictures are apart, a colour of a pixel on average, 0 to 255."""
    one, two = (image.convertToFormat(QImage.Format.Format_RGBA8888) for image in (one, two))
    pairs = list(zip(bytes(one.constBits()), bytes(two.constBits()), strict=True))
    return sum(abs(a - b) for a, b in pairs) / len(pairs)


def test_the_pictures_are_those_of_the_drawings(qapp, icons):
    for size in icons.SIZES:
        picture = QImage(str(ICONS / "program" / f"{size}.png"))

        assert picture.size() == QSize(size, size)
        assert difference(picture, icons.program_icon(size)) < 4  # another Qt smooths otherwise


def test_the_small_drawing_is_another_one(qapp, icons):
    assert difference(icons.drawn("nepreader", 16), icons.drawn("nepreader-small", 16)) > 10


def test_the_window_has_the_icon_in_every_size(qapp, icons):
    sizes = {size.width() for size in program_icon().availableSizes()}

    assert sizes == set(icons.SIZES)
    assert not program_icon().pixmap(16).isNull()


def test_an_icon_file_for_windows_can_be_read_again(qapp, icons, tmp_path):
    pictures = {size: icons.png(icons.program_icon(size)) for size in (16, 256)}
    data = icons.ico(pictures)

    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    for number, size in enumerate(pictures):
        width, length, start = struct.unpack_from("<B7xII", data, 6 + 16 * number)
        assert width == size % 256
        assert data[start : start + length] == pictures[size]


def test_an_icon_file_for_macos_tells_its_length(qapp, icons):
    data = icons.icns({16: b"16", 512: b"a picture"})

    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    assert data[8:] == b"icp4\0\0\0\x0a16ic09\0\0\0\x11a picture"
