"""What property tests of the vocabulary make up."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from nepreader.vocabulary import Meeting, WordRecord, WordStatus, word_key
from nepreader.vocabulary.clock import timestamp
from strategies import THAI_WORDS, any_text, texts

words = st.sampled_from(THAI_WORDS).map(word_key)
moments = st.datetimes(datetime(1000, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC))
# Cells that a spreadsheet may run, and what our own marks could be confused with.
FORMULAS = ("=1+1", "'=1", "''=1", "'", "+66", "-", "@a", "\t=", " =x", "'\n", "＝１", "\r", "a\n=b", '"=1"', "'ก")  # fmt: skip
cells = st.sampled_from(FORMULAS) | texts | st.builds(str.__add__, st.sampled_from(FORMULAS), texts)


@st.composite
def meetings(draw):
    sentence = draw(cells.filter(bool))
    start = draw(st.integers(0, len(sentence) - 1))
    return Meeting(sentence, start, draw(st.integers(start + 1, len(sentence))), draw(cells))


keys = words | any_text.map(word_key).filter(bool)
records = st.builds(
    WordRecord,
    keys,
    st.sampled_from(WordStatus),
    moments.map(timestamp),
    st.none() | meetings(),
    cells,
    cells,
)
vocabularies = st.lists(records, max_size=12, unique_by=lambda record: record.word)
