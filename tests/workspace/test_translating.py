import pytest

from nepreader.annotation import Kind, TextualBody, target_of
from nepreader.storage.sidecar.snapshots import pack
from nepreader.text import Span
from nepreader.translation import Status
from nepreader.translation.passages import Passage
from nepreader.workspace import translating
from nepreader.workspace.annotating import earlier_notes
from nepreader.workspace.passages import passages_in
from workspace.translated import ONE, TEXT, do, opened, said, translate

CAT, MOUSE, FISH = "😀 แมวดำนอนหลับ", "หนูวิ่งเล่นรอบบ้าน", "ปลาว่ายน้ำ"


@pytest.fixture
def text():
    return opened()


def passage(text, index=0, language="en") -> Passage:
    return passages_in(text, language)[index]


def undo(text, change):
    return do(text, change.inverse)


def test_a_translation_is_an_annotation_of_its_passage(text):
    translate(text, "The cat")
    (made,) = text.annotations

    assert (made.kind, made.motivation, made.status) == (Kind.TRANSLATION, "describing", "draft")
    assert made.bodies == (TextualBody("The cat", "describing", "en"),)
    assert made.target == target_of(text.document, Span(0, 14))
    assert made.creator == "ก"


def test_typing_on_changes_the_same_annotation(text):
    translate(text, "The")
    translate(text, "The cat")

    assert len(text.annotations) == 1
    assert said(text)[0] == (CAT, "The cat")
    assert next(iter(text.annotations)).history == ()


def test_nothing_typed_is_no_annotation(text):
    translate(text, "")

    assert len(text.annotations) == 0


def test_a_translation_can_be_emptied_and_brought_back(text):
    translate(text, "The cat")
    done = do(text, translating.translated(text, ONE, passage(text), ""))

    assert passage(text).status is Status.UNTRANSLATED
    undo(text, done)
    assert passage(text).text == "The cat"


def test_words_that_somebody_stood_by_go_into_the_history(text):
    translate(text, "one")
    translate(text, "two", status=Status.DONE)
    translate(text, "three")

    assert earlier_notes(passage(text).translation.annotation) == ["two"]
    assert passage(text).status is Status.DRAFT


@pytest.mark.parametrize("status", [Status.DRAFT, Status.DONE, Status.REVIEWED])
def test_a_status_is_said_and_undone(text, status):
    translate(text, "one")
    done = do(text, translating.translated(text, ONE, passage(text), "one", status=status))

    assert passage(text).status is status
    undo(text, done)
    assert passage(text).status is Status.DRAFT


def test_versions_are_kept_and_chosen(text):
    translate(text, "one", status=Status.DONE)
    do(text, translating.new_version(text, ONE, passage(text), "two"))
    assert [v.text for v in passage(text).versions] == ["two", "one"]

    done = do(text, translating.chosen(text, passage(text), passage(text).versions[1]))
    assert [v.text for v in passage(text).versions] == ["one", "two"]
    assert passage(text).status is Status.DRAFT

    undo(text, done)
    assert [v.text for v in passage(text).versions] == ["two", "one"]


def test_the_version_that_holds_is_the_one_that_is_typed_in(text):
    translate(text, "one")
    do(text, translating.new_version(text, ONE, passage(text), ""))
    translate(text, "two")

    assert [v.text for v in passage(text).versions] == ["two", "one"]


def test_a_passage_is_split_with_its_words(text):
    translate(text, "The black cat sleeps", status=Status.DONE)
    done = do(text, translating.split(text, ONE, passage(text), 7, said=13))

    assert said(text)[:2] == [("😀 แมวดำ", "The black cat"), ("นอนหลับ", "sleeps")]
    assert {p.status for p in passages_in(text)[:2]} == {Status.DRAFT}
    undo(text, done)
    assert said(text)[0] == (CAT, "The black cat sleeps")
    assert passage(text).status is Status.DONE


def test_without_a_place_all_words_stay_in_the_first_part(text):
    translate(text, "The cat")
    do(text, translating.split(text, ONE, passage(text), 7))

    assert said(text)[:2] == [("😀 แมวดำ", "The cat"), ("นอนหลับ", "")]


