"""What tests of glossing share: a cutter and a glosser with everything but imported dictionaries."""

import pytest

from nepreader.glossary import Entry, Glossary, Termbase
from nepreader.glossing import Glosser, Resources
from nepreader.language import WordCutter, headwords, make_tokenizer
from nepreader.language.tagging import PerceptronTagger
from nepreader.lexicon import load_core, load_frequencies
from nepreader.pronunciation import Reader

TERMS = Termbase(
    [
        Glossary(
            "g",
            [
                Entry("nep", ("นโยบายเศรษฐกิจใหม่",), "New Economic Policy", "1921 to 1928"),
                Entry(
                    "lenin", ("เลนิน",), "Lenin", misspelt=("เลนินน์",), renderings=("Lenin, V. I.",)
                ),
            ],
        )
    ]
)


@pytest.fixture(scope="session")
def resources():
    return Resources(load_core(), (), TERMS, PerceptronTagger(), Reader(), load_frequencies())


@pytest.fixture(scope="session")
def cutter():
    return WordCutter(make_tokenizer(), headwords(), TERMS.forms)


@pytest.fixture
def gloss(resources, cutter):
    """Gloss a paragraph; returns {text of a token: its gloss}."""
    glosser = Glosser(resources)

    def gloss(text: str):
        tokens = list(cutter.cut(text))
        return {token.text: g for token, g in zip(tokens, glosser.glosses_of(tokens), strict=True)}

    return gloss
