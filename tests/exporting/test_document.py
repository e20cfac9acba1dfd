from nepreader.exporting.document import Side, blocks_of, terms_in, with_glosses
from nepreader.text import Span
from nepreader.translation import Gloss
from translation.bilingual import cats, text_of, unit

LONG = "แมวดำ" * 30


def headings(*sources):
    units = [unit(words, "x", n * 1000, n) for n, words in enumerate(sources)]
    return [block.is_heading for block in blocks_of(text_of(*units))]


def test_a_short_line_before_text_is_a_heading():
    assert headings("บทที่ 1", LONG, LONG, LONG) == [True, False, False, False]


def test_a_title_and_a_heading_are_both_headings():
    assert headings("เรื่องแมว", "บทที่ 1", LONG, LONG, LONG, LONG)[:3] == [True, True, False]


def test_short_lines_at_the_end_are_none():
    assert headings(LONG, LONG, LONG, LONG, "หนึ่ง", "สอง") == [False] * 6


def test_a_dialogue_has_no_headings():
    assert headings("มาไหม", LONG, "มา", LONG, "ไปไหม", "ไป") == [False] * 6


def test_a_paragraph_is_its_passages():
    _, block = blocks_of(cats())

    assert block.source.endswith(" หนูวิ่งเล่น")
    assert block.target == "A black cat sleeps & dreams หนูวิ่งเล่น"
    assert [comment.author for comment in block.comments] == ["ยาย"]


def test_terms_are_listed_once_by_their_english():
    gloss = [
        Gloss(Span(0, 3), "m", "mouse"),
        Gloss(Span(3, 6), "c", "cat"),
        Gloss(Span(6, 9), "m", "mouse"),
    ]
    text = text_of(unit("หนูแมวหนู", glosses=tuple(gloss)))

    assert [(term.form, term.english) for term in terms_in(text)] == [
        ("แมว", "cat"),
        ("หนู", "mouse"),
    ]


def test_a_passage_in_pieces_is_the_passage():
    found = with_glosses(cats().units[1])

    assert "".join(words for words, _ in found) == cats().units[1].source
    assert [gloss.entry_id if gloss else None for _, gloss in found] == ["cat", None]


def test_a_side_has_one_language_or_two():
    assert [(side.has_source, side.has_target) for side in Side] == [(True, True), (False, True), (True, False)]  # fmt: skip
