import json

import pytest

from nepreader.annotation import Kind
from nepreader.storage.sidecar.places import sidecar_path
from nepreader.storage.sidecar.store import read_sidecar

TEXT = "😀 แมวดำนอนหลับ\nหนูวิ่งเล่นรอบบ้าน\n"


@pytest.fixture
def annotate(run, text):
    def annotate(start, end, *options):
        code, out, err = run("annotate", text, "--start", start, "--end", end, *options)
        assert (code, err) == (0, "")
        return out.strip()

    return annotate


def only(text):
    (record,) = read_sidecar(sidecar_path(text)).records.values()
    return record


def test_annotate_prints_the_id_of_what_is_in_the_sidecar(annotate, text):
    assert annotate(2, 7) == only(text).id


def test_without_options_words_are_highlighted(annotate, text):
    annotate(2, 7)

    assert (only(text).kind, only(text).colour) == (Kind.HIGHLIGHT, "yellow")
    assert only(text).target.quote.exact == "แมวดำ"


def test_a_note_tags_and_a_colour_are_one_annotation(annotate, text):
    annotate(2, 7, "--note", "ตัวไหน", "--tag", "สัตว์", "--tag", "แมว", "--colour", "green")
    made = only(text)

    assert (made.kind, made.text, made.language) == (Kind.NOTE, "ตัวไหน", "th")
    assert (made.tags, made.colour) == (("สัตว์", "แมว"), "green")


def test_a_tag_alone_is_a_tag(annotate, text):
    annotate(2, 7, "--tag", "สัตว์")

    assert (only(text).kind, only(text).colour) == (Kind.TAG, "")


@pytest.mark.parametrize(
    ("option", "words", "kind", "language"),
    [
        ("--correct", "แมวขาว", Kind.CORRECTION, "th"),
        ("--correct", "", Kind.CORRECTION, "th"),
        ("--translate", "black cat", Kind.TRANSLATION, "en"),
    ],
)
def test_a_correction_and_a_translation_are_of_their_kinds(
    annotate, text, option, words, kind, language
):
    annotate(2, 7, option, words)

    assert (only(text).kind, only(text).text, only(text).language) == (kind, words, language)


def test_a_place_between_characters_can_be_annotated(annotate, text):
    annotate(len(TEXT), len(TEXT), "--note", "จบ")

    assert only(text).target.position.span.start == len(TEXT)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (5, 3), (0, len(TEXT) + 1), (99, 99)])
def test_a_range_that_is_none_is_refused(run, text, start, end):
    code, out, err = run("annotate", text, "--start", start, "--end", end)

    assert (code, out) == (2, "")
    assert f"--start {start} --end {end}" in err
    assert str(len(TEXT)) in err
    assert not sidecar_path(text).exists()


@pytest.mark.parametrize(
    "options",
    [
        ("--correct", "ก", "--translate", "a"),
        ("--correct", "ก", "--note", "ข"),
        ("--translate", "a", "--colour", "green"),
        ("--translate", "a", "--tag", "ก"),
        ("--colour", "orange"),
        ("--start", "x"),
    ],
)
def test_options_that_exclude_each_other_or_are_none_are_refused(run, text, options):
    code, out, err = run("annotate", text, "--start", 2, "--end", 7, *options)

    assert (code, out) == (2, "")
    assert err
    assert not sidecar_path(text).exists()


@pytest.mark.parametrize("command", [("annotate", "--start", 0, "--end", 0), ("annotations",)])
def test_a_text_that_is_not_there_is_a_message(run, tmp_path, command):
    code, out, err = run(command[0], tmp_path / "ไม่มี.txt", *command[1:])

    assert (code, out) == (1, "")
    assert "ไม่มี.txt" in err


def test_annotations_are_lines(run, text, annotate):
    first = annotate(2, 7, "--note", "ตัว\nไหน")
    annotate(16, 19, "--translate", "mouse")

    code, out, err = run("annotations", text)

    assert (code, err) == (0, "")
    rows = {tuple(line.split("\t")) for line in out.splitlines()}
    assert ("2", "7", "note", first, "แมวดำ", "ตัว ไหน") in rows
    assert len(rows) == 2


