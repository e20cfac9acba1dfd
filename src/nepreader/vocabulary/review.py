"""The daily review of the words that a person learns."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from nepreader.vocabulary import review_log
from nepreader.vocabulary.clock import day_of, moment_of, timestamp
from nepreader.vocabulary.database import Database
from nepreader.vocabulary.model import WordRecord, WordStatus, word_key
from nepreader.vocabulary.records import record_of
from nepreader.vocabulary.schedule import Phase, Rating, Schedule, rescheduled


class Cloze(NamedTuple):
    """A sentence with a gap: what stands before it, what belongs into it, what stands after."""

    before: str
    answer: str
    after: str


class DailyLimits(NamedTuple):
    """How much a day may bring: words never reviewed, and words that come back after days.

    Words that come back within minutes are not limited: they were begun.
    """

    new: int = 10
    reviews: int = 200


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A word that is due; `schedule` is None where it was never reviewed."""

    record: WordRecord
    schedule: Schedule | None

    @property
    def phase(self) -> Phase:
        """Where it stands in being learnt."""
        return self.schedule.phase if self.schedule else Phase.NEW

    @property
    def cloze(self) -> Cloze:
        """The sentence where it was met, without it; the word alone where none is known."""
        meeting = self.record.meeting
        if meeting is None:
            return Cloze("", self.record.word, "")
        sentence, start, end = meeting.sentence, meeting.start, meeting.end
        return Cloze(sentence[:start], sentence[start:end], sentence[end:])


@dataclass(frozen=True, slots=True)
class Rated:
    """A rating that was given: what it changed, so that it can be taken back."""

    number: int
    word: str
    rating: Rating
    before: Schedule | None
    after: Schedule


@dataclass(frozen=True, slots=True)
class LoggedReview:
    """A rating in the log; `time` in UTC, `before` is where the word stood."""

    word: str
    time: datetime
    rating: Rating
    before: Phase
    taken_back: bool


class Reviews:
    """Which words are due, and what a rating does to them. Any thread may call it.

    Every `now` has a time zone, the person's own: their day ends at four in the morning there.
    """

    def __init__(self, database: Database, limits: DailyLimits | None = None) -> None:
        """Of the words with the status learning in a `VocabularyStore.database`."""
        self._database = database
        self.limits = limits or DailyLimits()

    def due(self, now: datetime) -> list[ReviewItem]:
        """What is to be reviewed now: begun ones first, then by when they fell due, then new ones.

        Raises:
            VocabularyUnreadable: the file cannot be read now.
        """
        begun, reviews, new = [], [], []
        for item in self._learning(now):
            if item.phase is Phase.NEW:
                new.append(item)
            elif item.phase is Phase.REVIEW:
                reviews.append(item)
            else:
                begun.append(item)
        done = self._done_today(now)
        reviews = reviews[: max(0, self.limits.reviews - done.reviews)]
        return [*begun, *reviews, *new[: max(0, self.limits.new - done.new)]]

    def next_due(self, now: datetime) -> datetime | None:
        """When the next word falls due that is not due now, in UTC; None where there is none.

        Raises:
            VocabularyUnreadable: the file cannot be read now.
        """
        query = "SELECT min(due) FROM schedule JOIN word USING (word) WHERE status = ? AND due > ?"
        ((due,),) = self._database.rows(query, (WordStatus.LEARNING, timestamp(now)))
        return moment_of(due) if due else None

    def outcomes(self, item: ReviewItem, now: datetime) -> dict[Rating, Schedule]:
        """What each rating would do."""
        return {rating: rescheduled(item.schedule, rating, now) for rating in Rating}

    def rate(self, word: str, rating: Rating, now: datetime) -> Rated:
        """Rate a word; it is on the disk, and in the log, when this returns.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        word = word_key(word)
        with self._database.transaction() as connection:
            before = review_log.find_schedule(connection, word)
            after = rescheduled(before, rating, now)
            phase = before.phase if before else Phase.NEW
            number = review_log.log(connection, word, rating, phase, timestamp(now))
            review_log.write_schedule(connection, word, after)
        return Rated(number, word, rating, before, after)

    def take_back(self, rated: Rated) -> bool:
        """Undo a rating, unless the word was rated again since; whether it was undone.

        The log keeps it, as taken back.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        return self._replace(rated, rated.after, rated.before, taken_back=True)

    def history(self, word: str = "") -> list[LoggedReview]:
        """Every rating, or those of a word, the earliest first.

        Raises:
            VocabularyUnreadable: the file cannot be read now.
        """
        where, values = ("WHERE word = ?", (word_key(word),)) if word else ("", ())
        columns = "word, time, rating, state_before, taken_back"
        query = f"SELECT {columns} FROM review {where} ORDER BY id"  # noqa: S608 - our own words
        return [
            LoggedReview(word, moment_of(time), Rating(rating), Phase(before), bool(taken_back))
            for word, time, rating, before, taken_back in self._database.rows(query, values)
        ]

    def _replace(
        self, rated: Rated, old: Schedule | None, new: Schedule | None, *, taken_back: bool
    ) -> bool:
        with self._database.transaction() as connection:
            if review_log.find_schedule(connection, rated.word) != old:
                return False
            review_log.write_schedule(connection, rated.word, new)
            review_log.set_taken_back(connection, rated.number, taken_back=taken_back)
        return True

    def _learning(self, now: datetime) -> list[ReviewItem]:
        """The words that are due, whatever the limits.

        What comes back after days is due the whole day; what comes back after minutes, at its time.
        """
        columns = f"word.*, {review_log.COLUMNS}"
        query = (
            f"SELECT {columns} FROM word LEFT JOIN schedule USING (word)"  # noqa: S608 - our own words
            " WHERE status = ? AND (due IS NULL OR due <= ? OR (state = ? AND due < ?))"
            " ORDER BY due, changed, word"
        )
        _, tomorrow = day_of(now)
        values = (WordStatus.LEARNING, timestamp(now), Phase.REVIEW, timestamp(tomorrow))
        rows = self._database.rows(query, values)
        return [ReviewItem(record_of(row[:-6]), review_log.schedule_of(row[-6:])) for row in rows]

    def _done_today(self, now: datetime) -> DailyLimits:
        """How many words were begun today, and how many came back."""
        query = (
            "SELECT state_before, count(DISTINCT word) FROM review"
            " WHERE time >= ? AND time < ? AND NOT taken_back GROUP BY state_before"
        )
        today, tomorrow = day_of(now)
        counts = dict(self._database.rows(query, (timestamp(today), timestamp(tomorrow))))
        return DailyLimits(counts.get(Phase.NEW, 0), counts.get(Phase.REVIEW, 0))
