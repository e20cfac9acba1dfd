from nepreader.annotation import AnnotationSet, Author, carry_out
from nepreader.text import Document
from nepreader.translation import Status
from nepreader.workspace import OpenText
from nepreader.workspace.passages import passages_in
from nepreader.workspace.sample import SAMPLE
from nepreader.workspace.sample_translation import sample_translation
from workspace.translated import ONE, do, opened


def chapter() -> OpenText:
    return OpenText(SAMPLE, Document(SAMPLE.read_bytes().decode(), SAMPLE.name))


def test_the_chapter_comes_with_its_whole_translation():
    text = chapter()
    carry_out(text.annotations, sample_translation(text, ONE), ONE)
    passages = passages_in(text)
    english = SAMPLE.with_suffix(".en.txt").read_text(encoding="utf-8")

    assert [p.text for p in passages] == [line for line in english.split("\n") if line]
    assert {p.status for p in passages} == {Status.REVIEWED}
    assert sum("\n" in p.span.of(text.document.text) for p in passages) >= 3  # page breaks


def test_it_comes_once_and_stays_away_when_it_is_removed():
    text = chapter()
    (first, *_) = carry_out(text.annotations, sample_translation(text, ONE), ONE).added
    assert not sample_translation(text, ONE)

    text.annotations.remove(first.id)
    assert not sample_translation(text, ONE)


def test_two_copies_that_are_merged_have_it_once():
    copies = [chapter(), chapter()]
    for number, copy in enumerate(copies):
        author = Author("", f"w{number}")
        carry_out(copy.annotations, sample_translation(copy, author), author)
    merged = AnnotationSet(copies[0].annotations.records)
    merged.join(copies[1].annotations.records)

    assert len(merged) == 58


def test_another_text_gets_nothing():
    text = opened()
    do(text, sample_translation(text, ONE))

    assert len(text.annotations) == 0
