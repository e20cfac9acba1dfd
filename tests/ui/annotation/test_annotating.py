import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gestures import SAMPLE, click, open_in, place, point_at, press, written
from nepreader.annotation import Change, Kind, TextualBody, target_of
from nepreader.storage.sidecar.places import sidecar_path
from nepreader.text import Span
from nepreader.ui.reading.marks import MarkStyle


def annotations(window) -> list:
    return list(window.desk.session.text.annotations)


def mark(window, words: str, action: str = "highlight", occurrence: int = 0):
    window.view.select(place(window, words, occurrence))
    window.desk.actions[action].trigger()
    return window.desk.notes.focus.annotation


def words_of(window, annotation) -> str:
    text = window.desk.session.text
    span = text.span_of(annotation)
    return span.of(text.reading.text) if span is not None else ""


def items(window) -> list[dict]:
    window.desk.writer.flush()
    path = sidecar_path(window.desk.session.text.path)
    return json.loads(path.read_text(encoding="utf-8"))["items"]


def drawn(window) -> list:
    layer = window.view._layers["annotations"]
    return list(layer.touching(Span(0, len(window.desk.session.words.reading.text))))


def test_selected_words_are_highlighted_by_a_key_and_saved(window):
    window.view.select(place(window, "นโยบายเศรษฐกิจใหม่"))
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert [(words_of(window, a), a.colour) for a in annotations(window)] == [
        ("นโยบายเศรษฐกิจใหม่", "green")
    ]
    assert [(m.style, m.colour) for m in drawn(window)] == [(MarkStyle.HIGHLIGHT, "green_ground")]
    assert items(window)[0]["np:colour"] == "green"
    assert not window.view.selection.span


def test_blanks_at_the_ends_of_a_selection_are_left_out(window):
    span = place(window, " ใน ค.ศ. ")
    window.view.select(span)
    window.desk.actions["highlight"].trigger()

    assert words_of(window, annotations(window)[0]) == "ใน ค.ศ."


def test_a_highlight_takes_on_another_colour_and_is_undone_step_by_step(window):
    mark(window, "ชาวนา", "highlight_yellow")
    mark(window, "ชาวนา", "highlight_pink")
    assert [a.colour for a in annotations(window)] == ["pink"]

    window.desk.actions["undo"].trigger()
    assert [a.colour for a in annotations(window)] == ["yellow"]
    window.desk.actions["undo"].trigger()
    assert annotations(window) == []
    window.desk.actions["redo"].trigger()
    window.desk.actions["redo"].trigger()
    assert [a.colour for a in annotations(window)] == ["pink"]


def test_a_highlight_that_was_undone_and_done_again_is_saved(window, qtbot):
    mark(window, "ชาวนา")
    window.desk.actions["undo"].trigger()
    window.desk.actions["redo"].trigger()
    assert len(items(window)) == 1

    open_in(qtbot, window, window.desk.session.text.path)
    assert len(annotations(window)) == 1


def test_lines_of_overlapping_highlights_lie_apart(window):
    mark(window, "เสนอนโยบายเศรษฐกิจใหม่", "highlight_yellow")
    mark(window, "เศรษฐกิจใหม่ ใน", "highlight_blue")
    mark(window, "ชาวนา", "highlight_green")

    assert [(m.colour, m.level) for m in drawn(window)] == [
        ("yellow_ground", 0),
        ("blue_ground", 1),
        ("green_ground", 0),
    ]


