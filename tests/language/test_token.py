import pytest

from nepreader.language import Token, TokenKind, Tokens
from nepreader.language.token import is_thai, kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("เลนิน", TokenKind.WORD),
        ("ค.ศ.", TokenKind.WORD),
        ("ฯลฯ", TokenKind.WORD),
        ("ๆ", TokenKind.PUNCTUATION),
        ("1921", TokenKind.NUMBER),
        ("๑๙๒๑", TokenKind.NUMBER),
        ("N.E.P.", TokenKind.LATIN),
        ("é", TokenKind.LATIN),
        ("“", TokenKind.PUNCTUATION),
        ("%", TokenKind.PUNCTUATION),
        ("+", TokenKind.PUNCTUATION),
        (" ", TokenKind.SPACE),
        ("\u00a0\t", TokenKind.SPACE),
        ("😀", TokenKind.OTHER),
        ("ন্ত্রী", TokenKind.OTHER),
        ("НЭП", TokenKind.OTHER),
    ],
)
def test_a_kind_is_told_by_the_first_character(text, kind):
    assert kind_of(text) is kind


def test_tokens_are_made_when_asked():
    tokens = Tokens("เลนินมา", [0, 5, 7], {0: "lenin"})

    assert tokens[0] == Token(0, 5, "เลนิน", TokenKind.WORD, "lenin")
    assert tokens[-1].text == "มา"
    assert [t.text for t in tokens[0:2]] == ["เลนิน", "มา"]
    assert tokens.at(4) == tokens[0]
    assert tokens.at(7) == tokens[1]
    assert len(tokens) == 2


def test_an_empty_text_has_no_token_at_any_position():
    with pytest.raises(IndexError):
        Tokens("", [0], {}).index_at(0)


def test_thai_letters_are_told_from_thai_digits_and_signs():
    assert is_thai("ก")
    assert is_thai("่")
    assert not is_thai("๑")
    assert not is_thai("฿")
