"""Large letters drawn from pictures of them.

Qt keeps pictures of letters up to 64 pixels high and fills the outlines of larger ones each time:
a page on a 4K projector takes it 130 ms. (`QT_MAX_CACHED_GLYPH_SIZE` is no way out: with it, larger
letters are not drawn at all.)
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QPainterPath, QRawFont

from nepreader.ui.reading.line_box import LineBox

_QT_KEEPS = 64
_MOST = 1500  # pictures; some 80 MB on a 4K projector, 20 on a common one

_Key = tuple[str, str, float, int, int]
_Picture = tuple[QImage, QPointF]


class GlyphPictures:
    """Pictures of letters by font, size and colour."""

    def __init__(self) -> None:
        self._pictures: dict[_Key, _Picture | None] = {}

    def draw(self, painter: QPainter, box: LineBox, corner: QPointF) -> None:
        """Draw a line with the painter's pen, as `LineBox.draw` does."""
        if not box.is_plain or painter.deviceTransform().m11() != 1.0:
            box.draw(painter, corner)
            return
        for line, place in box.text_lines():
            for run in line.glyphRuns():
                self._draw_run(painter, run, corner + place)

    def _draw_run(self, painter: QPainter, run: QGlyphRun, origin: QPointF) -> None:
        font = run.rawFont()
        if font.pixelSize() < _QT_KEEPS:
            painter.drawGlyphRun(origin, run)
            return
        colour = painter.pen().color()
        name = font.familyName(), font.styleName(), font.pixelSize(), colour.rgba()
        for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            picture = self._picture(font, (*name, index), colour)
            if picture is None:  # a blank, or an emoji, which has no outline
                _draw_one(painter, run, index, place, origin)
                continue
            image, offset = picture
            at = origin + place + offset
            painter.drawImage(QPointF(round(at.x()), round(at.y())), image)

    def _picture(self, font: QRawFont, key: _Key, colour: QColor) -> _Picture | None:
        if key not in self._pictures:
            if len(self._pictures) >= _MOST:
                self._pictures.clear()
            self._pictures[key] = _painted(font.pathForGlyph(key[-1]), colour)
        return self._pictures[key]


def _painted(path: QPainterPath, colour: QColor) -> _Picture | None:
    """An outline filled, and where its picture stands from the place of the letter."""
    if path.isEmpty():
        return None
    rect = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
    image = QImage(rect.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-rect.topLeft())
    path.setFillRule(path.fillRule().WindingFill)
    painter.fillPath(path, colour)
    painter.end()
    return image, QPointF(rect.topLeft())


def _draw_one(
    painter: QPainter, run: QGlyphRun, index: int, place: QPointF, origin: QPointF
) -> None:
    one = QGlyphRun()
    one.setRawFont(run.rawFont())
    one.setGlyphIndexes([index])
    one.setPositions([place])
    painter.drawGlyphRun(origin, one)
