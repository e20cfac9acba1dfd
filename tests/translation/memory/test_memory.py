import sqlite3
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import MemoryTooNew, MemoryUnusable
from nepreader.text import Span
from nepreader.translation.memory import MemoryTokens, MemoryUnit, TranslationMemory
from nepreader.translation.memory.differences import similarity
from translation.bilingual import some_words

CAT = MemoryUnit("😀 แมวดำ นอนหลับ ใต้ ต้นไม้", "The black cat sleeps under the tree.", "en", "a.txt")
DOG = MemoryUnit("😀 หมาดำ นอนหลับ ใต้ ต้นไม้", "The black dog sleeps under the tree.", "en", "b.txt")


class _Blanks:
    """Cuts at nothing: each run of Thai is a word."""

    name = "blanks"

    def words(self, text):
        return [text]


@pytest.fixture
def kept(tmp_path):
    made = TranslationMemory(tmp_path / "folder" / "m.sqlite3", MemoryTokens(_Blanks()))
    yield made
    made.close()


def found(kept, source, **options):
    return [(match.unit.target, match.percent) for match in kept.matches(source, **options)]


def test_what_was_remembered_is_found_word_for_word(kept):
    assert kept.remember([CAT, DOG]) == 2
    assert found(kept, CAT.source) == [(CAT.target, 100), (DOG.target, 80)]
    assert kept.matches(CAT.source)[0].unit == CAT


def test_blanks_case_and_kinds_of_digits_make_no_difference(kept):
    kept.remember([MemoryUnit("NEP ใน พ.ศ. ๒๔๖๔", "x")])

    assert found(kept, "nep  ใน พ.ศ. 2464") == [("x", 100)]


def test_differences_are_marked_on_both_sides(kept):
    kept.remember([DOG])
    (match,) = kept.matches(CAT.source)

    assert [(d.wanted.of(CAT.source), d.found.of(DOG.source)) for d in match.differences] == [("แมวดำ", "หมาดำ")]  # fmt: skip


def test_what_was_left_out_is_a_place(kept):
    kept.remember([MemoryUnit("ก ข ค ง", "x")])
    (match,) = kept.matches("ก ค ง")

    assert match.differences == ((Span(1, 1), Span(2, 3)),)
    assert match.percent == 75


def test_what_is_less_alike_is_not_offered(kept):
    kept.remember([CAT])

    assert found(kept, "หนู วิ่งเล่น รอบ บ้าน") == []
    assert found(kept, "แมวดำ นอนหลับ", least=0.6) == []
    assert found(kept, "แมวดำ นอนหลับ", least=0.4) == [(CAT.target, 40)]
    assert found(kept, " \n") == found(kept, "") == []


def test_a_text_has_one_translation_of_the_same_words(kept):
    kept.remember([CAT])
    other = CAT._replace(target="A black cat is asleep.")

    assert kept.remember([other]) == 1
    assert kept.remember([other]) == 0
    assert found(kept, CAT.source) == [(other.target, 100)]
    assert len(kept) == 1


def test_other_texts_and_other_languages_have_their_own(kept):
    german = CAT._replace(target="Die Katze", language="de")
    kept.remember([CAT, german, CAT._replace(origin="c.txt", target="The cat")])

    assert {target for target, _ in found(kept, CAT.source)} == {CAT.target, "The cat"}
    assert found(kept, CAT.source, language="de-AT") == [("Die Katze", 100)]


def test_the_same_translation_is_offered_once(kept):
    kept.remember([CAT, CAT._replace(origin="b.txt")])

    assert len(kept.matches(CAT.source)) == 1


def test_a_memory_taken_in_again_is_not_there_twice(kept):
    kept.take_in("agency.tmx", [CAT, CAT._replace(target="other")])
    assert kept.take_in("agency.tmx", [CAT]) == 1
    assert [unit.origin for unit in kept] == ["agency.tmx"]


