"""Cards of any text."""

from hypothesis import strategies as st

from nepreader.exporting.cards import Card
from nepreader.text import Span
from strategies import texts

MARKUP = ("<script>alert(1)</script>", "&amp;", "[sound:a.mp3]", "[latex]x[/latex]", "{{Word}}", "=1+1", "\t", "\n", "#", '"', "'", "\x1f", "<b>", "\\(x\\)")  # fmt: skip
anything = st.lists(st.sampled_from(MARKUP) | texts, max_size=3).map("".join)


@st.composite
def cards(draw):
    sentence = draw(anything)
    start = draw(st.integers(0, len(sentence)))
    span = Span(start, draw(st.integers(start, len(sentence))))
    fields = draw(st.tuples(*[anything] * 6))
    ident, word, reading, meaning, source, notes = fields
    return Card(ident, word, reading, meaning, sentence, draw(st.sampled_from((span, None))), source, notes)  # fmt: skip
