from pathlib import Path

import pytest

from nepreader.annotation import Author, carry_out
from nepreader.glossary import Occurrence
from nepreader.language import Tokens
from nepreader.text import Document, Span
from nepreader.workspace import OpenText, annotating, load_termbase
from nepreader.workspace.cloze import Cloze, terms_in
from nepreader.workspace.quiz import Question, Quiz, marked_questions, shuffled, term_questions
from nepreader.workspace.shown_passages import Piece

ONE = Author("ก", "w1")


def test_the_answer_comes_before_the_next_question_and_back():
    quiz = Quiz([Question("แมว", "cat"), Question("ปลา", "fish")])
    seen = []
    while True:
        seen.append((quiz.asked, quiz.is_answered))
        if not quiz.go_on():
            break

    assert seen == [("cat", False), ("cat", True), ("fish", False), ("fish", True)]
    assert [quiz.go_back(), quiz.go_back(), quiz.go_back()] == [True, True, False]
    assert (quiz.asked, quiz.answer) == ("cat", "แมว")


def test_the_other_way_round_the_gloss_is_asked_for():
    quiz = Quiz([Question("แมว", "cat")], forward=True)

    assert (quiz.asked, quiz.answer) == ("แมว", "cat")


def test_terms_are_asked_once_each():
    termbase = load_termbase(())[0]
    entry = next(e for e in termbase if e.english == "Lenin")
    places = [Occurrence(Span(n, n + 5), entry.id, "เลนิน") for n in (0, 9)]

    assert term_questions(places, termbase) == [Question(entry.headword, "Lenin")]


def test_marked_words_are_asked_with_their_note_or_their_gloss():
    text = OpenText(Path("ก.txt"), Document("😀 แมวกินปลากับหมา", "ก.txt"))
    for start, end, note in ((2, 5, "cat"), (8, 11, ""), (14, 17, "")):
        change = annotating.annotate(text, ONE, Span(start, end), note=note, colour="yellow")
        text.place_index.update(carry_out(text.annotations, change, ONE))

    glosses = {"ปลา": "fish"}
    found = marked_questions(text, lambda word: glosses.get(word, ""))
    assert found == [Question("แมว", "cat"), Question("ปลา", "fish")]


def test_the_order_of_a_quiz_is_the_same_each_time():
    questions = [Question(str(n), str(n)) for n in range(30)]

    assert shuffled(questions, "a") == shuffled(questions, "a") != questions
    assert sorted(shuffled(questions, "a"), key=questions.index) == questions


@pytest.fixture
def pieces():
    tokens = Tokens("เลนินอยู่บ้าน", [0, 5, 9, 13], {0: "lenin", 9: "home"})
    return [Piece(100, tokens)]


def test_terms_are_hidden_and_revealed_one_by_one(pieces):
    cloze = Cloze()
    assert cloze.hidden(pieces) == []

    cloze.is_on = True
    assert cloze.hidden(pieces) == terms_in(pieces) == [Span(100, 105), Span(109, 113)]
    cloze.reveal(Span(100, 105))
    assert cloze.hidden(pieces) == [Span(109, 113)]
    cloze.hide_all()
    assert len(cloze.hidden(pieces)) == 2
