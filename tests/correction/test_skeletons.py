from nepreader.correction.skeletons import shortened, skeleton


def test_marks_and_look_alikes_make_no_difference():
    assert skeleton("ที่") == skeleton("ที้") == skeleton("ท")
    assert skeleton("ชาว") == skeleton("ซาว")
    assert skeleton("เเปล") == skeleton("แปล")
    assert skeleton("ปลา") != skeleton("กลา")


def test_a_skeleton_is_shortened_by_each_letter_once():
    assert shortened("กขค") == {"ขค", "กค", "กข"}
    assert shortened("กก") == {"ก"}
