from pathlib import Path

import pytest

from annotation.strategies import NOON
from nepreader.annotation import Author, Kind, TextualBody, carry_out
from nepreader.annotation.model import MOTIVATIONS
from nepreader.annotation.w3c_dump import target_to_json
from nepreader.storage.sidecar.snapshots import pack
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, annotating

TEXT = "😀 แมวดำนอนหลับ\r\nหนูวิ่งเล่นรอบบ้าน"
CAT, SLEEP = Span(2, 7), Span(7, 10)
ONE = Author("ก", "w1", clock=lambda: NOON)
OTHER = Author("ข", "w2", clock=lambda: "2026-11-23T12:00:00Z")


def opened(text: str = TEXT) -> OpenText:
    return OpenText(Path("แมว.txt"), Document(text, "แมว.txt"))


@pytest.fixture
def text() -> OpenText:
    return opened()


def do(text, change, author=ONE):
    done = carry_out(text.annotations, change, author)
    text.place_index.update(done)
    return done


def only(text):
    (annotation,) = text.annotations
    return annotation


def annotate(text, span=CAT, **said):
    return do(text, annotating.annotate(text, ONE, span, **said)).added[0]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ({}, Kind.HIGHLIGHT),
        ({"colour": "green"}, Kind.HIGHLIGHT),
        ({"note": "ก"}, Kind.NOTE),
        ({"tags": ("ก",)}, Kind.TAG),
        ({"tags": ("ก",), "colour": "green"}, Kind.HIGHLIGHT),
        ({"note": "ก", "tags": ("ข",), "colour": "green"}, Kind.NOTE),
    ],
)
def test_what_is_said_tells_the_kind(text, said, kind):
    made = annotate(text, **said)

    assert (made.kind, made.motivation) == (kind, MOTIVATIONS[kind])
    assert (made.text, made.tags, made.colour) == (said.get("note", ""), said.get("tags", ()), said.get("colour", ""))  # fmt: skip
    assert text.span_of(made) == CAT


@pytest.mark.parametrize(("words", "language"), [("แมว", "th"), ("cat", "en"), ("cat แมว", "th"), ("", "en")])  # fmt: skip
def test_letters_tell_the_language(words, language):
    assert annotating.language_of(words) == language


def test_words_that_are_highlighted_take_on_another_colour(text):
    made = annotate(text, colour="yellow")
    do(text, annotating.highlight(text, ONE, CAT, "green"))

    assert (only(text).id, only(text).colour) == (made.id, "green")


def test_a_note_takes_on_a_colour_and_stays_a_note(text):
    annotate(text, note="ตัวไหน")
    do(text, annotating.highlight(text, ONE, CAT, "green"))

    assert (only(text).kind, only(text).text, only(text).colour) == (Kind.NOTE, "ตัวไหน", "green")


def test_words_that_only_share_letters_are_highlighted_beside(text):
    annotate(text, colour="yellow")
    do(text, annotating.highlight(text, ONE, Span(2, 5), "green"))
    do(text, annotating.bookmark(text, ONE, SLEEP))
    do(text, annotating.highlight(text, ONE, SLEEP, "green"))

    assert len(text.annotations) == 4


def test_a_bookmark_comes_and_goes(text):
    do(text, annotating.bookmark(text, ONE, CAT))
    assert only(text).kind is Kind.BOOKMARK

    do(text, annotating.bookmark(text, ONE, CAT))
    assert len(text.annotations) == 0

    do(text, annotating.bookmark(text, ONE, CAT))
    do(text, annotating.bookmark(text, ONE, SLEEP))
    assert len(text.annotations) == 2


@pytest.mark.parametrize(
    ("kind", "status"), [(Kind.CORRECTION, "proposed"), (Kind.TRANSLATION, "draft")]
)
def test_a_correction_and_a_translation_begin_as_proposals(text, kind, status):
    do(text, annotating.say(text, ONE, CAT, kind, "แมวขาว", "th"))

    assert (only(text).kind, only(text).status, only(text).text) == (kind, status, "แมวขาว")
    assert only(text).bodies[0].purpose == MOTIVATIONS[kind]


# ---- editing


def edit(text, **fields):
    do(text, annotating.edited(only(text), **fields))
    return only(text)


def test_a_note_is_changed_and_its_language_follows_its_letters(text):
    annotate(text, note="ตัวไหน", tags=("สัตว์",))
    after = edit(text, note="which one")

    assert (after.text, after.language, after.tags) == ("which one", "en", ("สัตว์",))


def test_a_language_that_somebody_chose_stays(text):
    annotate(text)
    edit(text, bodies=(TextualBody("chat", "commenting", "fr"),))

    assert edit(text, note="chat noir").language == "fr"


def test_a_note_that_is_emptied_is_a_highlight_again(text):
    annotate(text, note="ตัวไหน", colour="green")
    after = edit(text, note="")

    assert (after.kind, after.bodies) == (Kind.HIGHLIGHT, ())


def test_kinds_follow_what_is_there(text):
    annotate(text, colour="green")

    assert edit(text, tags=("ก",)).kind is Kind.HIGHLIGHT
    assert edit(text, colour="").kind is Kind.TAG
    assert edit(text, note="ข").kind is Kind.NOTE
    assert edit(text, note="", tags=()).kind is Kind.HIGHLIGHT


