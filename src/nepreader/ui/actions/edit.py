"""Actions of selecting, finding, preferences."""

from nepreader.ui.actions.spec import ActionSpec
from nepreader.wording.mark import QT_TRANSLATE_NOOP

EDIT = (
    ActionSpec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C",
               QT_TRANSLATE_NOOP("Actions", "Copy the selection as it is read")),
    ActionSpec("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A"),
    ActionSpec("select_word", QT_TRANSLATE_NOOP("Actions", "Select the &word"), "Alt+1"),
    ActionSpec("select_sentence", QT_TRANSLATE_NOOP("Actions", "Select the &sentence"), "Alt+2"),
    ActionSpec("select_paragraph", QT_TRANSLATE_NOOP("Actions", "Select the para&graph"), "Alt+3"),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F"),
    ActionSpec("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), "F3"),
    ActionSpec("find_previous", QT_TRANSLATE_NOOP("Actions", "Find &previous"), "Shift+F3"),
    ActionSpec("preferences", QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"), "Ctrl+,",
               QT_TRANSLATE_NOOP("Actions", "Type, language, glosses, typos, class, keys")),
)  # fmt: skip
