"""Letters that look the same are read as the same: เเ as แ, and the ways to type sara am."""

import re

from nepreader.text import Edit, Reading, Span

_TONE = "[\u0e48-\u0e4b]"
# Sara am as nikhahit and sara aa, its tone mark before, between or behind the nikhahit; sara am
# before its tone mark.
_OTHERWISE = re.compile(f"เเ|({_TONE}?)\u0e4d({_TONE}?)\u0e32|\u0e33({_TONE})")


def in_one_spelling(text: str) -> Reading:
    """The text with one spelling for what looks the same: nobody misread the others."""
    return Reading(text, map(_edit, _OTHERWISE.finditer(text)))


def _edit(match: re.Match[str]) -> Edit:
    tone = "".join(filter(None, match.groups()))
    letters = "แ" if match.group() == "เเ" else f"{tone}\u0e33"
    return Edit(Span(*match.span()), letters)