def test_a_correction_stays_one_whatever_is_added(text):
    do(text, annotating.say(text, ONE, CAT, Kind.CORRECTION, "แมวขาว", "th"))

    assert edit(text, colour="green", tags=("ก",), note="แมวแดง").kind is Kind.CORRECTION


def test_an_edit_that_changes_nothing_is_none(text):
    made = annotate(text, note="ตัวไหน", tags=("สัตว์",))

    assert not annotating.edited(made, note="ตัวไหน", tags=("สัตว์",), colour="")


def test_a_note_that_others_changed_meanwhile_is_kept_in_the_history(text):
    before = annotate(text, note="ต้น")
    do(text, annotating.edited(before, note="ของเขา"), OTHER)
    do(text, annotating.edited_meanwhile(before, only(text), "ของฉัน"))

    assert only(text).text == "ของฉัน"
    assert annotating.earlier_notes(only(text)) == ["ของเขา"]


@pytest.mark.parametrize("theirs", ["ต้น", "ของฉัน"])
def test_a_note_that_nobody_changed_otherwise_has_no_history(text, theirs):
    before = annotate(text, note="ต้น")
    do(text, annotating.edited(before, note=theirs), OTHER)
    do(text, annotating.edited_meanwhile(before, only(text), "ของฉัน"))

    assert only(text).text == "ของฉัน"
    assert only(text).history == ()


def test_a_colour_that_others_changed_meanwhile_holds(text):
    before = annotate(text, note="ต้น", colour="yellow")
    do(text, annotating.edited(before, note="ของเขา", colour="pink"), OTHER)
    do(text, annotating.edited_meanwhile(before, only(text), "ของฉัน"))

    assert (only(text).text, only(text).colour) == ("ของฉัน", "pink")


def test_a_note_is_plain_or_markdown(text):
    made = annotate(text, note="*ตัวไหน*", tags=("สัตว์",))
    assert annotating.format_of(made) == annotating.PLAIN

    do(text, annotating.formatted(made, annotating.MARKDOWN))

    assert annotating.format_of(only(text)) == annotating.MARKDOWN
    assert (only(text).text, only(text).tags) == ("*ตัวไหน*", ("สัตว์",))
    assert annotating.format_of(annotate(text, SLEEP)) == annotating.PLAIN


# ---- moving


def test_what_is_moved_remembers_where_it_was(text):
    made = annotate(text, note="ตัวไหน")
    do(text, annotating.moved(text, made, SLEEP))

    assert text.span_of(only(text)) == SLEEP
    assert only(text).target.quote.exact == "นอน"
    assert only(text).extra[annotating.ANCHORED_FROM] == target_to_json(made.target)
    assert only(text).text == "ตัวไหน"


def test_moving_can_be_undone(text):
    made = annotate(text, note="ตัวไหน")
    done = do(text, annotating.moved(text, made, SLEEP))
    do(text, done.inverse)

    assert only(text).target == made.target
    assert annotating.ANCHORED_FROM not in only(text).extra


@pytest.fixture
def changed(text) -> OpenText:
    """The text with other words before the annotated ones, as it is opened later."""
    annotate(text, note="ตัวไหน")
    after = opened("👩‍👩‍👧 วันนี้ " + TEXT)
    after.store.sidecar.snapshots[text.document.text_digest] = pack(TEXT)
    after.annotations.add(only(text))
    return after


def test_a_place_that_is_confirmed_is_that_of_the_text_of_today(changed):
    before = only(changed)
    found = changed.span_of(before)
    do(changed, annotating.confirmed(changed, changed.annotations))

    assert found.of(changed.reading.text) == "แมวดำ"
    assert changed.span_of(only(changed)) == found
    assert only(changed).target.snapshot == changed.document.text_digest
    assert only(changed).extra[annotating.ANCHORED_FROM] == target_to_json(before.target)
    assert not annotating.confirmed(changed, changed.annotations)


def test_what_has_no_place_cannot_be_confirmed(text):
    made = annotate(text)
    other = opened("ไม่มีอะไรเหมือนเดิมอีกเลย")
    other.annotations.add(made)

    assert not annotating.confirmed(other, other.annotations)


# ---- bringing back


def test_what_was_removed_and_changed_since_comes_back_and_what_was_added_stays(text):
    gone, kept = annotate(text, note="หนึ่ง"), annotate(text, SLEEP, note="สอง", tags=("ก",))
    earlier = list(text.annotations)
    do(text, annotating.edited(kept, note="อื่น", tags=(), colour="pink"))
    text.annotations.remove(gone.id)
    new = annotate(text, Span(10, 14), note="สาม")

    do(text, annotating.restored(text, earlier))

    assert {a.text for a in text.annotations} == {"หนึ่ง", "สอง", "สาม"}
    back = text.annotations.get(kept.id)
    assert (back.tags, back.colour) == (("ก",), "")
    assert text.annotations.get(new.id) == new


def test_what_is_as_it_was_is_not_brought_back(text):
    annotate(text, note="หนึ่ง")

    assert not annotating.restored(text, list(text.annotations))


def test_only_what_stands_at_the_very_words_is_at_a_span(text):
    exact = annotate(text)
    annotate(text, Span(2, 10))

    assert annotating.at_span(text, CAT) == [exact]
    assert annotating.at_span(text, Span(3, 4)) == []
