import pytest

from nepreader.language import Token, TokenKind
from nepreader.vocabulary import Meeting, WordRecord, WordStatus
from nepreader.vocabulary.store import open_vocabulary
from nepreader.workspace.marking import VocabularyStep, marking

SENTENCE = "ฝนตกที่นา"


@pytest.fixture
def store(tmp_path):
    store = open_vocabulary(tmp_path / "vocabulary.db")
    yield store
    store.close()


def learn(store, *words):
    def find_meeting(word):
        at = SENTENCE.index(word)
        return Meeting(SENTENCE, at, at + len(word), "เรื่อง")

    step = VocabularyStep(lambda store: store.mark(words, WordStatus.LEARNING), find_meeting)
    step.do(store)
    return step


def test_the_status_is_kept_before_the_sentence(store):
    step = learn(store, "ฝน")
    assert store.get("ฝน").meeting is None
    assert step.lacks_meetings
    step.add_meetings(store, lambda: True)
    assert store.get("ฝน").meeting.sentence == SENTENCE
    assert not step.lacks_meetings


def test_a_step_is_undone_and_done_again_with_its_sentence(store):
    step = learn(store, "ฝน", "นา")
    step.add_meetings(store, lambda: True)
    step.undo(store)
    assert (store.get("ฝน"), dict(store.statuses)) == (None, {})
    step.do(store)
    assert store.get("นา").meeting.start == SENTENCE.index("นา")
    step.undo(store)
    assert store.get("นา") is None


def test_a_sentence_found_after_undo_does_not_bring_the_word_back(store):
    step = learn(store, "ฝน")
    step.undo(store)
    step.add_meetings(store, lambda: True)
    assert store.get("ฝน") is None
    step.do(store)
    assert (store.status_of("ฝน"), step.lacks_meetings) == (WordStatus.LEARNING, True)


def test_what_somebody_changed_in_the_meantime_is_not_undone(store):
    step = learn(store, "ฝน", "นา")
    store.mark(["ฝน"], WordStatus.KNOWN)
    step.undo(store)
    assert dict(store.statuses) == {"ฝน": WordStatus.KNOWN}


def test_sentences_are_no_more_looked_for_when_the_window_closes(store):
    step = learn(store, "ฝน", "นา")
    answers = iter([True, False])
    step.add_meetings(store, lambda: next(answers))
    assert [r.meeting is None for r in (store.get("ฝน"), store.get("นา"))] == [False, True]


def test_words_that_are_known_keep_no_sentence(store):
    words = None  # nobody asks for it
    token = Token(0, 2, "นา", TokenKind.WORD)
    step = marking(words, {"นา": token}, WordStatus.KNOWN, "เรื่อง")
    step.do(store)
    assert not step.lacks_meetings
    assert store.get("นา") == WordRecord("นา", WordStatus.KNOWN, store.get("นา").changed)
