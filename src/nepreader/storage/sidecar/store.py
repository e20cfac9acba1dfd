"""The sidecar of one open text: read, kept up to date, written, merged with what others wrote."""

import contextlib
import errno
import os
from collections.abc import Iterable
from pathlib import Path

from nepreader.annotation import Record
from nepreader.annotation.create import now
from nepreader.annotation.merging import counted, highest
from nepreader.collecting import without_collecting
from nepreader.errors import (
    SidecarCopies,
    SidecarElsewhere,
    SidecarError,
    SidecarOlder,
    SidecarTooNew,
    SidecarUnreadable,
    SidecarUnwritable,
)
from nepreader.storage.atomic import clean_temporaries, make_folder
from nepreader.storage.sidecar.archive import Archive
from nepreader.storage.sidecar.damage import recovered_from, set_aside
from nepreader.storage.sidecar.file import SidecarFile
from nepreader.storage.sidecar.forgetting import forget_old
from nepreader.storage.sidecar.journal import Journal
from nepreader.storage.sidecar.locking import locked
from nepreader.storage.sidecar.merging import merge
from nepreader.storage.sidecar.model import Sidecar, TextInfo
from nepreader.storage.sidecar.parsing import parse_sidecar, put
from nepreader.storage.sidecar.places import Places
from nepreader.storage.sidecar.replay import Replay, merge_left
from nepreader.storage.sidecar.snapshots import keep_needed, pack
from nepreader.storage.sidecar.writers import Writer
from nepreader.storage.sidecar.writing import dump_sidecar
from nepreader.text import Document

_NO_PLACE = {errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR, errno.ELOOP}
_NO_PLACE |= {errno.EISDIR, errno.ENAMETOOLONG, errno.ENOTEMPTY}
"""Errors that say: this is no place to write; others may pass."""


