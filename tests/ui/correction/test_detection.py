import pytest

from gestures import open_in, written
from nepreader.errors import DetectionFailed
from nepreader.workspace.reviewing import ReviewState

TEXT = "😀 ยายไปตสาดเพื่อซื้อปลาทู\n\nเลนินเสนอนโยบายเศรษฐกิจใหม่ ชาวนาขายข้าวที่ตลาด\n"


@pytest.fixture
def window(make_window, qtbot, tmp_path):
    """A window that looks for typos, and has finished."""
    window = make_window(None, find_typos=True)
    with qtbot.waitSignal(window.desk.review.detection.finished, timeout=20_000):
        open_in(qtbot, window, written(tmp_path, TEXT))
    return window


def printed(window):
    return [
        (item.printed, item.text)
        for item in window.desk.review.review.items
        if item.state is ReviewState.OPEN
    ]


def test_the_search_finds_what_is_misread_and_the_status_line_says_how_many(window):
    assert [p.replace("ส", "ล") == right for p, right in printed(window)] == [True]
    assert "1" in window.desk.status._suspects.text()
    assert not window.desk.review.detection.is_busy


def test_after_a_correction_the_text_is_searched_again(window, qtbot):
    detection = window.desk.review.detection
    window.desk.actions["next_suspect"].trigger()
    with qtbot.waitSignal(detection.finished, timeout=20_000):
        window.desk.review.card.accept()

    assert printed(window) == []
    assert [item.state for item in window.desk.review.review.items] == [ReviewState.ACCEPTED]


def test_another_way_of_reading_asks_nothing_anew(window, qtbot):
    with qtbot.waitSignal(window.desk.review.detection._calm.timeout):
        window.desk.actions["read_printed"].trigger()
    assert not window.desk.review.detection.is_busy
    assert len(printed(window)) == 1


def test_the_search_can_be_switched_off_and_on(window, qtbot):
    detection = window.desk.review.detection
    window.desk.actions["find_typos"].trigger()
    assert (printed(window), detection.is_busy) == ([], False)
    with qtbot.waitSignal(detection.finished, timeout=20_000):
        window.desk.actions["find_typos"].trigger()
    assert len(printed(window)) == 1


def test_a_process_that_dies_is_told_and_started_again_at_the_next_change(window, qtbot):
    detection = window.desk.review.detection
    failures = []
    window.desk.session.failed.disconnect()
    detection.failed.connect(failures.append)
    with qtbot.waitSignal(detection.failed):
        detection._worker.kill()
    assert [type(failure) for failure in failures] == [DetectionFailed]
    window.desk.actions["next_suspect"].trigger()
    with qtbot.waitSignal(detection.finished, timeout=20_000):
        window.desk.review.card.accept()
    assert printed(window) == []


def test_answers_about_a_text_that_was_left_are_dropped(window, qtbot, tmp_path):
    detection = window.desk.review.detection
    with qtbot.waitSignal(detection.finished, timeout=20_000):
        open_in(qtbot, window, written(tmp_path, "ไม่มีคำผิดในบรรทัดนี้", "other.txt"))
    assert printed(window) == []


def test_a_process_that_rests_is_started_again_by_the_next_change(window, qtbot):
    detection = window.desk.review.detection
    detection.rest()
    assert detection._worker is None
    assert len(printed(window)) == 1
    window.desk.actions["next_suspect"].trigger()
    with qtbot.waitSignal(detection.finished, timeout=20_000):
        window.desk.review.card.accept()
    assert printed(window) == []
