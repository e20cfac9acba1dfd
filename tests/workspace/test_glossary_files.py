import pytest

from nepreader.errors import ExportFailed
from nepreader.glossary import Entry, Glossary, load_glossary
from nepreader.importing.glossaries import read_glossary
from nepreader.workspace.glossaries import BUNDLED
from nepreader.workspace.glossary_files import SUFFIXES, export_glossary

CATS = Glossary("cats", [Entry("cat", ("แมว",), "cat", "an animal", forbidden=("dog",))])


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_glossary_is_written_and_read_by_its_ending(suffix, tmp_path):
    path = tmp_path / f"cats{suffix}"

    assert export_glossary(CATS, path) == 1
    assert list(read_glossary(path).values()) == list(CATS.values())


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".tbx"])
def test_the_bundled_glossary_comes_back_with_its_forms(suffix, tmp_path):
    bundled = load_glossary(BUNDLED)
    path = tmp_path / f"g{suffix}"
    export_glossary(bundled, path)
    found = read_glossary(path)

    assert list(found) == list(bundled)
    for name, entry in bundled.items():
        assert set(found[name].forms) == set(entry.forms)
        assert (found[name].english, found[name].renderings) == (entry.english, entry.renderings)


@pytest.mark.parametrize("name", ["g.doc", "none/g.csv"])
def test_a_place_that_cannot_be_written_is_named(name, tmp_path):
    with pytest.raises(ExportFailed):
        export_glossary(CATS, tmp_path / name)
