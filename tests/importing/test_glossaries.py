import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import GlossaryError
from nepreader.glossary import Kind
from nepreader.importing import glossaries
from nepreader.importing.glossaries import read_glossary

TBX = """<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><text><body>
<conceptEntry id="c1"><descrip type="definition">state  planning</descrip>
<langSec xml:lang="th"><termSec><term>กอสแพลน</term></termSec><termSec><term>คณะกรรมาธิการ</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>Gosplan</term></termSec><termSec><term>Planning Office</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
<termSec><term>State Planning Commission</term></termSec></langSec>
<langSec xml:lang="ru"><termSec><term>Госплан</term></termSec></langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="th"><termSec><term>ลำพัง</term></termSec></langSec></conceptEntry>
</body></text></tbx>"""


def write(tmp_path, name: str, content: str, encoding: str = "utf-8"):
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("name", "content", "encoding"),
    [
        ("g.csv", "thai,english,gloss\nกอสแพลน|โกสแพลน,Gosplan,planning\n", "utf-8-sig"),
        ("g.csv", "ไทย;อังกฤษ;ความหมาย\r\nกอสแพลน|โกสแพลน;Gosplan;planning\r\n", "cp874"),
        ("g.tsv", "กอสแพลน; โกสแพลน\tGosplan\tplanning\n\n", "utf-8"),
        ("g.csv", '"กอสแพลน | โกสแพลน","Gosplan","planning"\n', "utf-16"),
    ],
)
def test_tables_are_read_with_and_without_titles(tmp_path, name, content, encoding):
    (entry,) = read_glossary(write(tmp_path, name, content, encoding)).values()

    assert entry.thai == ("กอสแพลน", "โกสแพลน")
    assert (entry.english, entry.gloss) == ("Gosplan", "planning")


def test_further_columns_are_read(tmp_path):
    content = "id,thai,english,kind,russian,forbidden\nx,กข,AB,place,АБ,B|C\ny,คง,CD,spaceship,,\n"
    glossary = read_glossary(write(tmp_path, "g.csv", content))

    assert glossary["x"].kind is Kind.PLACE
    assert glossary["x"].russian == "АБ"
    assert glossary["x"].forbidden == ("B", "C")
    assert glossary["y"].kind is Kind.OTHER


def test_tbx_is_read_with_what_is_forbidden(tmp_path):
    (entry,) = read_glossary(write(tmp_path, "g.tbx", TBX)).values()

    assert entry.id == "c1"
    assert entry.thai == ("กอสแพลน", "คณะกรรมาธิการ")
    assert (entry.english, entry.renderings) == ("Gosplan", ("State Planning Commission",))
    assert entry.forbidden == ("Planning Office",)
    assert (entry.russian, entry.gloss) == ("Госплан", "state planning")


@pytest.mark.parametrize(
    ("name", "content", "where"),
    [
        ("g.csv", "thai,english\nก,\n", "row 2"),
        ("g.csv", "\n\n", ""),
        ("g.csv", "\0\1\2\3\4\5\6", ""),
        ("g.tbx", "<tbx>", "line 1"),
        ("g.tbx", "<tbx></tbx>", ""),
        ("g.json", "{", "line 1"),
        ("g.pdf", "x", ""),
    ],
)
def test_what_is_no_glossary_says_where(tmp_path, name, content, where):
    with pytest.raises(GlossaryError) as caught:
        read_glossary(write(tmp_path, name, content))

    assert caught.value.where == where or caught.value.where.startswith(where or "\0")


def test_a_missing_or_huge_file_is_refused(tmp_path, monkeypatch):
    with pytest.raises(GlossaryError):
        read_glossary(tmp_path / "none.csv")
    monkeypatch.setattr(glossaries, "MAX_BYTES", 2)
    with pytest.raises(GlossaryError):
        read_glossary(write(tmp_path, "g.csv", "ก,A"))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=120))
def test_any_text_is_read_or_refused(tmp_path, content):
    try:
        glossary = read_glossary(write(tmp_path, "g.csv", content))
    except GlossaryError:
        return
    assert all(entry.thai and entry.english for entry in glossary.values())
