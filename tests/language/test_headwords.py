import marisa_trie

from nepreader.language import headwords
from nepreader.language.headwords import HEADWORD, PREFIX, Headwords


def test_a_string_is_a_headword_a_prefix_both_or_neither(some_headwords):
    assert some_headwords["ชาวไร่"] == HEADWORD
    assert some_headwords["ชาว"] == PREFIX
    assert some_headwords["ชาวนา"] == HEADWORD + PREFIX
    assert some_headwords["นา"] == 0


def test_answers_are_forgotten_before_they_fill_the_memory():
    words = Headwords(marisa_trie.Trie(["ก"]))
    words._REMEMBERED = 3
    for text in "กขคง":
        words.has(text)

    assert len(words) <= 3
    assert words.has("ก")


def test_pythainlp_s_list_is_there():
    assert headwords().has("ประวัติศาสตร์")
    assert not headwords().has("")


def test_the_compiled_list_is_the_same_as_the_list(monkeypatch):
    import importlib

    module = importlib.import_module("nepreader.language.headwords")

    monkeypatch.setattr(module, "COMPILED", module.COMPILED.with_name("none"))
    plain = module.headwords.__wrapped__()
    for word in ("ประวัติศาสตร์", "ชาวนาชาวไร่", "ชาวน", "ไม่มีคำนี้"):
        assert plain[word] == headwords()[word]
