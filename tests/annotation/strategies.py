"""Annotations, foreign JSON, and what becomes of one annotation in the hands of several people."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

from nepreader.annotation import (
    Annotation,
    AnnotationSet,
    Author,
    Change,
    Kind,
    Record,
    Revision,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
    TextualBody,
    Tombstone,
    carry_out,
)
from nepreader.annotation.fields import FIELDS
from nepreader.annotation.merging import counted
from nepreader.annotation.model import TAGGING, UNBORN, Superseded
from strategies import thai_text

NOON = "2026-11-22T12:00:00Z"

_text = thai_text | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_some_text = _text.filter(bool)
_atoms = st.none() | st.booleans() | st.integers(-5, 2**40) | st.floats(-9, 9) | _text
_values = st.recursive(
    _atoms,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text, inner, max_size=3),
    max_leaves=5,
)
_foreign_keys = st.sampled_from(("audience", "rights", "via", "np:later", "@x", "ที่มา"))
_extras = st.dictionaries(_foreign_keys, _values, max_size=2)
_writers = st.sampled_from(("w1", "w2", "มือ"))
_revisions = st.builds(Revision, st.integers(1, 9), _writers)
_positions = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted)

quotes = st.builds(TextQuoteSelector, _text, _text, _text, _extras)
positions = st.builds(lambda at, extra: TextPositionSelector(*at, extra), _positions, _extras)
targets = st.builds(
    Target, _some_text, st.none() | quotes, st.none() | positions, _text, extra=_extras
)
bodies = st.builds(
    TextualBody,
    value=_text,
    purpose=st.sampled_from(("", TAGGING, "commenting")),
    language=st.sampled_from(("", "th")),
    format=st.sampled_from(("", "text/plain", "text/html")),
    extra=_extras,
)
annotations = st.builds(
    Annotation,
    id=_some_text,
    kind=st.sampled_from(Kind),
    target=targets,
    bodies=st.lists(bodies, max_size=3).map(tuple),
    **dict.fromkeys(
        ("motivation", "created", "modified", "creator", "colour", "status", "scope", "order"),
        _text,
    ),
    revision=st.just(UNBORN) | _revisions,
    stamps=st.dictionaries(st.sampled_from([*FIELDS, "np:later"]), _revisions, max_size=2),
    history=st.lists(
        st.builds(Superseded, st.sampled_from([*FIELDS]), _values, _revisions), max_size=2
    ).map(tuple),
    seen=st.dictionaries(_writers, st.integers(0, 9), max_size=2),
    survived=st.dictionaries(_writers, st.integers(0, 9), max_size=2),
    extra=_extras,
)


@st.composite
def _tombstones(draw):
    annotation = draw(st.none() | annotations)
    name = annotation.id if annotation else draw(_some_text)
    removed = draw(st.dictionaries(_writers, st.integers(0, 9), max_size=2))
    return Tombstone(name, removed, annotation, draw(_text), draw(_extras))


tombstones = _tombstones()


def _one_or_more(items):
    return items | st.lists(items, min_size=1, max_size=3)


def _object(required, optional):
    known = st.fixed_dictionaries(required, optional=optional)
    return st.builds(lambda extra, fields: {**extra, **fields}, _extras, known)


_wrong = st.integers(1, 9) | st.lists(_some_text, min_size=1) | st.just({"ก": None})
_field = _some_text | _wrong
_json_bodies = _object(
    {"value": _text},
    {
        "type": st.just("TextualBody") | st.just(["TextualBody", "np:Note"]),
        **dict.fromkeys(("purpose", "language", "format"), _field),
    },
)
_other_bodies = _some_text | _object({"type": st.just("Video")}, {"value": _text})
_json_selectors = (
    _object(
        {"type": st.just("TextQuoteSelector"), "exact": _text | _wrong},
        {"prefix": _text, "suffix": _text | _wrong, "refinedBy": _wrong},
    )
    | _object(
        {"type": st.just("TextPositionSelector"), "start": st.integers(-2, 9)},
        {"end": st.integers(0, 9) | _some_text},
    )
    | _object({"type": st.just("XPathSelector") | _wrong}, {"value": _some_text})
)
foreign_json = _object(
    {
        "id": _some_text,
        "target": _object(
            {"source": _some_text},
            {"selector": _one_or_more(_json_selectors), "np:snapshot": _field},
        ),
    },
    {
        "type": st.just("Annotation") | st.just(["Annotation", "np:Gloss"]),
        "body": _one_or_more(_json_bodies | _other_bodies),
        "creator": _some_text | _object({"type": st.just("Person")}, {"name": _field}),
        **dict.fromkeys(
            (
                "motivation",
                "created",
                "modified",
                "np:kind",
                "np:colour",
                "np:status",
                "np:scope",
                "np:order",
            ),
            _field,
        ),
        "np:revision": st.builds(list, _revisions) | _some_text,
        "np:stamps": st.dictionaries(_some_text, _revisions.map(list), min_size=1) | _some_text,
    },
)


@dataclass
class Copy:
    """One person's copy of the annotations.

    Attributes:
        seen: every text that was read or written here.
    """

    author: Author
    annotations: AnnotationSet = field(default_factory=AnnotationSet)
    seen: set[str] = field(default_factory=set)


@dataclass
class Story:
    """What several people did to one annotation.

    Attributes:
        states: every state that any copy was ever in.
        written: every text that was written.
        replaced: those in whose place somebody who had seen them wrote another.
    """

    copies: list[Copy]
    states: list[Record] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    replaced: set[str] = field(default_factory=set)

    def revise(self, copy: Copy, known: Annotation, **fields: object) -> None:
        """A change of some fields."""
        copy.annotations.replace(copy.author.revise(known, **fields))

    def write(self, copy: Copy, known: Annotation, text: str) -> None:
        """A change of the text."""
        self.replaced |= copy.seen
        self.written.add(text)
        copy.seen.add(text)
        tags = (body for body in known.bodies if body.purpose == TAGGING)
        self.revise(copy, known, bodies=(TextualBody(text), *tags))

    def meet(self, copy: Copy, other: Copy) -> None:
        """What another knows comes into a copy."""
        copy.annotations.join(list(other.annotations.records))
        copy.author.saw(max(counted(copy.annotations.records).values(), default=0))
        copy.seen |= other.seen


_steps = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(("text", "colour", "status", "tags", "target", "life", "meet", "meet")),
        st.integers(0, 2),
    ),
    max_size=14,
)


@st.composite
def stories(draw):
    """A `Story` of three people; all begin with the annotation that the first made."""
    copies = [Copy(Author(name, f"w-{name}", clock=lambda: NOON)) for name in "กขค"]
    story = Story(copies)
    made = copies[0].author.create(Kind.NOTE, Target("ni:1"), TextualBody("ต้น"))
    story.written.add("ต้น")
    for copy in copies:
        copy.annotations.add(made)
        copy.seen.add("ต้น")
    for number, (who, verb, choice) in enumerate(draw(_steps)):
        copy = copies[who]
        known = copy.annotations.record(made.id)
        if verb == "meet":
            story.meet(copy, copies[choice])
        elif isinstance(known, Tombstone):
            carry_out(copy.annotations, Change(added=(known.annotation,)), copy.author)
        elif verb == "text":
            story.write(copy, known, f"ที่ {number}")
        elif verb == "life":
            copy.annotations.remove(made.id, time=NOON)
        else:
            story.revise(copy, known, **_CHANGES[verb](known, choice))
        story.states.append(copy.annotations.record(made.id))
    story.states += [copy.annotations.record(made.id) for copy in copies]
    return story


_CHANGES = {
    "colour": lambda known, choice: {"colour": ("", "red", "green")[choice]},
    "status": lambda known, choice: {"status": ("", "open", "done")[choice]},
    "target": lambda known, choice: {"target": Target(f"ni:{choice}")},
    "tags": lambda known, choice: {
        "bodies": (*known.bodies, TextualBody(f"ป้าย {choice}", TAGGING))
    },
}
