from nepreader.correction.judging import Judge, grouped
from nepreader.correction.readings import readings_of
from nepreader.correction.runs import thai_runs
from nepreader.correction.statistics import Counts
from nepreader.correction.suspect import SuspectKind


def rivals(paragraph: str, words):
    counts = Counts()
    counts.update([paragraph])
    return Judge(words, counts).rivals(paragraph, readings_of(thai_runs(paragraph), words))


def test_the_best_reading_of_a_place_is_the_first_suggestion(words):
    text = "😀 ยายไปตสาดเพื่อซื้อปลาทู"
    best = max(rivals(text, words), key=lambda rival: rival.logit)

    assert best.kind is SuspectKind.SHAPE
    assert best.suggestions[0][0] == best.span.of(text).replace("ตสาด", "ตลาด")
    assert best.is_sure


def test_signs_in_a_word_are_impossible(words):
    best = max(rivals("ถึงปัจ[จุบัน", words), key=lambda rival: rival.logit)

    assert best.kind is SuspectKind.IMPOSSIBLE
    assert best.suggestions[0][0].endswith("ปัจจุบัน")


def test_what_nothing_explains_is_unknown(words):
    (unknown,) = [r for r in rivals("ฌฮฆฌฮฆฌ", words) if r.kind is SuspectKind.UNKNOWN]

    assert unknown.suggestions == ()


def test_no_readings_make_no_groups():
    assert grouped([]) == []
