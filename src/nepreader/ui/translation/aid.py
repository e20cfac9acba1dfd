"""What stands ready for a passage: terms, passages like it, versions, comments, issues."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import pairwise

from nepreader.annotation import Annotation
from nepreader.glossary import Entry, Termbase
from nepreader.text import Span
from nepreader.translation import Passage, Translation
from nepreader.translation.checks.issue import Issue
from nepreader.translation.checks.terms import FindTerms, accepted
from nepreader.translation.memory import Match
from nepreader.ui.dates import dates
from nepreader.ui.translation.wording import translate
from nepreader.wording.mark import QT_TRANSLATE_NOOP
from nepreader.wording.translation_issues import issue_text

_MOST_KEYS = 9
_WORD = re.compile(r"\S+|\s+")


class AidKind(Enum):
    """What it is; in the order in which they are listed."""

    ISSUE = auto()
    TERM = auto()
    MATCH = auto()
    VERSION = auto()
    COMMENT = auto()


NAMES = {
    AidKind.ISSUE: QT_TRANSLATE_NOOP("Translation", "To check"),
    AidKind.TERM: QT_TRANSLATE_NOOP("Translation", "Terms"),
    AidKind.MATCH: QT_TRANSLATE_NOOP("Translation", "Translated before"),
    AidKind.VERSION: QT_TRANSLATE_NOOP("Translation", "Other versions"),
    AidKind.COMMENT: QT_TRANSLATE_NOOP("Translation", "Comments"),
}


@dataclass(frozen=True, slots=True)
class Aid:
    """One row.

    Attributes:
        title, detail: its two lines.
        sign: what stands at the right: a key, a per cent.
        insert: what goes into the field when it is chosen.
        differences: in code points of the title.
        issue, version, comment: what it stands for.
        entry_id: of the term.
    """

    kind: AidKind
    title: str
    detail: str = ""
    sign: str = ""
    insert: str = ""
    differences: tuple[Span, ...] = ()
    issue: Issue | None = None
    version: Translation | None = None
    comment: Annotation | None = None
    entry_id: str = ""


def term_aids(source: str, termbase: Termbase, find: FindTerms) -> list[Aid]:
    """The terms of a passage, each once, with the key that inserts it."""
    entries: dict[str, tuple[Entry, str]] = {}
    for match in find(source):
        if entry := termbase.entry_of_form(match.phrase):
            entries.setdefault(entry.id, (entry, match.phrase))
    return [
        Aid(
            AidKind.TERM,
            entry.english,
            " · ".join(_others(entry.english, phrase, *accepted(entry))),
            f"Ctrl+{number}" if number <= _MOST_KEYS else "",
            insert=entry.english,
            entry_id=entry.id,
        )
        for number, (entry, phrase) in enumerate(entries.values(), start=1)
    ]


def match_aids(matches: Sequence[Match]) -> list[Aid]:
    """Passages like this one: their Thai with what differs, and what was said."""
    return [
        Aid(
            AidKind.MATCH,
            _one_line(match.unit.source),
            _one_line(match.unit.target),
            f"{match.percent} %",
            insert=match.unit.target,
            differences=tuple(d.found for d in match.differences if d.found),
        )
        for match in matches
    ]


def version_aids(passage: Passage) -> list[Aid]:
    """The versions that were put aside, with what differs from the one that holds."""
    return [
        Aid(
            AidKind.VERSION,
            _one_line(version.text),
            _by_whom(version.annotation),
            differences=tuple(differing(passage.text, version.text)),
            version=version,
        )
        for version in passage.versions[1:]
    ]


def comment_aids(notes: Sequence[Annotation]) -> list[Aid]:
    """What was said about the passage."""
    return [
        Aid(
            AidKind.COMMENT,
            _one_line(note.text),
            _by_whom(note),
            comment=note,
        )
        for note in notes
    ]


def issue_aids(issues: Sequence[Issue]) -> list[Aid]:
    """What is probably wrong."""
    return [Aid(AidKind.ISSUE, issue_text(issue, translate), issue=issue) for issue in issues]


def differing(one: str, other: str) -> Iterator[Span]:
    """The stretches of `other`, in whole words, that `one` has not."""
    mine, theirs = _WORD.findall(one), _WORD.findall(other)
    ends = [0]
    for word in theirs:
        ends.append(ends[-1] + len(word))
    starts = [start for start, _ in pairwise(ends)]
    for tag, _, _, first, last in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if tag in ("replace", "insert"):
            yield Span(starts[first], ends[last])


def _others(title: str, *names: str) -> list[str]:
    """Names beside a title, each once whatever its case: a term may be printed as it is said."""
    found = {title.casefold(): title}
    for name in names:
        found.setdefault(name.casefold(), name)
    return list(found.values())[1:]


def _by_whom(annotation: Annotation) -> str:
    """Who said it, and when."""
    return " · ".join(filter(None, (annotation.creator, dates().date(annotation.modified))))


def _one_line(text: str) -> str:
    """Line ends as blanks; positions stay."""
    return text.replace("\n", " ").replace("\r", " ")
