"""The sidecar of one open text: read, kept up to date, written, merged with what others wrote."""

import errno
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from nepreader.annotation import Record
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
from nepreader.storage.atomic import clean_temporaries, write_atomically
from nepreader.storage.sidecar.archive import Archive
from nepreader.storage.sidecar.damage import set_aside
from nepreader.storage.sidecar.journal import Journal
from nepreader.storage.sidecar.locking import locked
from nepreader.storage.sidecar.merging import merge, with_hand_edits
from nepreader.storage.sidecar.model import Sidecar, TextInfo
from nepreader.storage.sidecar.parsing import parse_sidecar, put
from nepreader.storage.sidecar.places import Place, Places
from nepreader.storage.sidecar.replay import Replay
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
        self.notices: list[SidecarError] = []
        self.is_read_only = False
        self._place = places.beside
        self.writer = writer
        self._journal = Journal(self._place.journal(writer.id))
        self._replay = Replay(writer)
        self._archive = Archive(places)
        self._seen = ""
        self._base: Sidecar | None = None
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
            self._load((self.places.fallback, self.places.beside))

    def _load(self, places: tuple[Place, ...]) -> None:
        left = self._replay.read(places)
        for place in places:
            try:
                self._take_in(place)
            except OSError as error:
                self._leave(place, error)
            except SidecarTooNew as notice:
                self.notices.append(notice)
        self._changed |= Replay.merge(self.sidecar, left)
        copies = sum(map(self._holds_news, self.places.conflict_copies()))
        if copies:
            self.notices.append(SidecarCopies(self.places.beside.sidecar, copies))
        if self._archive.knows_more(self.sidecar):
            self.notices.append(SidecarOlder(self.places.beside.sidecar))

    def append(self, records: Iterable[Record]) -> None:
        """Make the states of edited records durable: when this returns they are on the disk.

        Raises:
            SidecarTooNew: the sidecar is read only.
            SidecarUnwritable: they are in memory alone; `save` tries again.
        """
        if self.is_read_only:
            raise SidecarTooNew(self._place.sidecar)
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
        if self.is_read_only or (self.is_saved and self._is_as_seen()):
            return []
        try:
            self._save_in(self._place)
        except OSError as error:
            if self._place is self.places.fallback or error.errno not in _NO_PLACE:
                raise SidecarUnwritable(self._place.sidecar, _reason(error)) from error
            self._leave(self._place, error)
            self._save_elsewhere()
        return self._changed_since(before)

    def refresh(self) -> list[Record]:
        """Take in what others wrote meanwhile; returns the records that they changed.

        A file that cannot be read just now, half-written by an editor perhaps, is left for later.
        """
        before = dict(self.sidecar.records)
        if self._is_as_seen():
            return []
        try:
            data = self._place.sidecar.read_bytes()
            self._merge(parse_sidecar(data), data)
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
            raise SidecarTooNew(self._place.sidecar)
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

    def _take_in(self, place: Place) -> bytes | None:
        """Merge the file in; returns its bytes if there was one that could be read."""
        try:
            data = place.sidecar.read_bytes()
        except FileNotFoundError:
            self._seen = ""
            return None
        if _digest(data) == self._seen:
            return data
        try:
            theirs = parse_sidecar(data)
        except ValueError:
            recovered, notice = set_aside(place, data, self.places.backups)
            self.notices.append(notice)
            self.sidecar = merge(self.sidecar, recovered)
            self._changed, self._seen = True, ""
            return None
        self._archive.saw(data)
        self._merge(theirs, data)
        return data

    def _merge(self, theirs: Sidecar, data: bytes) -> None:
        if theirs.is_newer:
            self.is_read_only = True
        edited = with_hand_edits(self._base, theirs) if self._base else theirs
        self.sidecar = merge(self.sidecar, edited)
        self._seen = _digest(data)
        self._base = theirs
        self._changed |= self.sidecar.records != theirs.records
        if self.is_read_only:
            raise SidecarTooNew(self._place.sidecar)

    def _is_as_seen(self) -> bool:
        try:
            return _digest(self._place.sidecar.read_bytes()) == self._seen
        except OSError:
            return not self._seen

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

    def _save_in(self, place: Place) -> None:
        if place is self.places.fallback:
            place.sidecar.parent.mkdir(parents=True, exist_ok=True)
        with locked(place.lock):
            clean_temporaries(place.sidecar)
            old = self._take_in(place)
            left = self._replay.read_ended(self.places)
            Replay.merge(self.sidecar, left)
            self._write(place, old)
        self._journal.clear()
        self._replay.forget()
        if place is self.places.beside:
            self._archive.retire(self.places.fallback.sidecar)

    def _write(self, place: Place, old: bytes | None) -> None:
        sidecar = self.sidecar
        if not sidecar.records and old is None:
            self._changed = False
            return  # nobody added anything: no file
        keep_needed(sidecar, self.document)
        sidecar.text = TextInfo.of(self.document)
        data = dump_sidecar(sidecar)
        if data != old:
            write_atomically(place.sidecar, data, mode=0o666)
        self._archive.wrote(data, sidecar)
        self._seen, self._changed = _digest(data), False
        self._base = Sidecar(records=dict(sidecar.records), clock=dict(sidecar.clock))

    def _missing_snapshot(self) -> dict[str, str]:
        """The text, unless sidecar or journal hold it."""
        digest = self.document.text_digest
        if digest in self.sidecar.snapshots:
            return {}
        self.sidecar.snapshots[digest] = pack(self.document.text)
        return {digest: self.sidecar.snapshots[digest]}

    # ---- elsewhere

    def _leave(self, place: Place, error: OSError) -> None:
        """Use the data folder from now on, and say so once."""
        if place is self.places.fallback:
            self.notices.append(SidecarUnreadable(place.sidecar, _reason(error)))
        elif self._place is place:
            self._place = self.places.fallback
            notice = SidecarElsewhere(place.sidecar, self._place.sidecar)
            self.notices.append(notice)
            self._seen, self._base = "", None

    def _save_elsewhere(self) -> None:
        try:
            self._save_in(self._place)
        except OSError as error:
            raise SidecarUnwritable(self._place.sidecar, _reason(error)) from error

    def _append_elsewhere(self, edited: list[Record], error: OSError) -> None:
        place = self.places.fallback
        if self._journal.path.parent == place.sidecar.parent:
            raise SidecarUnwritable(self._place.sidecar, _reason(error)) from error
        if error.errno in _NO_PLACE:
            self._leave(self._place, error)
        self._journal = Journal(place.journal(self.writer.id))
        digest = self.document.text_digest
        try:
            self._journal.append(edited, {digest: self.sidecar.snapshots[digest]})
        except OSError as second:
            raise SidecarUnwritable(self._place.sidecar, _reason(second)) from second


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


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
