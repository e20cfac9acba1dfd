"""What tests of the command line share."""

import pytest

from nepreader.cli import main

TEXT = "😀 แมวดำนอนหลับ\nหนูวิ่งเล่นรอบบ้าน\n"


@pytest.fixture
def run(capsys, monkeypatch):
    """Call `nepreader-cli`; returns the exit code, what it printed, and its messages."""
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    monkeypatch.setattr(main, "translate_help", lambda _: None)  # it holds for the whole process

    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["nepreader-cli", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main.main()
        printed = capsys.readouterr()
        return ended.value.code or 0, printed.out, printed.err

    return run


@pytest.fixture
def text(tmp_path):
    """A text; its bytes and times are those it began with when the test ends."""
    path = tmp_path / "แมว.txt"
    path.write_bytes(TEXT.encode())
    before = path.stat()
    yield path
    after = path.stat()
    assert path.read_bytes() == TEXT.encode()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)
