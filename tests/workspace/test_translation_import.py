from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON
from nepreader.annotation import Author, carry_out
from nepreader.errors import TranslationUnreadable
from nepreader.exporting.document import Side
from nepreader.exporting.formats import FORMATS
from nepreader.exporting.xml_text import valid
from nepreader.storage.sidecar.snapshots import pack
from nepreader.text import Document, Reading
from nepreader.translation import Status
from nepreader.workspace import OpenText
from nepreader.workspace.annotating import earlier_notes
from nepreader.workspace.passages import bilingual, comments_on, passages_in
from nepreader.workspace.translating import commented, translated
from nepreader.workspace.translation_import import import_translation
from strategies import texts
from translation.bilingual import words

TEXT = "😀 แมวดำนอนหลับ\n\nหนูวิ่งเล่นรอบบ้าน\n\nแมวดำนอนหลับ\n"
ONE = Author("ก", "w1", clock=lambda: NOON)
NAMES = {"xliff2": "a.xlf", "xliff1": "a.xlf", "tmx": "a.tmx"}
statuses = st.sampled_from((Status.DRAFT, Status.DONE, Status.REVIEWED))


def opened(text: str = TEXT) -> OpenText:
    return OpenText(Path("แมว.txt"), Document(text, "แมว.txt"))


def do(text, change):
    done = carry_out(text.annotations, change, ONE)
    text.place_index.update(done)
    return done


def exported(text, kind, folder: Path) -> Path:
    content = bilingual(text, passages_in(text), Reading(text.document.text))
    path = folder / NAMES[kind]
    path.write_bytes(FORMATS[kind].exporter()(content, Side.BOTH, lambda _done: None))
    return path


def imported(text, path):
    found = import_translation(text, ONE, path)
    do(text, found.change)
    return found


def state(text):
    passages = passages_in(text)
    notes = comments_on(text, passages)
    return [
        (p.span, p.text, p.status, sorted(valid(n.text) for n in notes.get(i, ())))
        for i, p in enumerate(passages)
    ]


def prepared(text, said):
    """Translate and comment on the passages of a text, as far as there is something to say."""
    for passage, (english, status, comment) in zip(passages_in(text), said, strict=False):
        do(text, translated(text, ONE, passage, english, status=status))
        if comment.strip():
            do(text, commented(text, ONE, passage, comment))


@pytest.mark.parametrize("kind", NAMES)
@given(source=texts, said=st.lists(st.tuples(words, statuses, words), max_size=5))
def test_what_goes_out_comes_back_into_the_same_text_and_into_a_copy(kind, source, said, tmp_path):
    text, copy = opened(source), opened(source)
    prepared(text, said)
    path = exported(text, kind, tmp_path)

    assert not imported(text, path).change
    assert imported(copy, path).unplaced == ()
    assert state(copy) == state(text)
    assert not imported(copy, path).change


@pytest.mark.parametrize("kind", NAMES)
def test_what_was_said_before_goes_into_the_history(kind, tmp_path):
    text = opened()
    prepared(text, [("cat", Status.DONE, "")])
    path = exported(text, kind, tmp_path)
    (passage, *_) = passages_in(text)
    do(text, translated(text, ONE, passage, "dog", status=Status.REVIEWED))

    imported(text, path)

    (passage, *_) = passages_in(text)
    assert (passage.text, passage.status) == ("cat", Status.DONE)
    assert "dog" in earlier_notes(passage.translation.annotation)


@pytest.mark.parametrize("kind", NAMES)
def test_a_text_that_was_edited_since_gets_its_translations_by_alignment(kind, tmp_path):
    text = opened()
    prepared(text, [("cat", Status.DONE, ""), ("mouse", Status.DONE, "ดี"), ("cat again", Status.DONE, "")])  # fmt: skip
    path = exported(text, kind, tmp_path)
    edited = opened("คำนำใหม่\n\n" + TEXT.replace("วิ่งเล่น", "วิงเล่น"))
    edited.store.sidecar.snapshots[text.document.text_digest] = pack(TEXT)

    assert imported(edited, path).unplaced == ()
    assert [p.text for p in passages_in(edited)] == ["", "cat", "mouse", "cat again"]


