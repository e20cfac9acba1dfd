from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.storage import Settings, Typeface
from nepreader.ui.fonts import reading_font
from nepreader.ui.reading.cells import make_cells, place_notes
from nepreader.ui.reading.interlinear import NoteRows, TokenNotes
from nepreader.ui.reading.typesetting import Measurer, typesetting

COLUMN = 400.0
texts = st.text(alphabet="abcɔ̂ʉ กที่😀-", max_size=40)
notes_of_tokens = st.lists(
    st.tuples(
        st.floats(1.0, 120.0),
        st.none() | st.builds(TokenNotes, texts, texts, st.integers(1, 3)),
    ),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def setting(qapp):
    settings = Settings()
    font = reading_font(Typeface.LOOPED, settings.font_size)
    return typesetting(settings, font, COLUMN, NoteRows(above=True, below=True, size=0.55))


def without_overlap(notes):
    """Further tokens of a note have none of their own."""
    kept, reached = [], 0
    for index, note in enumerate(notes):
        kept.append(note if index >= reached else None)
        if kept[-1]:
            reached = index + note.tokens
    return kept


@given(notes_of_tokens)
def test_each_note_stands_in_the_room_of_its_words(setting, tokens):
    widths = [width for width, _ in tokens]
    notes = without_overlap([note for _, note in tokens])
    measurer = Measurer(setting.notes.font)

    cells = make_cells(widths, notes, setting, measurer)
    edges = [0.0, *accumulate(cells.widened(widths))]
    placed = place_notes(cells, range(len(widths)), edges, setting.notes, measurer)

    assert all(lead >= 0 for lead in cells.leads)
    assert all(trail >= 0 for trail in cells.trails)
    for is_below in (False, True):
        row = [note for note in placed if note.is_below is is_below]
        ends = [note.x + measurer.width(note.text) for note in row]
        assert all(end <= after.x + 0.01 for end, after in zip(ends, row[1:], strict=False))
        assert all(note.x >= -0.01 for note in row)
        assert all(end <= edges[-1] + 0.01 for end in ends)


@given(notes_of_tokens)
def test_a_row_that_is_not_there_takes_no_room(setting, tokens):
    above_only = setting._replace(notes=setting.notes._replace(below=0))
    notes = [TokenNotes("", note.below, 1) if note else None for _, note in tokens]

    cells = make_cells(
        [width for width, _ in tokens], notes, above_only, Measurer(setting.notes.font)
    )

    assert not any(cells.leads)
    assert not any(cells.trails)
