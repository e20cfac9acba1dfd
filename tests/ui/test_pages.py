from gestures import place
from nepreader.text import ReadingMode

BODY = "เมื่อสงครามยุติลง รัฐบาลโซเวียตต้องการฟื้นฟูเศรษฐกิจของประเทศที่เสียหายอย่างหนักจากการ"
TEXT = f"😀 {BODY}\n\nสู้รบที่ยืดเยื้อมาหลายปี โรงงานส่วนใหญ่หยุดเดินเครื่องและชาวนาไม่มีเมล็ดพันธุ์¹\n"


def read(window):
    return window.desk.session.words.reading.text


def test_a_sentence_that_a_page_cuts_is_joined_unless_the_text_is_read_as_printed(make_window):
    window = make_window(TEXT)
    assert "จากการสู้รบ" in read(window)
    window.desk.actions["read_printed"].trigger()
    assert read(window) == TEXT
    window.desk.actions["read_marked"].trigger()
    assert "จากการสู้รบ" in read(window)


def test_the_marks_of_footnotes_can_be_hidden(make_window):
    window = make_window(TEXT)
    assert "¹" in read(window)
    window.desk.actions["hides_notes"].trigger()
    assert "¹" not in read(window)
    assert window.desk.actions["hides_notes"].isChecked()


def test_a_note_over_a_join_covers_it_in_every_reading(make_window):
    window = make_window(TEXT)
    window.view.select(place(window, "การสู้รบ"))
    window.desk.actions["highlight_green"].trigger()
    (annotation,) = window.desk.session.text.annotations
    for mode, words in ((ReadingMode.PRINTED, "การ\n\nสู้รบ"), (ReadingMode.CORRECTED, "การสู้รบ")):
        window.desk.actions[f"read_{mode}"].trigger()
        span = window.desk.session.text.span_of(annotation)
        assert span.of(read(window)) == words


def test_the_text_is_exported_as_it_is_read(make_window, qtbot, tmp_path):
    window = make_window(TEXT)
    out = tmp_path / "out.txt"
    with qtbot.waitSignal(window.desk.export.said):
        window.desk.export.export(out, ReadingMode.CORRECTED)
    assert out.read_text(encoding="utf-8") == read(window)
