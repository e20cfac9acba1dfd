import pytest

from nepreader.wording.letters import shown_letters


@pytest.mark.parametrize(("letters", "shown"), [("่", "◌่"), ("ุ้", "◌ุ้"), ("ก่", "ก่"), ("", ""), ("😀", "😀"), ("\u0301", "◌\u0301")])  # fmt: skip
def test_a_mark_alone_hangs_on_a_circle(letters, shown):
    assert shown_letters(letters) == shown
