from types import MappingProxyType

import pytest
from PySide6.QtGui import QAccessible

from nepreader.storage import Typeface
from nepreader.text import Span
from nepreader.ui.access.slide_face import install_slide_face, slide_words
from nepreader.ui.projector.audience import AudienceView, Blank
from nepreader.ui.projector.ink import Ink
from nepreader.ui.projector.slide import Slide
from nepreader.ui.projector.typecase import TypeCase
from nepreader.workspace.shown_passages import pieces_of


@pytest.fixture
def slide(window):
    words = window.desk.session.words
    return Slide(pieces=tuple(pieces_of(words, Span(0, 12))))


def test_a_slide_says_its_words_with_their_glosses(slide):
    first = next(iter(slide.pieces[0].tokens))
    glossed = Slide(pieces=slide.pieces, glosses=MappingProxyType({first.start: "Lenin"}))
    assert slide_words(glossed).startswith("เลนิน (Lenin)")


def test_a_hidden_word_is_not_given_away(slide):
    hidden = Slide(pieces=slide.pieces, blanks=(Span(0, 5),))
    assert "เลนิน" in slide_words(slide)
    assert "เลนิน" not in slide_words(hidden)
    assert "…" in slide_words(hidden)


def test_the_view_of_a_slide_says_it_and_nothing_while_it_is_covered(slide, listening, qapp, qtbot):
    install_slide_face()
    view = AudienceView(TypeCase(Typeface.LOOPED), Ink())
    qtbot.addWidget(view)
    view.show_slide(slide)
    face = QAccessible.queryAccessibleInterface(view)
    assert face.role() == QAccessible.Role.StaticText
    assert face.text(QAccessible.Text.Description) == slide_words(slide)
    view.show_blank(Blank.BLACK)
    assert face.text(QAccessible.Text.Description) == ""
