import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.thai import STORY
from nepreader.annotation.matching import Block, matching_blocks
from strategies import THAI_WORDS, texts

RANDOM = random.Random(20261122)


def long_text(words: int) -> str:
    return "".join(RANDOM.choice(THAI_WORDS) for _ in range(words))


LONG = long_text(1500)


def mapped(old: str, new: str) -> dict[int, int]:
    """Where each character that is the same stands in the new text, moved ones too."""
    return {
        block.old + at: block.new + at
        for block in sorted(matching_blocks(old, new), key=lambda block: block.length)
        for at in range(block.length)
        if not block.changed
    }


@given(texts, texts, texts)
def test_blocks_say_what_is_the_same(one, other, third):
    old, new = one + other + third, third + one + "ฯ" + other
    for block in matching_blocks(old, new):
        was, now = (
            text[at : at + block.length] for text, at in ((old, block.old), (new, block.new))
        )
        assert len(was) == len(now) == block.length > 0
        assert block.changed or was == now


@given(texts, texts)
def test_blocks_that_did_not_move_rise_on_both_sides(old, new):
    blocks = [block for block in matching_blocks(old, new) if not block.moved]

    for block, following in zip(blocks, blocks[1:], strict=False):
        assert block.old + block.length <= following.old
        assert block.new + block.length <= following.new


@given(texts, texts, texts)
def test_what_stands_before_and_behind_a_change_is_the_same(head, inside, tail):
    places = mapped(head + tail, head + inside + tail)

    assert len(places) == len(head + tail)


def test_the_same_text_is_one_block():
    assert matching_blocks(STORY, STORY) == [Block(0, 0, len(STORY))]
    assert matching_blocks("", STORY) == matching_blocks(STORY, "") == []


def test_another_letter_in_the_same_place_is_a_changed_block():
    old, new = "เรือถึงท่าช้า", "เรือถึงห่าช้า"

    (changed,) = (block for block in matching_blocks(old, new) if block.changed)

    assert changed[:3] == (7, 7, 1)


def test_a_line_that_moved_is_found_and_said_to_have_moved():
    lines = STORY.splitlines(keepends=True)
    new = "".join([*lines[1:], lines[0]])
    (block,) = (b for b in matching_blocks(STORY, new) if b.moved and b.length > 10)

    assert STORY[block.old : block.old + block.length] in lines[0]
    assert new[block.new : block.new + block.length] in lines[0]


@pytest.mark.parametrize("at", [0, len(LONG) // 3, len(LONG)])
def test_an_insertion_in_a_long_text_shifts_what_follows(at):
    places = mapped(LONG, LONG[:at] + "§" * 3000 + LONG[at:])

    assert [places[i] for i in range(len(LONG))] == [i + 3000 * (i >= at) for i in range(len(LONG))]


def test_many_changes_in_a_long_text_leave_the_rest_in_place():
    letters = list(LONG)
    for at in range(0, len(LONG), 50):
        letters[at] = "§"
    places = mapped(LONG, "".join(letters))

    right = sum(places.get(i) == i for i in range(len(LONG)))
    assert right >= 0.97 * len(LONG)


def test_a_chapter_that_moved_in_a_long_text_is_found():
    more = long_text(1500)
    places = mapped(LONG + "\n" + more, more + "\n" + LONG)

    right = sum(places.get(i) == i + len(more) + 1 for i in range(len(LONG)))
    assert right >= 0.99 * len(LONG)


def test_a_text_of_a_whole_shelf_is_matched():
    shelf = "".join(f"{number} {LONG[number % 900 :][:40]}" for number in range(7000))
    assert len(shelf) > 300_000
    places = mapped(shelf, "§§§" + shelf[:150_000] + shelf[150_100:])

    assert places[100] == 103
    assert places[len(shelf) - 1] == len(shelf) - 98
    assert 150_050 not in places


def test_what_has_nothing_in_common_has_no_block_of_the_same():
    assert all(block.changed for block in matching_blocks("กขค" * 9, "abc" * 9))


@given(st.text("กข", max_size=30), st.text("กข", max_size=30))
def test_the_same_texts_give_the_same_blocks(old, new):
    assert matching_blocks(old, new) == matching_blocks(old, new)
