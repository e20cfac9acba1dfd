"""Actions of texts: opened, taken in, written out, printed."""

from nepreader.ui.actions.spec import ActionSpec
from nepreader.wording.mark import QT_TRANSLATE_NOOP

FILE = (
    ActionSpec("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O",
               QT_TRANSLATE_NOOP("Actions", "Open a Thai text")),
    ActionSpec("open_sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample"), "",
               QT_TRANSLATE_NOOP("Actions", "Open your copy of the chapter that comes along")),
    ActionSpec("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "Ctrl+P",
               QT_TRANSLATE_NOOP("Actions", "Print the text as it is shown")),
    ActionSpec("print_to_pdf", QT_TRANSLATE_NOOP("Actions", "Print to P&DF…"), "",
               QT_TRANSLATE_NOOP("Actions", "Write the text as it is shown to a PDF file")),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
    ActionSpec("attach_scans", QT_TRANSLATE_NOOP("Actions", "Attach s&cans…"), "",
               QT_TRANSLATE_NOOP("Actions", "Show the pages that the text was read from")),
    ActionSpec("merge_annotations", QT_TRANSLATE_NOOP("Actions", "&Merge annotations…"), "",
               QT_TRANSLATE_NOOP("Actions", "Take in a colleague's notes on the same text")),
    ActionSpec("restore_backup", QT_TRANSLATE_NOOP("Actions", "Restore a &backup…"), "",
               QT_TRANSLATE_NOOP("Actions", "Bring back annotations as they were earlier")),
    ActionSpec("export_text", QT_TRANSLATE_NOOP("Actions", "Export the &text…"), "",
               QT_TRANSLATE_NOOP("Actions", "Write the corrected text to another file")),
    ActionSpec("export_annotations", QT_TRANSLATE_NOOP("Actions", "Export a&nnotations…"), "",
               QT_TRANSLATE_NOOP("Actions", "Write them as W3C Web Annotations to another file")),
    ActionSpec("import_annotations", QT_TRANSLATE_NOOP("Actions", "&Import annotations…"), "",
               QT_TRANSLATE_NOOP("Actions", "Take in W3C Web Annotations of another program")),
)  # fmt: skip
