import pytest

from nepreader.errors import SettingsError
from nepreader.workspace.spelling import PersonalDictionary


def test_words_are_kept_beside_what_another_window_added(tmp_path):
    one, other = (PersonalDictionary(tmp_path / "new" / "words.txt") for _ in range(2))
    assert one.words() == []
    one.add("smychka")
    other.add("prodnalog")
    one.add("smychka")
    assert one.words() == ["smychka", "prodnalog"]


def test_a_file_that_is_no_text_is_told_and_left_as_it_is(tmp_path):
    path = tmp_path / "words.txt"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError):
        PersonalDictionary(path).add("smychka")
    assert path.read_bytes() == b"\xff\xfe\x00"
