"""Actions of highlights, notes and other annotations."""

from nepreader.ui.actions.spec import ActionSpec
from nepreader.wording.mark import QT_TRANSLATE_NOOP

NOTES = (
    ActionSpec("highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"), "Ctrl+H",
               QT_TRANSLATE_NOOP("Actions", "Highlight the selected words in the last colour")),
    ActionSpec("highlight_yellow", QT_TRANSLATE_NOOP("Actions", "&Yellow"), "Ctrl+1"),
    ActionSpec("highlight_green", QT_TRANSLATE_NOOP("Actions", "&Green"), "Ctrl+2"),
    ActionSpec("highlight_blue", QT_TRANSLATE_NOOP("Actions", "&Blue"), "Ctrl+3"),
    ActionSpec("highlight_pink", QT_TRANSLATE_NOOP("Actions", "&Pink"), "Ctrl+4"),
    ActionSpec("highlight_purple", QT_TRANSLATE_NOOP("Actions", "P&urple"), "Ctrl+5"),
    ActionSpec("note", QT_TRANSLATE_NOOP("Actions", "&Note…"), "Ctrl+E",
               QT_TRANSLATE_NOOP("Actions", "Write a note on the selected words")),
    ActionSpec("tag", QT_TRANSLATE_NOOP("Actions", "&Tag…"), "Ctrl+G",
               QT_TRANSLATE_NOOP("Actions", "Give the selected words a tag")),
    ActionSpec("bookmark", QT_TRANSLATE_NOOP("Actions", "Book&mark"), "Ctrl+D",
               QT_TRANSLATE_NOOP("Actions", "Set a bookmark here, or take it away")),
    ActionSpec("next_annotation", QT_TRANSLATE_NOOP("Actions", "Ne&xt annotation"), "F7"),
    ActionSpec("previous_annotation", QT_TRANSLATE_NOOP("Actions", "Pre&vious annotation"),
               "Shift+F7"),
    ActionSpec("remove_annotation", QT_TRANSLATE_NOOP("Actions", "&Remove the annotation"),
               "Ctrl+Backspace"),
    ActionSpec("attach", QT_TRANSLATE_NOOP("Actions", "&Attach to the selected words"),
               "Ctrl+Shift+E",
               QT_TRANSLATE_NOOP("Actions", "Put the annotation onto the words now selected")),
    ActionSpec("confirm_place", QT_TRANSLATE_NOOP("Actions", "The place is r&ight"), "Ctrl+J"),
    ActionSpec("confirm_places", QT_TRANSLATE_NOOP("Actions", "Acce&pt all new places"), "",
               QT_TRANSLATE_NOOP("Actions",
                                 "The text was changed, and every annotation found its words")),
    ActionSpec("author_name", QT_TRANSLATE_NOOP("Actions", "Y&our name…"), "",
               QT_TRANSLATE_NOOP("Actions", "Stands beside the annotations you make")),
)  # fmt: skip
