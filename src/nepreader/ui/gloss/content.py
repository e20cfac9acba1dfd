"""What a gloss card says, without how it looks."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nepreader.glossary import Entry, Kind, TermParts
from nepreader.wording.mark import QT_TRANSLATE_NOOP

KIND_NAMES = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Kinds", "person"),
    Kind.GROUP: QT_TRANSLATE_NOOP("Kinds", "group"),
    Kind.INSTITUTION: QT_TRANSLATE_NOOP("Kinds", "institution"),
    Kind.PLACE: QT_TRANSLATE_NOOP("Kinds", "place"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Kinds", "event"),
    Kind.POLICY: QT_TRANSLATE_NOOP("Kinds", "policy"),
    Kind.MONEY: QT_TRANSLATE_NOOP("Kinds", "money"),
    Kind.CONCEPT: QT_TRANSLATE_NOOP("Kinds", "concept"),
    Kind.ART: QT_TRANSLATE_NOOP("Kinds", "art"),
    Kind.WORK: QT_TRANSLATE_NOOP("Kinds", "work"),
    Kind.PUBLICATION: QT_TRANSLATE_NOOP("Kinds", "publication"),
    Kind.LAW: QT_TRANSLATE_NOOP("Kinds", "law"),
    Kind.OTHER: "",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A term inside another: its entry and how it is called."""

    entry_id: str
    text: str


@dataclass(frozen=True, slots=True)
class GlossContent:
    """A card: the word, what it means, facts in one line each, the terms inside it.

    Attributes:
        entry_id: of a glossary entry; empty for a word of the lexicon.
        reading: how it is said.
        tones: a line for each syllable; shown when it is asked for.
    """

    entry_id: str
    headword: str
    english: str
    gloss: str
    facts: tuple[str, ...]
    parts: tuple[Part, ...] = ()
    reading: str = ""
    tones: str = ""


def kind_name(kind: Kind) -> str:
    """A kind in the language of the window; empty for no particular one."""
    name = KIND_NAMES[kind]
    return QCoreApplication.translate("Kinds", name) if name else ""


def facts_of(entry: Entry) -> tuple[str, ...]:
    """Kind and years on one line, the Russian original on another."""
    years = str(entry.years) if entry.years else ""
    first = " · ".join(filter(None, (kind_name(entry.kind), years)))
    return tuple(filter(None, (first, entry.russian)))


def term_content(entry: Entry, form: str, parts: TermParts) -> GlossContent:
    """The card of a term that is written `form` in the text."""
    inner = (
        Part(part.id, f"{part.headword} – {part.english}")
        for part in parts.parts_of(form, entry.id)
    )
    return GlossContent(
        entry_id=entry.id,
        headword=entry.headword if form in entry.misspelt else form,
        english=entry.english,
        gloss=entry.gloss,
        facts=facts_of(entry),
        parts=tuple(inner),
    )
