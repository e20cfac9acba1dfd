"""How far the translation of a passage is."""

from enum import StrEnum

ALTERNATIVE = "alternative"
"""`np:status` of a version that is kept beside the one that holds."""


class Status(StrEnum):
    """In the order of work."""

    UNTRANSLATED = "untranslated"
    DRAFT = "draft"
    DONE = "done"
    REVIEWED = "reviewed"

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody stands by it."""
        return self in (Status.DONE, Status.REVIEWED)

    @property
    def rank(self) -> int:
        """Its place in the order of work, from 0."""
        return list(Status).index(self)


def status_of(name: str, words: str) -> Status:
    """The status of a translation that says `words`; one we do not know makes it a draft."""
    try:
        status = Status(name)
    except ValueError:
        status = Status.DRAFT
    if status.is_confirmed:
        return status
    return Status.DRAFT if words.strip() else Status.UNTRANSLATED
