from nepreader.glossary import Entry, Glossary, Kind, Termbase
from nepreader.glossing import domains_of
from nepreader.lexicon import CoreLexicon, Domain

CORE = CoreLexicon(
    "".join(f"คำ{n}\tn x {{politics}}\t\n" for n in range(8))
    + "".join(f"ศิลป์{n}\tn x {{art}}\t\n" for n in range(1))
    + "พระองค์\tpron he {royal}\t\nแมว\tn cat\t\n"
)


def test_a_text_is_about_what_many_of_its_words_are_about():
    words = [(f"คำ{n}", None) for n in range(8)]

    assert domains_of(words, CORE) == {Domain.POLITICS}
    assert domains_of(words * 3 + [("พระองค์", None)] * 50, CORE) == {Domain.POLITICS}


def test_few_words_say_nothing():
    assert domains_of([("คำ1", None), ("แมว", None)], CORE) == frozenset()


def test_terms_count_by_their_kind():
    entries = [Entry(f"t{n}", (f"ศัพท์{n}",), "x", kind=Kind.MONEY) for n in range(6)]
    termbase = Termbase([Glossary("g", entries)])
    words = [(entry.thai[0], entry.id) for entry in entries]

    assert domains_of(words, CORE, termbase) == {Domain.ECONOMICS}
