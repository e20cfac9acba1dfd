import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from nepreader.storage import Typeface
from nepreader.ui.projector.glyphs import GlyphPictures
from nepreader.ui.projector.typecase import type_case
from nepreader.ui.reading.line_box import LineBox, Piece

WORDS = "ที่ญู่ปุ่น น้ำ NEP 😀 ฟื้น"


def picture(size: int, draw) -> bytes:
    image = QImage(12 * size, 2 * size, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    draw(painter, QPointF(10, 0.3 * size))
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("typeface", list(Typeface))
@pytest.mark.parametrize("size", [40, 64, 65, 120, 200, 390])
def test_letters_look_as_qt_draws_them_at_any_size(qapp, typeface, size):
    case, pictures = type_case(typeface), GlyphPictures()
    box = LineBox([Piece(WORDS)], case.font(size), case.measurer(size).ascent)
    plain = picture(size, box.draw)
    ours = picture(size, lambda painter, corner: pictures.draw(painter, box, corner))
    apart = sum(abs(one - other) > 128 for one, other in zip(plain, ours, strict=True))
    lit = len(plain) - plain.count(0)

    assert lit > size * size  # something is drawn at all
    assert apart < 0.1 * lit  # but for edges: letters stand on whole pixels


def test_a_scaled_painter_draws_as_qt_does(qapp):
    case, pictures = type_case(Typeface.LOOPED), GlyphPictures()
    box = LineBox([Piece(WORDS)], case.font(200), case.measurer(200).ascent)

    def ours(painter, corner):
        painter.scale(0.5, 0.5)
        pictures.draw(painter, box, corner)

    def plain(painter, corner):
        painter.scale(0.5, 0.5)
        box.draw(painter, corner)

    assert picture(200, ours) == picture(200, plain)
