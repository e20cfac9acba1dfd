import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gestures import SAMPLE, open_in, place, written
from nepreader.annotation import COLOURS, Author, Kind
from nepreader.errors import SidecarOfOtherText, SidecarTooNew
from nepreader.locations import data_folder
from nepreader.storage.sidecar.places import Places, sidecar_path
from nepreader.storage.sidecar.store import SidecarStore
from nepreader.storage.sidecar.writers import Writer
from nepreader.text import Span
from nepreader.ui.dialogs.backups import BackupsDialog
from nepreader.workspace import OpenText, annotating, open_text
from nepreader.workspace.annotation_files import backups_of


class Colleague:
    """Another program on the same text."""

    def __init__(self, path: Path) -> None:
        self.text = open_text(path)
        self.writer = Writer(data_folder() / "writers")
        places = Places.of(path, data_folder())
        self.store = SidecarStore(self.text.document, places, self.writer)
        self.store.load()
        self.author = Author("Malee", self.writer.id)
        self.author.saw(self.store.counter)

    def annotate(self, words: str, note: str) -> None:
        start = self.text.reading.text.index(words)
        text = OpenText(self.text.path, self.text.document)
        change = annotating.annotate(text, self.author, Span(start, start + len(words)), note=note)
        self.store.append(change.added)
        self.store.save()

    def edit(self, **fields) -> None:
        for annotation in list(self.store.sidecar.records.values()):
            self.store.append([self.author.revise(annotation, **fields)])
        self.store.save()

    def close(self) -> None:
        self.store.close()
        self.writer.close()


@pytest.fixture
def path(tmp_path) -> Path:
    return written(tmp_path, SAMPLE)


@pytest.fixture
def colleague(path):
    made = Colleague(path)
    yield made
    made.close()


def mark(window, words: str, colour: str = COLOURS[0]):
    window.view.select(place(window, words))
    window.desk.actions[f"highlight_{colour}"].trigger()
    return window.desk.notes.focus.annotation


def annotations(window) -> list:
    return list(window.desk.session.text.annotations)


def words_of(window, annotation) -> str:
    text = window.desk.session.text
    span = text.span_of(annotation)
    return span.of(text.reading.text) if span is not None else ""


def outside(window, qtbot, act) -> None:
    """Let something happen on the disk; return when the window has taken it in."""
    with qtbot.waitSignal(window.desk.session.changed):
        act()


def test_what_another_program_writes_appears(make_window, qtbot, path, colleague):
    window = make_window(path)
    mark(window, "เลนิน")
    window.desk.writer.flush()
    outside(window, qtbot, lambda: colleague.annotate("กอสแพลน", "the planners"))

    assert {(words_of(window, a), a.text) for a in annotations(window)} == {
        ("เลนิน", ""),
        ("กอสแพลน", "the planners"),
    }
    assert window.desk.notes.panel.model.rowCount() == 2


def test_undo_leaves_alone_what_others_did(make_window, qtbot, path, colleague):
    window = make_window(path)
    mark(window, "เลนิน", "yellow")
    mark(window, "เลนิน", "green")
    window.desk.writer.flush()
    colleague.store.refresh()
    outside(window, qtbot, lambda: colleague.edit(colour="pink"))
    window.desk.actions["undo"].trigger()
    window.desk.actions["undo"].trigger()

    assert [a.colour for a in annotations(window)] == ["pink"]


def test_two_windows_on_one_text_end_with_the_same(make_window, qtbot, path):
    one, two = make_window(path), make_window(path)
    mark(one, "เลนิน")
    one.desk.writer.flush()
    outside(two, qtbot, two.desk.writer.refresh)
    mark(two, "ชาวนา")
    two.desk.writer.flush()
    outside(one, qtbot, one.desk.writer.refresh)

    assert {words_of(one, a) for a in annotations(one)} == {"เลนิน", "ชาวนา"}
    assert {a.id for a in annotations(one)} == {a.id for a in annotations(two)}


def test_a_note_written_in_both_windows_keeps_both_texts(make_window, qtbot, path, colleague):
    window = make_window(path)
    mark(window, "เลนิน")
    window.desk.writer.flush()
    colleague.store.refresh()
    window.desk.actions["note"].trigger()
    editor = window.desk.notes.panel.editor
    editor.note.setPlainText("mine")
    theirs = (annotating.note_body("theirs"),)
    outside(window, qtbot, lambda: colleague.edit(bodies=theirs, kind=Kind.NOTE))
    assert editor.note.toPlainText() == "mine"
    assert "theirs" in editor._hint.text()
    editor.keep()

    (annotation,) = annotations(window)
    assert annotation.text == "mine"
    assert annotating.earlier_notes(annotation) == ["theirs"]
    editor.earlier.menu().actions()[0].trigger()
    assert annotations(window)[0].text == "theirs"


