import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from nepreader.storage import Typeface
from nepreader.ui.projector.glyphs import GlyphPictures
from nepreader.ui.projector.typecase import type_case
from nepreader.ui.reading.line_box import LineBox, Piece

WORDS = "ที่ญู่ปุ่น น้ำ NEP 😀 ฟื้น"


def picture(size: int, draw, density: float = 1.0) -> bytes:
    width, height = round(12 * size * density), round(2 * size * density)
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.setDevicePixelRatio(density)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    draw(painter, QPointF(10, 0.3 * size))
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("typeface", list(Typeface))
@pytest.mark.parametrize("density", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [40, 64, 65, 120, 200, 390])
def test_letters_look_as_qt_draws_them_at_any_size(qapp, typeface, size, density):
    case, pictures = type_case(typeface), GlyphPictures()
    box = LineBox([Piece(WORDS)], case.font(size), case.measurer(size).ascent)
    plain = picture(size, box.draw, density)
    ours = picture(size, lambda painter, corner: pictures.draw(painter, box, corner), density)
    apart = sum(abs(one - other) > 128 for one, other in zip(plain, ours, strict=True))
    lit = len(plain) - plain.count(0)

    assert lit > size * size * density**2  # something is drawn at all
    assert apart < 0.1 * lit  # but for edges: letters stand on whole pixels


@pytest.mark.parametrize("density", [1.0, 1.25, 2.0])
def test_a_painter_that_was_moved_and_clipped_is_as_it_was_afterwards(qapp, density):
    case, pictures = type_case(Typeface.LOOPED), GlyphPictures()
    box = LineBox([Piece("นกบิน 😀")], case.font(120), case.measurer(120).ascent)

    def drawn(draw):
        def paint(painter, corner):
            painter.translate(30, 11)
            painter.setClipRect(0, 0, 200, 300)
            draw(painter, corner)
            painter.fillRect(QRect(5, 190, 190, 9), QColor("white"))

        return picture(120, paint, density)

    ours = drawn(lambda painter, corner: pictures.draw(painter, box, corner))
    plain = drawn(box.draw)

    lit = len(plain) - plain.count(0)
    assert sum(abs(a - b) > 128 for a, b in zip(plain, ours, strict=True)) < 0.1 * lit


def test_a_painter_that_draws_in_small_draws_as_qt_does(qapp):
    case, pictures = type_case(Typeface.LOOPED), GlyphPictures()
    box = LineBox([Piece(WORDS)], case.font(200), case.measurer(200).ascent)

    def ours(painter, corner):
        painter.scale(0.5, 0.5)
        pictures.draw(painter, box, corner)

    def plain(painter, corner):
        painter.scale(0.5, 0.5)
        box.draw(painter, corner)

    assert picture(200, ours) == picture(200, plain)
