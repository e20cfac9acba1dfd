"""Find and replace in translations: plainly, or by a regular expression within a time limit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING

from nepreader.errors import PatternInvalid, PatternTooSlow
from nepreader.text import Span

if TYPE_CHECKING:
    import regex

SECONDS = 2.0
"""For all translations of a text together."""


@dataclass(frozen=True, slots=True)
class Found:
    """A match: in which text, where in it (code points), and what is to stand there instead."""

    index: int
    span: Span
    replacement: str = ""


@dataclass(frozen=True)
class Search:
    r"""What is searched for.

    Attributes:
        pattern: plain words, or a regular expression of the `regex` module.
        replacement: plain words; with a regular expression \1 and \g<name> stand for groups.
        whole_words: no letter or digit may stand before or behind.
        seconds: how long it may take altogether.
    """

    pattern: str
    replacement: str = ""
    is_regex: bool = False
    match_case: bool = False
    whole_words: bool = False
    seconds: float = SECONDS

    def find(self, texts: Iterable[str]) -> list[Found]:
        """Every match that is not empty, in order, with its replacement.

        Raises:
            PatternInvalid: the pattern or the replacement cannot be understood.
            PatternTooSlow: it took too long.
        """
        if not self.pattern:
            return []
        end = monotonic() + self.seconds
        return [
            found for index, text in enumerate(texts) for found in self._find_in(index, text, end)
        ]

    def replaced(self, texts: Iterable[str]) -> dict[int, str]:
        """The texts that change, by index, as they read afterwards.

        Raises:
            PatternInvalid: the pattern or the replacement cannot be understood.
            PatternTooSlow: it took too long.
        """
        known = list(texts)
        by_index: dict[int, list[Found]] = {}
        for found in self.find(known):
            by_index.setdefault(found.index, []).append(found)
        after = {index: applied(known[index], found) for index, found in by_index.items()}
        return {index: text for index, text in after.items() if text != known[index]}

    @cached_property
    def _compiled(self) -> "regex.Pattern[str]":
        import regex

        body = self.pattern if self.is_regex else regex.escape(self.pattern)
        if self.whole_words:
            body = rf"(?<!\w)(?:{body})(?!\w)"
        flags = regex.V0 | (0 if self.match_case else regex.IGNORECASE)
        try:
            return regex.compile(body, flags, cache_pattern=False)
        except (regex.error, RecursionError, OverflowError) as error:
            raise PatternInvalid(self.pattern, str(error)) from error

    def _find_in(self, index: int, text: str, end: float) -> Iterator[Found]:
        pattern = self._compiled
        left = end - monotonic()
        if left <= 0:
            raise PatternTooSlow(self.pattern, self.seconds)
        try:
            for match in pattern.finditer(text, timeout=left):
                if match.end() > match.start():
                    yield Found(index, Span(*match.span()), self._replacement_of(match))
        except TimeoutError as error:
            raise PatternTooSlow(self.pattern, self.seconds) from error

    def _replacement_of(self, match: "regex.Match[str]") -> str:
        import regex

        if not self.is_regex:
            return self.replacement
        try:
            return match.expand(self.replacement)
        except (regex.error, IndexError, ValueError, OverflowError) as error:
            raise PatternInvalid(self.replacement, str(error)) from error


def applied(text: str, matches: Iterable[Found]) -> str:
    """A text with its matches replaced."""
    pieces: list[str] = []
    at = 0
    for found in matches:
        pieces += (text[at : found.span.start], found.replacement)
        at = found.span.end
    return "".join((*pieces, text[at:]))
