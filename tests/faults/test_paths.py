"""F19: names and references made to lead somewhere else."""

import os
import sys

import pytest

from faults.desk import Desk
from faults.watch import WATCH
from nepreader.annotation import Kind, Target, TextualBody

NAMES = [
    "ก" * 85,
    "ก" * 83 + ".txt",
    "a" * 255,
    "a" * 200,
    "a" * 199 + "ก",
    "จุด...",
    "ว่าง ",
    " ",
    ".txt",
    ".",
    "CON",
    "NUL.txt",
    "aux.nepreader.json",
    "a.txt.nepreader.json",
    "[ab]*?.txt",
    "-rf",
    "ขึ้น\nบรรทัด.txt",
    "e\u0301.txt",
    "é.txt",
    "\u202egpj.txt",
    "%2e%2e%2fx.txt",
]
SOURCES = ["../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "//server/share/x", "\\\\s\\x",
           "C:\\x", "\0", "ni:///sha-256;../../x", "http://x.y/", "CON"]  # fmt: skip


def written_outside(desk: Desk) -> list[str]:
    inside = (str(desk.folder) + os.sep, str(desk.data) + os.sep)
    return [path for path in WATCH.written if not path.startswith(inside)]


@pytest.mark.skipif(sys.platform == "win32", reason="names that Windows refuses")
@pytest.mark.parametrize("name", [name for name in NAMES if name != "."], ids=ascii)
def test_f19_names_of_texts(tmp_path, name):
    desk = Desk(tmp_path, name=name)
    desk.filled().close()
    session = desk.open()
    assert session.notices == []
    session.add()
    session.save()
    session.add("ในสมุดบันทึก")
    session.kill()
    desk.check()
    assert written_outside(desk) == []
    assert all(len(os.fsencode(path.name)) <= 255 for path in desk.folder.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes")
def test_f19_a_name_that_is_no_utf8(tmp_path):
    desk = Desk(tmp_path, name=os.fsdecode(b"\xa1\xc1\xc7.txt"))
    desk.filled().close()
    desk.check()


def test_f19_names_that_differ_only_far_behind_have_their_own_sidecars(tmp_path):
    one, other = (Desk(tmp_path, name="a" * 250 + end) for end in "xy")
    one.filled().close()
    other.filled().close()
    assert one.sidecar != other.sidecar
    assert len(one.open().alive) == len(other.open().alive) == 4


@pytest.mark.parametrize("source", SOURCES, ids=ascii)
def test_f19_sources_are_never_followed(desk, source):
    session = desk.open()
    body = TextualBody("ก")
    note = session.author.create(Kind.NOTE, Target(source, snapshot=source), body)
    session.append(None, note)
    session.save()
    session.close()
    again = desk.open()
    assert again.get(note).target.source == source
    again.edit(again.get(note), colour="blue")
    again.save()
    again.close()
    desk.check()
    assert written_outside(desk) == []


@pytest.mark.parametrize("name", ["../../evil.txt", "/etc/passwd", "\0", "a" * 5000])
def test_f19_the_name_in_the_sidecar_is_never_followed(desk, name):
    desk.filled().close()
    text = desk.sidecar.read_text(encoding="utf-8")
    changed = text.replace(desk.path.name, name.replace("\0", "\\u0000"))
    assert changed != text
    desk.sidecar.write_text(changed, encoding="utf-8")
    session = desk.open()
    session.add()
    session.save()
    session.close()
    desk.check()
    assert written_outside(desk) == []


@pytest.mark.parametrize("writer", ["../../evil", "/etc/x", "\0", "a" * 300, ""])
def test_f19_names_of_writers_are_never_followed(desk, writer):
    """F19: a writer's name in somebody's sidecar becomes no path."""
    desk.filled().close()
    session = desk.open()
    session.author.writer = writer
    session.add()
    session.save()
    session.close()
    session = desk.open()
    session.add()
    session.save()
    session.close()
    desk.check()
    assert written_outside(desk) == []
