from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.text import Reading
from nepreader.translation import Counts
from nepreader.workspace.measuring import source_counts, target_counts
from nepreader.workspace.passages import passages_in
from workspace.translated import opened, translate


def test_both_sides_are_counted():
    source = "😀 แมว กิน ปลา 2 ตัว\n\nNEP\n"
    text = opened(source)
    translate(text, "😀 The cat eats 2 fish")
    cutter = WordCutter(make_tokenizer(), headwords())

    counts = source_counts(Reading(source), passages_in(text), cutter)

    assert counts == Counts(6, 22, 17)
    assert target_counts(passages_in(text)) == Counts(5, 21, 16)
