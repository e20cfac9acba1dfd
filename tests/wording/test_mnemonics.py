import pytest

from nepreader.wording.mnemonics import without_mnemonic


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("&Open…", "Open…"),
        ("เปิด…(&O)", "เปิด…"),
        ("R&&D", "R&D"),
        ("Language (ภาษา)", "Language (ภาษา)"),
        ("", ""),
    ],
)
def test_the_letter_that_chooses_is_left_out(text, bare):
    assert without_mnemonic(text) == bare