def test_a_text_changed_in_an_editor_keeps_every_note_on_its_words(make_window, qtbot, path):
    window = make_window(path)
    mark(window, "ชาวนา")
    mark(window, "กรอนสตัดท์", "blue")
    mark(window, "ตากลม", "pink")
    window.desk.writer.flush()
    changed = SAMPLE.replace("เลนิน", "😀 ท่านเลนิน").replace("ตากลม", "")
    with qtbot.waitSignals([window.desk.session.opened, window.desk.session.occurrences_found]):
        path.write_text(changed, encoding="utf-8")

    found = {words_of(window, annotation) for annotation in annotations(window)}
    assert found == {"ชาวนา", "กรอนสตัดท์", ""}
    assert window.statusBar().currentMessage().endswith("1 annotation unplaced")
    assert window.desk.session.text.census.unplaced == 1


def test_an_unplaced_one_is_put_back_by_selecting_its_words(make_window, qtbot, path):
    window = make_window(path)
    annotation = mark(window, "ตากลม")
    window.desk.writer.flush()
    path.write_text(SAMPLE.replace("ตากลม", "คนนั้น"), encoding="utf-8")
    open_in(qtbot, window, path)
    panel = window.desk.notes.panel
    panel.filter.state.setCurrentIndex(panel.filter.state.findData("unplaced"))
    panel.list.clicked.emit(panel.model.index(0))
    assert "ตากลม" in panel.editor.title.text()
    window.view.select(place(window, "คนนั้น"))
    panel.editor.attach.click()

    (moved,) = annotations(window)
    assert words_of(window, moved) == "คนนั้น"
    assert moved.extra[annotating.ANCHORED_FROM]["selector"][0]["exact"] == "ตากลม"
    assert panel.model.rowCount() == 0
    window.desk.actions["undo"].trigger()
    assert annotations(window)[0].target == annotation.target


def test_new_places_are_accepted_and_asked_for_no_more(make_window, qtbot, path):
    window = make_window(path)
    mark(window, "ชาวนา")
    window.desk.writer.flush()
    path.write_text("บทนำ\n\n" + SAMPLE, encoding="utf-8")
    open_in(qtbot, window, path)
    window.desk.actions["confirm_places"].trigger()

    (annotation,) = annotations(window)
    digest = window.desk.session.text.document.text_digest
    assert annotation.target.snapshot == digest
    window.desk.writer.flush()
    content = json.loads(sidecar_path(path).read_text(encoding="utf-8"))
    assert list(content["np:snapshots"]) == [digest]


def test_a_colleagues_sidecar_is_merged(make_window, qtbot, tmp_path, path):
    other = written(tmp_path, SAMPLE, "other.txt")
    colleague = Colleague(other)
    colleague.annotate("ชาวนา", "peasants")
    colleague.close()
    window = make_window(path)
    mark(window, "เลนิน")
    outside(window, qtbot, lambda: window.desk.files.merge(sidecar_path(other)))

    assert {words_of(window, a) for a in annotations(window)} == {"เลนิน", "ชาวนา"}
    window.desk.writer.flush()
    assert "peasants" in sidecar_path(path).read_text(encoding="utf-8")


def test_a_sync_programs_copy_is_offered_and_merged(make_window, qtbot, tmp_path, path):
    colleague = Colleague(path)
    colleague.annotate("ชาวนา", "from the other machine")
    colleague.close()
    os.rename(sidecar_path(path), tmp_path / "text.txt.nepreader (conflicted copy).json")  # noqa: PTH104
    colleague = Colleague(path)
    colleague.annotate("เลนิน", "here")
    colleague.close()
    window = make_window()
    with qtbot.waitSignal(window.desk.session.failed):
        open_in(qtbot, window, path)
    box = QApplication.activeModalWidget()
    assert "1" in box.text()
    outside(window, qtbot, box.buttons()[0].click)

    assert {a.text for a in annotations(window)} == {"from the other machine", "here"}


def test_a_backup_is_restored_in_one_step(make_window, qtbot, path):
    window = make_window(path)
    mark(window, "เลนิน")
    mark(window, "ชาวนา")
    window.desk.writer.flush()
    for annotation in annotations(window):
        window.desk.notes.focus.set(annotation)
        window.desk.actions["remove_annotation"].trigger()
    mark(window, "กอสแพลน")
    window.desk.writer.flush()
    dialog = BackupsDialog(window, backups_of(window.desk.session.text))
    outside(window, qtbot, lambda: window.desk.files.restore(dialog.chosen))

    assert {words_of(window, a) for a in annotations(window)} == {"เลนิน", "ชาวนา", "กอสแพลน"}
    window.desk.actions["undo"].trigger()
    assert {words_of(window, a) for a in annotations(window)} == {"กอสแพลน"}
    dialog.deleteLater()


