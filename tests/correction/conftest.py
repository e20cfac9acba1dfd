"""The lexicon, which no test can change, alone and under a document's words."""

import pytest

from nepreader.correction.document_lexicon import DocumentLexicon
from nepreader.correction.lexicon import SlipLexicon, load_lexicon


@pytest.fixture(scope="session")
def lexicon() -> SlipLexicon:
    return load_lexicon()


@pytest.fixture(scope="session")
def words(lexicon) -> DocumentLexicon:
    return DocumentLexicon(lexicon, {})
