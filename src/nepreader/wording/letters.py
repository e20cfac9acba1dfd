"""Letters to be looked at by themselves."""

from unicodedata import combining

_CIRCLE = "◌"
"""Stands where a letter would, under or over a mark."""
_HANGING = frozenset("ัิีึืฺุู็่้๊๋์ํ๎")


def shown_letters(letters: str) -> str:
    """Letters as they can be read; a mark that hangs on nothing gets a dotted circle to hang on."""
    hangs = letters and (letters[0] in _HANGING or combining(letters[0]))
    return f"{_CIRCLE}{letters}" if hangs else letters
