import os

import pytest

from nepreader.storage import atomic, write_atomically


def test_a_file_is_written_whole_with_the_mode_of_the_old_one(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("old")
    path.chmod(0o640)

    write_atomically(path, b"new")

    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_and_its_target_is_written(tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)

    write_atomically(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_no_litter(tmp_path, monkeypatch, call):
    path = tmp_path / "a.json"
    path.write_text("old")

    def fail(*_args):
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(atomic.os, call, fail)
    with pytest.raises(OSError, match="no space"):
        write_atomically(path, b"new")

    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_short_writes_are_continued(tmp_path, monkeypatch):
    real = os.write
    monkeypatch.setattr(atomic.os, "write", lambda fd, data: real(fd, data[:3]))

    write_atomically(tmp_path / "a", b"0123456789")

    assert (tmp_path / "a").read_bytes() == b"0123456789"


def test_what_does_not_read_back_is_not_put_in_place(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_text("old")
    real = os.write
    monkeypatch.setattr(atomic.os, "write", lambda fd, data: real(fd, b"X" * len(data)))

    with pytest.raises(OSError, match="read back"):
        write_atomically(path, b"new")

    assert path.read_text() == "old"
