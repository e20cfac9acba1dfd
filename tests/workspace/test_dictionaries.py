import pytest

from nepreader.errors import DictionaryError, SettingsError
from nepreader.workspace.dictionaries import ImportedDictionaries


def table(folder, name: str, *rows: str):
    path = folder / name
    path.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def dictionaries(tmp_path):
    return ImportedDictionaries(tmp_path / "own")


def test_a_dictionary_is_imported_and_found_again(dictionaries, tmp_path):
    told = []
    added = dictionaries.add(table(tmp_path, "a.tsv", "แมว\tcat", "หมา\tdog"), told.append)

    assert (added.title, added.count, added.enabled, added.origin) == ("a", 2, True, "a.tsv")
    assert told == sorted(told)
    assert told[-1] == 1.0
    again = ImportedDictionaries(tmp_path / "own")
    assert again.all == (added,)
    (index,), faults = again.open()
    assert faults == []
    assert index.look_up("แมว").senses[0].gloss == "cat"
    assert index.look_up("แมว").source == added.id
    index.close()


def test_order_and_on_or_off_are_kept(dictionaries, tmp_path):
    first = dictionaries.add(table(tmp_path, "a.tsv", "แมว\tcat"))
    second = dictionaries.add(table(tmp_path, "b.tsv", "แมว\tpuss"))
    dictionaries.move(second.id, 0)
    dictionaries.enable(first.id, enabled=False)
    again = ImportedDictionaries(tmp_path / "own")

    assert [(d.id, d.enabled) for d in again.all] == [(second.id, True), (first.id, False)]
    opened, _ = again.open()
    assert [index.name for index in opened] == [second.id]
    for index in opened:
        index.close()


def test_a_dictionary_is_removed_with_its_index(dictionaries, tmp_path):
    added = dictionaries.add(table(tmp_path, "a.tsv", "แมว\tcat"))

    assert dictionaries.remove(added.id) == added
    assert dictionaries.remove(added.id) is None
    assert [p.suffix for p in (tmp_path / "own").iterdir()] == [".json"]


def test_a_bad_file_changes_nothing(dictionaries, tmp_path):
    with pytest.raises(DictionaryError):
        dictionaries.add(table(tmp_path, "a.tsv", "แมว\tcat", "หมา"))

    assert dictionaries.all == ()
    assert not list((tmp_path / "own").glob("*.sqlite*"))


def test_importing_may_be_cancelled(dictionaries, tmp_path):
    class Stopped(Exception):
        pass

    def stop(_done):
        raise Stopped

    with pytest.raises(Stopped):
        dictionaries.add(table(tmp_path, "a.tsv", *(f"คำ{n}\tx" for n in range(3000))), stop)
    assert dictionaries.all == ()
    assert not list((tmp_path / "own").glob("*.sqlite*"))


def test_a_lost_or_damaged_index_is_left_out_with_a_reason(dictionaries, tmp_path):
    kept = dictionaries.add(table(tmp_path, "a.tsv", "แมว\tcat"))
    lost = dictionaries.add(table(tmp_path, "b.tsv", "แมว\tcat"))
    (tmp_path / "own" / f"{lost.id}.sqlite").write_bytes(b"broken")
    opened, faults = dictionaries.open()

    assert [index.name for index in opened] == [kept.id]
    assert [fault.path.stem for fault in faults] == [lost.id]
    for index in opened:
        index.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(SettingsError):
        ImportedDictionaries(tmp_path / "file").add(table(tmp_path, "a.tsv", "แมว\tcat"))
