import threading

import pytest

from nepreader.ui.tasks import Task, TaskRunner


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.shut_down()


def never(error: Exception) -> None:
    raise AssertionError(error)


def test_an_answer_comes_back_on_this_thread(runner, qtbot):
    answers = []
    runner.run(
        "a",
        lambda task: threading.current_thread(),
        lambda thread: answers.append((thread, threading.current_thread())),
        never,
    )
    qtbot.waitUntil(lambda: bool(answers))

    worker, here = answers[0]
    assert worker is not here
    assert here is threading.main_thread()
    assert not runner.is_busy


def test_a_failure_comes_back_as_the_error(runner, qtbot):
    errors = []

    def work(task: Task) -> None:
        raise ValueError("no")

    runner.run("a", work, never, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)


def test_only_the_newest_with_a_key_is_answered(runner, qtbot):
    gate, answers = threading.Event(), []

    def slow(task: Task) -> str:
        gate.wait(5)
        return "old"

    runner.run("a", slow, answers.append, never)
    runner.run("a", lambda task: "new", answers.append, never)
    runner.run("b", lambda task: "other", answers.append, never)
    qtbot.waitUntil(lambda: len(answers) == 2)
    gate.set()
    runner.shut_down()
    qtbot.wait(1)

    assert sorted(answers) == ["new", "other"]


def test_cancelled_work_stops_at_its_next_checkpoint(runner, qtbot):
    started, stopped = threading.Event(), threading.Event()

    def work(task: Task) -> None:
        started.set()
        try:
            while True:
                task.checkpoint()
        finally:
            stopped.set()

    task = runner.run("a", work, never, never)
    assert started.wait(5)
    runner.cancel("a")

    assert stopped.wait(5)
    assert task.is_cancelled


def test_progress_is_told_while_it_is_wanted(runner, qtbot):
    with qtbot.waitSignal(runner.progressed) as told:
        runner.run("a", lambda task: task.checkpoint(0.5), lambda _: None, never)

    assert told.args == ["a", 0.5]
