"""A quiz: the gloss is shown and the word is asked for, or the reverse."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from nepreader.annotation import Kind
from nepreader.glossary import Occurrence, Termbase
from nepreader.workspace.open_text import OpenText


class QuizSource(StrEnum):
    """Where the words come from."""

    TERMS = "terms"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Question:
    """A word and what it means; which of them is asked for is the quiz's."""

    word: str
    gloss: str


@dataclass(slots=True)
class Quiz:
    """Questions one after the other; `forward` is from word to gloss."""

    questions: Sequence[Question]
    forward: bool = False
    index: int = 0
    is_answered: bool = field(default=False)

    @property
    def asked(self) -> str:
        """What is shown."""
        question = self.questions[self.index]
        return question.word if self.forward else question.gloss

    @property
    def answer(self) -> str:
        """What is asked for."""
        question = self.questions[self.index]
        return question.gloss if self.forward else question.word

    def go_on(self) -> bool:
        """The answer, then the next question; whether there was one."""
        if not self.is_answered:
            self.is_answered = True
        elif self.index + 1 < len(self.questions):
            self.index, self.is_answered = self.index + 1, False
        else:
            return False
        return True

    def go_back(self) -> bool:
        """The question without its answer, then the one before; whether there was one."""
        if self.is_answered:
            self.is_answered = False
        elif self.index:
            self.index -= 1
        else:
            return False
        return True


def term_questions(occurrences: Iterable[Occurrence], termbase: Termbase) -> list[Question]:
    """A question for each term that stands in a text, in the order of the text."""
    entries = {o.entry_id: termbase.get(o.entry_id) for o in occurrences}
    return [Question(e.headword, e.english) for e in entries.values() if e and e.english]


def marked_questions(text: OpenText, gloss_of: Callable[[str], str]) -> list[Question]:
    """A question for each highlighted word that has a note or a gloss, in the order of the text."""
    if not text.has_annotations:
        return []
    found: dict[str, str] = {}
    for place, annotation in text.place_index.from_position(0):
        if annotation.kind not in (Kind.HIGHLIGHT, Kind.NOTE):
            continue
        word = place.of(text.reading.text).strip()
        gloss = annotation.text or gloss_of(word)
        if word and gloss:
            found.setdefault(word, gloss)
    return [Question(word, gloss) for word, gloss in found.items()]


def shuffled(questions: Iterable[Question], seed: str) -> list[Question]:
    """In an order that is the same for the same seed: a class may go on where it stopped."""
    mixed = list(questions)
    random.Random(seed).shuffle(mixed)  # noqa: S311 - nobody's secret
    return mixed
