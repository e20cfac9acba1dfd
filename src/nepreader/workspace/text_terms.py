"""Terms that hold in one text: annotations of kind term, as a glossary."""

from collections.abc import Iterable

from nepreader.annotation import Annotation, Author, Change, Kind, TextualBody, target_of
from nepreader.glossary import Entry, Glossary, Termbase
from nepreader.text import Span
from nepreader.workspace.open_text import OpenText

TEXT_GLOSSARY = "text"
_RENDERING = "identifying"
_GLOSS = "describing"


def text_glossary(annotations: Iterable[Annotation]) -> Glossary:
    """The glossary of one text; an entry's id is its annotation's."""
    entries = [_entry(a) for a in annotations if a.kind is Kind.TERM and a.target.quote]
    return Glossary(TEXT_GLOSSARY, entries)


def with_text_terms(termbase: Termbase, annotations: Iterable[Annotation]) -> Termbase:
    """The termbase with the text's own terms before all others."""
    own = text_glossary(annotations)
    return Termbase([own, *termbase.glossaries]) if own else termbase


def add_term_change(text: OpenText, author: Author, span: Span, english: str, gloss: str) -> Change:
    """Make a span of the reading a term of this text."""
    target = target_of(text.document, text.reading.to_source(span))
    bodies = [TextualBody(english, purpose=_RENDERING, language="en")]
    if gloss:
        bodies.append(TextualBody(gloss, purpose=_GLOSS, language="en"))
    return Change(added=(author.create(Kind.TERM, target, *bodies),))


def _entry(annotation: Annotation) -> Entry:
    quote = annotation.target.quote
    bodies = {body.purpose: body.value for body in annotation.bodies}
    return Entry(
        id=annotation.id,
        thai=(quote.exact,) if quote else (),
        english=bodies.get(_RENDERING, ""),
        gloss=bodies.get(_GLOSS, ""),
    )