class SidecarStore:
    """Keeps the annotations of one text. One thread at a time may call it.

    `append` makes edits durable; `save` brings them into the sidecar, and what others wrote into
    memory. Both may be called again after an error: nothing is forgotten before it is written.

    Attributes:
        sidecar: all that is known by now.
        writer: the name it writes under; let go of by `close`.
        notices: what a person should be told; whoever tells it empties the list.
        is_read_only: whether a later program wrote the file.
    """

    def __init__(self, document: Document, places: Places, writer: Writer) -> None:
        self.document = document
        self.places = places
        self.sidecar = Sidecar()
        self.writer = writer
        self.notices: list[SidecarError] = []
        self.is_read_only = False
        self._beside = SidecarFile(places.beside, places.text)
        self._fallback = SidecarFile(places.fallback, places.text)
        self._file = self._beside
        self._journal = Journal(places.beside, writer.id)
        self._replay = Replay(writer, self._journal)
        self._archive = Archive(places)
        self._changed = False

    @property
    def is_saved(self) -> bool:
        """Whether the sidecar holds everything that is known."""
        return not self._changed

    @property
    def counter(self) -> int:
        """The highest revision of anybody."""
        return max(self.sidecar.clock.values(), default=0)

    def load(self) -> None:
        """Read whatever there is of the text's annotations; `notices` tells what was odd.

        Journals are read first: what another program moves from its journal to the sidecar in the
        meantime is met at least once.
        """
        with without_collecting():
            self._load()

    def _load(self) -> None:
        left = self._replay.read((self.places.fallback, self.places.beside))
        for file in (self._fallback, self._beside):
            try:
                self._take_in(file)
            except OSError as error:
                self._leave(file, error)
            except SidecarTooNew as notice:
                self.notices.append(notice)
        known = dict(self.sidecar.clock)
        self._changed |= merge_left(self.sidecar, left)
        copies = sum(map(self._holds_news, self.places.conflict_copies()))
        if copies:
            self.notices.append(SidecarCopies(self.places.beside.sidecar, copies))
        if self._archive.knows_more(known):
            self.notices.append(SidecarOlder(self.places.beside.sidecar))

    def append(self, records: Iterable[Record]) -> None:
        """Make the states of edited records durable: when this returns they are on the disk.

        Raises:
            SidecarTooNew: the sidecar is read only.
            SidecarUnwritable: they are in memory alone; `save` tries again.
        """
        if self.is_read_only:
            raise SidecarTooNew(self._file.place.sidecar)
        edited = list(records)
        for record in edited:
            put(self.sidecar, record)
        self.sidecar.clock = highest(self.sidecar.clock, counted(edited))
        self._changed = True
        try:
            self._journal.append(edited, self._missing_snapshot())
        except OSError as error:
            self._append_elsewhere(edited, error)

    def save(self) -> list[Record]:
        """Write the sidecar if there is need; returns the records that others changed.

        Raises:
            SidecarTooNew: in the meantime a later program wrote it.
            SidecarUnwritable: nothing was changed; the journal still holds every edit.
        """
        before = dict(self.sidecar.records)
        if self.is_read_only or (self.is_saved and self._file.is_as_seen()):
            return []
        try:
            self._save_in(self._file)
        except OSError as error:
            if self._file is self._fallback or error.errno not in _NO_PLACE:
                raise self._unwritable(error) from error
            self._leave(self._file, error)
            self._save_elsewhere()
        return self._changed_since(before)

    def refresh(self) -> list[Record]:
        """Take in what others wrote meanwhile; returns the records that they changed.

        A file that cannot be read just now, half-written by an editor perhaps, is left for later.
        """
        before = dict(self.sidecar.records)
        try:
            self._merge(self._file.take(self._file.data()))
        except (OSError, ValueError, SidecarTooNew):
            return []
        return self._changed_since(before)

    def take_in(self, other: Sidecar) -> list[Record]:
        """Merge another sidecar, as a colleague's; returns the records that it changed.

        Raises:
            SidecarTooNew: this sidecar is read only.
            SidecarUnwritable: it is merged in memory alone.
        """
        if self.is_read_only:
            raise SidecarTooNew(self._file.place.sidecar)
        before = dict(self.sidecar.records)
        self.sidecar = merge(self.sidecar, other)
        changed = self._changed_since(before)
        if changed or self.sidecar.snapshots:
            self._changed = True
            self.save()
        return changed

    def close(self) -> None:
        """Keep a backup of the last state and let go of the files and of the writer's name."""
        self._journal.close()
        self._archive.close(self.sidecar.clock)
        self.writer.close()

    # ---- reading

    def _take_in(self, file: SidecarFile, *, is_locked: bool = False) -> None:
        """Merge a file in; one that is damaged is mended, under its lock."""
        data = file.data()
        try:
            theirs = file.take(data)
        except ValueError:
            with contextlib.nullcontext() if is_locked else locked(file.place.lock):
                self._mend(file)
            return
        if data:
            self._archive.saw(data)
        self._merge(theirs)

    def _mend(self, file: SidecarFile) -> None:
        """Set a damaged file aside, unless somebody else has mended it by now."""
        data = file.data()
        try:
            self._merge(file.take(data))
        except ValueError:
            recovered = recovered_from(data, self.places.backups)
            self._merge(recovered)  # first: the place may be none to write to
            self._changed = True
            self.notices.append(set_aside(file.place, data, recovered))
            file.take(file.data())

    def _merge(self, theirs: Sidecar | None) -> None:
        if theirs is None:
            return
        self.sidecar = merge(self.sidecar, theirs)
        self._changed |= self.sidecar.records != theirs.records
        if theirs.is_newer:
            self.is_read_only = True
            raise SidecarTooNew(self._file.place.sidecar)

    def _holds_news(self, copy: Path) -> bool:
        try:
            theirs = read_sidecar(copy)
        except SidecarUnreadable:
            return False
        merged = merge(self.sidecar, theirs)
        return not theirs.is_newer and merged.records != self.sidecar.records

    def _changed_since(self, before: dict[str, Record]) -> list[Record]:
        now = self.sidecar.records.values()
        return [record for record in now if before.get(record.id) is not record]

    # ---- writing

    def _save_in(self, file: SidecarFile) -> None:
        if file is self._fallback:
            make_folder(file.place.sidecar.parent)
        elif not file.place.sidecar.parent.is_dir():  # a stick was pulled: no folder in its stead
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file.place.lock))
        with locked(file.place.lock) as held:
            if held:
                clean_temporaries(file.place.sidecar)
            for source in {self._fallback, file}:
                self._take_in(source, is_locked=source is file)
            ended = self._replay.read_ended((self.places.beside, self.places.fallback))
            merge_left(self.sidecar, ended)
            self._write(file)
            if held:  # without, another may just have written over what we wrote
                self._journal.clear()
                self._replay.forget()
        if file is self._beside:
            self._archive.retire(self._fallback)

    def _write(self, file: SidecarFile) -> None:
        sidecar = self.sidecar
        if sidecar.records or file.base:  # where nobody added anything, there is no file
            forget_old(sidecar, now())
            keep_needed(sidecar, self.document)
            sidecar.text = TextInfo.of(self.document)
            data = dump_sidecar(sidecar)
            file.write(data, sidecar)
            self._archive.wrote(data, sidecar)
        self._changed = False

    def _missing_snapshot(self) -> dict[str, str]:
        """The text, unless sidecar or journal hold it."""
        digest = self.document.text_digest
        if digest in self.sidecar.snapshots:
            return {}
        self.sidecar.snapshots[digest] = pack(self.document.text)
        return {digest: self.sidecar.snapshots[digest]}

    # ---- elsewhere

    def _leave(self, file: SidecarFile, error: OSError) -> None:
        """Use the data folder from now on, and say so once."""
        if file is self._fallback:
            self.notices.append(SidecarUnreadable(file.place.sidecar, _reason(error)))
        elif self._file is file:
            self._file = self._fallback
            place = self._fallback.place.sidecar
            self.notices.append(SidecarElsewhere(file.place.sidecar, place))

    def _save_elsewhere(self) -> None:
        try:
            self._save_in(self._fallback)
        except OSError as error:
            raise self._unwritable(error) from error

    def _append_elsewhere(self, edited: list[Record], error: OSError) -> None:
        place = self.places.fallback
        if self._journal.place is place:
            raise self._unwritable(error) from error
        if error.errno in _NO_PLACE:
            self._leave(self._beside, error)
        self._journal.move(place)
        digest = self.document.text_digest
        try:
            make_folder(place.sidecar.parent)
            self._journal.append(edited, {digest: self.sidecar.snapshots[digest]})
        except OSError as second:
            raise self._unwritable(second) from second

    def _unwritable(self, error: OSError) -> SidecarUnwritable:
        return SidecarUnwritable(self._file.place.sidecar, _reason(error))


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def read_sidecar(path: Path) -> Sidecar:
    """Read a sidecar that is nobody's open one, as a colleague's.

    Raises:
        SidecarUnreadable: it cannot be read, or is no JSON.
    """
    try:
        return parse_sidecar(path.read_bytes())
    except OSError as error:
        raise SidecarUnreadable(path, _reason(error)) from error
    except ValueError as error:
        raise SidecarUnreadable(path, str(error)) from error
