from hypothesis import given
from hypothesis import strategies as st

from nepreader.text import Blocks, Paragraphs, Reading, Span
from nepreader.text.blocks import MAX_LENGTH


def blocks_of(text: str) -> Blocks:
    return Blocks(text, Paragraphs(text))


def test_a_paragraph_is_a_block():
    text = "หนึ่ง\n\nสอง"

    assert [b.of(text) for b in blocks_of(text)] == ["หนึ่ง", "", "สอง"]


@given(st.integers(1, 3), st.sampled_from(["ก", "กู้", "คำ หนึ่ง ", "😀"]))
def test_a_huge_paragraph_is_cut_without_loss_between_characters(times, piece):
    text = piece * (times * MAX_LENGTH // len(piece) + 7)
    blocks = blocks_of(text)

    assert "".join(b.of(text) for b in blocks) == text
    assert max(map(len, blocks)) <= MAX_LENGTH
    assert not any(b.of(text).startswith(("ู", "้", "ำ")) for b in blocks)


def test_pieces_end_at_blanks_where_there_are_any():
    text = "คำยาว " * MAX_LENGTH

    assert all(b.of(text).endswith(" ") for b in blocks_of(text))


def test_only_later_pieces_continue_a_paragraph():
    text = "x" * (MAX_LENGTH + 1) + "\n\nข"
    blocks = blocks_of(text)

    assert [blocks.continues(i) for i in range(len(blocks))] == [False, True, False, False]


def test_positions_find_their_block():
    blocks = Reading("กข\nคง").blocks

    assert [blocks.index_at(i) for i in range(5)] == [0, 0, 0, 1, 1]
    assert list(blocks.touching(Span(1, 4))) == [0, 1]
    assert blocks.lengths() == [2, 2]
    assert blocks[0:2] == [Span(0, 2), Span(3, 5)]
