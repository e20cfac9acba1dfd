import pytest

from nepreader.errors import WordNetMissing
from nepreader.glossary import Termbase
from nepreader.lexicon import wordnet
from nepreader.pronunciation import Reader
from nepreader.workspace import cut_words, open_text
from nepreader.workspace.dictionaries import ImportedDictionaries
from nepreader.workspace.glossing import (
    glosses,
    keep_corrections,
    load_lexica,
    load_reader,
    make_glosser,
)
from nepreader.workspace.wordnet import build_wordnet, open_wordnet, wordnet_path


@pytest.fixture
def words(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("😀 แมวดำกินปลา\n\nหมาเห่าแมว\n", encoding="utf-8")
    return cut_words(open_text(path), "thaibreak", Termbase())


def test_every_word_of_a_text_has_a_gloss_at_its_place(words):
    told = []
    found = list(glosses(words, make_glosser(words, Termbase(), (), Reader()), told.append))
    text = words.reading.text

    assert [gloss.senses[0].gloss for _, gloss in found if gloss.headword == "แมว"] == [
        "cat",
        "cat",
    ]
    for token, gloss in found:
        assert gloss.span.of(text).startswith(token.text) or token.text in gloss.span.of(text)
        assert text[token.start : token.end] == token.text
    assert told[-1] == 1.0


def test_imported_dictionaries_are_asked(words, tmp_path):
    path = tmp_path / "d.tsv"
    path.write_text("แมว\tfelis catus\n", encoding="utf-8")
    added = ImportedDictionaries().add(path)
    lexica, faults = load_lexica()
    found = [g for _, g in glosses(words, make_glosser(words, Termbase(), lexica, Reader()))]

    assert faults == []
    cat = next(gloss for gloss in found if gloss.headword == "แมว")
    assert [(entry.source, entry.senses[0].gloss) for entry in cat.others] == [
        (added.id, "felis catus")
    ]
    for lexicon in lexica:
        lexicon.close()


def test_corrected_readings_are_kept():
    reader = load_reader()
    reader.correct("แมว", "เหมียว")
    keep_corrections(reader)

    assert load_reader().read("แมว").rtgs == "miao"
    assert load_reader().corrections == {"แมว": "เหมียว"}


def test_wordnet_is_not_there_until_it_is_made(monkeypatch):
    monkeypatch.setattr(wordnet, "_of_package", lambda: None)

    assert open_wordnet() is None
    with pytest.raises(WordNetMissing):
        build_wordnet()
    assert not wordnet_path().exists()


def test_a_damaged_index_of_wordnet_is_made_again():
    wordnet_path().parent.mkdir(parents=True)
    wordnet_path().write_bytes(b"broken")

    assert open_wordnet() is None
    assert not wordnet_path().exists()
