"""F09: the sidecar is edited by hand while it is open."""

import json
import os
from random import Random

import pytest

from faults.desk import Desk, N, Session
from nepreader.annotation import Annotation, Tombstone


def by_hand(desk: Desk, old: str, new: str, *, in_place: bool = False) -> None:
    """What an editor does: write anew beside and rename, or in place."""
    text = desk.sidecar.read_text(encoding="utf-8")
    assert old in text
    path = desk.sidecar if in_place else desk.sidecar.with_name(".swap")
    path.write_text(text.replace(old, new), encoding="utf-8")
    path.rename(desk.sidecar)


def three_notes(desk: Desk) -> tuple[Session, list[Annotation]]:
    session = desk.open()
    made = [session.add(text) for text in ("หนึ่ง", "สอง", "สาม")]
    session.save()
    return session, made


def without(desk: Desk, note: Annotation) -> None:
    """Somebody removes a note by hand."""
    page = json.loads(desk.sidecar.read_text(encoding="utf-8"))
    page["items"] = [item for item in page["items"] if item["id"] != note.id]
    desk.sidecar.write_text(json.dumps(page), encoding="utf-8")


@pytest.mark.parametrize("in_place", [True, False])
def test_f09_a_text_edited_by_hand_is_taken_in(desk, in_place):
    session, made = three_notes(desk)
    by_hand(desk, "สอง", "คู่", in_place=in_place)
    assert [record.id for record in session.store.refresh()] == [made[1].id]
    assert session.get(made[1]).text == "คู่"
    session.add("สี่")
    session.save()
    session.close()
    assert desk.open().get(made[1]).text == "คู่"


def test_f09_same_second_same_size(desk):
    """F09: no time and no size tells; the bytes do."""
    session, made = three_notes(desk)
    stat = desk.sidecar.stat()
    by_hand(desk, "yellow", "orange", in_place=True)
    os.utime(desk.sidecar, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert desk.sidecar.stat().st_size == stat.st_size
    session.store.refresh()
    assert {session.get(note).colour for note in made} == {"orange"}
    session.kill()


def test_f09_a_conflict_keeps_both_texts(desk):
    session, made = three_notes(desk)
    session.edit(made[0], "ของฉัน")
    by_hand(desk, "หนึ่ง", "ด้วยมือ")
    session.save()
    note = session.get(made[0])
    texts = {note.text, *(lost.value[0]["value"] for lost in note.history if lost.field == "text")}
    assert {"ของฉัน", "ด้วยมือ"} <= texts
    session.close()
    desk.check()


def test_f09_a_note_removed_by_hand_is_gone(desk):
    session, made = three_notes(desk)
    without(desk, made[1])
    session.add("สี่")
    session.save()
    assert isinstance(session.get(made[1]), Tombstone)
    assert session.get(made[1]).annotation.text == "สอง"
    session.close()


def test_f09_a_note_removed_by_hand_and_edited_here_stays(desk):
    session, made = three_notes(desk)
    session.edit(made[1], "แก้แล้ว")
    without(desk, made[1])
    session.save()
    assert session.get(made[1]).text == "แก้แล้ว"
    session.close()
    desk.check()


def test_f09_a_note_written_by_hand_is_taken_in(desk):
    session, _ = three_notes(desk)
    page = json.loads(desk.sidecar.read_text(encoding="utf-8"))
    page["items"].append({"id": "ของฉัน:1", "type": "Annotation", "target": "x:y", "bodyValue": "ก"})
    desk.sidecar.write_text(json.dumps(page, indent=4), encoding="utf-8")
    session.add()
    session.save()
    session.close()
    kept = desk.open().store.sidecar.records["ของฉัน:1"]
    assert kept.extra["bodyValue"] == "ก"
    desk.check()


@pytest.mark.parametrize("seed", range(N))
def test_f09_hand_edits_between_anything(tmp_path, seed):
    """F09: no edit of a program is lost to edits by hand of other notes' colours."""
    rng = Random(seed)
    desk = Desk(tmp_path)
    session, made = three_notes(desk)
    for number in range(12):
        session.edit(session.get(rng.choice(made[:2])), f"ข้อ {number}")
        if rng.random() < 0.5 and made[2].id in desk.sidecar.read_text(encoding="utf-8"):
            by_hand(desk, '"สาม"', f'"{rng.randrange(9)}"') if number == 3 else None
        rng.choice((session.save, session.store.refresh, int))()
    session.kill()
    desk.log = [edit for edit in desk.log if edit.after.id != made[2].id]
    desk.check(seed)