def test_what_is_forgotten_leaves_nothing_behind(kept):
    kept.remember([CAT, DOG])

    assert kept.forget("a.txt") == 1
    assert found(kept, CAT.source) == [(DOG.target, 80)]
    assert kept.forget("b.txt") == 1
    rows = sqlite3.connect(kept.path).execute("SELECT (SELECT COUNT(*) FROM posting), (SELECT SUM(units) FROM token)")  # fmt: skip
    assert rows.fetchone() == (0, 0)


def test_an_import_that_is_stopped_changes_nothing(kept):
    kept.take_in("x", [CAT])

    def stop(done):
        if done >= 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        kept.take_in("x", [DOG], stop)
    assert [unit.source for unit in kept] == [CAT.source]


def test_empty_translations_and_sources_are_not_kept(kept):
    assert kept.remember([CAT._replace(target=" "), CAT._replace(source=" ")]) == 0
    assert len(kept) == 0


def test_what_was_kept_is_there_after_a_restart(kept, tmp_path):
    kept.remember([CAT])
    kept.close()
    again = TranslationMemory(kept.path, MemoryTokens(_Blanks()))

    assert list(again) == [CAT]
    again.close()


def test_two_programs_may_have_it_open(kept):
    other = TranslationMemory(kept.path, MemoryTokens(_Blanks()))
    other.remember([CAT])

    assert found(kept, CAT.source) == [(CAT.target, 100)]
    other.close()


def test_threads_may_share_it(kept):
    def work(number):
        kept.remember([MemoryUnit(f"ก {number}", "x", origin=str(number))])
        kept.matches("ก 1")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(kept) == 8


@pytest.mark.parametrize(
    "data", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 200]
)
def test_a_damaged_file_is_named_and_left_alone(data, tmp_path):
    path = tmp_path / "m.sqlite3"
    path.write_bytes(data)

    with pytest.raises(MemoryUnusable) as raised:
        TranslationMemory(path)
    assert raised.value.path == path
    assert path.read_bytes() == data


def test_a_database_of_another_program_is_left_alone(tmp_path):
    path = tmp_path / "m.sqlite3"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.close()

    with pytest.raises(MemoryUnusable):
        TranslationMemory(path)


def test_a_later_programs_memory_is_left_alone(kept):
    kept.close()
    with sqlite3.connect(kept.path) as later:
        later.execute("PRAGMA user_version = 9")
    later.close()

    with pytest.raises(MemoryTooNew):
        TranslationMemory(kept.path)


def test_a_folder_is_no_memory(tmp_path):
    with pytest.raises(MemoryUnusable):
        TranslationMemory(tmp_path)


_letters = st.lists(st.sampled_from("กขคงจฉ"), min_size=1, max_size=8).map(" ".join)


@given(
    sources=st.lists(_letters, max_size=12),
    wanted=_letters,
    least=st.sampled_from((0.4, 0.5, 0.6, 0.75, 0.9, 1.0)),
)
def test_nothing_that_is_alike_enough_is_missed(sources, wanted, least, tmp_path_factory):
    folder = tmp_path_factory.mktemp("memory")
    kept = TranslationMemory(folder / "m.sqlite3", MemoryTokens(_Blanks()))
    kept.remember(MemoryUnit(source, "x", origin=source) for source in sources)
    matches = kept.matches(wanted, least=least, limit=100)
    kept.close()

    alike = {s for s in sources if similarity(wanted.split(), s.split()) >= least}
    assert {match.unit.source for match in matches} == alike
    assert [m.percent for m in matches] == sorted((m.percent for m in matches), reverse=True)


@given(st.lists(some_words, max_size=4))
def test_any_passage_can_be_kept_and_found(sources):
    tokens = MemoryTokens()
    for source in sources:
        cut = tokens.of(source)
        assert all(0 <= t.span.start < t.span.end <= len(source) for t in cut)
        assert [t.span for t in cut] == sorted(t.span for t in cut)
        assert tokens.texts(source) == [t.text for t in cut]
