import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategies
from conftest import CHAPTER
from nepreader.correction.finder import SuspectFinder
from nepreader.correction.lexicon import load_lexicon
from nepreader.correction.suspect import LIKELY, POSSIBLE, SURE, SuspectKind
from nepreader.text import Span

SHARED = CHAPTER.parents[1]
STORY = (
    "😀 เมื่อวานนี้ยายไปตลาดเพื่อซื้อปลาทูและผักสดมาทำกับข้าว หลานสาวช่วยล้างจานแล้วนั่งอ่านหนังสืออยู่ใต้ต้นมะม่วงจนเย็น\n"
)


def find_suspects(text: str, lexicon, terms=(), **kw):
    return SuspectFinder(lexicon, terms).find(text, **kw)


def found(text: str, lexicon, **kw):
    return {s.text: s for s in find_suspects(text, lexicon, **kw) if s.score >= 0.5}


def test_a_clean_text_is_not_suspected(lexicon):
    assert found(STORY, lexicon) == {}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("ตลาด", "ตสาด"), ("หนังสือ", "หนังสีอ"), ("มะม่วง", "มะมวง"), ("กับข้าว", "กับช้าว")],
)
def test_slips_are_found_and_the_right_word_is_suggested_first(lexicon, right, wrong):
    text = STORY.replace(right, wrong)
    suspects = find_suspects(text, lexicon)
    at = text.index(wrong)
    suspect = next(s for s in suspects if s.span.start < at + len(wrong) and s.span.end > at)
    mended = text[: suspect.span.start] + suspect.suggestions[0].text + text[suspect.span.end :]

    assert suspect.score >= 0.5
    assert suspect.kind is SuspectKind.SHAPE
    assert mended == STORY


def test_letters_of_another_script_are_sure_slips(lexicon):
    text = STORY.replace("หนังสือ", "หนังสือของมন্ত্রี")
    suspect = next(s for s in find_suspects(text, lexicon) if s.kind is SuspectKind.SCRIPT)

    assert suspect.score > 0.99
    assert "ন্ত্র" in suspect.text


def test_what_comes_twice_in_a_row_is_a_slip(lexicon):
    assert (
        found(STORY.replace("ผักสด", "ผักสดผักสด"), lexicon)["ผักสดผักสด"].suggestions[0].text == "ผักสด"
    )


def test_a_name_that_comes_again_is_a_word_of_the_text_and_its_misread_form_a_slip(lexicon):
    names = "".join(
        f"{before}บูคาเซนโก{after} "
        for before, after in zip(
            ["ที่", "ให้", "กับ", "ของ", "จาก", "และ"], ["มา", "ไป", "ก็", "จะ", "ได้", "ไม่"], strict=True
        )
    )
    text = f"{STORY}{names}\nต่อมาบูคาเชนโกกลับบ้าน\n"
    suspects = found(text, lexicon)

    assert "บูคาเซนโก" not in suspects
    assert any("บูคาเซนโก" in [s.text for s in one.suggestions] for one in suspects.values())


def test_suspects_do_not_overlap_and_the_best_come_first(lexicon):
    text = STORY.replace("ตลาด", "ตสาด").replace("มะม่วง", "มะมวง")
    suspects = find_suspects(text, lexicon)
    spans = sorted(s.span for s in suspects)

    assert [s.score for s in suspects] == sorted((s.score for s in suspects), reverse=True)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))
    assert all(s.span.of(text) == s.text for s in suspects)


@pytest.mark.parametrize(
    ("least", "recall", "precision"),
    [(SURE, 0.18, 0.7), (LIKELY, 0.45, 0.7), (POSSIBLE, 0.65, 0.3)],
)
def test_the_real_chapters_slips_are_found(lexicon, chapter, tmp_path, least, recall, precision):
    rows = [
        suspect.to_json() for suspect in find_suspects(chapter, lexicon) if suspect.score >= least
    ]
    (tmp_path / "found.json").write_text(json.dumps(rows), encoding="utf-8")
    gold = CHAPTER.with_name("chapter-part1.gold.jsonl")
    command = [
        sys.executable,
        SHARED / "tools" / "score_ocr.py",
        CHAPTER,
        gold,
        tmp_path / "found.json",
    ]
    result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    assert result["recall"] >= recall
    assert result["precision"] >= precision


