import pytest

from nepreader.language import Token
from nepreader.language.token import kind_of
from nepreader.vocabulary import ListedWord, WordOrder, WordStatus, in_order, word_list
from nepreader.vocabulary.frequency import frequency_ranks

TEXTS = ("😀", "หนู", "แมว", " ", "เห็น", "แมว", "หนู", "หนู")


def tokens():
    at = 0
    for text in TEXTS:
        yield Token(at, at + len(text), text, kind_of(text))
        at += len(text)


@pytest.fixture
def words():
    statuses = {"แมว": WordStatus.KNOWN, "เห็น": WordStatus.LEARNING}
    return word_list(tokens(), statuses, {"เห็น": 5, "แมว": 900})


def test_every_word_is_listed_once_with_its_first_place(words):
    assert words == [
        ListedWord("หนู", 3, 1, WordStatus.NEW, None),
        ListedWord("แมว", 2, 4, WordStatus.KNOWN, 900),
        ListedWord("เห็น", 1, 8, WordStatus.LEARNING, 5),
    ]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (WordOrder.COUNT, ["หนู", "แมว", "เห็น"]),
        (WordOrder.PLACE, ["หนู", "แมว", "เห็น"]),
        (WordOrder.STATUS, ["เห็น", "หนู", "แมว"]),
        (WordOrder.RANK, ["เห็น", "แมว", "หนู"]),
        (WordOrder.WORD, ["แมว", "หนู", "เห็น"]),
    ],
)
def test_a_list_is_sorted(words, order, expected):
    assert [word.word for word in in_order(reversed(words), order)] == expected


def test_words_are_in_the_order_of_thai_dictionaries():
    expected = ["กา", "ก้าน", "เก", "เก่า", "แก", "ขา", "เขา", "ไข่"]
    words = [ListedWord(word, 1, 0, WordStatus.NEW, None) for word in sorted(expected)]

    assert [word.word for word in in_order(words, WordOrder.WORD)] == expected


def test_ranks_begin_with_the_most_frequent_thai_words():
    ranks = frequency_ranks()

    assert ranks["ที่"] == 1
    assert ranks["ของ"] < ranks["บ้าน"] < ranks["ชาวนา"]
    assert sorted(ranks.values()) == list(range(1, len(ranks) + 1))
