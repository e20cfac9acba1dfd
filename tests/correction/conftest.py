"""The lexicon, new for each test that teaches it something."""

import pytest

from nepreader.correction.lexicon import SlipLexicon, load_lexicon


@pytest.fixture
def lexicon() -> SlipLexicon:
    return load_lexicon()
