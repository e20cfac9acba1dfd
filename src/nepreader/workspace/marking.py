"""A change of the vocabulary as one step that can be undone; sentences may come to it later."""

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from nepreader.language import Token
from nepreader.vocabulary import Edit, Meeting, VocabularyChange, WordStatus
from nepreader.workspace.vocabulary import meeting_at
from nepreader.workspace.words import Words

if TYPE_CHECKING:
    from nepreader.vocabulary.store import VocabularyStore

Begin = Callable[["VocabularyStore"], VocabularyChange]
FindMeeting = Callable[[str], Meeting | None]
"""Where a word was met, by its key."""


class VocabularyStep:
    """Done, undone and done again, each on the disk when the call returns. Any thread may call.

    Attributes:
        change: what was done last, or is to be done again.
    """

    def __init__(self, begin: Begin, find_meeting: FindMeeting | None = None) -> None:
        """`begin` does it for the first time; `find_meeting` is asked for words to be learnt."""
        self.change = VocabularyChange()
        self._begin: Begin | None = begin
        self._find_meeting = find_meeting
        self._lock = threading.Lock()

    def do(self, store: "VocabularyStore") -> None:
        """Do it, or do it again.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        with self._lock:
            if self._begin:
                self.change, self._begin = self._begin(store), None
            else:
                self.change = store.apply(self.change)

    def undo(self, store: "VocabularyStore") -> None:
        """Take it back, but for words that somebody changed in the meantime.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        with self._lock:
            self.change = store.apply(self.change.inverse()).inverse()

    @property
    def lacks_meetings(self) -> bool:
        """Whether it has words to be learnt without a sentence."""
        return self._find_meeting is not None and any(map(_lacks_meeting, self.change.edits))

    def add_meetings(self, store: "VocabularyStore", is_wanted: Callable[[], bool]) -> None:
        """Keep where the words were met; finding the first sentence takes a second.

        The status was written long before: a crash loses no more than a sentence. A word that was
        changed since, be it by undo, is left alone.

        Args:
            store: where they are kept.
            is_wanted: asked before each word; what was found until then is kept.

        Raises:
            VocabularyUnwritable: nothing was changed.
        """
        found = list(self._found(is_wanted))
        with self._lock:
            added = {
                edit.word: edit.after for edit in store.apply(VocabularyChange(tuple(found))).edits
            }
            self.change = VocabularyChange(
                tuple(
                    Edit(edit.before, added.get(edit.word, edit.after))
                    for edit in self.change.edits
                )
            )

    def _found(self, is_wanted: Callable[[], bool]) -> Iterator[Edit]:
        for edit in self.change.edits:
            if self._find_meeting is None or not is_wanted():
                return
            if edit.after and _lacks_meeting(edit) and (met := self._find_meeting(edit.word)):
                yield Edit(edit.after, replace(edit.after, meeting=met))


def marking(
    words: Words, tokens: Mapping[str, Token], status: WordStatus, source: str
) -> VocabularyStep:
    """Saying of some words of a text how well they are known.

    Args:
        words: of the text.
        tokens: where each of the marked words stands, by its key.
        status: the new one.
        source: the text, as a person calls it.
    """

    def find_meeting(word: str) -> Meeting | None:
        token = tokens.get(word)
        return meeting_at(words, token, source) if token else None

    return VocabularyStep(lambda store: store.mark(tokens, status), find_meeting)


def _lacks_meeting(edit: Edit) -> bool:
    after = edit.after
    return after is not None and after.status is WordStatus.LEARNING and after.meeting is None