def test_a_note_is_typed_in_the_panel_and_kept_as_it_is_typed(window, qtbot):
    mark(window, "กรอนสตัดท์", "note")
    editor = window.desk.notes.panel.editor
    assert editor.note.hasFocus()
    with qtbot.waitSignal(editor.edited):
        QTest.keyClicks(editor.note, "naval base")
    QTest.keyClick(editor.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (note,) = annotations(window)
    assert (note.kind, note.text, note.language) == (Kind.NOTE, "naval base", "en")
    assert window.view.hasFocus()
    assert items(window)[0]["body"][0]["value"] == "naval base"

    window.desk.actions["undo"].trigger()
    assert annotations(window)[0].text == ""
    assert editor.note.toPlainText() == ""


def test_what_was_typed_is_kept_when_the_window_closes(make_window, tmp_path):
    window = make_window(written(tmp_path, SAMPLE))
    mark(window, "กอสแพลน", "note")
    window.desk.notes.panel.editor.note.setPlainText("ผู้วางแผน")
    window.close()

    content = json.loads(sidecar_path(tmp_path / "text.txt").read_text(encoding="utf-8"))
    notes = [item for item in content["items"] if item["np:kind"] == "note"]
    assert notes[0]["body"][0] == {
        "type": "TextualBody",
        "value": "ผู้วางแผน",
        "format": "text/plain",
        "language": "th",
        "purpose": "commenting",
    }


def test_tags_are_typed_with_commas_and_offered_as_a_filter(window):
    mark(window, "ชาวนา", "tag")
    panel = window.desk.notes.panel
    panel.editor.tags.setText("คน, #ชนบท,, คน")
    panel.editor.keep()
    panel.fill()

    assert annotations(window)[0].tags == ("คน", "ชนบท")
    assert panel.filter.tag.findData("ชนบท") > 0


def test_a_bookmark_is_set_and_taken_away(window):
    mark(window, "1921", "bookmark")
    assert [a.kind for a in annotations(window)] == [Kind.BOOKMARK]
    mark(window, "1921", "bookmark")
    assert annotations(window) == []


def test_keys_walk_from_annotation_to_annotation(window):
    for words in ("กอสแพลน", "เลนิน", "ชาวนา"):
        mark(window, words)
    window.desk.notes.focus.set(None)
    window.view.select(Span(0, 0))
    visited = []
    for key in ("next_annotation",) * 4 + ("previous_annotation",) * 2:
        window.desk.actions[key].trigger()
        visited.append(words_of(window, window.desk.notes.focus.annotation))

    assert visited == ["เลนิน", "ชาวนา", "กอสแพลน", "กอสแพลน", "ชาวนา", "เลนิน"]


def test_a_click_on_highlighted_words_shows_them_in_the_panel(window):
    annotation = mark(window, "ชาวนา")
    window.desk.notes.focus.set(None)
    click(window, "ชาวนา")

    panel = window.desk.notes.panel
    assert window.desk.notes.focus.annotation == annotation
    assert panel.model.annotation_at(panel.list.currentIndex()) == annotation
    assert "ชาวนา" in panel.editor.title.text()


def test_a_click_in_the_list_goes_to_the_words(make_window):
    window = make_window(SAMPLE * 40)
    annotation = mark(window, "กอสแพลน", occurrence=39)
    window.view.select(Span(0, 0))
    window.desk.notes.focus.set(None)
    window.view.reveal(Span(0, 1))
    panel = window.desk.notes.panel
    panel.list.clicked.emit(panel.model.row_of(annotation))

    assert not window.view.rect_of(place(window, "กอสแพลน", 39)).isEmpty()


def test_the_sign_in_the_margin_leads_to_its_note(window):
    annotation = mark(window, "ชาวนา", "note")
    window.desk.notes.panel.editor.note.setPlainText("ผู้ปลูกข้าว")
    window.desk.notes.panel.editor.keep()
    window.desk.notes.focus.set(None)
    ((sign, rect),) = list(window.view._signs())
    QTest.mouseClick(
        window.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rect.center().toPoint(),
    )

    assert sign.name == annotation.id
    assert window.desk.notes.focus.annotation.id == annotation.id
    assert window.desk.notes._note_of(annotation.id) == "ผู้ปลูกข้าว"


def test_an_end_is_dragged_with_the_mouse(window):
    mark(window, "นโยบาย")
    start = window.view.rect_of(place(window, "นโยบาย"))
    end = window.view.rect_of(place(window, "นโยบายเศรษฐกิจ"))
    viewport = window.view.viewport()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, none, QPoint(start.right(), start.center().y()))
    QTest.mouseMove(viewport, QPoint(end.right(), end.center().y()))
    QTest.mouseRelease(viewport, left, none, QPoint(end.right(), end.center().y()))

    assert words_of(window, annotations(window)[0]) == "นโยบายเศรษฐกิจ"
    window.desk.actions["undo"].trigger()
    assert words_of(window, annotations(window)[0]) == "นโยบาย"


