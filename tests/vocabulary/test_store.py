import threading
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nepreader.vocabulary import Edit, Meeting, VocabularyChange, WordRecord, WordStatus
from nepreader.vocabulary.store import open_vocabulary
from vocabulary.strategies import vocabularies, words

EARLY, LATE = "2026-11-22T05:00:00.000000Z", "2026-11-23T05:00:00.000000Z"
MET = Meeting("😀 แมวดำนอน", 2, 5, "แมว.txt")


def test_a_word_nobody_marked_is_new(store):
    assert store.status_of("แมว") is WordStatus.NEW
    assert store.get("แมว") is None
    assert store.records() == []


def test_what_is_marked_is_there_when_it_is_opened_again(opened):
    first = opened()
    first.mark(["แมว"], WordStatus.LEARNING, {"แมว": MET}, EARLY)
    first.close()

    expected = WordRecord("แมว", WordStatus.LEARNING, EARLY, MET)
    assert opened().get("เเมว") == expected


def test_marking_returns_what_changed(store):
    change = store.mark(["แมว", "ดำ", "เเมว"], WordStatus.KNOWN, time=EARLY)

    assert change.words == ("แมว", "ดำ")
    assert change.edits[0] == Edit(None, WordRecord("แมว", WordStatus.KNOWN, EARLY))
    assert store.statuses == {"แมว": WordStatus.KNOWN, "ดำ": WordStatus.KNOWN}


def test_marking_what_is_marked_so_already_changes_nothing(store):
    store.mark(["แมว"], WordStatus.KNOWN, time=EARLY)

    assert not store.mark(["แมว"], WordStatus.KNOWN, time=LATE)
    assert store.get("แมว").changed == EARLY


def test_marking_an_unknown_word_new_or_no_word_at_all_changes_nothing(store):
    assert not store.mark(["แมว", "", " "], WordStatus.NEW)
    assert not store.mark([" "], WordStatus.KNOWN)


def test_the_first_meeting_stays(store):
    store.mark(["แมว"], WordStatus.LEARNING, {"แมว": MET}, EARLY)
    other = Meeting("แมวอีกตัว", 0, 3)
    store.mark(["แมว"], WordStatus.KNOWN, {"แมว": other}, LATE)

    assert store.get("แมว") == WordRecord("แมว", WordStatus.KNOWN, LATE, MET)


def test_a_meeting_is_added_where_none_was_known(store):
    store.mark(["แมว"], WordStatus.KNOWN, time=EARLY)
    change = store.mark(["แมว"], WordStatus.KNOWN, {"เเมว": MET}, LATE)

    assert change.words == ("แมว",)
    assert store.get("แมว") == WordRecord("แมว", WordStatus.KNOWN, EARLY, MET)


def test_a_reading_and_a_note_are_kept_through_a_change_of_status(store):
    store.mark(["แมว"], WordStatus.LEARNING, time=EARLY)
    store.edit(replace(store.get("แมว"), reading="mɛɛw", note="สัตว์เลี้ยง"), EARLY)
    store.mark(["แมว"], WordStatus.KNOWN, time=LATE)

    assert store.get("แมว") == WordRecord("แมว", WordStatus.KNOWN, LATE, None, "mɛɛw", "สัตว์เลี้ยง")


def test_records_are_listed_by_status_and_time(store):
    store.mark(["ข"], WordStatus.LEARNING, time=LATE)
    store.mark(["ค", "ก"], WordStatus.LEARNING, time=EARLY)
    store.mark(["ง"], WordStatus.KNOWN, time=EARLY)

    assert [record.word for record in store.records(WordStatus.LEARNING)] == ["ก", "ค", "ข"]
    assert len(store.records()) == 4


def test_an_inverse_undoes_and_its_inverse_redoes(store):
    store.mark(["แมว"], WordStatus.LEARNING, {"แมว": MET}, EARLY)
    before = store.records()
    change = store.mark(["แมว", "ดำ"], WordStatus.KNOWN, time=LATE)
    after = store.records()

    undone = store.apply(change.inverse())
    assert store.records() == before
    assert store.statuses == {"แมว": WordStatus.LEARNING}
    assert undone == change.inverse()
    assert store.apply(undone.inverse()) == change
    assert store.records() == after


