import csv

import pytest

from nepreader.glossary import Glossary
from nepreader.importing.glossaries import read_glossary
from nepreader.workspace.glossaries import new_entry, save_own_glossary


@pytest.mark.parametrize("ending", [".tbx", ".csv", ".tsv", ".json"])
def test_own_terms_go_out_and_can_be_read_again(run, tmp_path, ending):
    save_own_glossary(Glossary("own", [new_entry("😀แมว", "cat", "it says miaow")]))
    out = tmp_path / f"terms{ending}"

    code, printed, _ = run("glossary", "-o", out)

    assert (code, printed.strip()) == (0, "1")
    (entry,) = read_glossary(out).values()
    assert (entry.thai, entry.english) == (("😀แมว",), "cat")


def test_a_glossary_is_turned_into_another_format(run, tmp_path):
    table = tmp_path / "terms.csv"
    table.write_text("แมว,cat,\nหมา,dog,\n", encoding="utf-8")
    out = tmp_path / "terms.tsv"

    assert run("glossary", table, "-o", out)[1].strip() == "2"
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines(), delimiter="\t"))
    assert {"แมว", "หมา"} <= {cell for row in rows for cell in row}


def test_an_ending_that_means_nothing_is_told(run, tmp_path):
    code, _, told = run("glossary", "-o", tmp_path / "terms.doc")

    assert code == 1
    assert ".tbx, .csv" in told
    assert not (tmp_path / "terms.doc").exists()
