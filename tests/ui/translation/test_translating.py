from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_of import ALT, CONTROL, SHIFT, open_desk, press, said, settle, statuses, write
from nepreader.workspace import translating

ENGLISH = ["In 1921 Lenin proposed the NEP", "The peasants rose", "Gosplan planned"]


def test_three_passages_are_translated_by_keyboard_and_are_there_after_reopening(
    desk, window, make_window, path, qtbot
):
    assert desk.field.hasFocus()
    for words in ENGLISH:
        write(desk, words)
        press(desk, Qt.Key.Key_Return, CONTROL)
    assert said(desk) == ENGLISH
    assert statuses(desk) == ["done"] * 3
    window.close()
    again = open_desk(qtbot, make_window(path))
    assert said(again) == ENGLISH
    assert statuses(again) == ["done"] * 3
    assert again.field.words == ENGLISH[0]


def test_what_is_typed_is_kept_in_a_pause_and_when_the_passage_is_left(desk, qtbot):
    with qtbot.waitSignal(desk.store.rows_changed):
        write(desk, "Lenin")
    assert statuses(desk)[0] == "draft"
    write(desk, " proposed")
    press(desk, Qt.Key.Key_Down, ALT)
    assert said(desk)[0] == "Lenin proposed"
    assert desk.controller.row == 1
    press(desk, Qt.Key.Key_Up, ALT)
    assert desk.field.words == "Lenin proposed"


def test_words_typed_a_moment_before_the_window_closes_are_kept(
    desk, window, make_window, path, qtbot
):
    write(desk, "Half a sen")
    window.close()
    assert said(open_desk(qtbot, make_window(path)))[0] == "Half a sen"


def test_undo_and_redo_are_the_windows_and_take_a_pause_of_typing_back(desk):
    write(desk, "Lenin")
    desk.keep()
    write(desk, " spoke")
    press(desk, Qt.Key.Key_Z, CONTROL)
    assert desk.field.words == "Lenin"
    press(desk, Qt.Key.Key_Z, CONTROL)
    assert (desk.field.words, statuses(desk)[0]) == ("", "untranslated")
    press(desk, Qt.Key.Key_Z, CONTROL, SHIFT)
    press(desk, Qt.Key.Key_Z, CONTROL, SHIFT)
    assert said(desk)[0] == "Lenin spoke"


def test_an_empty_passage_is_not_confirmed(desk, qtbot):
    with qtbot.waitSignal(desk.said):
        press(desk, Qt.Key.Key_Return, CONTROL)
    assert statuses(desk)[0] == "untranslated"
    assert desk.controller.row == 0


def test_a_passage_is_reviewed_and_a_changed_one_is_a_draft_again(desk):
    write(desk, "Lenin")
    press(desk, Qt.Key.Key_Return, CONTROL, SHIFT)
    assert statuses(desk)[0] == "reviewed"
    assert desk.controller.row == 1
    press(desk, Qt.Key.Key_Up, ALT)
    write(desk, "!")
    desk.keep()
    assert statuses(desk)[0] == "draft"


def test_the_next_untranslated_is_found_beyond_the_end(desk):
    desk.controller.choose(1)
    write(desk, "The peasants rose")
    press(desk, Qt.Key.Key_Down, ALT)
    write(desk, "Gosplan")
    press(desk, Qt.Key.Key_Down, ALT, SHIFT)
    assert desk.controller.row == 0


def test_terms_go_in_by_ctrl_and_a_digit(desk, qtbot):
    qtbot.waitUntil(lambda: bool(desk.aids.term(0)))
    names = [desk.aids.term(0), desk.aids.term(1)]
    write(desk, "So")
    press(desk, Qt.Key.Key_1, CONTROL)
    press(desk, Qt.Key.Key_2, CONTROL)
    assert desk.field.words == f"So {names[0]} {names[1]}"
    assert not desk._session.text.annotations.of_kind() or said(desk)[0] == ""


def test_numbers_that_are_missing_are_put_in(desk):
    write(desk, "In ")
    press(desk, Qt.Key.Key_N, CONTROL, SHIFT)
    assert desk.field.words == "In 2464"
    press(desk, Qt.Key.Key_N, CONTROL, SHIFT)
    assert desk.field.words == "In 2464"


def test_passages_are_joined_and_that_is_undone(desk, qtbot):
    write(desk, "Lenin")
    with qtbot.waitSignal(desk.store.made):
        press(desk, Qt.Key.Key_J, CONTROL, SHIFT)
    assert len(desk.store.passages) == 2
    assert said(desk)[0] == "Lenin"
    assert desk.field.hasFocus()
    with qtbot.waitSignal(desk.store.made):
        press(desk, Qt.Key.Key_Z, CONTROL)
    assert said(desk) == ["Lenin", "", ""]


