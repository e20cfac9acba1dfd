"""Texts of menus without the letter that a keyboard chooses them by."""

import re

_THAI_STYLE = re.compile(r"\s*\(&.\)")
"""Thai texts have the Latin letter in brackets behind them."""


def without_mnemonic(text: str) -> str:
    """`&Open…` → `Open…`, `เปิด…(&O)` → `เปิด…`, `R&&D` → `R&D`."""
    bare = _THAI_STYLE.sub("", text)
    return re.sub("&(.)", r"\1", bare)
