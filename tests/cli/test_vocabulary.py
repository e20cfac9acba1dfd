import json
import zipfile

import pytest

from nepreader.workspace.vocabulary import vocabulary_path


def listed(run, text, *options):
    code, out, err = run("vocabulary", text, *options)
    assert (code, err) == (0, "")
    return out.splitlines()


def test_a_text_nobody_knows_is_listed_by_frequency(run, text):
    first, *rows = listed(run, text)

    share, running, unique = first.split("\t")
    assert share == "0.0%"
    assert int(running) >= int(unique) == len(rows)
    assert all(row.split("\t")[2] == "new" for row in rows)


def test_words_that_are_marked_count(run, text):
    assert run("vocabulary", text, "--mark", "known", "แมว", "เเมว") == (0, "1\n", "")
    assert run("vocabulary", text, "--mark", "known", "แมว") == (0, "0\n", "")
    content = json.loads(listed(run, text, "--json")[0])

    (cat,) = [row for row in content["words"] if row["word"] == "แมว"]
    assert (cat["status"], cat["count"], cat["first"]) == ("known", 1, 2)
    running = content["coverage"]["running"]
    assert running["known"] == 1
    assert running["total"] == sum(running[status] for status in ("new", "learning", "known", "ignored"))  # fmt: skip
    assert content["coverage"]["known_share"] == pytest.approx(1 / running["total"], abs=1e-4)
    assert content["coverage"]["unique"]["total"] == len(content["words"])


def test_a_list_can_be_sorted(run, text):
    places = [int(row.split("\t")[1]) for row in listed(run, text, "--sort", "place")[1:]]

    assert places == sorted(places)
    assert len(set(places)) > 3


def test_the_sentence_is_kept_with_a_marked_word(run, text, tmp_path):
    run("vocabulary", text, "--mark", "learning", "แมว")
    assert run("vocabulary", "--export", tmp_path / "w.csv") == (0, "1\n", "")

    table = (tmp_path / "w.csv").read_text("utf-8-sig")
    assert "แมวดำนอนหลับ" in table
    assert '"แมว.txt"' in table


def test_a_vocabulary_moves_as_a_table(run, text, tmp_path):
    run("vocabulary", text, "--mark", "ignored", "แมว")
    run("vocabulary", "--export", tmp_path / "w.csv")
    run("vocabulary", text, "--mark", "new", "แมว")
    (tmp_path / "x.csv").write_text("word\nหนู\n", encoding="utf-8")

    assert run("vocabulary", "--import", tmp_path / "x.csv") == (0, "1\n", "")
    assert run("vocabulary", "--import", tmp_path / "w.csv") == (0, "0\n", "")
    statuses = {row.split("\t")[4]: row.split("\t")[2] for row in listed(run, text)[1:]}
    assert (statuses["แมว"], statuses["หนู"]) == ("new", "learning")


@pytest.mark.parametrize(
    "arguments",
    [(), ("FILE", "แมว"), ("FILE", "--mark", "known"), ("FILE", "--export", "x.csv"),
     ("FILE", "--mark", "forgotten", "แมว"), ("--mark", "known")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(run, text, arguments):
    code, out, err = run("vocabulary", *[text if a == "FILE" else a for a in arguments])

    assert (code, out) == (2, "")
    assert err
    assert not vocabulary_path().exists()


def test_a_word_that_the_text_does_not_hold_is_named_and_nothing_marked(run, text):
    code, out, err = run("vocabulary", text, "--mark", "known", "แมว", "ช้าง")

    assert (code, out) == (1, "")
    assert "ช้าง" in err
    assert run("vocabulary", text, "--mark", "known", "แมว")[1] == "1\n"


def test_a_table_that_is_none_is_a_message(run, tmp_path):
    (tmp_path / "x.csv").write_text("คำ\nแมว\n", encoding="utf-8")
    code, out, err = run("vocabulary", "--import", tmp_path / "x.csv")

    assert (code, out) == (1, "")
    assert "x.csv" in err


def test_a_damaged_vocabulary_is_mended_and_told(run, text):
    run("vocabulary", text, "--mark", "known", "แมว")
    vocabulary_path().write_bytes(b"x" * 999)

    code, out, err = run("vocabulary", text)

    assert code == 0
    assert not out.startswith("0.0%")
    assert "vocabulary.db.corrupt-" in err


# ---- export


def test_words_to_learn_are_exported_for_anki(run, text, tmp_path):
    run("vocabulary", text, "--mark", "learning", "แมว", "หนู")

    assert run("export", text, "--to", "anki", "-o", tmp_path / "a.apkg") == (0, "2\n", "")
    assert run("export", text, "--to", "tsv", "-o", tmp_path / "a.txt") == (0, "2\n", "")
    assert zipfile.is_zipfile(tmp_path / "a.apkg")
    assert "<b>แมว</b>" in (tmp_path / "a.txt").read_text("utf-8")


def test_annotated_words_and_all_words_can_be_exported(run, text, tmp_path):
    run("annotate", text, "--start", 15, "--end", 18, "--note", "ตัวไหน")
    out = tmp_path / "a.txt"

    assert run("export", text, "--to", "tsv", "--words", "marked", "-o", out)[1] == "1\n"
    assert "ตัวไหน" in out.read_text("utf-8")
    assert int(run("export", text, "--to", "tsv", "--words", "all", "-o", out)[1]) > 3


def test_an_export_of_words_that_cannot_be_written_is_named(run, text, tmp_path):
    code, _, err = run("export", text, "--to", "anki", "-o", tmp_path / "none" / "a.apkg")

    assert code == 1
    assert "a.apkg" in err
