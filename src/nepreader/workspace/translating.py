"""What a translator does, as changes: the window and the command line use the same."""

from collections.abc import Iterable
from dataclasses import replace

from nepreader.annotation import Annotation, Author, Change, Kind, TextualBody, target_of
from nepreader.annotation.fields import FIELDS, stamp_of
from nepreader.annotation.model import MOTIVATIONS, Superseded
from nepreader.text import Span
from nepreader.translation import ALTERNATIVE, Passage, Status, Translation
from nepreader.translation.segmenting import trimmed
from nepreader.translation.status import status_of
from nepreader.workspace.annotating import note_body
from nepreader.workspace.open_text import OpenText

ENGLISH = "en"
_PURPOSE = MOTIVATIONS[Kind.TRANSLATION]


def translated(
    text: OpenText,
    author: Author,
    passage: Passage,
    words: str,
    *,
    status: Status = Status.DRAFT,
    language: str = ENGLISH,
) -> Change:
    """Say a passage in another language; words that somebody stood by go into the history."""
    current = passage.translation
    if current is None:
        if not words and not status.is_confirmed:
            return Change()
        return Change(added=(_new(text, author, passage, words, status, language),))
    after = _with_words(current.annotation, words, language)
    return _changed((current.annotation, _at(text, passage, current, after, status)))


def received(
    text: OpenText, author: Author, passage: Passage, words: str, status: Status, language: str
) -> Change:
    """Take over what somebody else made of a passage; other words of ours go into the history."""
    current = passage.translation
    if current is None:
        return translated(text, author, passage, words, status=status, language=language)
    after = _with_words(current.annotation, words, language, is_remembered=True)
    return _changed((current.annotation, _at(text, passage, current, after, status)))


def new_version(
    text: OpenText, author: Author, passage: Passage, words: str, *, language: str = ENGLISH
) -> Change:
    """Begin another version with `words`; the one that held so far is kept beside it."""
    made = _new(text, author, passage, words, Status.DRAFT, language)
    aside = [(v.annotation, _put_aside(v.annotation)) for v in passage.versions]
    return Change(added=(made,), replaced=_changed(*aside).replaced)


def chosen(text: OpenText, passage: Passage, version: Translation) -> Change:
    """Let another version hold, as a draft; the others are kept."""
    pairs = [(v.annotation, _put_aside(v.annotation)) for v in passage.versions if v is not version]
    after = _at(text, passage, version, version.annotation, Status.DRAFT)
    return _changed((version.annotation, after), *pairs)


def commented(text: OpenText, author: Author, passage: Passage, words: str) -> Change:
    """Comment on a passage: a note about the whole of it."""
    target = target_of(text.document, passage.span)
    return Change(added=(author.create(Kind.NOTE, target, note_body(words)),))


def split(
    text: OpenText, author: Author, passage: Passage, position: int, said: int | None = None
) -> Change:
    """Make two passages of one.

    Args:
        text: the text.
        author: who splits.
        passage: the whole.
        position: where the second begins, in code points of the source.
        said: where the second's words begin in the translation; without it all stay in the first.
    """
    source = text.document.text
    left = trimmed(Span(passage.span.start, position), source)
    right = trimmed(Span(position, passage.span.end), source)
    if not left or not right or position not in passage.span:
        return Change()
    cuts = tuple(_segment(text, author, span) for span in (left, right))
    gone = tuple(_cuts_within(text, passage.span))
    current = passage.translation
    if current is None:
        return Change(added=cuts, removed=gone)
    words = current.text
    at = len(words) if said is None else said
    first, second = words[:at].rstrip(), words[at:].lstrip()
    kept = replace(
        _with_words(current.annotation, first if second else words, current.language),
        target=target_of(text.document, left),
        status=status_of(Status.DRAFT, first),
    )
    more = _made(text, author, right, second, Status.DRAFT, current.language) if second else ()
    return Change((*cuts, *more), gone, ((current.annotation, kept),))


