from nepreader.correction.rules import doubled, of_other_scripts
from nepreader.text import Span


def test_words_that_stand_twice_on_end_are_suspected(words):
    (rival,) = doubled("😀 กินผักสดผักสดมาก", words)

    assert rival.span == Span(5, 15)
    assert rival.suggestions[0][0] == "ผักสด"


def test_words_that_are_made_of_twice_the_same_are_none(words):
    assert list(doubled("ต่าง ๆ นานา มากมาย", words)) == []
    assert list(doubled("กขฃคกขฃค", words)) == []  # no word


def test_letters_of_another_script_are_read_with_the_thai_about_them(words):
    text = "😀 รัฐมন্ত্রীว่า"
    (rival,) = of_other_scripts(text, words)

    assert "ন্ত্রী" in rival.span.of(text)
    assert rival.suggestions[0][0] in {"รัฐมนตรี", "มนตรี"}


def test_letters_that_no_word_explains_are_suspected_alone(words):
    text = "กمم"
    (rival,) = of_other_scripts(text, words)

    assert "م" in rival.span.of(text)
