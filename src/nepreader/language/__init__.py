"""Words: what a Thai text is cut into."""

import os

from nepreader.language.collation import collation_key
from nepreader.language.cutting import WordCutter
from nepreader.language.headwords import Headwords, headwords
from nepreader.language.phrases import PhraseMatch, PhraseMatcher
from nepreader.language.recuts import PlacedRecut, Recut, RecutRules
from nepreader.language.token import Token, TokenKind, Tokens, joined
from nepreader.language.tokenizer import (
    DEFAULT_ENGINE,
    EngineMissing,
    Tokenizer,
    available_engines,
    make_tokenizer,
)

# PyThaiNLP makes a folder of its own in the person's home when it is imported, for data that
# nothing here asks for. Who set either variable has said what they want; both at once it refuses.
if "PYTHAINLP_READ_MODE" not in os.environ:
    os.environ.setdefault("PYTHAINLP_READ_ONLY", "1")

__all__ = [
    "DEFAULT_ENGINE",
    "EngineMissing",
    "Headwords",
    "PhraseMatch",
    "PhraseMatcher",
    "PlacedRecut",
    "Recut",
    "RecutRules",
    "Token",
    "TokenKind",
    "Tokenizer",
    "Tokens",
    "WordCutter",
    "available_engines",
    "collation_key",
    "headwords",
    "joined",
    "make_tokenizer",
]
