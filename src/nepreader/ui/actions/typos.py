"""Actions of suspected typos, and how the text is read."""

from nepreader.ui.actions.spec import ActionSpec
from nepreader.wording.mark import QT_TRANSLATE_NOOP

TYPOS = (
    ActionSpec("next_suspect", QT_TRANSLATE_NOOP("Actions", "&Next suspected typo"), "F8",
               QT_TRANSLATE_NOOP("Actions", "Enter accepts, Delete dismisses, letters replace")),
    ActionSpec("previous_suspect", QT_TRANSLATE_NOOP("Actions", "&Previous suspected typo"),
               "Shift+F8"),
    ActionSpec("correct", QT_TRANSLATE_NOOP("Actions", "&Correct…"), "Ctrl+R",
               QT_TRANSLATE_NOOP("Actions", "Write what the selected words should be")),
    ActionSpec("accept_many", QT_TRANSLATE_NOOP("Actions", "&Accept many…"), "",
               QT_TRANSLATE_NOOP("Actions", "Accept what is likely enough, after a look at it")),
    ActionSpec("find_typos", QT_TRANSLATE_NOOP("Actions", "&Look for typos"), checkable=True),
    ActionSpec("read_printed", QT_TRANSLATE_NOOP("Actions", "As &printed"), group="reading"),
    ActionSpec("read_corrected", QT_TRANSLATE_NOOP("Actions", "&Corrected"), group="reading"),
    ActionSpec("read_marked", QT_TRANSLATE_NOOP("Actions", "With corrections &marked"),
               group="reading"),
    ActionSpec("hides_furniture",
               QT_TRANSLATE_NOOP("Actions", "Hide page n&umbers and running heads"),
               checkable=True),
    ActionSpec("hides_notes", QT_TRANSLATE_NOOP("Actions", "Hide the marks of &footnotes"),
               checkable=True),
    ActionSpec("switch_reading", QT_TRANSLATE_NOOP("Actions", "&Switch"), "F9",
               QT_TRANSLATE_NOOP("Actions", "As printed, corrected, with corrections marked")),
)  # fmt: skip
