"""F21: files that look like ours and are not, or are left over."""

import os

from faults.desk import Desk
from nepreader.storage.atomic import TEMPORARY_SUFFIX
from nepreader.storage.sidecar.backups import backups_in


def temporary(desk: Desk, name: str = "0a0b0c0d"):
    return desk.sidecar.with_name(f"{desk.sidecar.name}.{name}{TEMPORARY_SUFFIX}")


def saved(desk: Desk) -> None:
    session = desk.open()
    session.add()
    session.save()
    session.close()
    desk.check_saved()
    desk.check()


def test_f21_left_over_writes_go_with_the_next_save(desk):
    desk.filled().close()
    for number in range(3):
        temporary(desk, f"0000000{number}").write_bytes(b"{")
    saved(desk)
    assert not list(desk.folder.glob(f"*{TEMPORARY_SUFFIX}"))


def test_f21_what_a_link_with_such_a_name_leads_to_stays(desk, tmp_path):
    precious = tmp_path / "precious"
    precious.write_text("ห้ามแตะ")
    temporary(desk).symlink_to(precious)
    temporary(desk, "11111111").symlink_to(desk.path)
    saved(desk)
    assert precious.read_text() == "ห้ามแตะ"


def test_f21_a_folder_with_such_a_name_stops_nothing(desk):
    temporary(desk).mkdir()
    temporary(desk, "11111111").write_bytes(b"{")
    saved(desk)


def test_f21_the_next_name_is_taken(desk, monkeypatch, tmp_path):
    """F21: somebody guessed the name of the next write and put a link there."""
    import secrets

    precious = tmp_path / "precious"
    precious.write_text("ห้ามแตะ")
    desk.filled().close()
    session = desk.open()
    session.add()
    monkeypatch.setattr("nepreader.storage.sidecar.store.clean_temporaries", lambda path: None)
    temporary(desk, "22222222").symlink_to(precious)
    names = iter(["22222222"])
    real = secrets.token_hex
    monkeypatch.setattr(secrets, "token_hex", lambda n=None: next(names, None) or real(n))
    session.try_save()
    assert session.try_save()
    session.close()
    assert precious.read_text() == "ห้ามแตะ"
    desk.check()


def test_f21_other_peoples_files_stay(desk):
    names = ("แมวดำ.txt.bak", "แมวดำ.txt~", f"x{TEMPORARY_SUFFIX}", ".swp", "แมวดำ.txt.nepreader.jsonl",
             f"แมวดำ2.txt.nepreader.json.0a0b0c0d{TEMPORARY_SUFFIX}")  # fmt: skip
    for name in names:
        (desk.folder / name).write_text(name)
    saved(desk)
    assert all((desk.folder / name).read_text() == name for name in names)


def test_f21_a_journal_that_is_a_link_is_not_written_through(desk, tmp_path):
    precious = tmp_path / "precious"
    precious.write_text("ห้ามแตะ")
    session = desk.open()
    desk.places.beside.journal(session.writer.id).symlink_to(precious)
    session.add()
    session.kill()
    assert precious.read_text() == "ห้ามแตะ"
    desk.check()


def test_f21_foreign_files_among_the_backups(desk):
    desk.filled().close()
    folder = desk.places.backups
    (folder / "999999-20990101T000000Z.json.z").mkdir()
    (folder / "x-y.json.z").write_bytes(b"x")
    (folder / "999998-20990101T000000Z.json.z").write_bytes(os.urandom(99))
    (folder / "text.json").write_bytes(b"[")
    for _ in range(5):
        saved(desk)
    good = []
    for backup in backups_in(folder):
        try:
            good.append(backup.read())
        except OSError:
            continue
    assert desk.sidecar.read_bytes() in good
    desk.sidecar.write_bytes(b"")
    saved(desk)
