from hypothesis import given

from nepreader.language import PhraseMatch, PhraseMatcher
from nepreader.language.phrases import is_whole
from strategies import texts

MATCHER = PhraseMatcher(["เลนิน", "เลนินกราด", "LEF", "นบ", "รัฐ", "แห่งรัฐ", ""])


def found(text: str) -> list[str]:
    return [match.phrase for match in MATCHER.find_longest(text)]


def test_the_longest_phrase_wins():
    assert found("เลนินกราดของเลนิน") == ["เลนินกราด", "เลนิน"]


def test_nested_phrases_are_all_there_when_asked():
    assert [m.phrase for m in MATCHER.find_all("แห่งรัฐ")] == ["แห่งรัฐ", "รัฐ"]


def test_no_character_is_taken_apart():
    assert found("แนบ") == []  # the vowel before belongs to นบ
    assert found("นบี่") == []  # the mark after would be left behind
    assert found("😀เลนิน") == ["เลนิน"]


def test_latin_phrases_are_whole_words():
    assert found("LEFT LEF (LEF)") == ["LEF", "LEF"]
    assert found("ของLEFและ") == ["LEF"]


def test_positions_are_code_points():
    assert MATCHER.find_longest("😀เลนิน") == [PhraseMatch(1, 6, "เลนิน")]


def test_no_phrases_match_nothing():
    assert PhraseMatcher([]).find_longest("เลนิน") == []
    assert len(PhraseMatcher([])) == 0


@given(texts)
def test_matches_stand_where_they_say_and_do_not_overlap(text):
    matches = MATCHER.find_longest(text)

    assert all(
        text[m.start : m.end] == m.phrase and is_whole(text, m.start, m.end) for m in matches
    )
    assert all(a.end <= b.start for a, b in zip(matches, matches[1:], strict=False))
