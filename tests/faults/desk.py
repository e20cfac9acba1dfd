"""A text with its sidecar, people who edit it, and the list of edits that must never be lost."""

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import NamedTuple

from faults.watch import WATCH
from nepreader.annotation import (
    Annotation,
    AnnotationSet,
    Author,
    Kind,
    Record,
    TextualBody,
    Tombstone,
    target_of,
)
from nepreader.annotation.create import now
from nepreader.annotation.fields import FIELDS, canonical, changed_fields, revisions, stamp_of
from nepreader.errors import NepreaderError
from nepreader.storage.sidecar.merging import merge
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.places import Places
from nepreader.storage.sidecar.store import SidecarStore
from nepreader.storage.sidecar.writers import Writer
from nepreader.text import Document, Span

N = int(os.environ.get("NEPREADER_FAULTS", "15"))
TEXT = "😀 แมวดำนอนกลางวันใต้ต้นมะขาม พอฝนตกก็วิ่งเข้าบ้าน ไม่มีใครเห็นมันกินปลาทู\n" * 6
COLOURS = ("yellow", "green", "blue", "pink")
WORDS = ("แมว", "ฝนตก", "จำไว้", "ปลาทู", "ญี่ปุ่น", "😀 น้ำ")


class Edit(NamedTuple):
    """What somebody did, or tried: the state before and after, and whether it was acknowledged."""

    before: Record | None
    after: Record
    acknowledged: bool


class Desk:
    """One text in a folder of its own."""

    def __init__(self, folder: Path, text: str = TEXT, name: str = "แมวดำ.txt") -> None:
        self.folder, self.data = folder / "texts", folder / "data"
        self.path = self.folder / name
        self.log: list[Edit] = []
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.data / "writers").mkdir(parents=True, exist_ok=True)
        if not self.path.exists():
            self.retext(text.encode())

    def retext(self, data: bytes, *, replaced: bool = False) -> None:
        """Somebody changes the source, in place or by renaming; from now on it must stay."""
        WATCH.is_on = False
        if replaced:
            new = self.path.with_name("new")
            new.write_bytes(data)
            new.replace(self.path)
        else:
            self.path.write_bytes(data)
        WATCH.source(self.path)
        WATCH.is_on = True

    @property
    def document(self) -> Document:
        return Document(self.path.read_text(encoding="utf-8"), self.path.name)

    @property
    def places(self) -> Places:
        return Places.of(self.path, self.data)

    @property
    def sidecar(self) -> Path:
        return self.places.beside.sidecar

    def open(self, name: str = "มะลิ", **fields) -> "Session":
        return Session(self, name, **fields)

    def filled(self, count: int = 5) -> "Session":
        """A session in which `count` annotations were made, one edited, one removed, all saved."""
        session = self.open()
        made = [session.add() for _ in range(count)]
        session.edit(made[0], colour="pink")
        session.remove(made[-1])
        session.save()
        return session

    def check(self, note: object = "") -> None:
        """A new session finds everything that was acknowledged."""
        session = self.open("ผู้ตรวจ")
        found = dict(session.store.sidecar.records)
        session.kill()
        assert not (lost := problems(self.log, found)), (note, lost)

    def check_saved(self, note: object = "", *, tried: bool = True) -> None:
        """The sidecars alone hold everything; `tried`: also what failed at first."""
        found = Sidecar()
        for place in (self.places.fallback, self.places.beside):
            if place.sidecar.is_file():
                found = merge(found, parse_sidecar(place.sidecar.read_bytes()))
        log = [edit._replace(acknowledged=edit.acknowledged or tried) for edit in self.log]
        assert not (lost := problems(log, found.records)), (note, lost)


