"""Where the files of one text lie: sidecar, journals, lock, backups; beside it or elsewhere."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SUFFIX = ".nepreader.json"
SEPARATOR = "."
"""Between the name of a writer and what tells its journals apart."""
_JOURNAL = ".journal-"
_AFTER_STEM = (".", " ", "(", "[", "~", "_")
_LONGEST_NAME = 200  # bytes; what is added to it must fit into 255


def sidecar_path(text: Path) -> Path:
    """`chapter.txt` → `chapter.txt.nepreader.json`, beside the file that a link leads to."""
    return beside(text, SUFFIX)


def text_of(sidecar: Path) -> Path | None:
    """The text that a sidecar lies beside; None where it is not there, or that is none."""
    if not sidecar.name.endswith(SUFFIX):
        return None
    text = sidecar.with_name(sidecar.name.removesuffix(SUFFIX))
    if text.is_file():
        return text
    siblings = (path for path in _siblings(sidecar) if len(os.fsencode(path.name)) > _LONGEST_NAME)
    return next((path for path in siblings if beside(path, SUFFIX).name == sidecar.name), None)


def beside(text: Path, suffix: str) -> Path:
    """The file of ours that ends in `suffix`, beside the one that a link leads to."""
    text = Path(os.path.realpath(text))
    name = text.name
    if len(os.fsencode(name)) > _LONGEST_NAME:
        name = f"{_cut(name)}~{_key(name)[:8]}"
    return text.with_name(name + suffix)


class Place(NamedTuple):
    """One sidecar and the files that belong to it; all names of it lead to the same."""

    sidecar: Path

    @property
    def lock(self) -> Path:
        """Held while the sidecar is read, merged and written."""
        real = Path(os.path.realpath(self.sidecar))
        return real.with_name(real.name + ".lock")

    def journal(self, name: str) -> Path:
        """A file that takes what is not in the sidecar yet."""
        return self.sidecar.with_name(f"{self.sidecar.name}{_JOURNAL}{name}")

    def journals(self) -> Iterator[tuple[str, Path]]:
        """Every journal there is, with its writer."""
        start = f"{self.sidecar.name}{_JOURNAL}"
        for path in sorted(_siblings(self.sidecar)):
            if path.name.startswith(start):
                yield path.name.removeprefix(start).partition(SEPARATOR)[0], path

    def exists(self) -> bool:
        """Whether anything is kept here."""
        return os.path.lexists(self.sidecar) or any(self.journals())


class Places(NamedTuple):
    """Where the annotations of one text may be.

    Attributes:
        beside: beside the text.
        data: the program's data folder.
    """

    text: Path
    beside: Place
    data: Path

    @classmethod
    def of(cls, text: Path, data: Path) -> "Places":
        """The places of a text; `data` is the program's data folder."""
        return cls(text, Place(sidecar_path(text)), data)

    @property
    def fallback(self) -> Place:
        """In the data folder, for texts in places that cannot be written."""
        sidecar = self.beside.sidecar
        return Place(self._elsewhere / _key(str(sidecar))[:16] / sidecar.name)

    @property
    def backups(self) -> Path:
        """A folder of earlier sidecars."""
        return self.data / "backups" / _key(str(self.beside.sidecar))[:16]

    @property
    def _elsewhere(self) -> Path:
        return self.data / "sidecars"

    def exist(self) -> bool:
        """Whether anything was ever added to the text; without its key, where that may be."""
        return self.beside.exists() or (self._elsewhere.exists() and self.fallback.exists())

    def conflict_copies(self) -> list[Path]:
        """Copies of the sidecar that a program for syncing files left beside it.

        Dropbox, Syncthing, Nextcloud and OneDrive each put words of their own into the name, before
        or after the suffix.
        """
        own = self.beside.sidecar
        stem = own.name.removesuffix(SUFFIX).partition(".")[0]
        return [
            path
            for path in sorted(_siblings(own))
            if path.name != own.name
            and _is_copy(path.name, own.name, stem)
            and not _is_of_a_text(path)
        ]


def _is_copy(name: str, own: str, stem: str) -> bool:
    if not name.endswith(".json") or not name.startswith(stem):
        return False
    if name[len(stem) : len(stem) + 1] not in _AFTER_STEM:
        return False  # of another text whose name goes on
    after_suffix = name.startswith(own.removesuffix(".json")) and ".corrupt-" not in name
    return after_suffix or (name.endswith(SUFFIX) and "conflict" in name)


def _is_of_a_text(path: Path) -> bool:
    """Whether a sidecar has its own text beside it, whatever that is called."""
    name = path.name.removesuffix(SUFFIX)
    return name != path.name and path.with_name(name).exists()


def _siblings(path: Path) -> Iterator[Path]:
    try:
        yield from path.parent.iterdir()
    except OSError:
        return


def _key(name: str) -> str:
    import hashlib  # 3 ms, for which no window waits

    return hashlib.sha256(os.fsencode(name)).hexdigest()


def _cut(name: str) -> str:
    return os.fsencode(name)[: _LONGEST_NAME - 9].decode("utf-8", "ignore")
