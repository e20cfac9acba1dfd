import pytest
from PySide6.QtCore import QSize

from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.ui.thai_label import ThaiLabel

TEXT = "กรอนสตัดท์เป็นป้อมปราการและฐานทัพเรือบนเกาะคอตลินในอ่าวฟินแลนด์\nA fortress and naval base on Kotlin island."


@pytest.fixture
def label(qtbot):
    cutter = WordCutter(make_tokenizer(), headwords())
    made = ThaiLabel(cutter.cut, TEXT)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("width", [80, 150, 400])
def test_lines_break_between_words_and_lose_nothing(label, width):
    label.resize(QSize(width, 400))
    lines = label.line_texts()

    assert "".join(lines) == TEXT.replace("\n", "")
    starts = {0}
    for paragraph in TEXT.split("\n"):
        boundaries = label._cut(paragraph).boundaries
        starts |= {paragraph[b:] for b in boundaries}
    assert all(
        any(rest.startswith(line.strip()) for rest in starts if isinstance(rest, str))
        for line in lines
    )


def test_a_narrow_label_is_high(label):
    assert label.heightForWidth(100) > label.heightForWidth(400) > 0
    assert label.hasHeightForWidth()
    assert label.sizeHint().height() >= label.heightForWidth(label.sizeHint().width())


def test_another_text_and_another_font_are_laid_out_anew(label):
    before = label.heightForWidth(200)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    label.setFont(font)
    assert label.heightForWidth(200) > before
    label.set_text("")
    assert label.heightForWidth(200) == 0
    assert label.accessibleName() == ""


def test_html_is_shown_as_it_is(label):
    label.set_text("<b>x</b> & \u202etxt")

    assert label.text() == "<b>x</b> & txt"
    assert not label.grab().toImage().isNull()
