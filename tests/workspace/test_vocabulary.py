import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import (
    ExportFailed,
    SourceMissing,
    SourceUnreadable,
    VocabularyTableError,
)
from nepreader.language import Token, TokenKind, WordCutter, headwords, make_tokenizer
from nepreader.text import Reading
from nepreader.vocabulary import WordStatus
from nepreader.workspace import Words
from nepreader.workspace import vocabulary as module
from nepreader.workspace.vocabulary import (
    export_vocabulary,
    first_tokens,
    import_vocabulary,
    meeting_at,
    meetings_in,
    open_own_vocabulary,
    vocabulary_path,
)
from strategies import texts

TEXT = "😀 บรรทัดแรก\n  แมวนอนหลับอยู่บนเตียง แล้วหนูก็วิ่งออกมา\n"


@pytest.fixture(scope="module")
def cutter():
    return WordCutter(make_tokenizer(), headwords(), {})


@pytest.fixture
def words(cutter):
    return Words(Reading(TEXT), cutter)


@pytest.fixture
def store():
    store = open_own_vocabulary()
    yield store
    store.close()


def test_the_vocabulary_lies_in_the_data_folder(store, own_folders):
    assert vocabulary_path().is_relative_to(own_folders / "data")
    assert vocabulary_path().exists()


def test_a_word_is_met_in_its_sentence(words):
    token = first_tokens(words, ["แมว"])["แมว"]
    meeting = meeting_at(words, token, "ก.txt")

    assert meeting.sentence.startswith("แมวนอน")
    assert meeting.span.of(meeting.sentence) == "แมว"
    assert meeting.source == "ก.txt"


def test_a_very_long_sentence_is_shortened_around_the_word(cutter, monkeypatch):
    monkeypatch.setattr(module, "sentence_at", lambda paragraph, _: module.Span(0, len(paragraph)))
    words = Words(Reading("ก" * 500 + " แมว " + "ข" * 500), cutter)
    token = first_tokens(words, ["แมว"])["แมว"]
    meeting = meeting_at(words, token, "")

    assert 290 <= len(meeting.sentence) <= 300
    assert meeting.span.of(meeting.sentence) == "แมว"


@given(texts, st.data())
def test_every_word_is_met_in_a_sentence_that_holds_it(cutter, text, data):
    words = Words(Reading(text), cutter)
    tokens = [token for token in words if token.kind is TokenKind.WORD]
    if not tokens:
        return
    token: Token = data.draw(st.sampled_from(tokens))
    meeting = meeting_at(words, token, "")

    assert meeting.span.of(meeting.sentence) == token.text
    assert meeting.sentence in text


def test_words_are_found_in_any_spelling_where_they_stand_first(words):
    found = first_tokens(words, ["เเมว", "หนู", "ไม่มี"])

    assert set(found) == {"แมว", "หนู"}
    assert found["แมว"].start == TEXT.index("แมว")
    assert set(meetings_in(words, found, "")) == set(found)


def test_a_table_goes_out_and_comes_in(store, tmp_path):
    store.mark(["แมว", "ดำ"], WordStatus.KNOWN)
    before = store.records()

    assert export_vocabulary(store, tmp_path / "คำ.csv") == 2
    assert not import_vocabulary(store, tmp_path / "คำ.csv")
    store.apply(store.mark(["แมว"], WordStatus.NEW).inverse())
    assert store.records() == before


def test_a_table_that_cannot_be_written_or_read_is_a_message(store, tmp_path):
    with pytest.raises(ExportFailed):
        export_vocabulary(store, tmp_path / "none" / "a.csv")
    with pytest.raises(SourceMissing):
        import_vocabulary(store, tmp_path / "none.csv")
    with pytest.raises(SourceUnreadable):
        import_vocabulary(store, tmp_path)


def test_a_table_with_one_bad_row_is_not_taken_in_at_all(store, tmp_path):
    (tmp_path / "a.csv").write_text("word,status\nแมว,known\nดำ,?\n", encoding="utf-8")

    with pytest.raises(VocabularyTableError):
        import_vocabulary(store, tmp_path / "a.csv")
    assert store.records() == []
