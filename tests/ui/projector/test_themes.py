import pytest
from PySide6.QtGui import QColor

from nepreader.storage import Typeface
from nepreader.storage.state import Ground
from nepreader.ui.projector.themes import LEAST_CONTRAST, contrast, projector_colours
from nepreader.ui.projector.typecase import type_case


@pytest.mark.parametrize("ground", list(Ground))
def test_every_pair_of_letters_and_ground_survives_a_poor_projector(ground):
    c = projector_colours(ground)
    pairs = [(c.text, c.page), (c.gloss, c.page), (c.accent, c.page), (c.blank, c.page),
             (c.text, c.band), (c.gloss, c.band), (c.text, c.shown)]  # fmt: skip
    pairs += [(c.text, mark) for mark in c.marks.values()]
    weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < LEAST_CONTRAST}

    assert weak == {}
    assert len(c.marks) >= 5


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("dimming", "colour"), [(0, "#ffffff"), (1, "#000000"), (0.5, "#808080")])
def test_what_is_dimmed_goes_towards_the_ground(dimming, colour):
    assert projector_colours(Ground.BLACK).dimmed(dimming).name() == colour


@pytest.mark.parametrize("typeface", list(Typeface))
def test_strokes_are_heavier_than_those_of_the_page(qapp, typeface):
    from PySide6.QtGui import QImage, QPainter

    from nepreader.ui.fonts import reading_font

    def ink(font) -> int:
        image = QImage(400, 140, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.setPen(QColor("white"))
        painter.setFont(font)
        painter.drawText(10, 100, "กขคง")
        painter.end()
        return sum(bytes(image.constBits()))

    assert ink(type_case(typeface).font(80)) > 1.15 * ink(reading_font(typeface, 80))
