import json

import pytest

TEXT = "😀 ยายไปตสาดเพื่อซื้อปลาทู\n"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "ตลาด.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_what_is_likely_enough_is_corrected_in_the_sidecar_and_not_suspected_again(
    run, path, tmp_path
):
    code, out, _ = run("correct", path, "--accept-above", 0.5)
    (start, end, _, printed, right) = out.rstrip("\n").split("\t")

    assert code == 0
    assert (printed, right) == (TEXT[int(start) : int(end)], printed.replace("ส", "ล"))
    assert path.read_text(encoding="utf-8") == TEXT
    assert json.loads(run("suspects", path, "--json")[1]) == []
    run("export", path, "--to", "text", "-o", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == TEXT.replace("ตสาด", "ตลาด")


def test_nothing_is_written_for_a_look_or_where_nothing_is_likely_enough(run, path):
    assert "ตลาด" in run("correct", path, "--accept-above", 0.5, "--dry-run")[1]
    assert run("correct", path, "--accept-above", 1)[1] == ""
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_correction_finds_the_same_letters_elsewhere(run, tmp_path):
    path = tmp_path / "ซ้ำ.txt"
    source = "😀 นายกอสแพน กับนางกอสแพน\n"
    path.write_text(source, encoding="utf-8")
    at = source.index("กอสแพน")
    run("annotate", path, "--start", at, "--end", at + 6, "--correct", "กอสแพลน", "--accept")
    rows = json.loads(run("suspects", path, "--json")[1])

    assert [(row["start"], row["suggestions"][0]["text"], row["kind"]) for row in rows] == [
        (source.rindex("กอสแพน"), "กอสแพลน", "rule")
    ]
