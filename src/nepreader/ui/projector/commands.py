"""What a presenter can do, and the keys of keyboard and remote that do it, in one table."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nepreader.wording.mark import QT_TRANSLATE_NOOP

_CONTEXT = "Projector"


class Command(NamedTuple):
    """An action by its id; `keys` as Qt writes them, parted by blanks; `text` says what it does."""

    id: str
    keys: str
    text: str

    @property
    def said(self) -> str:
        """What it does, in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.text)


# Remotes send PgUp and PgDown, F5 (or Shift+F5) and Esc, and a full stop or B for black.
COMMANDS = (
    Command("next", "PgDown Right Space Down Return Enter",
            QT_TRANSLATE_NOOP("Projector", "Next: blank, page, passage")),
    Command("previous", "PgUp Left Up Backspace", QT_TRANSLATE_NOOP("Projector", "Previous")),
    Command("first", "Home", QT_TRANSLATE_NOOP("Projector", "First passage")),
    Command("last", "End", QT_TRANSLATE_NOOP("Projector", "Last passage")),
    Command("mode", "M", QT_TRANSLATE_NOOP(
        "Projector", "Passage, sentence, running text, interlinear")),
    Command("zoom", "Z", QT_TRANSLATE_NOOP("Projector", "Zoom to the sentence, and back")),
    Command("gloss", "G", QT_TRANSLATE_NOOP("Projector", "Gloss of the next word")),
    Command("interlinear", "I", QT_TRANSLATE_NOOP("Projector", "Glosses under every word")),
    Command("translation", "T", QT_TRANSLATE_NOOP("Projector", "Translation")),
    Command("glosses_shown", "V", QT_TRANSLATE_NOOP(
        "Projector", "Glosses: on click, always, never, on hover")),
    Command("cloze", "C", QT_TRANSLATE_NOOP("Projector", "Terms as blanks")),
    Command("quiz", "Q", QT_TRANSLATE_NOOP("Projector", "Quiz")),
    Command("quiz_reverse", "R", QT_TRANSLATE_NOOP("Projector", "Quiz: the other way round")),
    Command("quiz_source", "X", QT_TRANSLATE_NOOP("Projector", "Quiz: terms, or marked words")),
    Command("black", "B .", QT_TRANSLATE_NOOP("Projector", "Black, and back")),
    Command("white", "W ,", QT_TRANSLATE_NOOP("Projector", "White, and back")),
    Command("freeze", "F", QT_TRANSLATE_NOOP("Projector", "Freeze the audience's picture")),
    Command("laser", "L", QT_TRANSLATE_NOOP("Projector", "Laser pointer")),
    Command("pen", "P", QT_TRANSLATE_NOOP("Projector", "Pen")),
    Command("erase", "E", QT_TRANSLATE_NOOP("Projector", "Erase what was drawn here")),
    Command("save_picture", "Ctrl+S", QT_TRANSLATE_NOOP("Projector", "Save the picture…")),
    Command("highlight", "A", QT_TRANSLATE_NOOP("Projector", "Highlight the chosen words")),
    Command("note", "N", QT_TRANSLATE_NOOP("Projector", "Note on the chosen words")),
    Command("reading", "F9", QT_TRANSLATE_NOOP("Projector", "As printed, corrected, marked")),
    Command("dim_more", "]", QT_TRANSLATE_NOOP("Projector", "Dim the rest more")),
    Command("dim_less", "[", QT_TRANSLATE_NOOP("Projector", "Dim the rest less")),
    Command("ground", "D", QT_TRANSLATE_NOOP("Projector", "On black, on white")),
    Command("fade", "U", QT_TRANSLATE_NOOP("Projector", "Fade between passages, or not")),
    Command("swap", "S", QT_TRANSLATE_NOOP("Projector", "Swap the screens")),
    Command("start", "F5 Shift+F5", QT_TRANSLATE_NOOP("Projector", "Show the picture again")),
    Command("help", "H F1", QT_TRANSLATE_NOOP("Projector", "These keys")),
    Command("end", "Esc Ctrl+W", QT_TRANSLATE_NOOP("Projector", "End the class")),
)  # fmt: skip

GO_TO = Command("go", "1 … 9 Enter", QT_TRANSLATE_NOOP("Projector", "Go to a passage"))
"""Digits are gathered by `Remote`; it stands here for the list of keys."""
REPEATED = frozenset({"next", "previous", "dim_more", "dim_less"})
"""Commands that a key held down repeats."""
