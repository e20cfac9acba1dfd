from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.evidence import Witness, follows_latin
from nepreader.correction.readings import readings_of
from nepreader.correction.runs import thai_runs
from nepreader.correction.statistics import Counts


def evidence(paragraph: str, words, word: str, others=()):
    counts = Counts()
    counts.update([paragraph, *others])
    readings = readings_of(thai_runs(paragraph), words)
    found = Witness(words, counts).about(paragraph, readings)
    return max((one, e) for one, e in found if one.word == word)[1]


def test_what_stands_elsewhere_supports_a_reading(words):
    alone = evidence("ยายไปตสาด", words, "ตลาด")
    supported = evidence("ยายไปตสาด", words, "ตลาด", ["ไปตลาด", "ตลาดนี้"])

    assert supported.support > alone.support == 0
    assert supported.around > alone.around
    assert supported.outnumbered > alone.outnumbered == 0


def test_what_stands_again_is_less_likely_a_slip(words):
    assert evidence("ไปตสาด", words, "ตลาด", ["ไปตสาด"]).again > 0


def test_the_kind_of_slip_is_told(words):
    like = evidence("ยายไปตสาด", words, "ตลาด")
    lost = evidence("ต้นมะมวง", words, "มะม่วง")

    assert (like.like, like.lost_mark) == (1, 0)
    assert (lost.like, lost.lost_mark) == (0, 1)


def test_a_taught_word_and_its_latin_form_count(lexicon):
    words = DocumentLexicon(lexicon, {"โคลชัก": 9.0})
    one = evidence("โคลซัก (Kolchak)", words, "โคลชัก")

    assert (one.taught, one.sound, one.latin) == (1, 1, 1)


def test_latin_in_brackets_is_seen():
    assert follows_latin("ก (A", 1)
    assert not follows_latin("ก (ก", 1)
