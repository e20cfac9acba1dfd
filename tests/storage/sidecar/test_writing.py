import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON, annotations, tombstones
from nepreader.annotation import Author, Kind, Target, TextualBody
from nepreader.storage.sidecar.model import Sidecar
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.writing import dump_sidecar, record_to_json


@pytest.fixture
def author() -> Author:
    return Author("ก", "w1", clock=lambda: NOON)


@pytest.fixture
def sidecar(author) -> Sidecar:
    made = [
        author.create(Kind.NOTE, Target("urn:t"), TextualBody(text))
        for text in ("หนึ่ง", "สอง", "สาม", "😀 สี่")
    ]
    return Sidecar(records={note.id: note for note in made}, clock={"w1": 4})


def with_spaces(line: str) -> str:
    """The same JSON as nobody's program writes it, its first key as ours does."""
    name, rest = line.split(",", 1)
    return name + " ,\t" + rest.replace('"target":', '"target"  :  ')


def item_lines(data: bytes) -> list[str]:
    text = data.decode()
    return text.split('"items": [\n')[1].split("\n]")[0].split(",\n")


@given(st.lists(annotations | tombstones, max_size=6, unique_by=lambda r: r.id))
def test_a_file_is_lines_in_a_fixed_order(records):
    data = dump_sidecar(Sidecar(records={record.id: record for record in records}))
    text = data.decode("utf-8")
    page = json.loads(text)

    order = [(item.get("created", ""), item["id"]) for item in page["items"]]
    assert order == sorted(order)
    removed = [entry["id"] for entry in page.get("np:deleted", ())]
    assert removed == sorted(removed)
    assert text.endswith("}\n")
    assert "\r" not in text
    for line in (line for line in item_lines(data) if line):
        json.loads(line)
    assert len([line for line in item_lines(data) if line]) == len(page["items"])


@given(st.lists(annotations, min_size=2, max_size=5, unique_by=lambda r: r.id))
def test_the_order_does_not_depend_on_who_came_first(records):
    forward = {record.id: record for record in records}
    backward = {record.id: record for record in reversed(records)}

    assert dump_sidecar(Sidecar(records=forward)) == dump_sidecar(Sidecar(records=backward))


def test_thai_stands_as_it_is(sidecar):
    assert "😀 สี่".encode() in dump_sidecar(sidecar)


def test_an_edit_changes_one_line(sidecar, author):
    before = dump_sidecar(sidecar).decode().split("\n")
    read = parse_sidecar("\n".join(before).encode())
    note = next(iter(read.records.values()))
    read.records[note.id] = author.revise(note, bodies=(TextualBody("แก้แล้ว"),))

    after = dump_sidecar(read).decode().split("\n")

    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == 1
    assert "แก้แล้ว" in changed[0][1]


def test_one_more_annotation_is_one_line_more(sidecar, author):
    before = item_lines(dump_sidecar(sidecar))
    note = author.create(Kind.NOTE, Target("urn:t"), TextualBody("ห้า"))
    sidecar.records[note.id] = note

    after = item_lines(dump_sidecar(sidecar))

    assert [line for line in after if line not in before] == [json.dumps(record_to_json(note), ensure_ascii=False, separators=(",", ":"))]  # fmt: skip
    assert [line for line in after if line in before] == before


@pytest.mark.parametrize("odd", [with_spaces, lambda line: line.replace("ง", "\\u0e07")])
def test_a_line_that_nobody_edited_is_written_as_it_was(sidecar, author, odd):
    lines = dump_sidecar(sidecar).decode().split("\n")
    rows = [row for row, line in enumerate(lines) if line.startswith('{"id":"')]
    for row in rows:
        lines[row] = odd(lines[row])
    read = parse_sidecar("\n".join(lines).encode())
    assert read.records == sidecar.records

    first = read.records[json.loads(lines[rows[0]].rstrip(","))["id"]]
    read.records[first.id] = author.revise(first, colour="green")
    written = dump_sidecar(read).decode().split("\n")

    assert written[: rows[0]] == lines[: rows[0]]
    assert written[rows[0] + 1 :] == lines[rows[0] + 1 :]
    assert written[rows[0]] != lines[rows[0]]


def test_a_file_laid_out_in_another_way_is_laid_out_as_ours(sidecar):
    data = dump_sidecar(sidecar)
    indented = json.dumps(json.loads(data), indent=2, ensure_ascii=False).encode()

    assert dump_sidecar(parse_sidecar(indented)) == data


def test_a_line_of_two_annotations_is_taken_apart(sidecar):
    data = dump_sidecar(sidecar)

    assert dump_sidecar(parse_sidecar(data.replace(b"},\n{", b"},{"))) == data


def test_quotes_and_backslashes_in_an_id_do_no_harm(author):
    note = replace(author.create(Kind.NOTE, Target("urn:t")), id='urn:"\\ก')
    data = dump_sidecar(Sidecar(records={note.id: note}, clock={"w1": 1}))

    assert dump_sidecar(parse_sidecar(data)) == data


def test_half_a_surrogate_pair_is_written_and_read(author):
    note = author.create(Kind.NOTE, Target("urn:t"), TextualBody("ก\ud83d"))
    data = dump_sidecar(Sidecar(records={note.id: note}, clock={"w1": 1}))

    assert parse_sidecar(data).records[note.id].text == "ก\ud83d"
    assert dump_sidecar(parse_sidecar(data)) == data


def test_a_minor_version_to_come_is_kept():
    data = dump_sidecar(Sidecar(version=(1, 7)))

    assert json.loads(data)["np:schema"] == {"major": 1, "minor": 7}


def test_nothing_at_all_is_a_page_without_items():
    assert json.loads(dump_sidecar(Sidecar()))["items"] == []


def test_what_is_written_is_json_whatever_was_read(sidecar):
    data = dump_sidecar(sidecar).replace(b'"np:kind":"note"', b'"np:kind":"note","x":NaN')
    written = dump_sidecar(parse_sidecar(data))

    assert b"NaN" not in written.replace(b'"NaN"', b"")
