import pytest

from nepreader.correction.suspect import Suggestion, Suspect, SuspectKind
from nepreader.text import Span
from nepreader.wording import translator
from nepreader.wording.suspects import reason


def said(
    printed: str, meant: str = "", kind: SuspectKind = SuspectKind.SHAPE, language="en"
) -> str:
    suggestions = (Suggestion(meant, 0.9),) if meant else ()
    suspect = Suspect(Span(0, len(printed)), printed, kind, 1.0, suggestions)
    return reason(suspect, translator(language))


@pytest.mark.parametrize(
    ("printed", "meant", "expected"),
    [
        ("ซาว", "ชาว", "“ช” read as “ซ”"),
        ("มะมวง", "มะม่วง", "“◌่” lost"),
        ("บ้านน", "บ้าน", "“น” added"),
    ],
)
def test_the_letters_that_were_misread_are_named(printed, meant, expected):
    assert said(printed, meant) == expected


def test_every_kind_has_words_in_both_languages():
    for kind in SuspectKind:
        assert said("กก", kind=kind) != said("กก", kind=kind, language="th")


def test_thai_readers_are_told_in_thai():
    assert said("ซาว", "ชาว", language="th") == "“ช” ถูกอ่านเป็น “ซ”"