def test_the_bar_at_the_selection_highlights(window):
    viewport = window.view.viewport()
    click(window, "เลนิน", drag_to=point_at(window, "นโยบาย"))
    bar = window.desk.notes.bar
    assert bar.isVisible()
    assert viewport.rect().contains(bar.geometry())
    bar.colours.button("purple").click()

    assert [a.colour for a in annotations(window)] == ["purple"]
    assert not bar.isVisible()


def test_the_menu_of_a_place_offers_what_can_be_done_there(window):
    mark(window, "ชาวนา")
    window.desk.notes.focus.set(None)
    window.desk.context_menu._stand_at(QPointF(point_at(window, "ชาวนา")))
    menu = window.desk.context_menu.menu()
    names = {action.objectName() for action in menu.actions()}

    assert window.desk.notes.focus.annotation is not None
    assert {"copy", "highlight", "note", "remove_annotation", "merge"} <= names
    assert "attach" not in names
    menu.deleteLater()


def test_an_annotation_is_removed_and_comes_back(window, qtbot):
    mark(window, "ชาวนา")
    window.desk.actions["remove_annotation"].trigger()
    assert annotations(window) == []
    assert items(window) == []
    window.desk.actions["undo"].trigger()
    assert len(items(window)) == 1

    open_in(qtbot, window, window.desk.session.text.path)
    assert len(annotations(window)) == 1


@pytest.mark.parametrize(
    ("field", "value", "left"),
    [("kind", "note", ["ชาวนา"]), ("colour", "green", ["กอสแพลน"]), ("text", "ปลูก", ["ชาวนา"]), ("kind", "", 3)],
)  # fmt: skip
def test_the_list_is_narrowed(window, field, value, left):
    mark(window, "เลนิน", "highlight_pink")
    mark(window, "ชาวนา", "note")
    window.desk.notes.panel.editor.note.setPlainText("ปลูกข้าว")
    window.desk.notes.panel.editor.keep()
    mark(window, "กอสแพลน", "highlight_green")
    panel = window.desk.notes.panel
    if field == "text":
        panel.filter.text.setText(value)
        panel.fill()
    else:
        box = getattr(panel.filter, field)
        box.setCurrentIndex(box.findData(value))
    rows = [panel.model.annotation_at(panel.model.index(r)) for r in range(panel.model.rowCount())]

    shown = [words_of(window, annotation) for annotation in rows]
    assert shown == left if isinstance(left, list) else len(shown) == left


def test_the_list_is_sorted_by_place_and_by_kind(window):
    mark(window, "กอสแพลน", "bookmark")
    mark(window, "เลนิน")
    model, box = window.desk.notes.panel.model, window.desk.notes.panel.filter.sort

    def shown():
        found = [model.annotation_at(model.index(row)) for row in range(model.rowCount())]
        return [words_of(window, annotation) for annotation in found]

    assert shown() == ["เลนิน", "กอสแพลน"]
    box.setCurrentIndex(box.findData("kind"))
    assert shown() == ["กอสแพลน", "เลนิน"]


def test_a_click_on_a_word_does_not_mean_the_translation_of_its_passage(window):
    session = window.desk.session
    passage = place(window, "ใน ค.ศ.")
    source = session.text.reading.to_source(passage)
    target = target_of(session.text.document, source)
    said = session.author.create(Kind.TRANSLATION, target, TextualBody("in the year", "describing"))
    session.push(Change(added=(said,)), "")
    token = session.words.at(passage.start)
    window.view.word_chosen.emit(token)
    assert window.desk.notes.focus.annotation is None

    note = mark(window, "ใน")
    window.view.word_chosen.emit(token)
    assert window.desk.notes.focus.annotation == note
