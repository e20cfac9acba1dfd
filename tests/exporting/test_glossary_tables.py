import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.exporting.cells import neutralised, table
from nepreader.exporting.glossary_tables import glossary_table
from nepreader.glossary import Entry, Kind
from nepreader.importing.glossaries import read_glossary

_signs = st.sampled_from(("=1+1", "+a", "-", "@x", "'=", "a|b", "a;b", "\\", "\\|", '"', ",", "'"))
form = st.lists(_signs | st.sampled_from(("แมว", "cat", "😀")), min_size=1, max_size=3).map("".join)
forms = st.lists(form, max_size=3).map(tuple)
entries = st.builds(
    Entry,
    form,
    st.lists(form, min_size=1, max_size=3).map(tuple),
    form,
    form,
    st.sampled_from(Kind),
    misspelt=forms,
    latin=forms,
    russian=form,
    renderings=forms,
    forbidden=forms,
    description_en=form,
    description_th=form,
)


@pytest.mark.parametrize(("delimiter", "name"), [(",", "g.csv"), ("\t", "g.tsv")])
@given(entry=entries)
def test_a_term_that_is_written_is_read_again(delimiter, name, entry, tmp_path):
    path = tmp_path / name
    path.write_bytes(glossary_table([entry], delimiter))
    (found,) = read_glossary(path).values()

    assert found == entry


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_no_cell_begins_with_what_a_spreadsheet_computes(cells):
    read = next(csv.reader(io.StringIO(table([cells]).decode("utf-8-sig"), newline="")), [])

    assert not [cell for cell in read if cell[:1] in tuple("=+-@\t\r\n＝＋－＠")]
    assert len(read) == len(cells) or cells == [""]


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])
def test_a_formula_is_put_behind_an_apostrophe(cell):
    assert neutralised(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["แมว", "a=b", "", "'quoted'", " =1", "1+1"])
def test_words_are_left_as_they_are(cell):
    assert neutralised(cell) == cell


def test_spreadsheets_are_told_that_it_is_utf_8():
    assert table([["แมว"]]) == b"\xef\xbb\xbf" + "แมว\r\n".encode()
