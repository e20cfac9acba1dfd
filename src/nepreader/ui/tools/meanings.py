"""What the words of the open text mean, for cards and for the class."""

from nepreader.glossing import WordGloss
from nepreader.language import Token
from nepreader.ui.control.glosses import GlossController
from nepreader.ui.session import ReadingSession
from nepreader.ui.tools.classroom import GlossOf
from nepreader.workspace.glossing import gloss_at
from nepreader.workspace.word_cards import Explain, explained_by, glossed_by


class Meanings:
    """Asks the glossary first, then the lexica, as far as they are loaded just now."""

    def __init__(self, session: ReadingSession, glosses: GlossController) -> None:
        self._session, self._glosses = session, glosses

    def explain(self) -> Explain:
        """What cards say of words: as much as is loaded just now."""
        terms, words = explained_by(self._session.termbase), self._session.words
        glosser = self._glosses.provider.glosser
        return (
            glossed_by(glosser, words, self._glosses.scheme, terms) if glosser and words else terms
        )

    def gloss_of(self, token: Token) -> str:
        """The shortest gloss of a word: its English in a glossary, else its first sense."""
        if entry := self._session.entry_of(token):
            return entry.english
        return _first_sense(self._glosses.provider.gloss_of(token))

    def thorough_gloss_of(self) -> GlossOf:
        """The same, but it waits until a word is understood; for other threads."""
        session, words, glosser = self._session, self._session.words, self._glosses.provider.glosser

        def of(token: Token) -> str:
            if entry := session.entry_of(token):
                return entry.english
            found = gloss_at(words, glosser, token) if glosser and words else None
            return _first_sense(found)

        return of


def _first_sense(gloss: WordGloss | None) -> str:
    return gloss.senses[0].gloss if gloss and gloss.senses else ""
