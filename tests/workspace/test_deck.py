import pytest

from nepreader.text import Span
from nepreader.workspace.deck import Deck
from nepreader.workspace.shown_passages import Passage

SENTENCES = {
    Span(0, 10): [Span(0, 4), Span(5, 10)],
    Span(11, 20): [],
    Span(21, 30): [Span(21, 25), Span(26, 30)],
}


@pytest.fixture
def deck() -> Deck:
    return Deck([Passage(span) for span in SENTENCES], SENTENCES.__getitem__)


def test_steps_go_from_passage_to_passage_and_stop_at_the_ends(deck):
    assert not deck.step(-1)
    assert [deck.step(1), deck.step(1), deck.step(1)] == [True, True, False]
    assert deck.index == 2
    assert deck.following is None


def test_steps_by_sentence_cross_passages_and_back_to_the_last_sentence(deck):
    seen = [deck.current_sentence]
    while deck.step(1, by_sentence=True):
        seen.append(deck.current_sentence)
    assert seen == [Span(0, 4), Span(5, 10), Span(11, 20), Span(21, 25), Span(26, 30)]

    back = [deck.current_sentence]
    while deck.step(-1, by_sentence=True):
        back.append(deck.current_sentence)
    assert back == seen[::-1]


@pytest.mark.parametrize(("index", "found"), [(-3, 0), (1, 1), (99, 2)])
def test_a_number_that_is_none_goes_to_the_nearest_passage(deck, index, found):
    deck.sentence = 1
    deck.go(index)

    assert (deck.index, deck.sentence) == (found, 0)


def test_a_sentence_is_found_by_a_position(deck):
    deck.go_to_sentence_at(7)

    assert deck.current_sentence == Span(5, 10)
