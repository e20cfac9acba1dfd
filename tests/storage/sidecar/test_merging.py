from dataclasses import replace
from functools import reduce
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.strategies import NOON, stories
from nepreader.annotation import Annotation, Author, Kind, Target, TextualBody, Tombstone
from nepreader.annotation.fields import revisions
from nepreader.annotation.merging import counted
from nepreader.storage.sidecar.merging import BY_HAND, merge
from nepreader.storage.sidecar.model import Sidecar, TextInfo
from nepreader.storage.sidecar.parsing import parse_sidecar
from nepreader.storage.sidecar.snapshots import pack, unpack
from nepreader.storage.sidecar.writing import dump_sidecar

INFOS = [TextInfo(name, "0" * 64, 3, "utf-8") for name in ("ก.txt", "ข.txt")]
TEXTS = {name * 64: pack(f"แมว {name}") for name in "01"}
values = st.sampled_from((1, 2, "ก", ["ข"], {"ค": None}))
extras = st.fixed_dictionaries(
    {},
    optional={
        "audience": values,
        "np:later": values,
        "@context": st.sampled_from((["urn:c"], [{"dc": "urn:dc:"}])),
    },
)


@st.composite
def copies(draw, number=3):
    """Sidecars of several people who worked on the same annotations."""
    told = draw(st.lists(stories(), min_size=1, max_size=2))
    return [_sidecar(draw, [draw(st.sampled_from([None, *s.states])) for s in told]) for _ in range(number)]  # fmt: skip


def _sidecar(draw, states):
    records = {record.id: record for record in states if record}
    return Sidecar(
        records=records,
        clock=counted(records.values()),
        text=draw(st.sampled_from((None, *INFOS))),
        snapshots={d: TEXTS[d] for d in draw(st.sets(st.sampled_from(sorted(TEXTS))))},
        quarantine=draw(st.lists(values, max_size=2, unique_by=repr)),
        extra=draw(extras),
    )


def contents(sidecar):
    quarantine = sorted(map(repr, sidecar.quarantine))
    return sidecar.records, sidecar.clock, sidecar.text, sidecar.snapshots, quarantine, sidecar.extra  # fmt: skip


def read_again(sidecar):
    return parse_sidecar(dump_sidecar(sidecar))


@given(copies(2))
def test_it_does_not_matter_who_merges_whose(pair):
    one, other = pair

    assert contents(merge(one, other)) == contents(merge(other, one))


@given(copies())
def test_three_copies_agree_whatever_the_order(three):
    merged = [contents(reduce(merge, order)) for order in permutations(three)]
    one, two, other = three

    assert all(result == merged[0] for result in merged)
    assert contents(merge(one, merge(two, other))) == merged[0]


@given(copies(2))
def test_merging_what_is_known_changes_nothing(pair):
    one, other = pair
    merged = merge(one, other)

    assert contents(merge(merged, one)) == contents(merge(merged, other)) == contents(merged)
    assert contents(merge(merged, merged)) == contents(merged)


@given(copies(2))
def test_merged_files_are_merged_copies(pair):
    one, other = pair
    merged = dump_sidecar(merge(one, other))

    assert dump_sidecar(merge(read_again(one), read_again(other))) == merged
    assert dump_sidecar(parse_sidecar(merged)) == merged


@given(copies(2))
def test_neither_side_is_touched(pair):
    before = [repr(contents(side)) for side in pair]
    merge(*pair)

    assert [repr(contents(side)) for side in pair] == before


@given(copies(2))
def test_what_is_not_understood_of_either_side_is_kept(pair):
    merged = merge(*pair)

    for side in pair:
        assert all(entry in merged.quarantine for entry in side.quarantine)
        for key, value in side.extra.items():
            assert merged.extra[key] == value or {key: value} in merged.quarantine
        assert side.snapshots.items() <= merged.snapshots.items()


# ---- with a base: edits by hand


@pytest.fixture
def author() -> Author:
    return Author("ก", "w1", clock=lambda: NOON)


@pytest.fixture
def base(author) -> Sidecar:
    notes = [
        author.create(Kind.NOTE, Target("urn:t"), TextualBody(t)) for t in ("หนึ่ง", "สอง", "สาม")
    ]
    return Sidecar(records={note.id: note for note in notes}, clock={"w1": 3})


@pytest.fixture
def names(base) -> list[str]:
    return list(base.records)


def by_hand(sidecar: Sidecar, old: str, new: str) -> Sidecar:
    data = dump_sidecar(sidecar).decode()
    assert old in data
    return parse_sidecar(data.replace(old, new).encode())


def without_line(sidecar: Sidecar, name: str) -> Sidecar:
    copy = read_again(sidecar)
    del copy.records[name]
    return read_again(copy)


def edited(sidecar: Sidecar, author: Author, name: str, **fields) -> Sidecar:
    record = author.revise(sidecar.records[name], **fields)
    records = {**sidecar.records, name: record}
    return replace(sidecar, records=records, clock=counted(records.values()))


