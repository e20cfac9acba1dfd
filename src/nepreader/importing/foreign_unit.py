"""A passage as another program gives it back."""

from typing import NamedTuple

from nepreader.translation import Comment, Status


class ForeignUnit(NamedTuple):
    """One passage.

    Attributes:
        id: as the file has it; one of ours names a place.
        digest: of the text that ids count in, or empty.
        language: of the target as the file has it, or empty.
        target: None where the file says nothing.
    """

    id: str
    source: str
    target: str | None
    status: Status
    comments: tuple[Comment, ...] = ()
    digest: str = ""
    language: str = ""
