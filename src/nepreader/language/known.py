"""Paragraphs that were cut already, and those that a change of terms leaves as they were."""

from collections.abc import Callable

from nepreader.language.phrases import PhraseMatcher
from nepreader.language.recuts import PlacedRecut
from nepreader.language.token import Tokens

_REMEMBERED = 4096  # paragraphs

Key = tuple[str, tuple[PlacedRecut, ...]]


class KnownParagraphs:
    """Keeps the tokens of paragraphs by their text and the re-cuts in them."""

    def __init__(self) -> None:
        self._tokens: dict[Key, Tokens] = {}
        self._before: dict[Key, Tokens] = {}
        self._changed = PhraseMatcher(())

    def after(self, changed: PhraseMatcher) -> "KnownParagraphs":
        """What is still known when only paragraphs that hold a changed phrase must be cut anew."""
        heir = KnownParagraphs()
        heir._before, heir._changed = self._tokens, changed
        return heir

    def get(self, key: Key, cut: Callable[[Key], Tokens]) -> Tokens:
        """The tokens of a paragraph, by `cut` where they are not known."""
        tokens = self._tokens.get(key)
        if tokens is None:
            tokens = self._inherited(key) or cut(key)
            if len(self._tokens) >= _REMEMBERED:
                del self._tokens[next(iter(self._tokens))]
            self._tokens[key] = tokens
        return tokens

    def _inherited(self, key: Key) -> Tokens | None:
        tokens = self._before.get(key)
        return tokens if tokens and not self._changed.find_longest(key[0]) else None
