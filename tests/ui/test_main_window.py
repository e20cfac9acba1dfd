import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from gestures import SAMPLE, open_in, press, written
from nepreader.locations import config_folder
from nepreader.storage import Theme


def messages(action) -> list[str]:
    """Do something that shows a message, close it, return what it said."""
    said = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, close)
            return
        said.append(box.text())
        box.button(QMessageBox.StandardButton.Close).click()

    QTimer.singleShot(0, close)
    action()
    return said


def test_the_window_is_named_after_the_text(window):
    assert window.windowTitle() == "text.txt – nepreader"


def test_a_text_comes_back_where_it_was_left(make_window, qtbot, tmp_path):
    path = written(tmp_path, SAMPLE * 80)
    window = make_window(path)
    window.view.scroll_by(2000)
    place = window.view.first_position()
    window.close()

    again = make_window(path)
    assert place > 0
    assert again.view.first_position() == place


def test_recent_texts_are_in_the_menu_and_can_be_forgotten(make_window, qtbot, tmp_path):
    window = make_window(written(tmp_path, "ก", "a&b.txt"))
    open_in(qtbot, window, written(tmp_path, "ข", "c.txt"))
    menu = window.desk.actions.menu("recent")
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions() if action.text()]

    assert names[:2] == ["&1 c.txt", "&2 a&&b.txt"]
    with qtbot.waitSignal(window.desk.session.opened):
        menu.actions()[1].trigger()
    assert window.desk.session.text.document.text == "ก"
    window.desk.state.forget_visits()
    assert json.loads((config_folder() / "state.json").read_text())["visits"] == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "no file"),
        (b"", "holds no text"),
        (b"\x89PNG\r\n\x1a\n", "not a text"),
        (b"%PDF-1.5", "PDF"),
    ],
)
def test_what_cannot_be_opened_is_said_and_the_old_text_stays(
    window, qtbot, tmp_path, content, words
):
    path = tmp_path / "bad.txt"
    if content is not None:
        path.write_bytes(content)

    with qtbot.waitSignal(window.desk.session.opening_failed):
        said = messages(lambda: open_failing(window, qtbot, path))

    assert words in said[0]
    assert window.desk.session.text.document.text == SAMPLE


def open_failing(window, qtbot, path) -> None:
    window.desk.opening.open(path)
    qtbot.waitUntil(lambda: not window.desk.session.tasks.is_busy)


def test_a_folder_is_no_text(window, qtbot, tmp_path):
    assert "is a folder" in messages(lambda: open_failing(window, qtbot, tmp_path))[0]


