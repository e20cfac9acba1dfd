import pytest

from nepreader.storage.sidecar.writers import Writer


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "writers"


def test_no_two_that_run_have_one_name(folder):
    writers = [Writer(folder) for _ in range(5)]

    assert len({writer.id for writer in writers}) == 5
    for writer in writers:
        writer.close()


def test_a_name_is_never_used_again_and_leaves_nothing(folder):
    first = Writer(folder)
    first.close()
    second = Writer(folder)

    assert second.id != first.id
    assert second.id[:4] == first.id[:4]
    second.close()
    assert [path.name for path in folder.iterdir()] == ["machine"]


def test_who_runs_has_not_ended(folder):
    first, second = Writer(folder), Writer(folder)

    assert not second.has_ended(first.id)
    assert not second.has_ended(second.id)
    first.close()
    assert second.has_ended(first.id)
    assert second.has_ended(first.id)
    second.close()


def test_of_a_name_of_another_machine_nothing_is_known(folder):
    writer = Writer(folder)

    other = "beef" if writer.id[:4] != "beef" else "cafe"
    assert not writer.has_ended(f"{other}00000000")
    writer.close()


def test_closing_twice_does_no_harm(folder):
    writer = Writer(folder)
    writer.close()
    writer.close()


def test_without_a_folder_every_name_is_new(tmp_path):
    folder = tmp_path / "file"
    folder.write_text("")
    writers = [Writer(folder) for _ in range(2)]

    assert writers[0].id != writers[1].id
    assert not writers[0].has_ended(writers[1].id)
    for writer in writers:
        writer.close()


def test_a_name_can_stand_in_a_file_name(folder):
    writer = Writer(folder)

    assert writer.id.isalnum()
    writer.close()
