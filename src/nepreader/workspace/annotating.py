"""What people do with annotations, as changes: the window and the command line use the same."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from nepreader.annotation import Annotation, Author, Change, Kind, TextualBody, target_of
from nepreader.annotation.fields import FIELDS, stamp_of
from nepreader.annotation.model import MOTIVATIONS, TAGGING, Superseded
from nepreader.annotation.w3c_dump import target_to_json
from nepreader.text import Span
from nepreader.workspace.open_text import OpenText

MARKDOWN, PLAIN = "text/markdown", "text/plain"
ANCHORED_FROM = "np:anchoredFrom"
"""The target an annotation had before a person moved it."""
_OF_A_READER = (Kind.HIGHLIGHT, Kind.NOTE, Kind.TAG)
"""Kinds that turn into each other when a note, a tag or a colour comes or goes."""


def note_body(text: str, language: str = "", format: str = PLAIN) -> TextualBody:  # noqa: A002 - as W3C says
    """The body of a note; without a language, that of its letters."""
    return TextualBody(text, "commenting", language or language_of(text), format)


def tag_body(tag: str) -> TextualBody:
    """The body of a tag."""
    return TextualBody(tag, TAGGING)


def language_of(text: str) -> str:
    """Thai if there is a Thai letter, else English."""
    return "th" if any("\u0e00" <= char <= "\u0e7f" for char in text) else "en"


def annotate(
    text: OpenText,
    author: Author,
    span: Span,
    *,
    note: str = "",
    tags: Iterable[str] = (),
    colour: str = "",
) -> Change:
    """Add a highlight, a note or a tag to a span of the reading; they may be one annotation."""
    bodies = [note_body(note)] if note else []
    bodies += map(tag_body, tags)
    kind = _kind_of(bodies, colour)
    target = target_of(text.document, text.reading.to_source(span))
    return Change(added=(author.create(kind, target, *bodies, colour=colour),))


def highlight(text: OpenText, author: Author, span: Span, colour: str) -> Change:
    """Highlight a span; one that is highlighted already takes on the colour."""
    there = [a for a in at_span(text, span) if a.kind in _OF_A_READER]
    if not there:
        return annotate(text, author, span, colour=colour)
    return Change(replaced=tuple((a, _with_kind(replace(a, colour=colour))) for a in there))


def bookmark(text: OpenText, author: Author, span: Span) -> Change:
    """Set a bookmark at a span, or take away the one that is there."""
    there = [a for a in at_span(text, span) if a.kind is Kind.BOOKMARK]
    if there:
        return Change(removed=tuple(there))
    target = target_of(text.document, text.reading.to_source(span))
    return Change(added=(author.create(Kind.BOOKMARK, target),))


def say(
    text: OpenText, author: Author, span: Span, kind: Kind, words: str, language: str
) -> Change:
    """Add a correction or a translation of a span."""
    purpose = MOTIVATIONS[kind]
    target = target_of(text.document, text.reading.to_source(span))
    status = "proposed" if kind is Kind.CORRECTION else "draft"
    body = TextualBody(words, purpose, language)
    return Change(added=(author.create(kind, target, body, status=status),))


def edited(annotation: Annotation, **fields: Any) -> Change:
    """Change `note`, `tags` or `colour` of an annotation; others are fields of `Annotation`."""
    after = annotation
    if (note := fields.pop("note", None)) is not None:
        after = _with_note(after, note)
    if (tags := fields.pop("tags", None)) is not None:
        after = FIELDS["tags"].put(after, tuple(map(tag_body, tags)))
    after = _with_kind(replace(after, **fields))
    return Change(replaced=((annotation, after),)) if after != annotation else Change()


def edited_meanwhile(before: Annotation, current: Annotation, note: str) -> Change:
    """Change the note of an annotation whose note others changed while it was being written.

    Both are kept: theirs goes into the history.
    """
    if current.text in (before.text, note):
        return edited(current, note=note)
    field = FIELDS["text"]
    theirs = Superseded("text", field.to_json(field.get(current)), stamp_of(current, "text"))
    after = replace(_with_note(current, note), history=(*current.history, theirs))
    return Change(replaced=((current, after),))


def formatted(annotation: Annotation, wanted: str) -> Change:
    """Say that a note is plain text or Markdown."""
    field = FIELDS["text"]
    bodies = field.get(annotation)
    if not bodies:
        return Change()
    after = field.put(annotation, (bodies[0]._replace(format=wanted), *bodies[1:]))
    return Change(replaced=((annotation, after),))


def format_of(annotation: Annotation) -> str:
    """The media type of a note."""
    bodies = FIELDS["text"].get(annotation)
    return bodies[0].format if bodies else PLAIN


def earlier_notes(annotation: Annotation) -> list[str]:
    """The notes that lost in merges, the newest first."""
    found = []
    for lost in annotation.history:
        if lost.field == "text" and isinstance(lost.value, list):
            found += [b["value"] for b in lost.value[:1] if isinstance(b, dict) and "value" in b]
    return [note for note in reversed(found) if isinstance(note, str) and note]


def moved(text: OpenText, annotation: Annotation, span: Span) -> Change:
    """Put an annotation onto other words of the reading; it remembers where it was."""
    target = target_of(text.document, text.reading.to_source(span))
    extra = {**annotation.extra, ANCHORED_FROM: target_to_json(annotation.target)}
    return Change(replaced=((annotation, replace(annotation, target=target, extra=extra)),))


def confirmed(text: OpenText, annotations: Iterable[Annotation]) -> Change:
    """Say of annotations that they stand where they should in the text as it is now."""
    pairs: list[tuple[Annotation, Annotation]] = []
    for annotation in annotations:
        span = text.span_of(annotation)
        if span is not None and annotation.target.snapshot != text.document.text_digest:
            pairs += moved(text, annotation, span).replaced
    return Change(replaced=tuple(pairs))


def restored(text: OpenText, earlier: Iterable[Annotation]) -> Change:
    """Bring back what was removed or changed since; what was added since stays."""
    added, replaced = [], []
    for annotation in earlier:
        current = text.annotations.get(annotation.id)
        if current is None:
            added.append(annotation)
        else:
            wanted = _with_fields_of(current, annotation)
            replaced += [(current, wanted)] if wanted != current else []
    return Change(added=tuple(added), replaced=tuple(replaced))


def at_span(text: OpenText, span: Span) -> list[Annotation]:
    """The annotations of exactly these words."""
    return [a for place, a in text.place_index.touching(span) if place == span]


def _with_note(annotation: Annotation, note: str) -> Annotation:
    """With another text in the first body that is no tag; its language follows its letters."""
    bodies = FIELDS["text"].get(annotation)
    first = bodies[0] if bodies else note_body(note)
    language = language_of(note) if first.language in ("", "th", "en") else first.language
    mine = (first._replace(value=note, language=language),) if note else ()
    return FIELDS["text"].put(annotation, (*mine, *bodies[1:]))


def _with_kind(annotation: Annotation) -> Annotation:
    if annotation.kind not in _OF_A_READER:
        return annotation
    kind = _kind_of(annotation.bodies, annotation.colour)
    return replace(annotation, kind=kind, motivation=MOTIVATIONS[kind])


def _kind_of(bodies: Iterable[TextualBody], colour: str) -> Kind:
    purposes = {body.purpose == TAGGING for body in bodies}
    if False in purposes:
        return Kind.NOTE
    return Kind.HIGHLIGHT if colour or not purposes else Kind.TAG


def _with_fields_of(current: Annotation, earlier: Annotation) -> Annotation:
    for field in FIELDS.values():
        current = field.put(current, field.get(earlier))
    return current
