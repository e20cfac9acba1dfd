from nepreader.correction.readings import LEAST, readings_of
from nepreader.correction.runs import thai_runs

TEXT = "😀 ยายไปตสาด และคลฟร"


def test_other_readings_and_unknown_stretches_stand_in_the_paragraph(words):
    readings = readings_of(thai_runs(TEXT), words)
    best = max(readings.candidates)

    assert TEXT[best.start : best.end].replace("ตสาด", "ตลาด") == best.word
    assert best.gain > 0 > LEAST
    assert any("คลฟร" in one.span.of(TEXT) for one in readings.unknown)
    assert all(one.cost > 0 for one in readings.unknown)


def test_a_clean_paragraph_has_nothing_unknown(words):
    assert readings_of(thai_runs("ยายไปตลาด"), words).unknown == ()
