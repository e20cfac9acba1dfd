"""Which glossaries are in use: the person's own, those they added, the bundled one."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from nepreader.errors import GlossaryError, SettingsError
from nepreader.glossary import Entry, Glossary, Termbase, dump_glossary, load_glossary
from nepreader.locations import RESOURCES, data_folder
from nepreader.storage import write_atomically

BUNDLED = RESOURCES / "glossary" / "nep.json"
OWN_NAME = "own"


def own_glossary_path() -> Path:
    """Where the person's own terms are kept."""
    return data_folder() / "glossary.json"


def load_own_glossary() -> Glossary:
    """The person's own terms; none yet is an empty glossary.

    Raises:
        GlossaryError: the file is there and damaged. It is not touched.
    """
    path = own_glossary_path()
    return load_glossary(path) if path.exists() else Glossary(OWN_NAME)


def save_own_glossary(glossary: Glossary) -> None:
    """Write the person's own terms.

    Raises:
        SettingsError: it could not be written; the old file is whole.
    """
    path = own_glossary_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, dump_glossary(glossary).encode("utf-8"))
    except OSError as error:
        raise SettingsError(path, error.strerror or str(error)) from error


def load_termbase(added: Iterable[str]) -> tuple[Termbase, list[GlossaryError]]:
    """All glossaries as one, and what was wrong with those that are left out.

    `added` are paths from the settings, in order of authority.
    """
    glossaries: list[Glossary] = []
    faults: list[GlossaryError] = []
    loaders: list[Callable[[], Glossary]] = [load_own_glossary]
    loaders += (partial(_load_added, Path(path)) for path in added)
    loaders.append(partial(load_glossary, BUNDLED))
    for load in loaders:
        try:
            glossaries.append(load())
        except GlossaryError as error:
            faults.append(error)
    return Termbase(glossaries), faults


def new_entry(thai: str, english: str, gloss: str = "") -> Entry:
    """An entry of the person's own, with an id that says what it is."""
    import re
    import uuid

    slug = re.sub(r"[^a-z0-9]+", "-", english.lower()).strip("-")
    return Entry(
        id=f"{slug or 'term'}-{uuid.uuid4().hex[:6]}", thai=(thai,), english=english, gloss=gloss
    )


def with_own(termbase: Termbase, own: Glossary) -> Termbase:
    """The termbase with another version of the person's own glossary."""
    others = [glossary for glossary in termbase.glossaries if glossary.name != OWN_NAME]
    return Termbase([own, *others])


def _load_added(path: Path) -> Glossary:
    """A glossary under the name of its file, so that two files never share one."""
    from nepreader.importing.glossaries import read_glossary

    glossary = read_glossary(path)
    return Glossary(str(path), glossary.values(), glossary.title)
