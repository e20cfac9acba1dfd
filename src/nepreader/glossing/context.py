"""What a text is about, told by the subjects of its words."""

from collections import Counter
from collections.abc import Iterable

from nepreader.glossary import Kind, Termbase
from nepreader.lexicon import Domain, Lexicon
from nepreader.lexicon.entry import REGISTERS

TextDomains = frozenset[Domain]
_LEAST_WORDS = 5
_LEAST_SHARE = 0.08
_OF_KINDS = {
    Kind.INSTITUTION: Domain.POLITICS,
    Kind.POLICY: Domain.POLITICS,
    Kind.EVENT: Domain.HISTORY,
    Kind.MONEY: Domain.ECONOMICS,
    Kind.ART: Domain.ART,
    Kind.WORK: Domain.ART,
    Kind.PUBLICATION: Domain.LITERATURE,
    Kind.LAW: Domain.LAW,
}


def domains_of(
    words: Iterable[tuple[str, str | None]], core: Lexicon, termbase: Termbase | None = None
) -> TextDomains:
    """The subjects that a text keeps coming back to.

    `words` are (text, id of a glossary entry or None). A word counts once for the subject of its
    first sense, a term for its kind; a subject that less than a twelfth of them share is chance.
    """
    counts: Counter[Domain] = Counter()
    for text, term in set(words):
        domain = _of_term(term, termbase) if term else _of_word(text, core)
        if domain:
            counts[domain] += 1
    total = counts.total()
    if total < _LEAST_WORDS:
        return frozenset()
    return frozenset(d for d, count in counts.items() if count >= _LEAST_SHARE * total)


def _of_word(text: str, core: Lexicon) -> Domain | None:
    entry = core.look_up(text)
    domain = entry.senses[0].domain if entry else None
    return None if domain in REGISTERS else domain


def _of_term(term: str, termbase: Termbase | None) -> Domain | None:
    entry = termbase.get(term) if termbase else None
    return _OF_KINDS.get(entry.kind) if entry else None
