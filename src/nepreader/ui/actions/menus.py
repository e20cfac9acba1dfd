"""Which actions stand in which menu, in which order."""

from collections.abc import Mapping

from nepreader.wording.mark import QT_TRANSLATE_NOOP

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Actions", "&File"),
     ("open", "menu:recent", "open_sample", "-", "menu:encoding", "attach_scans", "-",
      "merge_annotations", "restore_backup", "import_annotations", "-", "menu:export", "print",
      "print_to_pdf", "-", "quit")),
    (QT_TRANSLATE_NOOP("Actions", "&Edit"),
     ("undo", "redo", "-", "copy", "select_all", "select_word", "select_sentence",
      "select_paragraph", "-", "find", "find_next", "find_previous", "-", "preferences")),
    (QT_TRANSLATE_NOOP("Actions", "&View"),
     ("menu:theme", "menu:typeface", "larger", "smaller", "usual_size", "-",
      "menu:between", "-", "menu:panels", "next_pane", "previous_pane", "-", "menu:language",
      "full_screen")),
    (QT_TRANSLATE_NOOP("Actions", "&Words"),
     ("mark_new", "mark_learning", "mark_known", "mark_ignored", "-", "colour_words",
      "list_words", "review_words", "menu:vocabulary", "-", "merge", "merge_everywhere", "split",
      "-", "add_term", "glossaries", "dictionaries", "-", "gloss_words", "menu:scheme",
      "correct_reading", "read_aloud", "tell_sentence", "-", "menu:engine")),
    (QT_TRANSLATE_NOOP("Actions", "&Typos"),
     ("next_suspect", "previous_suspect", "correct", "-", "accept_many", "find_typos", "-",
      "menu:reading", "switch_reading", "-", "hides_furniture", "hides_notes")),
    (QT_TRANSLATE_NOOP("Actions", "&Notes"),
     ("highlight", "menu:colour", "note", "tag", "bookmark", "-", "next_annotation",
      "previous_annotation", "-", "remove_annotation", "attach", "confirm_place",
      "confirm_places", "-", "author_name")),
    (QT_TRANSLATE_NOOP("Actions", "&Class"),
     ("class_start", "-", "lesson_add", "lesson_plan", "handout")),
    (QT_TRANSLATE_NOOP("Actions", "T&ranslation"),
     ("translation_desk", "-", "confirm_passage", "review_passage", "next_passage",
      "previous_passage", "next_untranslated", "-", "menu:passage", "find_translation",
      "check_translation", "next_issue", "previous_issue", "term_renderings", "-",
      "import_translation", "export_translation", "import_memory", "export_memory")),
    (QT_TRANSLATE_NOOP("Actions", "&Help"),
     ("manual", "help_here", "keys", "-", "tour", "whats_new", "-", "about")),
)  # fmt: skip

SUBMENUS: Mapping[str, str] = {
    "recent": QT_TRANSLATE_NOOP("Actions", "Open &recent"),
    "encoding": QT_TRANSLATE_NOOP("Actions", "&Encoding"),
    "export": QT_TRANSLATE_NOOP("Actions", "E&xport"),
    "theme": QT_TRANSLATE_NOOP("Actions", "&Theme"),
    "typeface": QT_TRANSLATE_NOOP("Actions", "&Letters"),
    "between": QT_TRANSLATE_NOOP("Actions", "&Between the lines"),
    "reading": QT_TRANSLATE_NOOP("Actions", "&How the text is read"),
    "scheme": QT_TRANSLATE_NOOP("Actions", "Wa&y to write sounds"),
    "colour": QT_TRANSLATE_NOOP("Actions", "&Colour"),
    "vocabulary": QT_TRANSLATE_NOOP("Actions", "E&xport and import"),
    "passage": QT_TRANSLATE_NOOP("Actions", "This passa&ge"),
    "panels": QT_TRANSLATE_NOOP("Actions", "&Panels"),
    "language": QT_TRANSLATE_NOOP("Actions", "Language (ภาษา)"),
    "engine": QT_TRANSLATE_NOOP("Actions", "Engine that c&uts words"),
}

PASSAGE = (
    "insert_match", "insert_numbers", "comment_passage", "split_passage", "join_passages",
    "new_version",
)  # fmt: skip
"""The menu of what is done to one passage."""
EXPORT = (
    "export_text", "export_translation", "export_annotations", "-", "export_anki",
    "export_vocabulary", "export_glossary", "handout",
)  # fmt: skip
"""Whatever writes a file, in one place; most stand in the menu of their work, too."""