def test_undo_leaves_alone_what_somebody_changed_since(opened):
    ours, theirs = opened(), opened()
    change = ours.mark(["แมว", "ดำ"], WordStatus.LEARNING, time=EARLY)
    theirs.mark(["ดำ"], WordStatus.KNOWN, time=LATE)

    assert ours.apply(change.inverse()).words == ("แมว",)
    assert [record.word for record in ours.records()] == ["ดำ"]


def test_what_another_window_wrote_is_seen_after_a_refresh(opened):
    ours, theirs = opened(), opened()
    theirs.mark(["แมว", "ดำ"], WordStatus.KNOWN)

    assert ours.refresh() == {"แมว", "ดำ"}
    assert ours.status_of("แมว") is WordStatus.KNOWN
    assert ours.refresh() == frozenset()
    ours.mark(["นอน"], WordStatus.KNOWN)
    assert ours.refresh() == frozenset()


def test_two_windows_that_write_at_once_lose_nothing(opened):
    stores = [opened(), opened(), opened()]

    def write(store, number):
        for i in range(40):
            store.mark([f"ก{number}ข{i}"], WordStatus.KNOWN)

    threads = [threading.Thread(target=write, args=(s, n)) for n, s in enumerate(stores)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(opened().statuses) == 120


def test_threads_take_turns_on_one_store(store):
    def write(number):
        for i in range(40):
            store.mark([f"ก{number}ข{i}"], WordStatus.KNOWN)
            store.get("ก")

    threads = [threading.Thread(target=write, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(store.records()) == len(store.statuses) == 120


def test_the_later_state_of_a_word_is_taken_in(store):
    store.mark(["แมว", "ดำ"], WordStatus.LEARNING, time=EARLY)
    store.mark(["ดำ"], WordStatus.KNOWN, time=LATE)
    ours = store.get("ดำ")
    theirs = [WordRecord(w, WordStatus.IGNORED, "2026-11-22T09:00:00.000000Z") for w in ("แมว", "ดำ", "นอน")]  # fmt: skip

    change = store.take_in(theirs)

    assert set(change.words) == {"แมว", "นอน"}
    assert store.get("ดำ") == ours
    assert not store.take_in(theirs)
    store.apply(change.inverse())
    assert store.statuses == {"แมว": WordStatus.LEARNING, "ดำ": WordStatus.KNOWN}


def test_of_two_states_in_one_table_the_later_is_taken_in(store):
    late = WordRecord("แมว", WordStatus.KNOWN, LATE)
    store.take_in([late, WordRecord("เเมว", WordStatus.NEW, EARLY)])

    assert store.records() == [late]


def test_what_no_database_can_hold_is_kept_as_a_question_mark(store):
    store.mark(["แมว"], WordStatus.KNOWN, {"แมว": Meeting("\ud83d แมว", 2, 5, "\udc00")}, EARLY)

    assert store.get("แมว").meeting == Meeting("? แมว", 2, 5, "?")
    change = store.edit(replace(store.get("แมว"), note="\ud83d"))
    assert change.edits[0].after.note == store.get("แมว").note == "?"
    assert store.apply(change.inverse())


marks = st.tuples(st.lists(words, max_size=4), st.sampled_from(WordStatus))


@settings(max_examples=25)
@given(vocabularies, st.lists(marks, max_size=6))
def test_undoing_everything_gives_back_what_was(tmp_path_factory, records, marked):
    store = open_vocabulary(tmp_path_factory.mktemp("v") / "v.db")
    store.take_in(records)
    assert sorted(store.records(), key=str) == sorted(records, key=str)
    before = store.records(), dict(store.statuses)
    done = [store.mark(*each) for each in marked]
    for change in reversed(done):
        store.apply(change.inverse())

    assert (store.records(), store.statuses) == before
    assert dict(store.statuses) == {record.word: record.status for record in records}
    store.close()


def test_an_empty_change_does_nothing(store):
    assert not store.apply(VocabularyChange())


@pytest.mark.parametrize("status", WordStatus)
def test_every_status_is_kept(opened, status):
    first = opened()
    first.mark(["แมว"], WordStatus.LEARNING if status is not WordStatus.LEARNING else status)
    first.mark(["แมว"], status)

    assert opened().status_of("แมว") is status
