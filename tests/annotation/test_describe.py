import base64

from hypothesis import given

from annotation.thai import STORY, place
from nepreader.annotation import describe, target_of
from nepreader.annotation.describe import CONTEXT, source_iri
from nepreader.text import Document, Span
from nepreader.text.graphemes import is_boundary
from strategies import texts_with_span


@given(texts_with_span())
def test_a_description_holds_the_words_and_whole_characters_around_them(case):
    text, start, end = case
    found = describe(Document(text, "a.txt"), Span(start, end))

    assert found.quote.exact == text[start:end]
    assert found.position.span == Span(start, end)
    before, after = start - len(found.quote.prefix), end + len(found.quote.suffix)
    assert text[before:after] == found.quote.prefix + found.quote.exact + found.quote.suffix
    assert before == start or is_boundary(text, before)
    assert after == end or is_boundary(text, after)


@given(texts_with_span())
def test_contexts_are_short_and_lack_no_more_than_one_character(case):
    text, start, end = case
    quote = describe(Document(text, "a.txt"), Span(start, end)).quote

    assert len(quote.prefix) <= CONTEXT
    assert len(quote.suffix) <= CONTEXT
    if start - CONTEXT <= 0:
        assert quote.prefix == text[:start]
    if end + CONTEXT >= len(text):
        assert quote.suffix == text[end:]


def test_a_context_does_not_begin_within_a_character():
    text = "ก" + "ปู่" * 20 + "จบ"
    quote = describe(Document(text, ""), place(text, "จบ")).quote

    assert quote.prefix == "ปู่" * 10
    assert not quote.suffix


def test_a_target_names_the_text_by_its_content():
    span = place(STORY, "ดอกมะลิ")
    target = target_of(Document(STORY, "a.txt"), span)

    assert target == target_of(Document(STORY, "b.txt"), span)
    assert target.snapshot == Document(STORY, "a.txt").text_digest
    assert target.position.span == span
    assert target.source != source_iri(Document(STORY + " ", "a.txt"))


def test_the_name_of_a_text_is_its_digest():
    document = Document("ก", "")
    scheme, digest = source_iri(document).split(";")

    assert scheme == "ni:///sha-256"
    assert base64.urlsafe_b64decode(digest + "=").hex() == document.text_digest
