import json

import pytest

from nepreader.annotation import Author, Change, carry_out
from nepreader.errors import GlossaryError, SettingsError, SourceGone
from nepreader.glossary import Entry, Glossary, Termbase
from nepreader.storage.sidecar.places import sidecar_path
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, cut_words, load_termbase, open_text
from nepreader.workspace.glossaries import (
    load_own_glossary,
    new_entry,
    own_glossary_path,
    save_own_glossary,
    with_own,
)
from nepreader.workspace.recutting import recut_change
from nepreader.workspace.sample import SAMPLE, sample_copy
from nepreader.workspace.text_terms import TEXT_GLOSSARY, add_term_change, with_text_terms

AUTHOR = Author(clock=lambda: "2026-11-22T09:00:00Z")
TERMS = Termbase([Glossary("g", [Entry("lenin", ("เลนิน",), "Lenin")])])


def opened(text: str) -> OpenText:
    from pathlib import Path

    return OpenText(Path("a.txt"), Document(text, "a.txt"))


def do(text: OpenText, change: Change) -> Change:
    return carry_out(text.annotations, change, AUTHOR)


def cut(text: OpenText) -> str:
    return "|".join(token.text for token in cut_words(text, "thaibreak", TERMS))


def test_the_words_of_a_text_tile_it():
    text = opened("😀 เลนิน\n\nชาวนา\r\n1921\n")
    words = cut_words(text, "thaibreak", TERMS)
    tokens = list(words)

    assert "".join(token.text for token in tokens) == text.document.text
    assert [t.text for t in tokens if t.term] == ["เลนิน"]
    assert [t.start for t in tokens] == [0, *(t.end for t in tokens[:-1])]


def test_a_word_is_found_at_any_position():
    words = cut_words(opened("😀เลนิน\nชาวนา"), "thaibreak", TERMS)

    assert words.at(3).text == "เลนิน"
    assert words.at(6) is None
    assert words.at(8).text == "ชาวนา"
    assert [t.text for t in words.touching(Span(4, 9))] == ["เลนิน", "ชาวนา"]
    assert [(o.span, o.entry_id) for o in words.occurrences()] == [(Span(1, 6), "lenin")]


def test_a_recut_here_holds_here_and_one_everywhere_holds_everywhere():
    text = opened("ตากลม\nตากลม")
    before = cut(text)

    change = recut_change(text, AUTHOR, Span(0, 5), ("ตา", "กลม"), everywhere=False)
    do(text, change)
    assert cut(text) == f"ตา|กลม|\n|{before.split(chr(10))[1].strip('|')}"

    everywhere = recut_change(text, AUTHOR, Span(6, 11), ("ตาก", "ลม"), everywhere=True)
    do(text, everywhere)
    assert cut(text) == "ตา|กลม|\n|ตาก|ลม"

    do(text, recut_change(text, AUTHOR, Span(0, 5), ("ตากลม",), everywhere=True))
    assert cut(text) == "ตากลม|\n|ตากลม"
    assert len(text.annotations) == 1


def test_undoing_a_recut_brings_the_overruled_back():
    text = opened("ตากลม")
    do(text, recut_change(text, AUTHOR, Span(0, 5), ("ตา", "กลม"), everywhere=False))
    change = do(text, recut_change(text, AUTHOR, Span(0, 5), ("ตาก", "ลม"), everywhere=False))

    do(text, change.inverse)

    assert cut(text) == "ตา|กลม"


def test_a_term_of_the_text_comes_before_all_others():
    text = opened("เลนินมา")
    do(text, add_term_change(text, AUTHOR, Span(0, 5), "V. I. Lenin", "leader"))
    termbase = with_text_terms(TERMS, text.annotations)
    entry = termbase.entry_of_form("เลนิน")

    assert (entry.english, entry.gloss) == ("V. I. Lenin", "leader")
    assert termbase.source_of(entry.id) == TEXT_GLOSSARY
    assert with_text_terms(TERMS, []) is TERMS


def test_the_sidecar_brings_recuts_back(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("ตากลม", encoding="utf-8")
    text = open_text(path)
    do(text, recut_change(text, AUTHOR, Span(0, 5), ("ตา", "กลม"), everywhere=False))
    text.store.append(text.annotations.records)
    text.store.save()

    assert cut(open_text(path)) == "ตา|กลม"
    assert sidecar_path(path).name == "a.txt.nepreader.json"
    assert json.loads(sidecar_path(path).read_text(encoding="utf-8"))["type"] == "AnnotationPage"


def test_own_terms_are_kept_and_rule():
    own = load_own_glossary().with_entry(new_entry("เลนิน", "Lenin (mine)"))
    save_own_glossary(own)
    termbase, faults = load_termbase(())

    assert faults == []
    assert load_own_glossary().name == own.name
    assert termbase.entry_of_form("เลนิน").english == "Lenin (mine)"
    assert with_own(termbase, Glossary("own")).entry_of_form("เลนิน").english == "Lenin"


def test_a_broken_glossary_is_named_and_the_others_serve(tmp_path):
    broken, good = tmp_path / "b.csv", tmp_path / "g.csv"
    broken.write_text("ก,\n", encoding="utf-8")
    good.write_text("ตากลม,wide-eyed\n", encoding="utf-8")

    termbase, faults = load_termbase((str(broken), str(good)))

    assert [fault.path for fault in faults] == [broken]
    assert termbase.entry_of_form("ตากลม").english == "wide-eyed"


def test_own_terms_that_are_damaged_are_not_overwritten():
    own_glossary_path().parent.mkdir(parents=True)
    own_glossary_path().write_text("{", encoding="utf-8")

    with pytest.raises(GlossaryError):
        load_own_glossary()
    assert own_glossary_path().read_text(encoding="utf-8") == "{"


def test_own_terms_that_cannot_be_written_say_so():
    own_glossary_path().parent.parent.mkdir(parents=True, exist_ok=True)
    own_glossary_path().parent.write_text("a file where the folder should be", encoding="utf-8")

    with pytest.raises(SettingsError):
        save_own_glossary(Glossary("own"))


def test_the_sample_is_copied_once():
    copy = sample_copy()
    copy.write_text("ของฉัน", encoding="utf-8")

    assert sample_copy().read_text(encoding="utf-8") == "ของฉัน"
    assert copy != SAMPLE


def test_a_sidecar_opens_the_text_that_it_lies_beside(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("แมว", encoding="utf-8")
    sidecar = sidecar_path(path)
    sidecar.write_text("{}", encoding="utf-8")

    assert open_text(sidecar).path == path

    path.unlink()
    with pytest.raises(SourceGone) as error:
        open_text(sidecar)
    assert error.value.path == sidecar