def test_annotations_are_json(run, text, annotate):
    name = annotate(2, 7, "--note", "ตัวไหน", "--tag", "สัตว์")

    code, out, _ = run("annotations", text, "--json")
    (row,) = json.loads(out)["annotations"]

    assert code == 0
    assert "ตัวไหน" in out
    assert TEXT[row["start"] : row["end"]] == row["quote"] == "แมวดำ"
    assert (row["id"], row["kind"], row["state"], row["confidence"]) == (name, "note", "placed", 1)
    assert row["annotation"]["target"]["selector"][1] == {"type": "TextPositionSelector", "start": 2, "end": 7}  # fmt: skip


def test_a_text_without_annotations_has_none_and_gets_no_file(run, text):
    assert run("annotations", text) == (0, "", "")
    assert json.loads(run("annotations", text, "--json")[1]) == {"annotations": []}
    assert not sidecar_path(text).exists()


def test_one_that_lost_its_words_is_listed_without_a_place(run, tmp_path):
    path = tmp_path / "ก.txt"
    path.write_text(TEXT, encoding="utf-8")
    run("annotate", path, "--start", 2, "--end", 7)
    path.write_text("ไม่มีอะไรเหมือนเดิมอีกเลย", encoding="utf-8")

    line = run("annotations", path)[1]
    (row,) = json.loads(run("annotations", path, "--json")[1])["annotations"]

    assert line.startswith("-\t-\thighlight\t")
    assert (row["start"], row["end"], row["state"]) == (None, None, "unplaced")


def test_what_is_removed_is_gone(run, text, annotate):
    first, second = annotate(2, 7), annotate(7, 10)

    assert run("remove", text, first) == (0, "", "")
    assert [line.split("\t")[3] for line in run("annotations", text)[1].splitlines()] == [second]


@pytest.mark.parametrize("name", ["urn:none", "", "ไม่มี"])
def test_an_id_that_is_not_there_is_a_message(run, text, annotate, name):
    annotate(2, 7)
    before = sidecar_path(text).read_bytes()

    code, out, err = run("remove", text, name)

    assert (code, out) == (1, "")
    assert name in err
    assert sidecar_path(text).read_bytes() == before


def test_what_was_removed_cannot_be_removed_again(run, text, annotate):
    name = annotate(2, 7)
    run("remove", text, name)

    assert run("remove", text, name)[0] == 1


def test_another_encoding_can_be_chosen(run, tmp_path):
    path = tmp_path / "ก.txt"
    path.write_bytes("แมวดำ".encode("cp874"))

    assert run("annotate", path, "--encoding", "cp874", "--start", 0, "--end", 3)[0] == 0
    assert run("annotations", path, "--encoding", "cp874")[1].startswith("0\t3\t")


def test_windows_line_ends_are_two_code_points(run, tmp_path):
    path = tmp_path / "ก.txt"
    path.write_bytes("😀\r\nแมวดำ".encode())
    run("annotate", path, "--start", 3, "--end", 8)

    (row,) = json.loads(run("annotations", path, "--json")[1])["annotations"]

    assert (row["start"], row["end"], row["quote"]) == (3, 8, "แมวดำ")


def test_a_damaged_sidecar_is_mended_and_told(run, text, annotate):
    name = annotate(2, 7)
    path = sidecar_path(text)
    path.write_bytes(path.read_bytes()[:-5])

    code, out, err = run("annotations", text)

    assert code == 0
    assert name in out
    assert path.name in err
    assert list(path.parent.glob("*.corrupt-*"))


def test_a_sidecar_of_a_later_program_is_not_written_to(run, text):
    data = b'{"np:schema": {"major": 2, "minor": 0}, "items": []}'
    sidecar_path(text).write_bytes(data)

    code, out, err = run("annotate", text, "--start", 2, "--end", 7)

    assert (code, out) == (1, "")
    assert sidecar_path(text).name in err
    assert sidecar_path(text).read_bytes() == data
