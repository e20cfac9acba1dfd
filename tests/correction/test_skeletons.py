from hypothesis import given
from hypothesis import strategies as st

from nepreader.correction.skeletons import (
    concerns,
    look_alikes,
    shortened,
    skeleton,
    skeletons_of_stretches,
)

letters = st.text("กขคดตศนมเแาำะ่้ิีA", max_size=10)


def test_marks_and_look_alikes_make_no_difference():
    assert skeleton("ที่") == skeleton("ที้") == skeleton("ท")
    assert skeleton("ชาว") == skeleton("ซาว")
    assert skeleton("เเปล") == skeleton("แปล")
    assert skeleton("ปลา") != skeleton("กลา")


def test_a_skeleton_is_shortened_by_each_letter_once():
    assert shortened("กขค") == {"ขค", "กค", "กข"}
    assert shortened("กก") == {"ก"}


@given(letters)
def test_the_skeletons_of_stretches_are_those_of_their_words(text):
    bones, places = skeletons_of_stretches(text)

    assert bones == skeleton(text)
    assert [bones[: places[end]] for end in range(len(text) + 1)] == [
        skeleton(text[:end]) for end in range(len(text) + 1)
    ]


@given(letters.filter(skeleton), st.integers(0, 9), letters)
def test_a_word_concerns_the_texts_that_it_may_be_misread_in(word, at, around):
    bones = skeleton(word)
    concerned = concerns([word])

    assert concerned(around + bones + around)
    if len(bones) > 1:
        at %= len(bones)
        assert concerned(bones[:at] + bones[at + 1 :])
        assert concerned(bones[:at] + "ฮ" + bones[at:])
        assert concerned(bones[:at] + "ฮ" + bones[at + 1 :])


def test_a_word_does_not_concern_other_texts():
    assert not concerns(["ประเทศ"])(skeleton("ยายไปตลาด"))
    assert not concerns([])("กขค")


def test_look_alikes_are_of_one_skeleton():
    assert look_alikes("ช") == "ขซ"
    assert look_alikes("ง") == ""
