import json

TEXT = "😀 แมวดำกินปลาเมื่อ พ.ศ. ๒๔๖๔\nLEF มาถึง\n"


def test_glosses_are_printed_in_code_points(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    code, printed, said = run("glosses", path, "--json")
    rows = json.loads(printed)

    assert (code, said) == (0, "")
    assert all(TEXT[row["start"] : row["end"]] == row["text"] for row in rows)
    cat = next(row for row in rows if row["text"] == "แมว")
    assert (cat["headword"], cat["source"]) == ("แมว", "core")
    assert cat["senses"][0] == {"gloss": "cat", "pos": "n", "domain": None}
    assert cat["reading"] == {"paiboon": "mɛɛo", "rtgs": "maeo", "ipa": "mɛːw˧"}
    year = next(row for row in rows if row["text"] == "๒๔๖๔")
    assert year["notes"][:2] == ["the number 2464", "year 2464 (พ.ศ.) is 1921 AD"]


def test_every_word_has_a_row(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    _, printed, _ = run("tokens", path, "--json")
    words = [t for t in json.loads(printed)["tokens"] if t["kind"] == "word"]
    _, printed, _ = run("glosses", path, "--json")
    starts = {row["start"] for row in json.loads(printed)}

    assert {token["start"] for token in words} <= starts


def test_plain_output_has_a_line_a_word(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("😀 แมว", encoding="utf-8")
    code, printed, _ = run("glosses", path, "--scheme", "rtgs")

    assert code == 0
    assert printed == "2\t5\tแมว\tmaeo\tcore\tn cat\n"


def test_a_dictionary_is_added_listed_asked_and_removed(run, tmp_path):
    (tmp_path / "d.tsv").write_text("แมว\tfelis\nฟู่ฟ่าฟี้\tmade up\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text("แมว", encoding="utf-8")
    code, added, _ = run("dictionaries", "add", tmp_path / "d.tsv")
    dictionary_id = added.split("\t")[0]

    assert (code, added.split("\t")[1:]) == (0, ["2", "on", "d\n"])
    assert json.loads(run("dictionaries", "list", "--json")[1])[0]["id"] == dictionary_id
    assert run("dictionaries", "list")[1] == added
    assert run("glosses", tmp_path / "a.txt")[0] == 0
    assert run("dictionaries", "remove", dictionary_id)[0] == 0
    assert run("dictionaries", "remove", dictionary_id)[0] == 2
    assert run("dictionaries", "list")[1] == ""


def test_a_bad_dictionary_is_told_with_its_row(run, tmp_path):
    (tmp_path / "d.tsv").write_text("แมว\tcat\nหมา\n", encoding="utf-8")
    code, _, said = run("dictionaries", "add", tmp_path / "d.tsv")

    assert code == 1
    assert "row 2" in said


def test_wordnet_that_is_not_here_says_why(run, tmp_path, monkeypatch):
    monkeypatch.setattr("nepreader.lexicon.wordnet._of_package", lambda: None)
    code, _, said = run("wordnet", "--folder", tmp_path)

    assert code == 1
    assert "English half" in said
