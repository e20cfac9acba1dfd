import json
import os
import shutil
import subprocess
import sys

import pytest

from nepreader.storage.sidecar.places import sidecar_path
from nepreader.storage.sidecar.store import read_sidecar
from nepreader.storage.sidecar.validation import faults_in

TEXT = "😀 แมวดำนอนหลับ\nหนูวิ่งเล่นรอบบ้าน\n"
CLI = f"'{sys.executable}' -c 'from nepreader.cli.main import main; main()'"


@pytest.fixture
def note(run, text):
    """Add a note; returns the sidecar."""

    def note(words, start=2, end=7):
        assert run("annotate", text, "--start", start, "--end", end, "--note", words)[0] == 0
        return sidecar_path(text)

    return note


@pytest.fixture
def sides(note, text, tmp_path):
    """Two sidecars, and the one they come from."""
    base = tmp_path / "base.json"
    shutil.copy(note("ต้น"), base)
    ours = tmp_path / "ours.json"
    shutil.copy(note("ของเรา", 7, 10), ours)
    shutil.copy(base, sidecar_path(text))
    theirs = tmp_path / "theirs.json"
    shutil.copy(note("ของเขา", 10, 14), theirs)
    return ours, theirs, base


def said(path) -> set[str]:
    return {record.text for record in read_sidecar(path).records.values()}


# ---- validate


def test_a_sidecar_without_faults_passes_by_its_own_name_and_by_its_texts(run, text, note):
    sidecar = note("ก")

    assert run("validate", sidecar) == run("validate", text) == (0, "", "")


def test_every_fault_is_a_line(run, note):
    sidecar = note("ก")
    page = json.loads(sidecar.read_bytes())
    page["items"][0]["id"] = "ไม่ใช่"
    page["np:clock"] = []
    sidecar.write_text(json.dumps(page), encoding="utf-8")

    code, out, err = run("validate", sidecar)

    assert (code, err) == (1, "")
    assert [line.split(": ")[0] for line in out.splitlines()] == ["items[0].id", "np:clock"]


def test_what_is_no_json_is_a_fault_and_is_left_alone(run, tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"{")

    code, out, _ = run("validate", path)

    assert (code, out[:3]) == (1, "$: ")
    assert path.read_bytes() == b"{"


def test_a_sidecar_that_is_not_there_is_a_message(run, text):
    code, out, err = run("validate", text)

    assert (code, out) == (1, "")
    assert sidecar_path(text).name in err


# ---- merge


@pytest.mark.parametrize("with_base", [True, False])
def test_two_sidecars_are_merged(run, sides, tmp_path, with_base):
    ours, theirs, base = sides
    before = [side.read_bytes() for side in sides]
    options = ("--base", base) if with_base else ()

    assert run("merge", ours, theirs, *options, "-o", tmp_path / "out.json") == (0, "", "")
    assert said(tmp_path / "out.json") == {"ต้น", "ของเรา", "ของเขา"}
    assert faults_in(tmp_path / "out.json") == []
    assert [side.read_bytes() for side in sides] == before


@pytest.mark.parametrize("onto", [0, 1])
def test_the_result_may_be_written_over_either_side(run, sides, onto):
    ours, theirs, base = sides

    assert run("merge", ours, theirs, "--base", base, "-o", sides[onto])[0] == 0
    assert said(sides[onto]) == {"ต้น", "ของเรา", "ของเขา"}


def test_the_order_of_the_sides_does_not_matter(run, sides, tmp_path):
    ours, theirs, _ = sides
    one, other = tmp_path / "1.json", tmp_path / "2.json"
    run("merge", ours, theirs, "-o", one)
    run("merge", theirs, ours, "-o", other)

    assert one.read_bytes() == other.read_bytes()


def test_a_sidecar_merged_with_itself_is_itself(run, sides, tmp_path):
    run("merge", sides[0], sides[0], "-o", tmp_path / "out.json")

    assert (tmp_path / "out.json").read_bytes() == sides[0].read_bytes()


def test_a_line_deleted_by_hand_is_deleted_where_the_base_is_known(run, sides, tmp_path):
    ours, theirs, base = sides
    page = json.loads(ours.read_bytes())
    page["items"] = [item for item in page["items"] if item["body"][0]["value"] != "ต้น"]
    ours.write_text(json.dumps(page), encoding="utf-8")

    run("merge", ours, theirs, "--base", base, "-o", tmp_path / "out.json")

    items = json.loads((tmp_path / "out.json").read_bytes())["items"]
    assert {item["body"][0]["value"] for item in items} == {"ของเรา", "ของเขา"}


@pytest.mark.parametrize("base", ["none", "empty"])
def test_without_an_ancestor_nothing_is_lost(run, sides, tmp_path, base):
    (tmp_path / "empty").touch()

    code, _, _ = run("merge", *sides[:2], "--base", tmp_path / base, "-o", tmp_path / "out.json")

    assert code == 0
    assert said(tmp_path / "out.json") == {"ต้น", "ของเรา", "ของเขา"}


@pytest.mark.parametrize("damaged", [0, 1, 2])
@pytest.mark.parametrize("data", [b"{", b"[]", b'{"np:schema": {"major": 2, "minor": 0}}'])
def test_a_side_that_cannot_be_read_is_named_and_nothing_is_written(run, sides, damaged, data):
    sides[damaged].write_bytes(data)
    before = [side.read_bytes() for side in sides]

    code, out, err = run("merge", *sides[:2], "--base", sides[2], "-o", sides[0])

    assert (code, out) == (1, "")
    assert sides[damaged].name in err
    assert [side.read_bytes() for side in sides] == before