def test_the_encoding_can_be_chosen_where_none_fits(window, qtbot, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("ดี".encode() * 20 + b"\xff" + "ดี".encode() * 20)

    def choose() -> None:
        box = QApplication.activeModalWidget()
        next(b for b in box.buttons() if "UTF-8" in b.text()).click()

    window.desk.session.opening_failed.connect(
        lambda: QTimer.singleShot(0, choose), Qt.ConnectionType.DirectConnection
    )
    window.desk.session.opening_failed.disconnect(window.desk.opening.report)
    window.desk.session.opening_failed.connect(window.desk.opening.report)
    with qtbot.waitSignal(window.desk.session.opened):
        window.desk.opening.open(path)

    assert window.desk.session.text.document.replaced == 1
    assert "1 unreadable byte" in window.desk.status._encoding.text()


def test_another_encoding_reads_the_text_anew_and_is_remembered(make_window, qtbot, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("กขฃค".encode("cp874"))
    window = make_window(path)
    assert window.desk.status._encoding.text() == "TIS-620"
    menu = window.desk.actions.menu("encoding")
    with qtbot.waitSignal(window.desk.session.opened):
        next(a for a in menu.actions() if a.data() == "cp1252").trigger()
    assert window.desk.session.text.document.text == "¡¢£¤"
    window.close()

    assert make_window(path).desk.session.text.document.text == "¡¢£¤"


def test_a_file_can_be_dropped(window, qtbot, tmp_path):
    path = written(tmp_path, "ตกลงมา", "dropped.txt")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.desk.session.opened):
        QApplication.sendEvent(window, enter)
        QApplication.sendEvent(window, drop)

    assert window.desk.session.text.document.text == "ตกลงมา"


def test_the_sample_opens_as_the_person_s_own_copy(window, qtbot, own_folders):
    with qtbot.waitSignal(window.desk.session.opened):
        window.desk.actions["open_sample"].trigger()

    assert own_folders in window.desk.session.text.path.parents


def test_only_the_newest_of_two_openings_counts(window, qtbot, tmp_path):
    first, second = written(tmp_path, "หนึ่ง", "1.txt"), written(tmp_path, "สอง", "2.txt")
    opened = []
    window.desk.session.opened.connect(lambda text: opened.append(text.path.name))
    window.desk.opening.open(first)
    window.desk.opening.open(second)
    qtbot.waitUntil(lambda: not window.desk.session.tasks.is_busy)

    assert opened == ["2.txt"]


def test_theme_letters_and_size_change_at_once_and_are_remembered(window):
    pictures = [window.view.grab().toImage()]
    for action in ("theme_dark", "theme_sepia", "theme_contrast", "loopless", "larger", "larger"):
        window.desk.actions[action].trigger()
        pictures.append(window.view.grab().toImage())

    assert all(a != b for a, b in zip(pictures, pictures[1:], strict=False))
    window.desk.store.flush()
    saved = json.loads((config_folder() / "settings.json").read_text())
    assert (saved["theme"], saved["typeface"], saved["font_size"]) == ("contrast", "loopless", 24.0)
    window.desk.actions["usual_size"].trigger()
    assert window.desk.store.value.font_size == 20.0


def test_the_language_of_the_window_changes_at_once(window, qtbot):
    opening, panel = window.desk.actions["open"], window.desk.panels.docks["terms"]
    assert (opening.text(), panel.windowTitle()) == ("&Open…", "Terms")

    window.desk.store.update(language="th")
    qtbot.waitUntil(lambda: opening.text() == "เปิด(&O)…")
    assert panel.windowTitle() == "ศัพท์"
    assert window.desk.find_bar._query.placeholderText() == "ค้นหาในบทความ"

    window.desk.store.update(language="en")
    qtbot.waitUntil(lambda: opening.text() == "&Open…")


def test_the_status_line_tells_place_and_selection(window):
    window.desk.actions["select_all"].trigger()

    assert window.desk.status._selected.text() == f"{len(SAMPLE)} characters"
    assert window.desk.status._place.text() == "100 %"
    assert window.desk.status._encoding.text() == "UTF-8"


def test_shortcuts_are_not_given_twice(window):
    keys = [s.toString() for a in window.actions() for s in a.shortcuts() if not s.isEmpty()]

    assert sorted(keys) == sorted(set(keys))


def test_every_action_that_stands_in_a_menu_does_something(window):
    for menu in window.menuBar().findChildren(type(window.desk.actions.menu("recent"))):
        for action in menu.actions():
            assert action.isSeparator() or action.text()


def test_a_damaged_state_file_is_set_aside(make_window, own_folders):
    config_folder().mkdir(parents=True)
    (config_folder() / "state.json").write_text("{")
    (config_folder() / "settings.json").write_text("[]")

    window = make_window()

    assert window.desk.store.value.theme is Theme.SYSTEM
    assert len(list(config_folder().glob("*.corrupt-*"))) == 2


def test_full_screen(window):
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def recent(window):
    menu = window.desk.actions.menu("recent")
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def test_recent_texts_can_be_reached_in_the_first_session(make_window, qtbot, tmp_path):
    window = make_window(None)
    assert not window.desk.actions.menu("recent").isEnabled()
    open_in(qtbot, window, written(tmp_path, "ก"))

    assert window.desk.actions.menu("recent").isEnabled()
    recent(window)["&Forget these"].trigger()
    assert not window.desk.actions.menu("recent").isEnabled()


def test_a_recent_text_that_is_gone_is_marked_and_can_be_forgotten_alone(
    make_window, qtbot, tmp_path
):
    gone = written(tmp_path, "ก", "gone.txt")
    window = make_window(gone)
    open_in(qtbot, window, written(tmp_path, "ข", "here.txt"))
    gone.unlink()
    assert list(recent(window))[:2] == ["&1 here.txt", "&2 gone.txt (not found)"]
    recent(window)["Forget those &not found"].trigger()

    assert [text for text in recent(window) if text.startswith("&1")] == ["&1 here.txt"]
    assert len(window.desk.state.value.visits) == 1


def test_recent_texts_of_one_name_are_told_apart_by_their_folders(make_window, qtbot, tmp_path):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
    window = make_window(written(tmp_path / "one", "ก", "a.txt"))
    open_in(qtbot, window, written(tmp_path / "two", "ข", "a.txt"))

    assert list(recent(window))[:2] == ["&1 a.txt – two", "&2 a.txt – one"]


def test_a_sidecar_opens_its_text_where_that_was_left(window, qtbot, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("แมวดำ".encode("cp874"))
    sidecar = tmp_path / "a.txt.nepreader.json"
    sidecar.write_text("{}", encoding="utf-8")
    with qtbot.waitSignal(window.desk.session.opened):
        window.desk.opening.open(path, "cp1252")
    with qtbot.waitSignal(window.desk.session.opened):
        window.desk.opening.open(sidecar)

    text = window.desk.session.text
    assert (text.path, text.chosen_encoding) == (path, "cp1252")


def test_a_sidecar_whose_text_is_gone_says_so(window, qtbot, tmp_path):
    sidecar = tmp_path / "a.txt.nepreader.json"
    sidecar.write_text("{}", encoding="utf-8")

    assert "not beside it" in messages(lambda: open_failing(window, qtbot, sidecar))[0]
