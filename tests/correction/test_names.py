from nepreader.correction.names import fits_better, misspelt, named
from nepreader.correction.suspect import SuspectKind
from nepreader.text import Span

TEXT = "😀 แล้วนายโคลซัก (Kolchak) ก็มา"


def test_thai_names_before_latin_ones_are_found_word_by_word():
    assert [(name.span.of(TEXT), name.latin) for name in named(TEXT)] == [
        ("แล้วนายโคลซัก", "Kolchak")
    ]
    pair = "พบ วลาดีมีร์ โคลชัก (Vladimir Kolchak)"
    assert [(n.span.of(pair), n.latin) for n in named(pair)] == [
        ("โคลชัก", "Kolchak"), ("วลาดีมีร์", "Vladimir"),
    ]  # fmt: skip


def test_latin_words_that_hold_few_sounds_say_nothing():
    assert named("เขา (We) และ (UN)") == []


def test_a_name_that_nearly_sounds_like_the_latin_one_is_suspected_and_mended():
    (rival,) = misspelt(TEXT, named(TEXT))

    assert rival.kind is SuspectKind.NAME
    assert rival.latin == "Kolchak"
    assert rival.span.of(TEXT).endswith("โคลซัก")
    assert rival.suggestions[0][0].endswith("โคลชัก")


def test_names_that_fit_and_translations_are_not_suspected():
    for text in ("นายโคลชัก (Kolchak)", "พรรคกรรมกร (Labourers)", "ตลาด (Marketplace)"):
        assert list(misspelt(text, named(text))) == []


def test_of_two_forms_one_is_nearer_to_the_latin():
    assert fits_better("โคลชัก", "โคลซัก", "Kolchak") == 1
    assert fits_better("โคลซัก", "โคลชัก", "Kolchak") == -1


def test_a_span_is_that_of_the_text():
    assert named(TEXT)[0].span == Span(2, TEXT.index(" ("))
