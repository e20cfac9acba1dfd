"""Schedules and ratings as rows of the database."""

import sqlite3
from typing import Any

from nepreader.vocabulary.clock import moment_of, timestamp
from nepreader.vocabulary.schedule import Phase, Rating, Schedule

COLUMNS = "schedule.state, step, stability, difficulty, due, reviewed"


def schedule_of(row: tuple[Any, ...]) -> Schedule | None:
    """The schedule in the columns `COLUMNS`; None where they are empty."""
    state, step, stability, difficulty, due, reviewed = row
    if state is None:
        return None
    return Schedule(Phase(state), step, stability, difficulty, moment_of(due), moment_of(reviewed))


def find_schedule(connection: sqlite3.Connection, word: str) -> Schedule | None:
    """The schedule of a word, by its key."""
    query = f"SELECT {COLUMNS} FROM schedule WHERE word = ?"  # noqa: S608 - our own columns
    row = connection.execute(query, (word,)).fetchone()
    return schedule_of(row) if row else None


def write_schedule(connection: sqlite3.Connection, word: str, schedule: Schedule | None) -> None:
    """Put a schedule in the place of a word's; None: it was never reviewed."""
    if schedule is None:
        connection.execute("DELETE FROM schedule WHERE word = ?", (word,))
        return
    values = (
        word,
        schedule.phase,
        schedule.step,
        schedule.stability,
        schedule.difficulty,
        timestamp(schedule.due),
        timestamp(schedule.reviewed),
    )
    connection.execute("INSERT OR REPLACE INTO schedule VALUES (?, ?, ?, ?, ?, ?, ?)", values)


def log(connection: sqlite3.Connection, word: str, rating: Rating, before: Phase, time: str) -> int:
    """Write a rating into the log; returns its number."""
    cursor = connection.execute(
        "INSERT INTO review (word, time, rating, state_before) VALUES (?, ?, ?, ?)",
        (word, time, rating, before),
    )
    number = cursor.lastrowid
    assert number is not None
    return number


def set_taken_back(connection: sqlite3.Connection, number: int, *, taken_back: bool) -> None:
    """Say of a rating whether it still counts."""
    connection.execute("UPDATE review SET taken_back = ? WHERE id = ?", (taken_back, number))