class Session:
    """One running program that has the text open."""

    def __init__(self, desk: Desk, name: str, clock=now, document: Document | None = None) -> None:
        self.desk = desk
        self.writer = Writer(desk.data / "writers")
        self.store = SidecarStore(document or desk.document, desk.places, self.writer)
        self.store.load()
        self.author = Author(name, self.writer.id, clock=clock)
        self.author.saw(self.store.counter)

    @property
    def alive(self) -> list[Annotation]:
        records = self.store.sidecar.records.values()
        return sorted((r for r in records if isinstance(r, Annotation)), key=lambda r: r.revision)

    @property
    def notices(self) -> list[str]:
        return [type(notice).__name__ for notice in self.store.notices]

    def get(self, annotation: Annotation) -> Record | None:
        return self.store.sidecar.records.get(annotation.id)

    def add(self, text: str = "จำไว้", start: int = 2, **fields) -> Annotation:
        target = target_of(self.store.document, Span(start, start + 6))
        body = TextualBody(text, language="th")
        fields = {"colour": "yellow", **fields}
        annotation = self.author.create(Kind.NOTE, target, body, **fields)
        self.append(None, annotation)
        return annotation

    def edit(self, annotation: Annotation, text: str = "", **fields) -> Annotation:
        if text:
            fields["bodies"] = (TextualBody(text, language="th"),)
        after = self.author.revise(annotation, **fields)
        self.append(annotation, after)
        return after

    def remove(self, annotation: Annotation) -> Tombstone:
        annotations = AnnotationSet(self.store.sidecar.records.values())
        annotations.remove(annotation.id, time=self.author.clock())
        after = annotations.record(annotation.id)
        self.append(annotation, after)
        return after

    def append(self, before: Record | None, after: Record) -> None:
        """Do an edit; it is in the list of those that must stay once `append` has returned."""
        self.tried(before, after)
        index = len(self.desk.log)
        self.desk.log.append(Edit(before, after, acknowledged=False))
        self.store.append([after])
        self.desk.log[index] = Edit(before, after, acknowledged=True)
        self.acknowledged()

    def tried(self, before: Record | None, after: Record) -> None:
        """Child processes tell it."""

    def acknowledged(self) -> None:
        """Child processes tell it."""

    def random(self, rng: Random) -> None:
        """One edit of any kind."""
        alive = self.alive
        match rng.choice("aaeetd") if len(alive) > 2 else "a":
            case "a":
                self.add(f"{rng.choice(WORDS)} {self.writer.id} {self.author.counter}")
            case "e":
                self.edit(rng.choice(alive), colour=rng.choice(COLOURS))
            case "t":
                self.edit(rng.choice(alive), f"{rng.choice(WORDS)} {self.author.counter}")
            case "d":
                self.remove(rng.choice(alive))

    def attempt(self, rng: Random) -> None:
        """One edit; what a person is told about is no fault."""
        with contextlib.suppress(NepreaderError):
            self.random(rng)

    def save(self) -> list[Record]:
        return self.store.save()

    def try_save(self) -> bool:
        try:
            self.store.save()
        except NepreaderError:
            return False
        return True

    def kill(self) -> None:
        """What the system does when a program dies: it lets go of the files."""
        self.store._journal.close()
        self.writer.close()

    def close(self) -> None:
        self.store.close()
        self.writer.close()


def problems(log: Iterable[Edit], found: Mapping[str, Record]) -> list[str]:
    """What of the acknowledged edits is missing, in words."""
    edits = list(log)
    replaced = {key for edit in edits for key in _overwritten(edit)}
    own = _last_of_each_writer(edits)
    said = []
    for edit in edits:
        if edit.acknowledged:
            said += _missing(edit, found.get(edit.after.id), replaced, own)
    return said


def _missing(edit: Edit, record: Record | None, replaced: set, own: dict) -> Iterator[str]:
    after = edit.after
    if record is None:
        yield f"{after.id} is gone"
    elif isinstance(after, Tombstone):
        if isinstance(record, Annotation) and not _is_news(record, after):
            yield f"{after.id} came back"
    elif isinstance(record, Tombstone) and _is_news(after, record):
        yield f"{after.id} was removed by nobody who knew it"
    elif current := record.annotation if isinstance(record, Tombstone) else record:
        kept = set(_kept(current))
        for name in _names(edit):
            key, stamp = _key(after, name), stamp_of(after, name)
            if key not in kept | replaced and own[after.id, name, stamp.writer] <= stamp.counter:
                yield f"{key} is lost"


def _last_of_each_writer(edits: list[Edit]) -> dict[tuple[str, str, str], int]:
    """What a writer set and set again later need not be remembered."""
    found: dict[tuple[str, str, str], int] = {}
    for edit in edits:
        if isinstance(edit.after, Annotation):
            for name in _names(edit):
                counter, writer = stamp_of(edit.after, name)
                key = (edit.after.id, name, writer)
                found[key] = max(found.get(key, 0), counter)
    return found


def _is_news(annotation: Annotation, tombstone: Tombstone) -> bool:
    """Whether it holds a change that the remover had not seen."""
    made = revisions(annotation).items()
    return any(counter > tombstone.of.get(writer, -1) for writer, counter in made)


def _overwritten(edit: Edit) -> Iterator[tuple[str, str, str]]:
    """The values that an edit replaced, knowing them."""
    if isinstance(edit.before, Annotation) and isinstance(edit.after, Annotation):
        for name in changed_fields(edit.before, edit.after):
            yield _key(edit.before, name)


def _names(edit: Edit) -> list[str]:
    """The fields that an edit set."""
    if isinstance(edit.before, Annotation):
        return changed_fields(edit.before, edit.after)
    return list(FIELDS)


def _kept(annotation: Annotation) -> Iterator[tuple[str, str, str]]:
    """What an annotation holds, or held before it lost in a merge."""
    for name in FIELDS:
        yield _key(annotation, name)
    for lost in annotation.history:
        yield annotation.id, lost.field, canonical(lost.value)


def _key(annotation: Annotation, name: str) -> tuple[str, str, str]:
    field = FIELDS[name]
    return annotation.id, name, canonical(field.to_json(field.get(annotation)))
