import pytest

from nepreader.ui.projector.clock import Alarm, Clock, Stopwatch, alarm, shown_time


@pytest.mark.parametrize(
    ("seconds", "minutes", "shown", "near"),
    [
        (0, 0, "00:00", Alarm.NONE),
        (61, 0, "01:01", Alarm.NONE),
        (3725, 0, "1:02:05", Alarm.NONE),
        (60, 50, "49:00", Alarm.NONE),
        (2940, 50, "01:00", Alarm.SOON),
        (3000, 50, "00:00", Alarm.SOON),
        (3005, 50, "−00:05", Alarm.OVER),
    ],
)
def test_time_goes_up_or_down_to_a_limit_and_beyond(seconds, minutes, shown, near):
    assert shown_time(seconds, minutes) == shown
    assert alarm(seconds, minutes) is near


def test_a_stopwatch_that_is_held_stands_still(qtbot):
    watch = Stopwatch()
    qtbot.waitUntil(lambda: watch.seconds >= 1)
    watch.hold()
    assert not watch.is_running
    before = watch.seconds
    watch.hold()
    assert watch.is_running
    assert watch.seconds >= before
    watch.reset()
    assert watch.seconds == 0


def test_the_clock_is_held_and_set_back_by_its_buttons(qtbot):
    clock = Clock()
    qtbot.addWidget(clock)
    clock.hold.click()
    assert clock.hold.text() == "Go on"
    clock.minutes.setValue(10)
    assert clock.timer.text() == "10:00"
    clock.reset.click()
    assert clock.timer.text() == "10:00"
    assert clock.time.text()
