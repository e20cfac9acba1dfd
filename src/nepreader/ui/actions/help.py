"""Actions of the manual and what else helps."""

from nepreader.ui.actions.spec import ActionSpec
from nepreader.wording.mark import QT_TRANSLATE_NOOP

HELP = (
    ActionSpec("manual", QT_TRANSLATE_NOOP("Actions", "&Manual"), "",
               QT_TRANSLATE_NOOP("Actions", "How everything is done, by task")),
    ActionSpec("help_here", QT_TRANSLATE_NOOP("Actions", "Help on &this"), "Shift+F1",
               QT_TRANSLATE_NOOP("Actions", "The page of the manual on what you are at")),
    ActionSpec("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "F1",
               QT_TRANSLATE_NOOP("Actions", "Every key in one sheet")),
    ActionSpec("tour", QT_TRANSLATE_NOOP("Actions", "&First steps"), "",
               QT_TRANSLATE_NOOP("Actions", "Five things to try, on one page")),
    ActionSpec("whats_new", QT_TRANSLATE_NOOP("Actions", "What’s &new"), "",
               QT_TRANSLATE_NOOP("Actions", "What came with this version and with earlier ones")),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "&About nepreader")),
)  # fmt: skip
