import pytest

from nepreader.errors import PersonalWordsUnreadable
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
    with pytest.raises(PersonalWordsUnreadable) as told:
        PersonalDictionary(path).add("smychka")
    assert "UTF-8" in told.value.reason
    assert path.read_bytes() == b"\xff\xfe\x00"


def test_a_folder_in_place_of_the_file_is_told_and_stays(tmp_path):
    path = tmp_path / "words.txt"
    (path / "kept").mkdir(parents=True)
    with pytest.raises(PersonalWordsUnreadable):
        PersonalDictionary(path).add("smychka")
    assert (path / "kept").is_dir()


def test_a_file_that_an_editor_marked_as_utf_8_is_read(tmp_path):
    path = tmp_path / "words.txt"
    path.write_text("smychka\n", encoding="utf-8-sig")
    assert PersonalDictionary(path).words() == ["smychka"]


def test_several_words_are_kept_at_once(tmp_path):
    dictionary = PersonalDictionary(tmp_path / "words.txt")
    dictionary.add("smychka", "prodnalog", "smychka")
    assert dictionary.words() == ["smychka", "prodnalog"]
