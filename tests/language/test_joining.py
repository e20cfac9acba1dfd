import pytest

from nepreader.language.joining import join


@pytest.mark.parametrize(
    ("cut", "joined"),
    [
        ("ชาว|นา|ชาว|ไร่", "ชาวนาชาวไร่"),
        ("ชาว|นา|มา", "ชาวนา|มา"),
        ("ความ|สุข", "ความสุข"),
        # Two headwords want แท้: neither gets it.
        ("ที่|แท้|จริง", "ที่|แท้|จริง"),
        # การ belongs to the verb that follows.
        ("เป็น|การ|พิชิต", "เป็น|การ|พิชิต"),
        ("เป็น|การ", "เป็นการ"),
        ("มา", "มา"),
        ("", ""),
    ],
)
def test_only_undisputed_neighbours_are_joined(cut, joined, some_headwords):
    pieces = cut.split("|") if cut else []
    for first, end in reversed(join(pieces, some_headwords)):
        pieces[first:end] = ["".join(pieces[first:end])]

    assert "|".join(pieces) == joined
