"""F18: much of everything."""

from faults.watch import WATCH
from nepreader.annotation import AnnotationSet, Kind, TextualBody, target_of
from nepreader.text import Span


def many(session, count: int):
    target = target_of(session.store.document, Span(2, 8))
    bodies = [TextualBody(f"ข้อ {number}", language="th") for number in range(count)]
    return [session.author.create(Kind.NOTE, target, body) for body in bodies]


def test_f18_many_notes_and_one_edit(desk):
    session = desk.open()
    notes = many(session, 5000)
    session.store.append(notes)
    session.save()
    before = desk.sidecar.stat()
    WATCH.written.clear()
    session.edit(notes[2500], "แก้")
    ((_, journal),) = desk.places.beside.journals()
    assert set(WATCH.written) == {str(journal)}
    assert desk.sidecar.stat().st_mtime_ns == before.st_mtime_ns
    session.kill()
    again = desk.open()
    assert len(again.alive) == 5000
    again.save()
    again.close()
    desk.check_saved()


def test_f18_a_note_of_5_mb(desk):
    session = desk.open()
    note = session.add("ก" * 1_700_000)
    session.add("เล็ก")
    session.kill()
    session = desk.open()
    session.edit(session.get(note), colour="blue")
    session.save()
    session.close()
    desk.check()


def test_f18_many_deletions(desk):
    session = desk.open()
    notes = many(session, 10_000)
    session.store.append(notes)
    session.save()
    annotations = AnnotationSet(session.store.sidecar.records.values())
    annotations.remove(*(note.id for note in notes))
    session.store.append([annotations.record(note.id) for note in notes])
    session.kill()
    session = desk.open()
    assert session.alive == []
    session.add("สุดท้าย")
    session.save()
    session.close()
    again = desk.open()
    assert len(again.alive) == 1
    assert len(again.store.sidecar.records) == 10_001
    again.kill()