def both_ways(one: Sidecar, other: Sidecar, base: Sidecar) -> Sidecar:
    merged = merge(one, other, base)
    assert contents(merged) == contents(merge(other, one, base))
    return merged


def said_in(record) -> set[str]:
    annotation = record.annotation if isinstance(record, Tombstone) else record
    lost = (body["value"] for entry in annotation.history for body in entry.value)
    return {annotation.text, *lost}


def test_a_text_changed_by_hand_is_seen(base, names):
    merged = both_ways(by_hand(base, "สอง", "คู่"), read_again(base), base)

    assert {record.text for record in merged.records.values()} == {"หนึ่ง", "คู่", "สาม"}
    assert merged.records[names[1]].stamps["text"].writer == BY_HAND
    assert merged.clock[BY_HAND] == 4


def test_without_a_base_an_edit_by_hand_is_not_lost(base, names):
    merged = merge(by_hand(base, "สอง", "คู่"), read_again(base))

    assert said_in(merged.records[names[1]]) == {"สอง", "คู่"}


def test_a_line_deleted_by_hand_is_a_deletion(base, names):
    merged = both_ways(without_line(base, names[1]), read_again(base), base)

    assert isinstance(merged.records[names[1]], Tombstone)
    assert merged.records[names[1]].annotation.text == "สอง"


def test_a_line_added_by_hand_is_added(base):
    data = dump_sidecar(base).decode()
    line = '{"id":"urn:by-hand","type":"Annotation","target":"urn:t"}'
    added = parse_sidecar(data.replace('"items": [\n', f'"items": [\n{line},\n').encode())

    merged = both_ways(added, read_again(base), base)

    assert len(merged.records) == 4
    assert isinstance(merged.records["urn:by-hand"], Annotation)


def test_an_older_file_deletes_nothing(base, names, author):
    note = author.create(Kind.NOTE, Target("urn:t"), TextualBody("สี่"))
    newer = replace(base, records={**base.records, note.id: note}, clock={"w1": 4})

    merged = both_ways(read_again(base), read_again(newer), newer)

    assert merged.records == newer.records


def test_a_deletion_stays_where_its_line_was_deleted_by_hand(base, names):
    gone = base.records[names[0]]
    tombstone = Tombstone(gone.id, revisions(gone), gone, NOON)
    base = replace(base, records={**base.records, gone.id: tombstone})

    merged = both_ways(without_line(base, gone.id), read_again(base), base)

    assert merged.records[gone.id] == tombstone


def test_edits_by_hand_on_both_sides_are_both_kept(base, names):
    one, other = by_hand(base, "สอง", "คู่"), by_hand(base, "สอง", "๒")

    assert said_in(both_ways(one, other, base).records[names[1]]) >= {"คู่", "๒"}


def test_edits_by_hand_of_different_fields_hold_both(base, names, author):
    base = edited(base, author, names[1], colour="yellow")
    one, other = by_hand(base, "สอง", "คู่"), by_hand(base, "yellow", "green")

    record = both_ways(one, other, base).records[names[1]]

    assert (record.text, record.colour) == ("คู่", "green")


def test_an_edit_by_hand_and_one_by_a_program_are_both_kept(base, names, author):
    other = edited(base, author, names[1], bodies=(TextualBody("สองใหม่"),))

    merged = both_ways(by_hand(base, "สอง", "คู่"), other, base)

    assert said_in(merged.records[names[1]]) >= {"คู่", "สองใหม่"}


@pytest.mark.parametrize("how", ["hand", "program"])
def test_what_one_deletes_by_hand_and_another_edits_stays(base, names, author, how):
    new = "คู่"
    fields = {"bodies": (TextualBody(new),)}
    other = by_hand(base, "สอง", new) if how == "hand" else edited(base, author, names[1], **fields)

    assert both_ways(without_line(base, names[1]), other, base).records[names[1]].text == new


def test_three_copies_edited_by_hand_agree_whatever_the_order(base, names, author):
    sides = [
        by_hand(base, "สอง", "คู่"),
        without_line(by_hand(base, "สอง", "๒"), names[0]),
        edited(base, author, names[2], bodies=(TextualBody("สามใหม่"),)),
    ]

    merged = [
        contents(reduce(lambda a, b: merge(a, b, base), order)) for order in permutations(sides)
    ]

    assert all(result == merged[0] for result in merged)


def test_merging_with_its_own_base_changes_nothing(base):
    assert contents(merge(read_again(base), read_again(base), base)) == contents(base)


def test_a_later_minor_version_rules():
    assert merge(Sidecar(version=(1, 3)), Sidecar()).version == (1, 3)


def test_a_damaged_snapshot_pushes_out_no_good_one():
    digest = "0" * 64
    good, damaged = (Sidecar(snapshots={digest: packed}) for packed in (pack("แมว"), "AAAA"))

    assert unpack(merge(good, damaged).snapshots[digest]) == "แมว"
