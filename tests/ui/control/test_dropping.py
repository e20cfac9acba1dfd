from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from gestures import SAMPLE, place, written
from nepreader.annotation import Kind
from nepreader.text import Span
from nepreader.ui.dialogs.dictionaries import DictionariesDialog


def answer(text=None):
    """Click the button that begins with `text` in the box that comes, else close it; returns what it says."""
    said = []

    def act() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, act)
            return
        said.append(box.text())
        if text is None:
            box.reject()
        else:
            next(b for b in box.buttons() if b.text().startswith(text)).click()

    QTimer.singleShot(0, act)
    return said


def drop(window, *paths):
    window.files_dropped.emit(list(paths))


def opened(window, qtbot, name):
    def is_open() -> bool:
        text = window.desk.session.text
        return text is not None and text.path.name == name

    qtbot.waitUntil(is_open)


def test_of_several_texts_the_first_is_opened_and_the_others_are_at_hand(window, qtbot, tmp_path):
    texts = [written(tmp_path, "ก", f"{n}.txt") for n in range(3)]
    drop(window, *texts)
    opened(window, qtbot, "0.txt")
    qtbot.waitUntil(lambda: len(window.desk.state.value.visits) == 4)

    assert [v.path for v in window.desk.state.value.visits[:1]] == [str(texts[0])]
    assert {str(t) for t in texts} <= {v.path for v in window.desk.state.value.visits}


def test_a_sidecar_opens_the_text_beside_it(window, qtbot, tmp_path):
    written(tmp_path, "ก", "b.txt")
    drop(window, written(tmp_path, "{}", "b.txt.nepreader.json"))

    opened(window, qtbot, "b.txt")


def test_the_sidecar_of_the_open_text_is_there_already(window, tmp_path):
    drop(window, tmp_path / "text.txt.nepreader.json")

    assert window.statusBar().currentMessage() == "The notes of text.txt are shown already"


def highlights(window) -> int:
    return sum(a.kind is Kind.HIGHLIGHT for a in window.desk.session.text.annotations)


def noted_elsewhere(make_window, qtbot, folder, name="text.txt"):
    """A sidecar that a colleague sent: their text is not here."""
    folder.mkdir()
    path = written(folder, SAMPLE, name)
    window = make_window(path)
    desk = window.desk
    span = place(window, "เลนิน")
    desk.view.select(Span(span.start, span.end))
    desk.actions["highlight"].trigger()
    desk.writer.flush()
    window.close()
    path.unlink()
    return path.with_name(f"{name}.nepreader.json")


def test_a_colleague_s_sidecar_is_merged_into_the_open_text(make_window, qtbot, tmp_path):
    sidecar = noted_elsewhere(make_window, qtbot, tmp_path / "theirs")
    window = make_window()
    assert highlights(window) == 0
    drop(window, sidecar)

    qtbot.waitUntil(lambda: highlights(window) == 1)
    qtbot.waitUntil(lambda: "were merged" in window.statusBar().currentMessage())


def test_a_sidecar_of_another_text_is_merged_only_after_a_yes(make_window, qtbot, tmp_path):
    sidecar = noted_elsewhere(make_window, qtbot, tmp_path / "theirs", "other.txt")
    window = make_window()
    said = answer()
    drop(window, sidecar)
    assert said[0].startswith(
        "other.txt.nepreader.json seems to belong to another text than text.txt"
    )
    assert highlights(window) == 0

    answer("Merge all")
    drop(window, sidecar)
    qtbot.waitUntil(lambda: highlights(window) == 1)


def test_scans_without_a_text_say_what_to_do(make_window, tmp_path):
    window = make_window(None)
    said = answer()
    drop(window, written(tmp_path, "%PDF-", "page.pdf"))

    assert said[0].startswith("page.pdf belongs to a text, and none is open.")


def test_scans_go_to_the_text_that_is_dropped_with_them(make_window, qtbot, tmp_path, monkeypatch):
    window = make_window(None)
    attached = []
    dropping = window.desk.dropping
    monkeypatch.setattr(
        dropping,
        "_takers",
        dropping._takers._replace(
            scans=lambda paths: attached.append((window.desk.session.text.path.name, len(paths)))
        ),
    )
    drop(
        window,
        written(tmp_path, "", "1.png"),
        written(tmp_path, "ก", "a.txt"),
        written(tmp_path, "", "2.png"),
    )
    opened(window, qtbot, "a.txt")

    assert attached == [("a.txt", 2)]


def test_a_text_that_cannot_be_opened_takes_nothing_with_it(window, qtbot, tmp_path):
    dropping = window.desk.dropping
    said = answer()
    drop(window, written(tmp_path, "", "empty.txt"), written(tmp_path, "", "1.png"))
    qtbot.waitUntil(lambda: bool(said))

    assert "holds no text" in said[0]
    assert dropping._waiting == {}


def test_a_glossary_is_used_at_once(window, qtbot, tmp_path):
    path = written(
        tmp_path,
        '{"format": "nepreader-glossary", "version": 1, "name": "g", "title": "G", "entries": []}',
        "g.json",
    )
    drop(window, path)

    assert window.desk.store.value.glossaries == (str(path),)
    assert window.statusBar().currentMessage() == "The glossary g.json is in use"


def test_a_table_is_asked_about(window, qtbot, tmp_path):
    path = written(tmp_path, "thai,english\nเลนิน,Lenin\n", "g.csv")
    said = answer("A glossary")
    drop(window, path)
    assert said == ["What is in g.csv?"]
    assert window.desk.store.value.glossaries == (str(path),)

    answer("A text")
    drop(window, path)
    opened(window, qtbot, "g.csv")

    answer()  # left: nothing happens
    drop(window, written(tmp_path, "x", "h.csv"))
    assert window.desk.session.text.path.name == "g.csv"


def test_a_dictionary_is_imported_in_its_dialog(window, qtbot, tmp_path):
    found = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, DictionariesDialog) or not dialog.list.count():
            QTimer.singleShot(20, look)
            return
        found.append(dialog.list.item(0).text())
        dialog.done(QDialog.DialogCode.Accepted)

    QTimer.singleShot(0, look)
    path = written(
        tmp_path,
        '{"word": "มะลิ", "lang_code": "th", "pos": "noun", "senses": [{"glosses": ["jasmine"]}]}\n',
        "d.jsonl",
    )
    drop(window, path)

    assert "1 entr" in found[0]


def test_annotations_of_another_program_are_taken_in(window, qtbot, tmp_path):
    path = written(
        tmp_path,
        '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": []}',
        "a.jsonld",
    )
    drop(window, path)
    qtbot.waitUntil(lambda: "0 annotations imported" in window.statusBar().currentMessage())
