"""Engines, each started once."""

from functools import cache

from nepreader.language import Tokenizer, make_tokenizer


@cache
def tokenizer_of(name: str) -> Tokenizer:
    """An engine, started once.

    Raises:
        EngineMissing: it is not installed.
    """
    return make_tokenizer(name)
