import json
import subprocess
import sys

import pytest

from conftest import CHAPTER
from nepreader.correction.detecting import find_suspects
from nepreader.correction.suspect import SuspectKind, probability

SHARED = CHAPTER.parents[1]
STORY = (
    "😀 เมื่อวานนี้ยายไปตลาดเพื่อซื้อปลาทูและผักสดมาทำกับข้าว หลานสาวช่วยล้างจานแล้วนั่งอ่านหนังสืออยู่ใต้ต้นมะม่วงจนเย็น\n"
)


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

    assert [s.gain for s in suspects] == sorted((s.gain for s in suspects), reverse=True)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))
    assert all(s.span.of(text) == s.text for s in suspects)


def test_probabilities_rise_with_the_gain():
    assert 0 < probability(-8) < probability(-4) == 0.5 < probability(2) < 1


@pytest.mark.parametrize(("least", "recall", "precision"), [(0.5, 0.5, 0.6), (0.1, 0.68, 0.22)])
def test_the_real_chapters_slips_are_found(lexicon, chapter, tmp_path, least, recall, precision):
    rows = [
        {"start": s.span.start, "end": s.span.end, "text": s.text, "score": s.score,
         "suggestions": [{"text": x.text, "score": x.score} for x in s.suggestions]}
        for s in find_suspects(chapter, lexicon) if s.score >= least
    ]  # fmt: skip
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