def test_a_passage_without_a_translation_is_split_and_joined_again(text):
    do(text, translating.split(text, ONE, passage(text), 7))
    assert [words for words, _ in said(text)] == ["😀 แมวดำ", "นอนหลับ", MOUSE, FISH]

    do(text, translating.joined(text, ONE, passages_in(text)[:2]))
    assert [words for words, _ in said(text)] == [CAT, MOUSE, FISH]
    assert len(text.annotations.of_kind(Kind.SEGMENT)) == 1


@pytest.mark.parametrize("position", [0, 1, 14, 40])
def test_where_nothing_would_be_left_nothing_is_split(text, position):
    if position != 1:
        assert not translating.split(text, ONE, passage(text), position)
    else:
        do(text, translating.split(text, ONE, passage(text), position))
        assert [words for words, _ in said(text)][:2] == ["😀", "แมวดำนอนหลับ"]


def test_passages_are_joined_over_paragraphs_with_their_words(text):
    translate(text, "The cat", "The mouse", status=Status.DONE)
    done = do(text, translating.joined(text, ONE, passages_in(text)[:2]))

    assert said(text) == [(f"{CAT}\n\n{MOUSE}", "The cat The mouse"), (FISH, "")]
    assert passage(text).status is Status.DONE
    assert passage(text).segment.is_pinned
    undo(text, done)
    assert said(text)[:2] == [(CAT, "The cat"), (MOUSE, "The mouse")]


def test_what_is_joined_is_as_far_as_its_least_part(text):
    translate(text, "The cat", status=Status.REVIEWED)
    do(text, translating.joined(text, ONE, passages_in(text)[:2]))

    assert (passage(text).text, passage(text).status) == ("The cat", Status.DRAFT)


def test_one_passage_is_joined_to_nothing(text):
    assert not translating.joined(text, ONE, passages_in(text)[:1])


def test_a_replacement_makes_confirmed_passages_drafts_and_remembers_their_words(text):
    translate(text, "The cat", "The mouse", status=Status.REVIEWED)
    first, second, _ = passages_in(text)
    done = do(text, translating.rewritten(text, [(first, "The dog"), (second, "The mouse")]))

    assert len(done.replaced) == 1
    assert (passage(text).text, passage(text).status) == ("The dog", Status.DRAFT)
    assert passage(text, 1).status is Status.REVIEWED
    assert earlier_notes(passage(text).translation.annotation) == ["The cat"]


def test_a_comment_is_a_note_about_the_passage(text):
    (note,) = do(text, translating.commented(text, ONE, passage(text, 1), "ดี?")).added

    assert (note.kind, note.text, note.language) == (Kind.NOTE, "ดี?", "th")
    assert text.placements.span_of(note) == passage(text, 1).span


def test_other_languages_stand_beside(text):
    translate(text, "The cat")
    do(text, translating.translated(text, ONE, passage(text, 0, "de"), "Die Katze", language="de"))

    assert said(text)[0][1] == "The cat"
    assert said(text, "de")[0][1] == "Die Katze"


def test_translations_survive_an_edit_of_the_text_and_confirming_them_anchors_them_anew(text):
    translate(text, "The cat", "The mouse", "The fish", status=Status.DONE)
    edited = opened("คำนำ\n\n" + TEXT.replace("วิ่งเล่น", "วิ่งไล่"))
    edited.store.sidecar.snapshots[text.document.text_digest] = pack(TEXT)
    edited.annotations.add(*text.annotations)

    assert [words for _, words in said(edited)] == ["", "The cat", "The mouse", "The fish"]
    confirmed = passage(edited, 2)
    do(
        edited,
        translating.translated(edited, ONE, confirmed, confirmed.text, status=Status.REVIEWED),
    )
    target = passage(edited, 2).translation.annotation.target
    assert target.snapshot == edited.document.text_digest
    assert target.quote.exact == "หนูวิ่งไล่รอบบ้าน"


def test_the_source_is_never_changed(text):
    translate(text, "a", "b", "c", status=Status.DONE)
    do(text, translating.joined(text, ONE, passages_in(text)[:3]))

    assert text.document.text == TEXT
