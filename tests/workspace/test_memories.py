import pytest

from nepreader.errors import ExportFailed
from nepreader.text import Reading
from nepreader.translation import Status
from nepreader.translation.memory import MemoryUnit
from nepreader.workspace.memories import (
    confirmed_units,
    export_memory,
    import_memory,
    memory_path,
    open_memory,
)
from nepreader.workspace.passages import passages_in
from workspace.translated import TEXT, opened, translate


@pytest.fixture
def memory():
    memory = open_memory()
    yield memory
    memory.close()


def test_it_lies_in_the_persons_own_folder(memory, own_folders):
    assert memory_path().is_relative_to(own_folders)
    assert memory_path().exists()


def test_what_somebody_confirmed_is_remembered_and_found(memory):
    text = opened()
    translate(text, "The cat", status=Status.DONE)
    translate(text, "The cat", "The mouse")
    translate(text, "The cat", status=Status.DONE)
    units = confirmed_units(text, Reading(TEXT), passages_in(text))
    memory.remember(units)

    assert [(u.source, u.target, u.origin, u.author) for u in memory] == [
        ("😀 แมวดำนอนหลับ", "The cat", "แมว.txt", "ก")
    ]
    (match,) = memory.matches("😀 แมวดำนอนหลับ")
    assert match.percent == 100


def test_a_memory_goes_out_as_tmx_and_comes_back(memory, tmp_path):
    units = [
        MemoryUnit("แมว\0 <b>", "cat & \x0b", "en-GB", "a.txt", "ก", "2026-11-22T12:00:00Z"),
        MemoryUnit("แมว", "Katze", "de", "b.txt"),
    ]
    memory.remember(units)
    path = tmp_path / "out.tmx"
    assert export_memory(memory, path) == 2
    memory.forget("a.txt")
    memory.forget("b.txt")

    assert import_memory(memory, path) == 2
    assert list(memory) == [unit._replace(origin="out.tmx") for unit in units]


def test_a_place_that_cannot_be_written_is_named(memory, tmp_path):
    with pytest.raises(ExportFailed):
        export_memory(memory, tmp_path / "none" / "out.tmx")
