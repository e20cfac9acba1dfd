"""One poison string through every screen and export: nothing it names is opened, it stays text."""

import ctypes
import json
import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QUndoCommand
from PySide6.QtWidgets import QLabel

from gestures import click, hover, open_in, place, written
from nepreader.annotation import Annotation, Kind, Revision, TextualBody, Tombstone, target_of
from nepreader.errors import SidecarDamaged
from nepreader.glossary import Entry, Glossary, Termbase
from nepreader.storage.sidecar.backups import Backup
from nepreader.text import Span
from nepreader.ui.dialogs.backups import BackupsDialog
from nepreader.ui.dialogs.glossaries import GlossariesDialog
from nepreader.ui.dialogs.split import SplitDialog
from nepreader.ui.dialogs.term import TermDialog
from nepreader.ui.messages import error_message
from nepreader.ui.safe_text import message_box, show_tip

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watches files with inotify")
_IN_OPEN = 0x20


class Watched:
    """A picture on the disk; tells whether anybody opened it."""

    def __init__(self, path: Path) -> None:
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        assert image.save(str(path))
        self.path = path
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._fd = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._libc.inotify_add_watch(self._fd, os.fsencode(path), _IN_OPEN) >= 0

    @property
    def was_opened(self) -> bool:
        try:
            return len(os.read(self._fd, 4096)) >= struct.calcsize("iIII")
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._fd)


@pytest.fixture
def watched(tmp_path, qapp) -> Iterator[Watched]:
    made = Watched(tmp_path / "leak.png")
    yield made
    made.close()


@pytest.fixture
def poison(watched) -> str:
    return (
        f"<b>x</b><img src='file://{watched.path}'><img src=\"{watched.path}\">"
        f"<table background='{watched.path}'><script>alert(1)</script>=cmd|' /C calc'!A0\u202e&amp;"
    )


def sidecar(text, poison: str) -> list:
    """Annotations that are poison in every field."""
    words = text.reading.text
    start = words.index("ชาวนา")
    target = target_of(text.document, Span(start, start + 5))
    bodies = (TextualBody(poison, "commenting", "en"), TextualBody(poison, "tagging"))
    made = [
        Annotation(f"urn:x:{kind}", kind, target, bodies, creator=poison, colour=poison, status=poison,
                   created=poison, modified=poison, revision=Revision(n + 1, "w"), extra={poison: poison})
        for n, kind in enumerate(Kind)
    ]  # fmt: skip
    lost = target._replace(quote=target.quote._replace(exact=poison), position=None)
    made.append(Annotation("urn:x:lost", Kind.NOTE, lost, bodies, revision=Revision(99, "w")))
    return [*made, Tombstone("urn:x:gone", {"w": 1}, made[0])]


def test_the_watch_sees_a_careless_label(watched, qtbot):
    label = QLabel(f"<img src='{watched.path}'>")
    qtbot.addWidget(label)
    label.show()
    label.grab()

    assert watched.was_opened


def test_every_screen_shows_it_as_text(make_window, qtbot, tmp_path, watched, poison):
    path = written(tmp_path, f"เลนินกับชาวนา {poison}\n{poison}\n")
    window = make_window(path)
    session = window.desk.session
    session.text.store.append(sidecar(session.text, poison))
    session.text.store.save()
    open_in(qtbot, window, path)
    entry = Entry(
        "lenin", ("เลนิน",), poison, gloss=poison, description_en=poison, description_th=poison
    )
    session.set_termbase(Termbase([Glossary(poison, [entry])]))

    assert len(session.text.annotations) == len(Kind) + 1
    for name in window.desk.panels.docks:
        window.desk.panels.open(name)
        window.grab()
    hover(window, "เลนิน")
    click(window, "เลนิน")
    panel = window.desk.notes.panel
    panel.fill()
    for annotation in list(session.text.annotations):
        panel.focused.emit(annotation)
        window.grab()
        show_tip(QPoint(0, 0), window.desk.notes._note_of(annotation.id), window)
    window.view.select(place(window, "ชาวนา"))
    window.desk.context_menu.menu().grab()
    box = message_box(window, poison, error_message(SidecarDamaged(Path(poison), Path(poison), 1)))
    dialogs = [
        box,
        TermDialog(window, poison),
        SplitDialog(window, poison, window.desk.cut),
        GlossariesDialog(window, (poison,), window.desk.cut),
        BackupsDialog(window, [Backup(Path(poison), 1, poison)]),
    ]
    for dialog in dialogs:
        dialog.grab()
        dialog.deleteLater()
    session.undo_stack.push(QUndoCommand(poison))
    window.desk.actions.menu("panels").grab()

    assert not watched.was_opened
    assert "\u202e" not in panel.editor.title.text()
    assert "\u202e" not in window.windowTitle()


def test_the_export_holds_it_as_a_json_text(make_window, qtbot, tmp_path, watched, poison):
    window = make_window(written(tmp_path, "ชาวนา เลนิน\n"))
    session = window.desk.session
    records = sidecar(session.text, poison)
    session.text.store.append(records)
    session.absorb(records)
    with qtbot.waitSignal(window.desk.files.said):
        window.desk.files.export(tmp_path / "out.json")

    items = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["items"]
    assert {item["body"][0]["value"] for item in items} == {poison}
    assert not watched.was_opened
