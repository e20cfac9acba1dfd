import json

import pytest

from annotation.strategies import NOON
from nepreader.annotation import Author, carry_out
from nepreader.errors import ExportFailed, SidecarUnreadable
from nepreader.storage.sidecar.backups import back_up
from nepreader.text import Span
from nepreader.workspace import annotating, open_text
from nepreader.workspace.annotation_files import (
    backups_of,
    export_annotations,
    import_change,
    restore_change,
)

AUTHOR = Author("ก", "w1", clock=lambda: NOON)
CAT = Span(2, 7)


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "แมว.txt"
    path.write_text("😀 แมวดำนอนหลับ", encoding="utf-8")
    opened = open_text(path)
    yield opened
    opened.close()


def do(text, change):
    done = carry_out(text.annotations, change, AUTHOR)
    text.store.append([text.annotations.record(a.id) for a in done.touched])
    text.store.save()
    return done


def note(text, words):
    return do(text, annotating.annotate(text, AUTHOR, CAT, note=words)).added[0]


def test_an_export_tells_how_many_it_holds(text, tmp_path):
    note(text, "หนึ่ง")
    note(text, "สอง")

    assert export_annotations(text, tmp_path / "out.json") == 2
    items = json.loads((tmp_path / "out.json").read_bytes())["items"]
    assert [item["id"] for item in items] == sorted(a.id for a in text.annotations)


def test_an_export_over_a_folder_fails_and_says_where(text, tmp_path):
    with pytest.raises(ExportFailed) as caught:
        export_annotations(text, tmp_path)
    assert caught.value.path == tmp_path


def test_an_import_is_a_change_that_can_be_undone(text, tmp_path):
    note(text, "ของฉัน")
    before = {a.id for a in text.annotations}
    entry = {"id": "urn:a", "type": "Annotation", "target": "urn:t#char=2,7"}
    (tmp_path / "in.json").write_text(json.dumps([entry, entry, 7]), encoding="utf-8")

    change, failed = import_change(text, tmp_path / "in.json")
    done = do(text, change)

    assert ([a.id for a in change.added], failed) == (["urn:a"], 1)
    assert text.span_of(text.annotations.get("urn:a")) == CAT
    do(text, done.inverse)
    assert {a.id for a in text.annotations} == before


def test_an_import_that_is_no_json_changes_nothing(text, tmp_path):
    (tmp_path / "in.json").write_text("{")

    with pytest.raises(SidecarUnreadable):
        import_change(text, tmp_path / "in.json")


def test_a_backup_brings_back_what_was_removed_and_changed_since(text):
    kept, gone = note(text, "หนึ่ง"), note(text, "สอง")
    text.close()
    do(text, annotating.edited(text.annotations.get(kept.id), note="อื่น"))
    text.annotations.remove(gone.id)
    added = note(text, "สาม")

    newest = backups_of(text)[0]
    do(text, restore_change(text, newest))

    assert {a.text for a in text.annotations} == {"หนึ่ง", "สอง", "สาม"}
    assert {a.id for a in text.annotations} == {kept.id, gone.id, added.id}


def test_a_text_without_work_has_no_backups(text):
    assert backups_of(text) == []


@pytest.mark.parametrize("data", [b"{", b"[]"])
def test_a_backup_that_is_no_sidecar_says_so(text, data):
    back_up(text.places.backups, data)

    with pytest.raises(SidecarUnreadable) as caught:
        restore_change(text, backups_of(text)[0])
    assert caught.value.path == backups_of(text)[0].path


def test_a_damaged_backup_says_so(text):
    back_up(text.places.backups, b"{}")
    backup = backups_of(text)[0]
    backup.path.write_bytes(b"")

    with pytest.raises(SidecarUnreadable):
        restore_change(text, backup)