def joined(text: OpenText, author: Author, passages: Iterable[Passage]) -> Change:
    """Make one passage of several that follow each other; their words are joined by a blank."""
    parts = list(passages)
    if len(parts) < 2:
        return Change()
    whole = Span(parts[0].span.start, parts[-1].span.end)
    cut = _segment(text, author, whole)
    gone = list(_cuts_within(text, whole))
    current = [part.translation for part in parts if part.translation]
    if not current:
        return Change(added=(cut,), removed=tuple(gone))
    words = " ".join(part.text.strip() for part in parts if part.text.strip())
    status = min((part.status for part in parts), key=lambda status: status.rank)
    first = current[0]
    kept = replace(
        _with_words(first.annotation, words, first.language),
        target=target_of(text.document, whole),
        status=status if status.is_confirmed else Status.DRAFT,
    )
    gone += [version.annotation for version in current[1:]]
    return Change((cut,), tuple(gone), ((first.annotation, kept),))


def rewritten(text: OpenText, said: Iterable[tuple[Passage, str]]) -> Change:
    """Put other words in place of several translations, as find and replace does.

    What was confirmed becomes a draft again: nobody has read it as it is now.
    """
    pairs = []
    for passage, words in said:
        if (current := passage.translation) and words != current.text:
            after = _with_words(current.annotation, words, current.language)
            after = _at(text, passage, current, after, Status.DRAFT)
            pairs.append((current.annotation, after))
    return _changed(*pairs)


def _new(
    text: OpenText, author: Author, passage: Passage, words: str, status: Status, language: str
) -> Annotation:
    (made,) = _made(text, author, passage.span, words, status, language)
    return made


def _made(
    text: OpenText, author: Author, span: Span, words: str, status: Status, language: str
) -> tuple[Annotation, ...]:
    body = TextualBody(words, _PURPOSE, language)
    target = target_of(text.document, span)
    kept = status if status.is_confirmed else Status.DRAFT
    return (author.create(Kind.TRANSLATION, target, body, status=kept.value),)


def _with_words(
    annotation: Annotation, words: str, language: str, *, is_remembered: bool = False
) -> Annotation:
    """With other words in the first body; those that somebody stood by are remembered, or all."""
    field = FIELDS["text"]
    bodies = field.get(annotation)
    first = bodies[0] if bodies else TextualBody("", _PURPOSE, language)
    if first.value == words and bodies:
        return annotation
    after = field.put(annotation, (first._replace(value=words), *bodies[1:]))
    is_remembered |= status_of(annotation.status, first.value).is_confirmed
    if not first.value or not is_remembered:
        return after
    lost = Superseded("text", field.to_json(bodies), stamp_of(annotation, "text"))
    return replace(after, history=(*annotation.history, lost))


def _at(
    text: OpenText, passage: Passage, current: Translation, after: Annotation, status: Status
) -> Annotation:
    """With a status; standing on the passage as it is now, once somebody confirms it."""
    kept = status if status.is_confirmed else Status.DRAFT
    elsewhere = current.span != passage.span
    stale = after.target.snapshot != text.document.text_digest
    if elsewhere or (kept.is_confirmed and stale):
        after = replace(after, target=target_of(text.document, passage.span))
    return replace(after, status=kept.value)


def _put_aside(annotation: Annotation) -> Annotation:
    return replace(annotation, status=ALTERNATIVE)


def _segment(text: OpenText, author: Author, span: Span) -> Annotation:
    return author.create(Kind.SEGMENT, target_of(text.document, span))


def _cuts_within(text: OpenText, span: Span) -> Iterable[Annotation]:
    """What people said before about the passages in a span."""
    for annotation in text.annotations.of_kind(Kind.SEGMENT):
        place = text.placements.span_of(annotation)
        if place is not None and place.overlaps(span):
            yield annotation


def _changed(*pairs: tuple[Annotation, Annotation]) -> Change:
    return Change(replaced=tuple((before, after) for before, after in pairs if after != before))
