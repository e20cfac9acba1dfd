"""How often things stand in a text, kept up while the text changes."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

_MOST_KEPT = 60_000


class Counts:
    """Counts of strings in the paragraphs of a text; each is counted once, then carried on."""

    def __init__(self) -> None:
        self._text = ""
        self._paragraphs: Counter[str] = Counter()
        self._counts: dict[str, int] = {}
        self._noted: dict[str, int] | None = None

    def update(self, paragraphs: Iterable[str]) -> None:
        """Take in the text as it is now."""
        now = Counter(paragraphs)
        changed = [(p, n) for p, n in (now - self._paragraphs).items()]
        changed += [(p, -n) for p, n in (self._paragraphs - now).items()]
        if 2 * len(changed) > len(now) or len(self._counts) > _MOST_KEPT:
            self._counts.clear()
        for paragraph, times in changed if self._counts else ():
            for string in self._counts:
                if string in paragraph:
                    self._counts[string] += times * paragraph.count(string)
        self._paragraphs = now
        self._text = "\n".join(now.elements())

    def of(self, string: str) -> int:
        """How often a string stands in the text, without overlaps and across no line."""
        count = self._counts.get(string)
        if count is None:
            count = self._counts[string] = self._text.count(string)
        if self._noted is not None:
            self._noted[string] = count
        return count

    @contextmanager
    def noted(self) -> Iterator[dict[str, int]]:
        """Note every count that is asked for."""
        noted: dict[str, int] = {}
        self._noted = noted
        try:
            yield noted
        finally:
            self._noted = None

    def agree(self, noted: dict[str, int]) -> bool:
        """Whether the text holds everything as often as was noted."""
        return all(self.of(string) == count for string, count in noted.items())
