"""Actions of a class and its lesson."""

from nepreader.ui.actions.spec import ActionSpec
from nepreader.wording.mark import QT_TRANSLATE_NOOP

CLASSROOM = (
    ActionSpec("class_start", QT_TRANSLATE_NOOP("Actions", "&Start the class"), "F5",
               QT_TRANSLATE_NOOP("Actions", "Show the text on a second screen; H lists the keys")),
    ActionSpec("lesson_add", QT_TRANSLATE_NOOP("Actions", "&Add to the lesson"), "Ctrl+L",
               QT_TRANSLATE_NOOP("Actions", "Put the selection, or this paragraph, into the plan")),
    ActionSpec("lesson_plan", QT_TRANSLATE_NOOP("Actions", "Lesson &plan"), "",
               QT_TRANSLATE_NOOP("Actions", "Passages in their order, with your notes to them")),
    ActionSpec("handout", QT_TRANSLATE_NOOP("Actions", "&Handout…"), "",
               QT_TRANSLATE_NOOP("Actions", "Write the passages of the lesson and glosses as PDF")),
)  # fmt: skip
