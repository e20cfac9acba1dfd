from nepreader.annotation import Kind, TextualBody, target_of
from nepreader.glossary import Entry, Glossary, Termbase
from nepreader.language import PhraseMatcher
from nepreader.text import Manner, ReadingMode, Span
from nepreader.translation import Status
from nepreader.workspace import annotating
from nepreader.workspace.passages import Terms, bilingual, comments_on, passages_in
from nepreader.workspace.readings import make_reading
from workspace.translated import ONE, TEXT, do, opened, said, translate

TERMBASE = Termbase([Glossary("g", [Entry("cat", ("แมวดำ",), "black cat", "an animal")])])
TERMS = Terms(TERMBASE, PhraseMatcher(TERMBASE.forms).find_longest)


def correct(text, start, end, right):
    body = TextualBody(right, "editing", "th")
    target = target_of(text.document, Span(start, end))
    made = ONE.create(Kind.CORRECTION, target, body, status="accepted")
    text.annotations.add(made)


def test_a_text_that_nobody_worked_on_has_passages():
    text = opened()

    assert [words for words, _ in said(text)] == [line for line in TEXT.split("\n") if line]
    assert not text.has_annotations
    assert comments_on(text, passages_in(text)) == {}


def test_a_passage_is_found_by_place():
    text = opened()
    translate(text, "", "mouse")
    passages = passages_in(text)

    assert [passages.index_at(at) for at in (0, 5, 14, 16, 40, 999)] == [0, 0, 0, 1, 2, 2]


def test_the_next_of_a_kind_is_found_and_the_search_goes_on_at_the_start():
    text = opened()
    translate(text, "cat", "", "fish")
    passages = passages_in(text)

    assert passages.following(0, lambda p: not p.text) == 1
    assert passages.following(2, lambda p: bool(p.text)) == 0
    assert passages.following(1, lambda p: p.text == "x") is None


def test_translations_stay_when_their_words_are_corrected():
    text = opened()
    translate(text, "cat", status=Status.DONE)
    correct(text, 2, 5, "หมา")
    reading = make_reading(text, Manner(ReadingMode.CORRECTED))
    first = bilingual(text, passages_in(text), reading).units[0]

    assert (first.source, first.target, first.status) == ("😀 หมาดำนอนหลับ", "cat", Status.DONE)
    assert bilingual(text, passages_in(text)).units[0].source == "😀 แมวดำนอนหลับ"
    assert first.id == "s0-14"


def test_a_page_break_that_was_corrected_joins_paragraphs():
    text = opened("แมวดำนอน\n\nหลับ\nหนู")
    correct(text, 8, 10, "")
    reading = make_reading(text, Manner(ReadingMode.CORRECTED))

    assert [u.source for u in bilingual(text, passages_in(text), reading).units] == ["แมวดำนอนหลับ", "หนู"]  # fmt: skip


def test_a_unit_has_its_terms_and_comments():
    text = opened()
    do(text, annotating.annotate(text, ONE, Span(2, 7), note="ชื่ออะไร"))
    do(text, annotating.annotate(text, ONE, Span(16, 19), note="หนูไหน"))
    first, second, _ = bilingual(text, passages_in(text), None, TERMS).units

    assert [(g.span.of(first.source), g.english, g.entry_id) for g in first.glosses] == [("แมวดำ", "black cat", "cat")]  # fmt: skip
    assert [(c.text, c.author) for c in first.comments] == [("ชื่ออะไร", "ก")]
    assert [c.text for c in second.comments] == ["หนูไหน"]
    assert second.glosses == ()


def test_blanks_between_passages_are_kept_within_a_paragraph_only():
    text = opened("แมวดำ  นอนหลับ\nหนู")
    translate(text, "")
    body = TextualBody("cat", "describing", "en")
    text.annotations.add(ONE.create(Kind.TRANSLATION, target_of(text.document, Span(0, 5)), body))
    units = bilingual(text, passages_in(text)).units

    assert [(u.source, u.gap) for u in units] == [("แมวดำ", "  "), ("นอนหลับ", ""), ("หนู", "")]
    assert [u.paragraph for u in units] == [0, 0, 1]
