from gestures import written
from nepreader.storage import Settings, load_settings, save_record


def test_nothing_is_counted_for_people_who_mark_no_words(make_window, tmp_path, settle, qtbot):
    window = make_window(written(tmp_path, "😀 ฝน ตก"))
    settle(window)
    with qtbot.waitSignal(window.desk.vocabulary.measured) as measured:
        window.desk.session.words_changed.emit(window.desk.session.words)
    assert measured.args == [None]
    assert window.desk.vocabulary.words._counts is None


def test_whether_words_are_coloured_is_kept(tmp_path):
    save_record(Settings(colour_words=True), tmp_path / "settings.json")
    assert load_settings(tmp_path / "settings.json").colour_words
    assert not Settings().colour_words