@pytest.mark.parametrize("kind", NAMES)
def test_without_the_former_text_equal_passages_come_in_their_order(kind, tmp_path):
    source = "แมวดำ\n\nหนู\n\nแมวดำ\n"
    text = opened(source)
    prepared(text, [("one", Status.DONE, ""), ("mouse", Status.DONE, ""), ("two", Status.DONE, "")])
    path = exported(text, kind, tmp_path)
    edited = opened("คำนำใหม่\n\n" + source)

    assert imported(edited, path).unplaced == ()
    assert [p.text for p in passages_in(edited)] == ["", "one", "mouse", "two"]


def test_units_of_another_program_are_placed_by_their_words(tmp_path):
    path = tmp_path / "a.tmx"
    path.write_text(
        "<tmx version='1.4'><header/><body><tu><tuv xml:lang='th-TH'><seg>หนูวิ่งเล่น<hi>รอบ</hi>บ้าน</seg></tuv>"
        "<tuv xml:lang='en-US'><seg>The mouse <bpt i='1'>&lt;b></bpt>plays</seg></tuv></tu>"
        "<tu><tuv xml:lang='th'><seg>ไม่มีในเรื่อง</seg></tuv><tuv xml:lang='en'><seg>not here</seg></tuv></tu>"
        "</body></tmx>",
        encoding="utf-8",
    )
    text = opened()
    found = imported(text, path)

    assert [(p.text, p.status) for p in passages_in(text)][1] == ("The mouse plays", Status.DRAFT)
    assert (found.placed, [u.source for u in found.unplaced]) == (1, ["ไม่มีในเรื่อง"])


def test_a_segment_that_was_split_elsewhere_comes_back_whole(tmp_path):
    path = tmp_path / "a.xlf"
    path.write_text(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='th' trgLang='en'>"
        "<file id='f'><unit id='x'><segment state='final'><source>หนู</source><target>The <mrk id='m'>mouse</mrk></target></segment>"
        "<ignorable><source> </source></ignorable>"
        "<segment state='translated'><source>วิ่ง</source><target>runs<ph id='1'/></target></segment></unit></file></xliff>",
        encoding="utf-8",
    )
    text = opened("หนู วิ่ง")
    imported(text, path)
    (passage,) = passages_in(text)

    assert (passage.text, passage.status) == ("The mouse runs", Status.DONE)


@pytest.mark.parametrize("kind", ["xliff2", "xliff1"])
def test_a_file_says_which_language_it_is_in(kind, tmp_path):
    text = opened()
    (passage, *_) = passages_in(text, "de")
    do(text, translated(text, ONE, passage, "Katze", language="de"))
    content = bilingual(text, passages_in(text, "de"), language="de")
    path = tmp_path / NAMES[kind]
    path.write_bytes(FORMATS[kind].exporter()(content, Side.BOTH, lambda _done: None))
    copy = opened()
    imported(copy, path)

    assert passages_in(copy)[0].text == ""
    assert passages_in(copy, "de")[0].text == "Katze"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xlf", b""),
        ("a.xlf", b"<xliff"),
        ("a.xlf", b"<tmx/>"),
        ("a.xlf", b"<xliff version='3.0'/>"),
        ("a.tmx", b"<xliff version='2.1'/>"),
        ("a.doc", b"x"),
    ],
)
def test_what_is_no_translation_is_named(name, data, tmp_path):
    (tmp_path / name).write_bytes(data)

    with pytest.raises(TranslationUnreadable) as raised:
        import_translation(opened(), ONE, tmp_path / name)
    assert raised.value.path.name == name


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(TranslationUnreadable):
        import_translation(opened(), ONE, tmp_path / "a.xlf")


def test_entities_are_not_followed(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret", encoding="utf-8")
    path = tmp_path / "a.tmx"
    path.write_text(
        f"<!DOCTYPE tmx [<!ENTITY e SYSTEM '{secret.as_uri()}'>]><tmx><body><tu><tuv xml:lang='th'><seg>หนูวิ่งเล่นรอบบ้าน</seg></tuv>"
        "<tuv xml:lang='en'><seg>a&e;b</seg></tuv></tu></body></tmx>",
        encoding="utf-8",
    )
    text = opened()
    imported(text, path)

    assert "secret" not in passages_in(text)[1].text
