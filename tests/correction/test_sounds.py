import pytest

from nepreader.correction.sounds import distance, of_latin, of_thai


@pytest.mark.parametrize(
    ("thai", "latin"),
    [("โคลชัก", "Kolchak"), ("ตัวอย่างฟ", "Tvntf"), ("วรังเกล", "Vrangel"), ("พิลนิค", "Pilnyak")],
)
def test_transcriptions_have_the_same_consonants(thai, latin):
    assert of_thai(thai)[0] == of_latin(latin)[0]


def test_a_name_sounds_like_its_latin_form_and_a_misread_one_does_not():
    assert distance("โคลชัก", "Kolchak") == 0
    assert distance("โคลซัก", "Kolchak") == 1
    assert distance("ตลาด", "Kolchak") > 2


def test_silent_letters_may_be_spoken_or_not():
    assert distance("มาร์กซ์", "Marx") == 0
    assert distance("ออร์เวล", "Orwell") == 0


@pytest.mark.parametrize("text", ["", "😀", "123", "àé"])
def test_what_has_no_consonants_has_no_sounds(text):
    assert of_thai(text) == of_latin(text) == ""
