"""Large letters drawn from pictures of them.

Qt keeps pictures of letters up to 64 pixels high and fills the outlines of larger ones each time:
a page on a 4K projector takes it 130 ms. (`QT_MAX_CACHED_GLYPH_SIZE` is no way out: with it, larger
letters are not drawn at all.)
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QGlyphRun,
    QImage,
    QPainter,
    QPainterPath,
    QRawFont,
    QTextLine,
    QTransform,
)

from nepreader.ui.reading.line_box import LineBox

_QT_KEEPS = 64
_MOST = 1500  # pictures; some 80 MB on a 4K projector, 20 on a common one

_Key = tuple[str, str, float, int, int]
_Picture = tuple[QImage, QPointF]


class GlyphPictures:
    """Pictures of letters by font, size in the screen's own pixels, and colour."""

    def __init__(self) -> None:
        self._pictures: dict[_Key, _Picture | None] = {}

    def draw(self, painter: QPainter, box: LineBox, corner: QPointF) -> None:
        """Draw a line with the painter's pen, as `LineBox.draw` does."""
        if not box.is_plain:
            box.draw(painter, corner)
            return
        for line, place in box.text_lines():
            self.draw_line(painter, line, corner + place)

    def draw_line(self, painter: QPainter, line: QTextLine, corner: QPointF) -> None:
        """Draw a line of Qt's with the painter's pen, as `QTextLine.draw` does."""
        if painter.deviceTransform().m11() < 1.0:  # in small, where others watch
            line.draw(painter, corner)
            return
        for run in line.glyphRuns():
            self._draw_run(painter, run, corner)

    def _draw_run(self, painter: QPainter, run: QGlyphRun, origin: QPointF) -> None:
        font, to_device = run.rawFont(), painter.deviceTransform()
        density = to_device.m11()
        if density * font.pixelSize() < _QT_KEEPS:
            painter.drawGlyphRun(origin, run)
            return
        colour = painter.pen().color()
        name = font.familyName(), font.styleName(), density * font.pixelSize(), colour.rgba()
        painter.save()
        painter.setWorldTransform(to_device.inverted()[0] * painter.worldTransform())
        left_out = []
        for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            picture = self._picture(font, (*name, index), colour, density)
            if picture is None:  # a blank, or an emoji, which has no outline
                left_out.append((index, place))
                continue
            image, offset = picture
            at = to_device.map(origin + place) + offset
            painter.drawImage(QPointF(round(at.x()), round(at.y())), image)
        painter.restore()
        for index, place in left_out:
            _draw_one(painter, run, index, place, origin)

    def _picture(
        self, font: QRawFont, key: _Key, colour: QColor, density: float
    ) -> _Picture | None:
        if key not in self._pictures:
            if len(self._pictures) >= _MOST:
                self._pictures.clear()
            path = QTransform.fromScale(density, density).map(font.pathForGlyph(key[-1]))
            self._pictures[key] = _painted(path, colour)
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
