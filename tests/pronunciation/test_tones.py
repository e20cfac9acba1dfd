import pytest

from nepreader.pronunciation import Initial, Mark, Reader, Tone, ToneRule, tone_by_rule

C, M, T = Initial, Mark, Tone


@pytest.mark.parametrize(
    ("rule", "tone"),
    [
        (ToneRule(C.MID, live=True, long=True), T.MID),  # กา
        (ToneRule(C.MID, live=False, long=False), T.LOW),  # กัด
        (ToneRule(C.HIGH, live=True, long=True), T.RISING),  # ขา
        (ToneRule(C.HIGH, live=False, long=True), T.LOW),  # ขาด
        (ToneRule(C.LOW, live=True, long=True), T.MID),  # คา
        (ToneRule(C.LOW, live=False, long=False), T.HIGH),  # คะ
        (ToneRule(C.LOW, live=False, long=True), T.FALLING),  # คาด
        (ToneRule(C.MID, live=True, long=True, mark=M.EK), T.LOW),  # ก่า
        (ToneRule(C.LOW, live=True, long=True, mark=M.EK), T.FALLING),  # ค่า
        (ToneRule(C.MID, live=True, long=True, mark=M.THO), T.FALLING),  # ก้า
        (ToneRule(C.HIGH, live=True, long=True, mark=M.THO), T.FALLING),  # ข้า
        (ToneRule(C.LOW, live=True, long=True, mark=M.THO), T.HIGH),  # ค้า
        (ToneRule(C.MID, live=True, long=True, mark=M.TRI), T.HIGH),  # ก๊า
        (ToneRule(C.MID, live=True, long=True, mark=M.CHATTAWA), T.RISING),  # ก๋า
        (ToneRule(C.LOW, live=True, long=True, mark=M.TRI), None),
    ],
)
def test_the_rules_of_the_script_give_the_tone(rule, tone):
    assert tone_by_rule(rule) is tone


@pytest.mark.parametrize(
    ("word", "tones"),
    [
        ("ข้าว", ["falling"]),
        ("น้ำ", ["high"]),
        ("ตลาด", ["low", "low"]),
        ("หมา", ["rising"]),
        ("จริง", ["mid"]),
    ],
)
def test_a_word_has_the_tones_that_it_is_said_with(word, tones):
    assert [tone.value for tone in Reader().read(word).tones] == tones


def test_the_tone_of_a_syllable_agrees_with_its_rule():
    for word in ("ข้าว", "ตลาด", "อยู่", "มหาวิทยาลัย", "ก็", "ประวัติศาสตร์", "ปลา", "โต๊ะ", "เก๋ง"):
        for syllable in Reader().read(word).syllables:
            assert syllable.rule is None or tone_by_rule(syllable.rule) is syllable.tone, word
