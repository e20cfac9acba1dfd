"""What a definition in a dictionary comes down to: short plain senses."""

import re
from collections.abc import Iterable

from nepreader.importing.html_text import HtmlTooDeep, html_to_text
from nepreader.lexicon.entry import LexicalEntry, PartOfSpeech, Sense

MAX_GLOSS = 300
"""Characters of a sense; a card holds no more."""
MAX_SENSES = 30
_BLANKS = re.compile(r"\s+")
_TAG = re.compile(r"<[a-zA-Z/!?]")
_PARTS = {
    "n": PartOfSpeech.NOUN,
    "noun": PartOfSpeech.NOUN,
    "v": PartOfSpeech.VERB,
    "vi": PartOfSpeech.VERB,
    "vt": PartOfSpeech.VERB,
    "verb": PartOfSpeech.VERB,
    "adj": PartOfSpeech.ADJECTIVE,
    "adjective": PartOfSpeech.ADJECTIVE,
    "adv": PartOfSpeech.ADVERB,
    "adverb": PartOfSpeech.ADVERB,
    "pron": PartOfSpeech.PRONOUN,
    "pronoun": PartOfSpeech.PRONOUN,
    "prep": PartOfSpeech.PREPOSITION,
    "preposition": PartOfSpeech.PREPOSITION,
    "conj": PartOfSpeech.CONJUNCTION,
    "conjunction": PartOfSpeech.CONJUNCTION,
    "aux": PartOfSpeech.AUXILIARY,
    "clas": PartOfSpeech.CLASSIFIER,
    "classifier": PartOfSpeech.CLASSIFIER,
    "part": PartOfSpeech.PARTICLE,
    "particle": PartOfSpeech.PARTICLE,
    "num": PartOfSpeech.NUMERAL,
    "numeral": PartOfSpeech.NUMERAL,
    "det": PartOfSpeech.DETERMINER,
    "determiner": PartOfSpeech.DETERMINER,
    "int": PartOfSpeech.INTERJECTION,
    "intj": PartOfSpeech.INTERJECTION,
    "interj": PartOfSpeech.INTERJECTION,
    "interjection": PartOfSpeech.INTERJECTION,
    "name": PartOfSpeech.NAME,
    "prefix": PartOfSpeech.PREFIX,
    "pref": PartOfSpeech.PREFIX,
    "suffix": PartOfSpeech.SUFFIX,
    "phrase": PartOfSpeech.PHRASE,
    "phr": PartOfSpeech.PHRASE,
    "abbr": PartOfSpeech.ABBREVIATION,
    "abbrev": PartOfSpeech.ABBREVIATION,
}


def part_of_speech(name: str) -> PartOfSpeech | None:
    """A part of speech by the names that dictionaries give it."""
    return _PARTS.get(name.strip().strip(".").lower())


def plain(text: str) -> list[str]:
    """The lines of a definition without its markup, white space made one blank."""
    if _TAG.search(text):
        try:
            text = html_to_text(text)
        except HtmlTooDeep:
            text = re.sub("<[^>]*>", " ", text)
    lines = (_BLANKS.sub(" ", line).strip() for line in text.splitlines())
    return [line for line in lines if line]


def entry(
    headword: str, definitions: Iterable[str], pos: PartOfSpeech | None = None
) -> LexicalEntry | None:
    """An entry, where there is a headword and anything said about it."""
    headword = _BLANKS.sub(" ", headword).strip()
    lines = (line for definition in definitions for line in plain(definition))
    senses = tuple(dict.fromkeys(Sense(_short(line), pos) for line in lines))[:MAX_SENSES]
    return LexicalEntry(headword, senses) if headword and senses else None


def _short(line: str) -> str:
    if len(line) <= MAX_GLOSS:
        return line
    return line[:MAX_GLOSS].rsplit(" ", 1)[0] + " …"
