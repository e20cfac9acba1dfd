"""Texts with their translations, for tests of what reads and writes them."""

from hypothesis import strategies as st

from nepreader.text import Span
from nepreader.translation import BilingualText, Comment, Gloss, Status, TranslationUnit
from nepreader.translation.status import status_of
from strategies import thai_text

DIGEST = "ab" * 32
ODD = st.text(st.characters(), max_size=12)
"""Any code points: controls, halves of surrogate pairs, what XML and CSV have a meaning for."""
MARKUP = st.sampled_from(
    ("<b>", "]]>", "&amp;", '"', "'", "\\", "\r\n", "\r", "\0", "\x0b", "\ufffe", "\ud800", "=1+1",
     "#", "*a*", "|", "<!--", "{{", "😀", "  ", "\u2028", "%s", "\\n", "U+0000")
)  # fmt: skip
words = st.lists(ODD | MARKUP | thai_text, max_size=4).map("".join)
some_words = words.filter(lambda text: text.strip())


@st.composite
def units(draw):
    """Units one after another, as a text has them."""
    found, at, paragraph = [], 0, 0
    for source in draw(st.lists(some_words, min_size=1, max_size=6)):
        target = draw(words)
        status = status_of(draw(st.sampled_from(Status)), target)
        comments = tuple(Comment(text) for text in draw(st.lists(some_words, max_size=2)))
        span = Span(at, at + len(source))
        found.append(TranslationUnit(span, paragraph, source, target, status, comments))
        at = span.end + 1
        paragraph += draw(st.integers(0, 1))
    return tuple(found)


bilingual_texts = st.tuples(words, units()).map(
    lambda made: BilingualText(made[0], DIGEST, made[1])
)


def unit(source: str, target: str = "", start: int = 0, paragraph: int = 0, **fields):
    """One unit; a draft unless another status is said."""
    span = Span(start, start + len(source))
    fields.setdefault("status", status_of(Status.DRAFT, target))
    return TranslationUnit(span, paragraph, source, target, **fields)


def text_of(*found: TranslationUnit, name: str = "แมว.txt") -> BilingualText:
    return BilingualText(name, DIGEST, found)


def cats(**fields) -> BilingualText:
    """Two passages of one paragraph and one of another, with a term and a comment."""
    heading = unit("😀 แมว", "Cats", status=Status.DONE)
    gloss = Gloss(Span(0, 5), "cat", "black cat", "said to bring <luck>")
    first = unit(
        "แมวดำนอนหลับอยู่ใต้ต้นมะม่วงในสวนหลังบ้านของยายตั้งแต่เช้าจนบ่ายโดยไม่มีใครปลุกมันเลยสักครั้งเดียว",
        "A black cat sleeps & dreams",
        7,
        1,
        comments=(Comment("จริงหรือ <script>alert(1)</script>", "ยาย"),),
        glosses=(gloss,),
        gap=" ",
    )
    second = unit("หนูวิ่งเล่น", "", first.span.end + 1, 1)
    return text_of(heading, first, second, **fields)
