from nepreader.correction.document_words import document_words, uses_in
from nepreader.correction.segmenting import segmented

AROUND = [("ที่", "มา"), ("ให้", "ไป"), ("กับ", "ก็"), ("ของ", "จะ")]


def learnt(runs, words):
    return document_words(
        (use for run in runs for use in uses_in(run, segmented(run, words))), words
    )


def test_a_name_that_comes_again_between_other_words_is_learnt(words):
    found = learnt([f"{a}บูคาเซนโก{b}" for a, b in AROUND], words)

    assert "บูคาเซนโก" in found


def test_what_stands_once_or_is_a_slip_of_a_commoner_form_is_not(words):
    runs = [f"{a}บูคาเซนโก{b}" for a, b in AROUND]
    found = learnt([*runs, "จากบูคาเชนโกได้", "และบูคาเชนโกไม่", "ยายพบกรุมคูลาย"], words)

    assert "บูคาเซนโก" in found
    assert "บูคาเชนโก" not in found
    assert not any("กรุมคูลาย" in word for word in found)


def test_an_error_that_recurs_does_not_vouch_for_itself(words):
    runs = [f"{a}เลขธิการ{b}" for a, b in AROUND[:2]]

    assert "เลขธิการ" not in learnt(runs, words)
