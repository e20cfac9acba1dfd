"""F24: undoing and redoing when somebody else's changes came in between."""

from dataclasses import replace

import pytest

from faults.desk import Desk, Session
from nepreader.annotation import AnnotationSet, Change, TextualBody, carry_out


class Window:
    """A session with an undo stack, as the window has one."""

    def __init__(self, desk: Desk, name: str) -> None:
        self.session: Session = desk.open(name)
        self.annotations = AnnotationSet(self.session.store.sidecar.records.values())

    def do(self, change: Change) -> Change:
        done = carry_out(self.annotations, change, self.session.author)
        before = {a.id: a for a, _ in done.replaced} | {a.id: a for a in done.removed}
        for annotation in done.touched:
            record = self.annotations.record(annotation.id)
            self.session.append(before.get(annotation.id), record)
        return done

    def say(self, annotation, text: str) -> Change:
        after = replace(annotation, bodies=(TextualBody(text, language="th"),))
        return self.do(Change(replaced=((annotation, after),)))

    def sync(self) -> None:
        self.annotations.join(self.session.save())

    def get(self, annotation):
        return self.annotations.get(annotation.id)


def texts(annotation) -> set[str]:
    lost = (entry.value for entry in annotation.history if entry.field == "text")
    return {annotation.text, *(bodies[0]["value"] for bodies in lost)}


@pytest.fixture
def windows(desk):
    desk.filled().close()
    opened = Window(desk, "มะลิ"), Window(desk, "สมศรี")
    yield opened
    for window in opened:
        window.session.kill()


def test_f24_undo_leaves_what_somebody_else_said(desk, windows):
    one, other = windows
    note = one.session.alive[0]
    done = one.say(note, "ของมะลิ")
    one.sync()
    other.sync()
    other.say(other.get(note), "ของสมศรี")
    other.sync()
    one.sync()
    assert not one.do(done.inverse)
    assert one.get(note).text == "ของสมศรี"
    desk.check()


def test_f24_both_said_something_and_one_undoes(desk, windows):
    one, other = windows
    note = one.session.alive[0]
    done = one.say(note, "ของมะลิ")
    other.say(other.get(note), "ของสมศรี")
    one.sync()
    other.sync()
    one.sync()
    both = {"ของมะลิ", "ของสมศรี"}
    assert both <= texts(one.get(note))
    assert one.get(note) == other.get(note)
    undone = one.do(done.inverse)
    assert "ของสมศรี" in texts(one.get(note))
    one.do(undone.inverse)
    assert both <= texts(one.get(note))
    one.sync()
    other.sync()
    assert both <= texts(other.get(note))
    desk.check()


def test_f24_undone_creation_that_somebody_changed(desk, windows):
    one, other = windows
    note = one.session.add("ใหม่")
    one.annotations.add(note)
    one.sync()
    other.sync()
    other.say(other.get(note), "แก้โดยสมศรี")
    other.sync()
    one.sync()
    assert not one.do(Change(added=(note,)).inverse)
    assert one.get(note).text == "แก้โดยสมศรี"
    desk.check()


def test_f24_undone_creation_changed_at_the_same_time(desk, windows):
    one, other = windows
    note = one.session.add("ใหม่")
    one.annotations.add(note)
    one.sync()
    other.sync()
    one.do(Change(added=(note,)).inverse)
    other.say(other.get(note), "แก้โดยสมศรี")
    one.sync()
    other.sync()
    one.sync()
    assert one.get(note).text == other.get(note).text == "แก้โดยสมศรี"
    desk.check()


def test_f24_undone_deletion_comes_back_everywhere(desk, windows):
    one, other = windows
    note = one.session.alive[0]
    gone = one.do(Change(removed=(one.get(note),)))
    one.sync()
    other.sync()
    assert other.get(note) is None
    one.do(gone.inverse)
    one.sync()
    other.sync()
    assert other.get(note).text == note.text
    again = one.do(Change(removed=(one.get(note),)))
    assert again
    one.sync()
    other.sync()
    assert other.get(note) is None
    desk.check()


def test_f24_both_delete_and_one_undoes(desk, windows):
    one, other = windows
    note = one.session.alive[0]
    gone = one.do(Change(removed=(one.get(note),)))
    other.do(Change(removed=(other.get(note),)))
    one.sync()
    other.sync()
    one.do(gone.inverse)
    one.sync()
    other.sync()
    assert one.get(note).text == other.get(note).text == note.text
    desk.check()
