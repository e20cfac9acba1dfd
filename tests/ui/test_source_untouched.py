"""A text is never opened for writing, whatever is done with it."""

import hashlib
import sys

import pytest

from gestures import open_in, place, written

_watched: dict[str, list[str]] = {}


def _audit(event: str, arguments: tuple) -> None:
    if _watched and event == "open":
        path, mode, flags = arguments
        writes = isinstance(mode, str) and set(mode) & set("wax+")
        if str(path) in _watched and (writes or (isinstance(flags, int) and flags & 0b11)):
            _watched[str(path)].append(f"{mode} {flags}")
    elif _watched and event in ("os.remove", "os.rename", "os.truncate", "os.chmod", "shutil.move"):
        for argument in arguments:
            if str(argument) in _watched:
                _watched[str(argument)].append(event)


sys.addaudithook(_audit)


@pytest.fixture
def watched(tmp_path):
    path = written(tmp_path, "เลนินกับชาวนาลุกฮือขึ้น\n" * 30)
    _watched[str(path)] = []
    yield path
    _watched.clear()


def test_reading_marking_and_closing_leave_it_as_it_is(make_window, qtbot, watched):
    before = (
        hashlib.sha256(watched.read_bytes()).hexdigest(),
        watched.stat().st_mtime_ns,
        watched.stat().st_ino,
    )

    window = make_window(watched)
    window.view.set_current(window.desk.session.words.at(place(window, "ลุกฮือ").start))
    window.desk.actions["merge"].trigger()
    window.desk.writer.flush()
    open_in(qtbot, window, watched)
    window.close()

    after = (
        hashlib.sha256(watched.read_bytes()).hexdigest(),
        watched.stat().st_mtime_ns,
        watched.stat().st_ino,
    )
    assert before == after
    assert _watched[str(watched)] == []