def test_a_passage_is_split_in_both_languages(desk, qtbot):
    desk.controller.choose(2)
    write(desk, "Gosplan plans. They look.")
    source = desk.store.source_of(2)
    at = desk.store.passages[2].span.start + source.index("ตากลม")
    with qtbot.waitSignal(desk.store.made):
        desk.controller.split(at, len("Gosplan plans. "))
    assert said(desk)[2:] == ["Gosplan plans.", "They look."]
    assert desk.store.source_of(3).startswith("ตากลม")
    assert desk.field.words == "Gosplan plans."


def test_another_version_is_begun_and_the_first_is_chosen_again(desk):
    write(desk, "Lenin")
    press(desk, Qt.Key.Key_Y, CONTROL, SHIFT)
    desk.field.selectAll()
    write(desk, "Ulyanov")
    desk.keep()
    assert [v.text for v in desk.store.passages[0].versions] == ["Ulyanov", "Lenin"]
    desk.aids.fill()
    rows = desk.panel.aids.rows()
    version = next(row for row in rows if getattr(row.value, "version", None))
    assert version.title == "Lenin"
    assert version.marks
    desk.panel.aids.set_current(rows.index(version))
    QTest.keyClick(desk.panel.aids, Qt.Key.Key_Return)
    assert desk.field.words == "Lenin"


def test_a_comment_stands_among_the_aids(desk):
    desk.controller.comment("Ask about the year")
    desk.aids.fill()
    assert "Ask about the year" in [row.title for row in desk.panel.aids.rows()]


def test_what_somebody_else_says_meanwhile_is_kept_beside_what_is_typed(desk):
    write(desk, "Ours")
    session, passage = desk._session, desk.store.passages[0]
    change = translating.translated(session.text, session.author, passage, "Theirs")
    session.apply(change)
    assert desk.field.words == "Ours"
    desk.keep()
    assert [v.text for v in desk.store.passages[0].versions] == ["Ours", "Theirs"]


def test_words_stay_at_their_passage_when_the_text_is_read_anew(desk, window, path, qtbot):
    desk.controller.choose(2)
    write(desk, "Gosplan")
    text = window.desk.session.text
    with qtbot.waitSignal(window.desk.session.occurrences_found):
        window.desk.opening.open(path)
    qtbot.waitUntil(lambda: desk.store.text is window.desk.session.text)
    assert window.desk.session.text is not text
    qtbot.waitUntil(lambda: desk.controller.row == 2)
    assert desk.field.words == "Gosplan"


def test_escape_goes_to_the_page(desk, window):
    press(desk, Qt.Key.Key_Escape)
    assert window.view.hasFocus()


def test_a_passage_confirmed_before_is_offered_for_its_like(desk, window, tmp_path, qtbot):
    desk.controller.choose(1)
    write(desk, "The peasants rose at Kronstadt")
    press(desk, Qt.Key.Key_Return, CONTROL)
    settle(qtbot, desk)
    other = tmp_path / "other.txt"
    other.write_text("😀 ชาวนาลุกฮือขึ้นใหญ่ที่กรอนสตัดท์\n", encoding="utf-8")
    window.desk.opening.open(other)
    qtbot.waitUntil(lambda: bool(desk.aids.best_match()))
    match = next(row for row in desk.panel.aids.rows() if row.sign.endswith("%"))
    assert match.detail == "The peasants rose at Kronstadt"
    assert 60 <= int(match.sign.removesuffix(" %")) < 100
    press(desk, Qt.Key.Key_I, CONTROL, SHIFT)
    assert desk.field.words == "The peasants rose at Kronstadt"


def test_words_that_qt_would_change_stay_as_they_are_when_they_are_only_looked_at(desk):
    session, words = desk._session, "Lenin\u00a0and\r\nthe\u2028peasants"
    change = translating.translated(session.text, session.author, desk.store.passages[0], words)
    session.apply(change)
    desk.controller.step(1)
    desk.controller.step(-1)
    desk.keep()
    assert said(desk)[0] == words
    write(desk, "!")
    desk.keep()
    assert said(desk)[0].startswith("Lenin\u00a0and\n")


def test_while_sentences_are_looked_for_the_desk_says_so(make_window, path, qtbot):
    window = make_window(path, size=(1300, 800))
    panel = window.desk.translation.panel
    told = []
    window.desk.translation.store.awaited.connect(lambda: told.append(panel.count.text()))
    open_desk(qtbot, window)

    assert told == ["Looking for the sentences of this text…"]
    assert "0 of" in panel.count.text()
