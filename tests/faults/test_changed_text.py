"""F20: the text is another than the one that was annotated."""

import shutil

import pytest

from faults.desk import TEXT, Desk, Session
from faults.watch import WATCH
from nepreader.storage.sidecar.snapshots import unpack
from nepreader.text import Document

CHANGES = {
    "edited": ("แมวดำตัวใหญ่\n" + TEXT.replace("ปลาทู", "ปลาดุก")).encode(),
    "replaced": "นิทานเรื่องอื่นที่ไม่เกี่ยวกัน 😀 ".encode() * 30,
    "truncated": TEXT.encode()[:100],
    "crlf": TEXT.replace("\n", "\r\n").encode(),
    "another encoding": TEXT.replace("😀", "!").encode("cp874"),
    "with a mark": b"\xef\xbb\xbf" + TEXT.encode(),
    "half a character": TEXT.encode()[:4],
}


def reopened(desk: Desk) -> Session:
    text = desk.path.read_bytes().decode("utf-8", "replace")
    return desk.open(document=Document(text, desk.path.name))


@pytest.mark.parametrize("replaced", [True, False])
@pytest.mark.parametrize("change", CHANGES)
def test_f20_notes_of_an_earlier_text_stay_as_they_are(desk, change, replaced):
    session = desk.filled()
    targets = {note.id: note.target for note in session.alive}
    session.close()
    desk.retext(CHANGES[change], replaced=replaced)
    session = reopened(desk)
    session.edit(session.alive[0], colour="blue")
    session.save()
    session.close()
    again = reopened(desk)
    assert {note.id: note.target for note in again.alive} == targets
    (digest,) = {target.snapshot for target in targets.values()}
    assert unpack(again.store.sidecar.snapshots[digest]) == TEXT
    again.kill()


def test_f20_opening_alone_writes_nothing(desk):
    desk.filled().close()
    before = desk.sidecar.read_bytes()
    desk.retext(CHANGES["edited"])
    session = reopened(desk)
    session.save()
    session.close()
    assert desk.sidecar.read_bytes() == before


def test_f20_the_text_changes_while_open(desk):
    session = desk.filled()
    desk.retext(CHANGES["edited"])
    session.add("ยังเป็นของเดิม")
    session.save()
    session.close()
    other = reopened(desk)
    other.add("ของใหม่")
    other.save()
    other.close()
    session = reopened(desk)
    needed = {note.target.snapshot for note in session.alive}
    assert len(needed) == 2
    assert needed <= session.store.sidecar.snapshots.keys()
    session.kill()


def test_f20_a_snapshot_outlives_a_crash(desk):
    """F20: killed before the first save; then the text changes."""
    session = desk.open()
    note = session.add()
    session.kill()
    desk.retext(CHANGES["edited"])
    session = reopened(desk)
    assert unpack(session.store.sidecar.snapshots[note.target.snapshot]) == TEXT
    session.kill()


def test_f20_the_sidecar_of_another_text_copied_beside_it(desk, tmp_path):
    other = Desk(tmp_path / "other", text=CHANGES["replaced"].decode())
    other.filled().close()
    targets = {note.id: note.target for note in other.open().alive}
    shutil.copy(other.sidecar, desk.sidecar)
    session = desk.open()
    session.add()
    session.save()
    session.close()
    again = desk.open()
    kept = {note.id: note.target for note in again.alive}
    assert targets.items() <= kept.items()
    again.kill()
    other.check()


def test_f20_the_text_is_gone(desk):
    session = desk.filled()
    WATCH.sources.clear()
    WATCH.is_on = False
    desk.path.unlink()
    session.add("ข้อความหายไปแล้ว")
    session.save()
    session.kill()
    desk.retext(TEXT.encode())
    desk.check()
