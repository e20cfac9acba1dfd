"""Words: what a Thai text is cut into."""

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
