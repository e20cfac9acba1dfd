"""From the formats of earlier versions to that of today; each step is a pure function."""

from collections.abc import Callable
from typing import Any

Page = dict[str, Any]


def migrated(page: Page, major: int) -> Page:
    """The same page in the format of today; `major` says in which it is."""
    for step in _STEPS[major:]:
        page = step(page)
    return page


def _from_0(page: Page) -> Page:
    """Version 0 knew neither the version nor deletions; its annotations are those of version 1."""
    return {**page, "np:schema": {"major": 1, "minor": 0}}


_STEPS: tuple[Callable[[Page], Page], ...] = (_from_0,)
