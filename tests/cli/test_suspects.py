import json

from click.testing import CliRunner

from nepreader.cli.main import cli


def run(*arguments) -> str:
    done = CliRunner().invoke(cli, ["suspects", *map(str, arguments)])
    assert done.exit_code == 0, done.output
    return done.output


def test_suspects_are_printed_in_code_points_with_a_reason(tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    path = tmp_path / "a.txt"
    path.write_text("😀 ยายไปตสาดเพื่อซื้อปลาทู\n", encoding="utf-8")
    (row,) = json.loads(run(path, "--json"))

    assert row["text"] == path.read_text(encoding="utf-8")[row["start"] : row["end"]]
    assert row["suggestions"][0]["text"] == row["text"].replace("ส", "ล")
    assert row["reason"] == "“ล” read as “ส”"
    assert 0.5 <= row["score"] <= 1
    assert run(path).split("\t")[0] == str(row["start"])


def test_fewer_are_printed_the_surer_they_must_be(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("ยายไปตสาดเพื่อซื้อปลาทูนึงมากิน\n", encoding="utf-8")
    counts = [len(json.loads(run(path, "--json", "--min-score", least))) for least in (0, 0.5, 1)]

    assert counts[0] >= counts[1] >= counts[2] == 0