def test_a_sidecar_of_a_later_program_is_shown_and_left_alone(make_window, qtbot, path):
    colleague = Colleague(path)
    colleague.annotate("ชาวนา", "from the future")
    colleague.close()
    sidecar = sidecar_path(path)
    sidecar.write_bytes(sidecar.read_bytes().replace(b'"major":1', b'"major":2'))
    before = sidecar.read_bytes()
    window = make_window()
    said = []
    window.desk.session.failed.disconnect(window.desk._report)
    window.desk.session.failed.connect(said.append)
    open_in(qtbot, window, path)
    mark(window, "เลนิน")
    window.desk.writer.flush()

    assert [a.text for a in annotations(window)] == ["from the future"]
    assert {type(error) for error in said} == {SidecarTooNew}
    window.close()
    assert sidecar.read_bytes() == before


def test_a_sidecar_of_another_text_is_not_bound_to_this_one(make_window, qtbot, tmp_path, path):
    colleague = Colleague(path)
    for words in ("เลนิน", "ชาวนา", "กอสแพลน", "ลุกฮือ", "ตากลม"):
        colleague.annotate(words, words)
    colleague.close()
    other = written(tmp_path, "ดอกไม้ในสวนบานทุกเช้า แมวนอนอยู่ใต้โต๊ะไม้ตัวเก่า\n" * 9, "other.txt")
    os.rename(sidecar_path(path), sidecar_path(other))  # noqa: PTH104
    window = make_window()
    said = []
    window.desk.session.failed.disconnect(window.desk._report)
    window.desk.session.failed.connect(said.append)
    before = sidecar_path(other).read_bytes()
    with qtbot.waitSignal(window.desk.session.failed):
        open_in(qtbot, window, other)

    assert [type(error) for error in said] == [SidecarOfOtherText]
    assert window.desk.session.text.census.unplaced == 5
    assert sidecar_path(other).read_bytes() == before


def test_annotations_go_out_and_come_back(make_window, qtbot, tmp_path, path):
    window = make_window(path)
    mark(window, "ชาวนา")
    with qtbot.waitSignal(window.desk.files.said):
        window.desk.files.export(tmp_path / "out.json")
    window.desk.actions["remove_annotation"].trigger()
    window.desk.session.text.annotations._removed.clear()
    with qtbot.waitSignal(window.desk.files.said):
        window.desk.files.import_file(tmp_path / "out.json")

    assert [words_of(window, a) for a in annotations(window)] == ["ชาวนา"]
    window.desk.actions["undo"].trigger()
    assert annotations(window) == []


def reread(window, qtbot, path, text) -> None:
    """Somebody changes the text; return when the window has read it anew."""
    with qtbot.waitSignals([window.desk.session.opened, window.desk.session.occurrences_found]):
        path.write_text(text, encoding="utf-8")


def test_a_note_is_written_on_after_its_text_was_changed_elsewhere(make_window, qtbot, path):
    window = make_window(path)
    mark(window, "ชาวนา")
    window.desk.actions["note"].trigger()
    editor = window.desk.notes.panel.editor
    editor.note.setPlainText("หนึ่ง")
    editor.keep()
    reread(window, qtbot, path, "บทนำ " + SAMPLE)
    for words in ("สอง", "สาม"):
        editor.note.setPlainText(words)
        editor.keep()
        assert [a.text for a in annotations(window)] == [words]


def test_what_is_half_typed_is_kept_when_the_text_changes_or_another_is_opened(
    make_window, qtbot, tmp_path, path
):
    window = make_window(path)
    mark(window, "ชาวนา")
    window.desk.actions["note"].trigger()
    editor = window.desk.notes.panel.editor
    editor.note.setPlainText("ก่อนแก้")
    reread(window, qtbot, path, "บทนำ " + SAMPLE)
    assert editor.note.toPlainText() == "ก่อนแก้"
    editor.note.setPlainText("ก่อนเปิดอีกเรื่อง")
    open_in(qtbot, window, written(tmp_path, SAMPLE, "other.txt"))
    open_in(qtbot, window, path)

    # what was written last may come a moment after the text, as another program's would
    qtbot.waitUntil(lambda: [a.text for a in annotations(window)] == ["ก่อนเปิดอีกเรื่อง"])
