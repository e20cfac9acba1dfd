"""Engines started once, early, beside whatever else starts the program."""

import threading
from functools import cache

from nepreader.language import Tokenizer, headwords, make_tokenizer


@cache
def tokenizer_of(name: str) -> Tokenizer:
    """An engine, started once.

    Raises:
        EngineMissing: it is not installed.
    """
    return make_tokenizer(name)


def warm_up(name: str) -> threading.Thread:
    """Start an engine and read the headwords on a thread of their own."""

    def load() -> None:
        headwords()
        tokenizer_of(name)

    thread = threading.Thread(target=load, name="warm-up", daemon=True)
    thread.start()
    return thread
