from dataclasses import replace

import pytest

from annotation.strategies import NOON
from nepreader.annotation import Author, Kind, TextualBody, target_of
from nepreader.text import Document, Reading, Span
from nepreader.translation import (
    ALTERNATIVE,
    Granularity,
    Segmenter,
    Status,
    passages_of,
    translations_in,
)
from nepreader.translation.passages import pins_of
from nepreader.translation.status import status_of

TEXT = "😀 แมวดำนอนหลับ\nหนูวิ่งเล่น"
DOCUMENT = Document(TEXT, "a.txt")
AUTHOR = Author("ก", "w", clock=lambda: NOON)
CAT, SLEEP, ALL, MOUSE = Span(2, 7), Span(7, 14), Span(0, 14), Span(15, 26)


def made(span, words, status="draft", language="en"):
    body = TextualBody(words, "describing", language)
    return span, AUTHOR.create(Kind.TRANSLATION, target_of(DOCUMENT, span), body, status=status)


def cut(span):
    return span, AUTHOR.create(Kind.SEGMENT, target_of(DOCUMENT, span))


def passages(*placed, language="en"):
    return passages_of(Segmenter(Granularity.PARAGRAPH), Reading(TEXT), placed, language)


def said(*placed, **options):
    return [(p.span.of(TEXT), p.text) for p in passages(*placed, **options)]


def test_a_passage_without_a_translation_is_untranslated():
    first, second = passages()

    assert (first.status, first.text, first.translation) == (Status.UNTRANSLATED, "", None)
    assert second.span == MOUSE


@pytest.mark.parametrize(
    ("status", "words", "expected"),
    [
        ("draft", "cat", Status.DRAFT),
        ("draft", " ", Status.UNTRANSLATED),
        ("done", "", Status.DONE),
        ("reviewed", "cat", Status.REVIEWED),
        (ALTERNATIVE, "cat", Status.DRAFT),
        ("klingon", "cat", Status.DRAFT),
        ("untranslated", "cat", Status.DRAFT),
    ],
)
def test_the_status_is_told_by_name_and_words(status, words, expected):
    assert status_of(status, words) is expected


def test_a_translation_holds_the_ends_of_its_passage():
    assert said(made(CAT, "cat")) == [("😀", ""), ("แมวดำ", "cat"), ("นอนหลับ", ""), ("หนูวิ่งเล่น", "")]


def test_of_two_versions_the_later_holds_and_the_other_is_kept():
    (passage, _) = passages(made(ALL, "one"), made(ALL, "two"))

    assert [version.text for version in passage.versions] == ["two", "one"]


def test_a_version_that_was_put_aside_does_not_hold():
    (passage, _) = passages(made(ALL, "one"), made(ALL, "two", ALTERNATIVE))

    assert [version.text for version in passage.versions] == ["one", "two"]


def test_versions_that_were_all_put_aside_are_still_there():
    (passage, _) = passages(made(ALL, "one", ALTERNATIVE), made(ALL, "two", ALTERNATIVE))

    assert passage.text == "two"


def test_a_cut_by_hand_is_over_a_translation_whatever_came_later():
    assert said(cut(ALL), made(CAT, "cat")) == [("😀 แมวดำนอนหลับ", "cat"), ("หนูวิ่งเล่น", "")]


def test_of_cuts_that_overlap_the_later_holds():
    assert said(cut(ALL), cut(CAT))[1] == ("แมวดำ", "")
    assert said(cut(CAT), cut(ALL))[0] == ("😀 แมวดำนอนหลับ", "")


def test_the_translation_of_a_part_holds_only_where_there_is_none_of_more():
    (passage, _) = passages(cut(ALL), made(ALL, "all"), made(CAT, "cat"))

    assert [version.text for version in passage.versions] == ["all", "cat"]


def test_another_language_has_the_same_passages():
    german = made(CAT, "Katze", language="de")

    assert said(german)[1] == ("แมวดำ", "")
    assert said(german, language="de")[1] == ("แมวดำ", "Katze")


def test_variants_of_a_language_are_one_and_no_language_is_english():
    placed = [made(CAT, "a", language="en-GB"), made(MOUSE, "b", language="")]

    assert [t.text for t in translations_in(placed, "en-US")] == ["a", "b"]
    assert translations_in(placed, "de") == []
    assert len(translations_in(placed)) == 2


def test_what_lost_its_words_is_no_passage():
    (_, lost) = made(CAT, "cat")

    assert pins_of([(None, lost)]) == []
    assert translations_in([(None, lost)]) == []


def test_a_changed_status_decides_anew():
    span, one = made(ALL, "one")
    other = made(ALL, "two")
    after = AUTHOR.signed(one, replace(one, status="done"))

    assert passages((span, after), other)[0].text == "one"
