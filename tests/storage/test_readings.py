from hypothesis import given
from hypothesis import strategies as st

from nepreader.storage.readings import load_corrections, save_corrections

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=10)


@given(st.dictionaries(words, words, max_size=8))
def test_corrections_survive_the_round_trip(tmp_path, corrections):
    path = tmp_path / "readings.json"
    save_corrections(corrections, path)

    assert load_corrections(path) == corrections


def test_a_damaged_file_is_set_aside(tmp_path):
    path = tmp_path / "readings.json"
    path.write_text("{", encoding="utf-8")

    assert load_corrections(path) == {}
    (aside,) = tmp_path.iterdir()
    assert (".corrupt-" in aside.name, aside.read_text(encoding="utf-8")) == (True, "{")


def test_no_file_is_no_corrections(tmp_path):
    assert load_corrections(tmp_path / "none.json") == {}
