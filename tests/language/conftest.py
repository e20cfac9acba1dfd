import marisa_trie
import pytest

from nepreader.language import Headwords, WordCutter, headwords, make_tokenizer


@pytest.fixture(scope="session")
def tokenizer():
    return make_tokenizer()


@pytest.fixture
def cutter(tokenizer) -> WordCutter:
    terms = {"เลนิน": "lenin", "เลนินกราด": "leningrad", "เลฟ": "lef", "LEF": "lef", "รัฐ": "state",
             "คณะกรรมาธิการวางแผนแห่งรัฐ": "gosplan"}  # fmt: skip
    return WordCutter(tokenizer, headwords(), terms)


@pytest.fixture
def some_headwords() -> Headwords:
    return Headwords(
        marisa_trie.Trie(["ชาวนา", "ชาวไร่", "ชาวนาชาวไร่", "ที่แท้", "แท้จริง", "เป็นการ", "ความสุข"])
    )
