import json
import zipfile
from dataclasses import replace

import pytest

from nepreader.annotation import Author, Kind, carry_out
from nepreader.errors import ExportFailed
from nepreader.exporting.cards import Card
from nepreader.glossary import Entry, Glossary, Termbase
from nepreader.language import Token, TokenKind
from nepreader.text import Span
from nepreader.vocabulary import Meeting, WordStatus
from nepreader.workspace import annotating, cut_words, open_text
from nepreader.workspace.vocabulary import open_own_vocabulary
from nepreader.workspace.word_cards import (
    CardFormat,
    CardMaker,
    Explanation,
    WordChoice,
    explained_by,
    write_cards,
)

TEXT = "😀 แมวนอนหลับ\nหนูวิ่งเล่น แมวก็ตื่น\n"


@pytest.fixture
def store():
    store = open_own_vocabulary()
    yield store
    store.close()


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "แมว.txt"
    path.write_text(TEXT, encoding="utf-8")
    text = open_text(path)
    yield text
    text.close()


@pytest.fixture
def cards(text, store):
    """The cards of a choice; every word is said to be said as itself."""

    def cards(choice):
        words = cut_words(text, "thaibreak", Termbase())
        explain = lambda token: Explanation(token.text.upper(), f"about {token.text}")  # noqa: E731
        return CardMaker(text, words, store, explain).cards(choice)

    return cards


def annotate(text, words, **said):
    author = Author("", text.store.writer.id)
    start = TEXT.index(words)
    change = annotating.annotate(text, author, Span(start, start + len(words)), **said)
    carry_out(text.annotations, change, author)


def test_words_to_learn_become_cards_in_the_order_of_the_text(cards, store):
    store.mark(["หนู", "แมว"], WordStatus.LEARNING)
    store.mark(["นอน"], WordStatus.KNOWN)
    first, second = cards(WordChoice.LEARNING)

    assert (first.word, second.word) == ("แมว", "หนู")
    assert first == Card(
        "แมว", "แมว", "แมว", "about แมว", first.sentence, Span(0, 3), "แมว.txt", ""
    )
    assert first.sentence.startswith("แมวนอน") or first.sentence.startswith("😀")


def test_what_the_person_said_comes_before_what_we_know(cards, store):
    met = Meeting("ฉันเลี้ยงแมว", 9, 12, "อื่น.txt")
    store.mark(["แมว"], WordStatus.LEARNING, {"แมว": met})
    store.edit(replace(store.get("แมว"), reading="mɛɛw", note="ขนยาว"))

    assert cards(WordChoice.LEARNING) == [
        Card("แมว", "แมว", "mɛɛw", "about แมว", met.sentence, met.span, "อื่น.txt", "ขนยาว")
    ]


def test_marked_words_are_those_an_annotation_is_about(cards, store, text):
    store.mark(["นอน"], WordStatus.LEARNING)
    annotate(text, "หนู", note="ตัวไหน")
    annotate(text, "หนู", colour="yellow")
    annotate(text, "แมวนอนหลับ", note="ทั้งประโยค")

    found = {card.word: card.notes for card in cards(WordChoice.MARKED)}
    assert found["หนู"] == "ตัวไหน"
    assert "แมว" not in found
    assert [card.word for card in cards(WordChoice.LEARNING)] == [w for w in found if w != "หนู"]


def test_all_words_are_those_that_are_not_ignored(cards, store):
    words = {card.word for card in cards(WordChoice.ALL)}
    assert {"แมว", "หนู"} <= words
    store.mark(["แมว"], WordStatus.IGNORED)

    assert {card.word for card in cards(WordChoice.ALL)} == words - {"แมว"}


def test_a_glossary_explains_its_terms():
    explain = explained_by(Termbase([Glossary("g", [Entry("cat", ("แมว",), "cat", "a pet")])]))

    assert explain(Token(0, 3, "แมว", TokenKind.WORD, "cat")) == ("", "cat\na pet")
    assert explain(Token(0, 3, "หนู", TokenKind.WORD)) == ("", "")


def test_cards_are_written_in_either_format(tmp_path):
    cards = [Card("แมว", "แมว")]
    write_cards(cards, CardFormat.ANKI, tmp_path / "a.apkg")
    write_cards(cards, CardFormat.TSV, tmp_path / "a.txt")

    with zipfile.ZipFile(tmp_path / "a.apkg") as archive:
        assert json.loads(archive.read("media")) == {}
    assert (tmp_path / "a.txt").read_text("utf-8").startswith("#separator:tab\n")
    with pytest.raises(ExportFailed):
        write_cards(cards, CardFormat.TSV, tmp_path / "none" / "a.txt")


def test_every_kind_of_mark_but_a_change_of_the_text_counts():
    from nepreader.workspace.word_cards import _MARKS

    assert not _MARKS & {Kind.CORRECTION, Kind.RECUT, Kind.POSITION, Kind.BOOKMARK}
