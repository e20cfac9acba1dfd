from hypothesis import given

import strategies
from nepreader.correction.runs import has_odd_signs, thai_runs


@given(strategies.texts)
def test_runs_are_parts_of_the_text_in_order(text):
    runs = thai_runs(f"😀{text}")

    assert all(f"😀{text}".startswith(run.text, run.start) for run in runs)
    assert all(a.start + len(a.text) <= b.start for a, b in zip(runs, runs[1:], strict=False))


def test_abbreviations_and_spaces_part_runs_and_odd_signs_do_not():
    assert [run.text for run in thai_runs("😀 ใน ค.ศ. 1921 ปัจ[จุบัน และ7ต7า")] == [
        "ใน",
        "ปัจ[จุบัน",
        "และ7ต7า",
    ]


def test_odd_signs_are_told_from_letters():
    assert has_odd_signs("ปัจ[จุบัน")
    assert not has_odd_signs("ปัจจุบัน")
