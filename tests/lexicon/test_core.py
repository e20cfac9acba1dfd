import re
import unicodedata
from pathlib import Path

import pytest

from nepreader.language.headwords import corpus_file
from nepreader.lexicon import CORE, CoreLexicon, Domain, PartOfSpeech, load_core
from nepreader.lexicon.core import parse_entry

LINES = CORE.read_text(encoding="utf-8").splitlines()
FUNCTION_WORDS = (Path(__file__).with_name("function_words.txt")).read_text("utf-8").split("\n")
USAGE_NEEDED = {
    PartOfSpeech.PRONOUN, PartOfSpeech.PREPOSITION, PartOfSpeech.CONJUNCTION, PartOfSpeech.AUXILIARY,
    PartOfSpeech.CLASSIFIER, PartOfSpeech.PARTICLE, PartOfSpeech.DETERMINER, PartOfSpeech.PREFIX,
}  # fmt: skip
CALENDAR = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
    "จันทร์",
    "อังคาร",
    "พุธ",
    "พฤหัสบดี",
    "ศุกร์",
    "เสาร์",
    "อาทิตย์",
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
]
NUMERALS = [
    "ศูนย์",
    "หนึ่ง",
    "สอง",
    "สาม",
    "สี่",
    "ห้า",
    "หก",
    "เจ็ด",
    "แปด",
    "เก้า",
    "สิบ",
    "ยี่สิบ",
    "ร้อย",
    "พัน",
    "หมื่น",
    "แสน",
    "ล้าน",
    "เอ็ด",
    "ครึ่ง",
]
ABBREVIATIONS = [
    "พ.ศ.",
    "ค.ศ.",
    "ร.ศ.",
    "จ.ศ.",
    "กม.",
    "กก.",
    "ซม.",
    "น.",
    "ฯลฯ",
    "ดร.",
    "พ.ร.บ.",
    "ส.ส.",
    "กทม.",
    "ฯ",
    "ๆ",
]
# What no word has: a mark without a letter, two vowels above, a tone mark before its vowel, the two
# halves of ำ, two of เ for แ.
ILL_FORMED = re.compile("^[ะ-ฺ็-๎]|[ัิ-ื][ัิ-ื]|[่-๋][ัิ-ฺ]|ํา|ํ[่-๋]า|เเ|[่-๋]{2}")
THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e.]+")


def rows():
    return [line.split("\t") for line in LINES]


def test_every_line_has_a_headword_senses_and_usage():
    assert all(len(row) == 3 and row[0] and row[1] for row in rows())
    assert [row[0] for row in rows() if any(cell != cell.strip() for cell in row)] == []
    assert "\n\n" not in CORE.read_text(encoding="utf-8")


def test_headwords_are_well_formed_thai_and_come_once():
    headwords = [row[0] for row in rows()]

    assert len(headwords) == len(set(headwords)) >= 6000
    assert [word for word in headwords if not THAI.fullmatch(word)] == []
    assert [word for word in headwords if ILL_FORMED.search(word)] == []
    assert [word for word in headwords if unicodedata.normalize("NFC", word) != word] == []


def test_senses_are_one_to_four_short_glosses_in_ascii():
    faults = []
    for headword, senses, usage in rows():
        entry = parse_entry(headword, f"{senses}\t{usage}")  # raises for a tag that is unknown
        short = all(len(s.gloss) <= 48 and s.gloss.isascii() for s in entry.senses)
        plain = not any(s.gloss.endswith((".", ",", " ")) or "  " in s.gloss for s in entry.senses)
        once = len(set(entry.senses)) == len(entry.senses)
        if not (1 <= len(entry.senses) <= 4 and short and plain and once):
            faults.append((headword, senses))
    assert faults == []


def test_usage_lines_are_english_around_thai():
    usages = [(row[0], row[2]) for row in rows() if row[2]]
    latin = [(word, re.sub("[\u0e01-\u0e5b]", "", usage)) for word, usage in usages]

    assert [word for word, rest in latin if not rest.isascii()] == []
    assert [word for word, usage in usages if "  " in usage] == []
    assert [word for word, usage in usages if usage.count('"') % 2] == []
    assert len(usages) >= 500


@pytest.mark.parametrize("word", [*FUNCTION_WORDS, *CALENDAR, *NUMERALS, *ABBREVIATIONS])
def test_the_words_that_grammar_is_made_of_are_there(word):
    entry = load_core().look_up(word)

    assert entry is not None
    assert entry.usage or entry.senses[0].pos not in USAGE_NEEDED


def test_there_are_enough_function_words():
    assert len(set(FUNCTION_WORDS)) >= 300


def test_the_most_frequent_words_have_an_entry():
    """The rest are syllables that the corpus was cut into, and names."""
    counts = []
    for line in corpus_file("tnc_freq.txt").read_text(encoding="utf-8").splitlines():
        word, _, count = line.rpartition("\t")
        if THAI.fullmatch(word) and len(word) > 2:
            counts.append((-int(count), word))
    frequent = [word for _, word in sorted(counts)[:5000]]
    missing = [word for word in frequent if word not in load_core()]

    assert len(missing) < 0.05 * len(frequent), missing


def test_an_entry_is_parsed_with_its_domains():
    entry = CoreLexicon(
        "# สภา\nสภา\tn council {politics} | v sit (archaic use)\tin: สภา\n"
    ).look_up("สภา")

    assert entry.senses[0] == ("council", PartOfSpeech.NOUN, Domain.POLITICS)
    assert entry.senses[1] == ("sit (archaic use)", PartOfSpeech.VERB, None)
    assert (entry.usage, entry.source) == ("in: สภา", "core")


@pytest.mark.parametrize("senses", ["", "council", "x council", "n council {cooking}"])
def test_what_is_no_sense_is_refused(senses):
    with pytest.raises(ValueError, match=r"is no sense|is not a valid"):
        parse_entry("สภา", senses)


def test_a_word_that_is_not_there_is_no_error():
    assert load_core().look_up("กขค") is None
    assert load_core().look_up("") is None