def test_terms_of_a_glossary_are_words(lexicon):
    text = STORY + "ยายพบซวาโซวิชที่ตลาด\n"

    assert "ซวาโซวิช" not in found(text, lexicon, terms=["ซวาโซวิช"])


LEXICON = load_lexicon()
WRONG = STORY.replace("ตลาด", "ตสาด")


@settings(deadline=None, max_examples=60)
@given(strategies.any_text | strategies.thai_text)
def test_any_text_can_be_looked_at_and_suspects_lie_in_it(text):
    text = f"😀{text}"
    suspects = find_suspects(text, LEXICON)
    spans = sorted(s.span for s in suspects)

    assert all(s.text == s.span.of(text) != "" for s in suspects)
    assert all(0 <= s.score <= 1 for s in suspects)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))


LINES = st.sampled_from(
    [
        STORY,
        WRONG,
        "ต่อมาบูคาเชนโกกลับบ้าน",
        "ที่บูคาเซนโกมา",
        "ให้บูคาเซนโกไป",
        "กับบูคาเซนโกก็",
        "จากบูคาเซนโกจะ",
        "",
        "LEF 1921",
    ]
)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.lists(LINES, max_size=8).map("\n".join), min_size=2, max_size=4))
def test_a_finder_says_of_a_changed_text_what_a_new_one_says(texts):
    finder = SuspectFinder(LEXICON, ["บูคาเซนโก"])
    for text in texts:
        assert finder.find(text) == find_suspects(text, LEXICON, ["บูคาเซนโก"])


def test_one_lexicon_serves_many_finders(lexicon):
    text = STORY + "ยายพบซวาโซวิชที่ตลาด\n"
    before = found(text, lexicon)
    find_suspects(text, lexicon, terms=["ซวาโซวิช"])

    assert found(text, lexicon) == before


def test_the_paragraphs_in_sight_come_first(lexicon):
    text = f"{STORY}\n{STORY}\n{WRONG}"
    told = []
    at = text.index("ตสาด")
    finder = SuspectFinder(lexicon)
    suspects = finder.find(text, first=Span(at, at + 1), progress=told.append)

    assert [(one.done, one.total) for one in told] == [(1, 3), (2, 3), (3, 3)]
    assert [s.span for s in told[0].suspects if s.score > 0.5] == [suspects[0].span]
    assert {s.span for one in told for s in one.suspects} == {s.span for s in suspects}


def test_what_progress_raises_ends_the_search_and_spoils_nothing(lexicon):
    def stop(progress):
        raise InterruptedError

    finder = SuspectFinder(lexicon)
    with pytest.raises(InterruptedError):
        finder.find(WRONG, progress=stop)

    assert finder.find(WRONG) == find_suspects(WRONG, lexicon)


def test_slips_that_people_corrected_make_their_likes_likelier(lexicon):
    plain = find_suspects(WRONG, lexicon)[0]
    taught = find_suspects(WRONG, lexicon, learnt=[("ล", "ส"), ("ล", "ส")])[0]

    assert taught.span == plain.span
    assert taught.score > plain.score


def test_what_the_ocr_engine_doubted_is_likelier_a_slip(lexicon):
    span = find_suspects(WRONG, lexicon)[0].span
    scores = [
        find_suspects(WRONG, lexicon, confidences=[(span, sure)])[0].score for sure in (1, 0.9, 0.3)
    ]

    assert scores[0] < scores[1] == find_suspects(WRONG, lexicon)[0].score < scores[2]


def test_the_same_slip_is_less_likely_in_a_text_that_is_clean_elsewhere(lexicon):
    clean = "\n".join(["เด็กนักเรียนเดินไปโรงเรียนแต่เช้าทุกวัน แล้วกลับบ้านตอนเย็นพร้อมเพื่อน"] * 100)
    alone = find_suspects(WRONG, lexicon)[0]
    among = next(s for s in find_suspects(f"{clean}\n{WRONG}", lexicon) if s.text == alone.text)

    assert among.score < alone.score
