import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.ui.projector.handout_pages import Row, in_columns, paginate
from nepreader.workspace import lesson


def plan(window, count=3):
    session = window.desk.session
    for block in [b for b in session.words.reading.blocks if b][:count]:
        session.push(lesson.planned(session.text, session.author, block, "ความลับ"), "")


TEXT = "😀 เลนินเสนอนโยบายเศรษฐกิจใหม่ ชาวนาขายข้าว\n" * 3 + "ที่กรอนสตัดท์ ลูกเรือลุกฮือ\n"


@pytest.mark.parametrize("interlinear", [False, True])
def test_a_handout_is_a_pdf_of_the_plan_without_the_presenter_s_notes(
    make_window, qtbot, tmp_path, interlinear
):
    pdfium = pytest.importorskip("pypdfium2")
    window = make_window(TEXT)
    plan(window)
    path = tmp_path / "handout.pdf"
    with qtbot.waitSignal(window.desk.classroom.said):
        window.desk.classroom.write_handout(path, interlinear=interlinear)
    document = pdfium.PdfDocument(path)
    said = document[0].get_textpage().get_text_range()

    assert len(document) == 1
    assert "New Economic Policy" in said
    assert "Lenin" in said
    assert "ความลับ" not in said
    assert "Kronstadt" not in said  # it is not in the plan
    document.close()


def test_a_handout_without_a_plan_has_the_whole_text_on_as_many_pages_as_it_takes(
    make_window, qtbot, tmp_path
):
    window = make_window(TEXT * 12)
    path = tmp_path / "handout.pdf"
    with qtbot.waitSignal(window.desk.classroom.said):
        window.desk.classroom.write_handout(path, interlinear=False)

    assert path.read_bytes().count(b"/Type /Page\n") > 1


def test_a_handout_that_cannot_be_written_is_told(make_window, qtbot, tmp_path):
    window = make_window(TEXT)
    window.desk.session.failed.disconnect(window.desk._report)
    with qtbot.waitSignal(window.desk.session.failed) as told:
        window.desk.classroom.write_handout(tmp_path / "no" / "x.pdf", interlinear=False)

    assert told.args[0].path.name == "x.pdf"


rows = st.lists(
    st.builds(
        Row,
        line=st.integers(),
        height=st.floats(5, 40),
        gap=st.floats(0, 20),
        words=st.lists(st.sampled_from("กขคงจฉช"), max_size=3).map(tuple),
        keeps_next=st.booleans(),
    ),
    min_size=1,
    max_size=60,
)


@given(rows, st.floats(100, 400))
def test_pages_hold_every_line_once_with_the_glosses_of_its_words(lines, room):
    def foot(words) -> float:
        return 8.0 * len(words) + (10 if words else 0)

    leaves = paginate(lines, room, foot)

    assert [row for leaf in leaves for row in leaf.rows] == lines
    for leaf in leaves:
        assert set(leaf.words) == {word for row in leaf.rows for word in row.words}
    for before in leaves[:-1]:
        assert not before.rows[-1].keeps_next
    for leaf in leaves:
        groups = sum(not row.keeps_next for row in leaf.rows)
        height = sum(r.height + (r.gap if n else 0) for n, r in enumerate(leaf.rows)) + foot(
            leaf.words
        )
        assert height <= room + 1e-6 or groups <= 1


@given(st.lists(st.integers(1, 4), min_size=1, max_size=30))
def test_two_columns_are_as_even_as_whole_entries_allow(lines):
    first, higher = in_columns(lines)

    assert higher == max(sum(lines[:first]), sum(lines[first:]))
    assert higher <= sum(lines) / 2 + 4
