"""Passages and their translations are for the desk: the page shows nothing of them."""

from pathlib import Path

from nepreader.annotation import Author, Kind, TextualBody, carry_out, target_of
from nepreader.text import Document, Span
from nepreader.ui.annotation.layer import AnnotationLayer
from nepreader.workspace import OpenText, annotating
from nepreader.workspace.annotation_filter import AnnotationFilter

AUTHOR = Author("ก", "w")


def test_a_translated_passage_pushes_no_highlight_aside():
    text = OpenText(Path("a.txt"), Document("😀 แมวดำนอนหลับ", "a.txt"))
    whole = target_of(text.document, Span(0, 14))
    passages = (
        AUTHOR.create(Kind.TRANSLATION, whole, TextualBody("cat", "describing", "en")),
        AUTHOR.create(Kind.SEGMENT, whole),
    )
    text.annotations.add(*passages)
    highlight = annotating.annotate(text, AUTHOR, Span(2, 7), colour="green")
    carry_out(text.annotations, highlight, AUTHOR)
    layer = AnnotationLayer(text)

    (mark,) = layer.touching(Span(0, 14))

    assert mark.level == 0
    assert list(layer.signs(Span(0, 14))) == []


def test_passages_are_in_no_list_of_notes():
    text = OpenText(Path("a.txt"), Document("แมวดำ", "a.txt"))
    target = target_of(text.document, Span(0, 5))
    translation = AUTHOR.create(Kind.TRANSLATION, target, TextualBody("cat", "describing", "en"))

    assert not AnnotationFilter().accepts(text, translation)
    assert AnnotationFilter(kind=Kind.TRANSLATION).accepts(text, translation)
    assert not AnnotationFilter().accepts(text, AUTHOR.create(Kind.SEGMENT, target))
