from nepreader.glossary import Entry, Glossary, Kind, Termbase, TermParts, Years


def entry(entry_id: str, *thai: str, **fields) -> Entry:
    return Entry(entry_id, thai, fields.pop("english", entry_id), **fields)


def test_an_earlier_glossary_rules_by_id_and_by_form():
    own = Glossary("own", [entry("lenin", "เลนิน", english="Lenin (mine)")])
    bundled = Glossary("nep", [entry("lenin", "เลนิน"), entry("other", "เลนิน", "อื่น")])
    termbase = Termbase([own, bundled])

    assert termbase.get("lenin").english == "Lenin (mine)"
    assert termbase.source_of("lenin") == "own"
    assert termbase.entry_of_form("เลนิน").id == "lenin"
    assert termbase.entry_of_form("อื่น").id == "other"
    assert len(termbase) == 2


def test_what_is_not_there_is_none():
    termbase = Termbase()

    assert termbase.get("x") is None
    assert termbase.source_of("x") is None
    assert termbase.entry_of_form("x") is None


def test_every_form_right_or_wrong_names_the_entry():
    termbase = Termbase([Glossary("g", [entry("nep", "เนป", misspelt=("เนบ",), latin=("NEP",))])])

    assert set(termbase.forms) == {"เนป", "เนบ", "NEP"}


def test_entries_are_put_in_and_taken_out_of_copies():
    glossary = Glossary("g", [entry("a", "ก")], title="หนึ่ง")
    more = glossary.with_entry(entry("b", "ข")).with_entry(entry("a", "ค"))

    assert list(more) == ["a", "b"]
    assert more["a"].thai == ("ค",)
    assert list(more.without("a")) == ["b"]
    assert glossary["a"].thai == ("ก",)
    assert more.title == "หนึ่ง"


def test_the_parts_of_a_term_are_the_others_inside_it():
    gosplan = entry("gosplan", "คณะกรรมาธิการวางแผนแห่งรัฐ", "กอสแพลน")
    termbase = Termbase([Glossary("g", [gosplan, entry("state", "รัฐ"), entry("plan", "วางแผน")])])

    parts = TermParts(termbase).parts_of("คณะกรรมาธิการวางแผนแห่งรัฐ", "gosplan")

    assert [part.id for part in parts] == ["plan", "state"]


def test_an_entry_is_named_by_its_first_form():
    assert entry("a", "ก", "ข").headword == "ก"
    assert Entry("b", (), "LEF", latin=("L.E.F.",)).headword == "L.E.F."
    assert entry("a", "ก", kind=Kind.PLACE).kind == "place"


def test_years_read_well():
    assert str(Years(1921, 1928)) == "1921–1928"
    assert str(Years(1921, 1921)) == str(Years(1921)) == "1921"