def test_a_side_that_is_not_there_is_named(run, sides, tmp_path):
    code, _, err = run("merge", sides[0], tmp_path / "none.json", "-o", sides[0])

    assert code == 1
    assert "none.json" in err


def test_a_place_that_cannot_be_written_is_named(run, sides, tmp_path):
    code, _, err = run("merge", *sides[:2], "-o", tmp_path / "none" / "out.json")

    assert code == 1
    assert "out.json" in err


# ---- export and import-w3c


def test_what_is_exported_can_be_imported_into_a_copy(run, text, note, tmp_path):
    note("ก")
    note("ข", 7, 10)
    assert run("export", text, "--to", "w3c", "-o", tmp_path / "out.json") == (0, "", "")
    copy = tmp_path / "copy" / "แมว.txt"
    copy.parent.mkdir()
    shutil.copy(text, copy)

    assert run("import-w3c", copy, tmp_path / "out.json") == (0, "2\n", "")
    assert run("import-w3c", copy, tmp_path / "out.json") == (0, "0\n", "")
    rows = [run("annotations", path)[1] for path in (text, copy)]
    assert rows[0] == rows[1]


def test_an_export_is_an_annotation_page(run, text, note, tmp_path):
    note("ก")
    run("export", text, "--to", "w3c", "-o", tmp_path / "out.json")
    page = json.loads((tmp_path / "out.json").read_bytes())

    assert page["type"] == "AnnotationPage"
    assert page["items"][0]["target"]["selector"][0]["exact"] == "แมวดำ"


def test_an_export_that_cannot_be_written_is_named(run, text, note, tmp_path):
    note("ก")
    code, _, err = run("export", text, "--to", "w3c", "-o", tmp_path / "none" / "out.json")

    assert code == 1
    assert "out.json" in err


def test_an_unknown_format_is_refused(run, text):
    assert run("export", text, "--to", "klingon", "-o", "x")[0] == 2


def test_entries_that_are_none_are_counted_and_the_others_come_in(run, text, tmp_path):
    good = {"id": "urn:a", "type": "Annotation", "target": "urn:t#char=2,7", "bodyValue": "ก"}
    (tmp_path / "in.json").write_text(json.dumps([good, 7, {}]), encoding="utf-8")

    code, out, err = run("import-w3c", text, tmp_path / "in.json")

    assert (code, out) == (0, "1\n")
    assert "2" in err
    assert run("annotations", text)[1].startswith("2\t7\t")


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe\x00"])
def test_an_import_that_is_no_json_is_named(run, text, tmp_path, data):
    (tmp_path / "in.json").write_bytes(data)

    code, out, err = run("import-w3c", text, tmp_path / "in.json")

    assert (code, out) == (1, "")
    assert "in.json" in err
    assert not sidecar_path(text).exists()


# ---- git


@pytest.fixture
def git(tmp_path):
    """A repository in which sidecars are merged by us; returns its folder and a caller of git."""
    if not shutil.which("git"):
        pytest.skip("git is missing")
    folder = tmp_path / "repository"
    folder.mkdir()
    home = tmp_path / "home of git"
    environment = {
        **os.environ,
        "HOME": str(home),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        **{f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE")},
        **{f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }  # fmt: skip

    def git(*arguments):
        return subprocess.run(
            ["git", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=True
        ).stdout  # fmt: skip

    git("init", "-q", "-b", "main")
    git("config", "merge.nepreader.driver", f"{CLI} merge %A %B --base %O -o %A")
    (folder / ".gitattributes").write_text("*.nepreader.json merge=nepreader\n")
    git.folder = folder
    return git


@pytest.mark.parametrize("noted_before", [True, False])
def test_git_merges_what_two_branches_noted(run, git, noted_before):
    text = git.folder / "แมว.txt"
    text.write_bytes(TEXT.encode())

    def commit(words, start, end):
        assert run("annotate", text, "--start", start, "--end", end, "--note", words)[0] == 0
        git("add", ".")
        git("commit", "-q", "-m", words)

    git("add", ".")
    git("commit", "-q", "-m", "text")
    if noted_before:
        commit("ต้น", 0, 1)
    git("switch", "-q", "-c", "theirs")
    commit("ของเขา", 2, 7)
    git("switch", "-q", "main")
    commit("ของเรา", 7, 10)

    git("merge", "-q", "--no-edit", "theirs")

    assert git("status", "--porcelain") == ""
    assert said(sidecar_path(text)) == {"ของเรา", "ของเขา"} | ({"ต้น"} if noted_before else set())
    assert faults_in(sidecar_path(text)) == []


def test_git_shows_one_more_note_as_one_more_line(run, git):
    text = git.folder / "แมว.txt"
    text.write_bytes(TEXT.encode())
    for words in ("หนึ่ง", "สอง"):
        git("add", ".")
        git("commit", "-q", "--allow-empty", "-m", words)
        run("annotate", text, "--start", 2, "--end", 7, "--note", words)
    changed = git("diff", "-U0", "--no-prefix").splitlines()

    added = [line for line in changed if line.startswith("+") and '"id":' in line]
    assert len(added) <= 2
    assert sum("สอง" in line for line in added) == 1


def test_a_text_without_annotations_is_told_from_one_that_is_not_there(run, text, tmp_path):
    code, _, problem = run("validate", text)
    assert (code, "There are no annotations" in problem) == (1, True)
    code, _, problem = run("validate", tmp_path / "gone.txt")
    assert (code, "There is no file" in problem) == (1, True)
