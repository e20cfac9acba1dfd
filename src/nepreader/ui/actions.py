"""Everything a person can do, in one table."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from nepreader.wording.mark import QT_TRANSLATE_NOOP

CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action. Those with a `group` are alternatives; a shortcut may have several forms.

    Those with a `submenu` stand there, in the order of the table.
    """

    id: str
    text: str
    shortcut: str = ""
    tip: str = ""
    group: str = ""
    checkable: bool = False
    submenu: str = ""


ACTIONS = (
    ActionSpec("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O",
               QT_TRANSLATE_NOOP("Actions", "Open a Thai text")),
    ActionSpec("open_sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample"), "",
               QT_TRANSLATE_NOOP("Actions", "Open your copy of the chapter that comes along")),
    ActionSpec("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "Ctrl+P",
               QT_TRANSLATE_NOOP("Actions", "Print the text as it is shown")),
    ActionSpec("print_to_pdf", QT_TRANSLATE_NOOP("Actions", "Print to P&DF…"), "",
               QT_TRANSLATE_NOOP("Actions", "Write the text as it is shown to a PDF file")),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
    ActionSpec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C",
               QT_TRANSLATE_NOOP("Actions", "Copy the selection as it is read")),
    ActionSpec("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A"),
    ActionSpec("select_word", QT_TRANSLATE_NOOP("Actions", "Select the &word"), "Alt+1"),
    ActionSpec("select_sentence", QT_TRANSLATE_NOOP("Actions", "Select the &sentence"), "Alt+2"),
    ActionSpec("select_paragraph", QT_TRANSLATE_NOOP("Actions", "Select the para&graph"), "Alt+3"),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F"),
    ActionSpec("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), "F3"),
    ActionSpec("find_previous", QT_TRANSLATE_NOOP("Actions", "Find &previous"), "Shift+F3"),
    ActionSpec("theme_system", QT_TRANSLATE_NOOP("Actions", "As the &system"), group="theme"),
    ActionSpec("theme_light", QT_TRANSLATE_NOOP("Actions", "&Light"), group="theme"),
    ActionSpec("theme_sepia", QT_TRANSLATE_NOOP("Actions", "S&epia"), group="theme"),
    ActionSpec("theme_dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), group="theme"),
    ActionSpec("theme_contrast", QT_TRANSLATE_NOOP("Actions", "High &contrast"), group="theme"),
    ActionSpec("larger", QT_TRANSLATE_NOOP("Actions", "La&rger type"), "Ctrl++; Ctrl+="),
    ActionSpec("smaller", QT_TRANSLATE_NOOP("Actions", "S&maller type"), "Ctrl+-"),
    ActionSpec("usual_size", QT_TRANSLATE_NOOP("Actions", "&Usual size"), "Ctrl+0"),
    ActionSpec("looped", QT_TRANSLATE_NOOP("Actions", "Loo&ped letters"), group="typeface"),
    ActionSpec("loopless", QT_TRANSLATE_NOOP("Actions", "L&oopless letters"), group="typeface"),
    ActionSpec("preferences", QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"), "Ctrl+,",
               QT_TRANSLATE_NOOP("Actions", "Type, language, glosses, typos, class, keys")),
    ActionSpec("show_readings", QT_TRANSLATE_NOOP("Actions", "&Readings above the words"),
               "Ctrl+Shift+R",
               QT_TRANSLATE_NOOP("Actions", "Show above each word how it is said"),
               checkable=True, submenu="between"),
    ActionSpec("show_glosses", QT_TRANSLATE_NOOP("Actions", "&Glosses below the words"),
               "Ctrl+Shift+G",
               QT_TRANSLATE_NOOP("Actions", "Show below each word what it means"),
               checkable=True, submenu="between"),
    ActionSpec("only_unknown", QT_TRANSLATE_NOOP("Actions", "Only for words not &known yet"), "",
               QT_TRANSLATE_NOOP("Actions", "Leave words that you know without notes"),
               checkable=True, submenu="between"),
    ActionSpec("next_pane", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), "Ctrl+F6",
               QT_TRANSLATE_NOOP("Actions", "From the page to each panel, and back to the page")),
    ActionSpec("previous_pane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "Ctrl+Shift+F6"),
    ActionSpec("full_screen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", checkable=True),
    ActionSpec("gloss_words", QT_TRANSLATE_NOOP("Actions", "Gloss e&very word"), checkable=True),
    ActionSpec("scheme_paiboon", QT_TRANSLATE_NOOP("Actions", "&Paiboon"), group="scheme"),
    ActionSpec("scheme_rtgs", QT_TRANSLATE_NOOP("Actions", "&Royal Institute (RTGS)"),
               group="scheme"),
    ActionSpec("scheme_ipa", QT_TRANSLATE_NOOP("Actions", "&IPA"), group="scheme"),
    ActionSpec("correct_reading", QT_TRANSLATE_NOOP("Actions", "&How it is said…"), "",
               QT_TRANSLATE_NOOP("Actions", "Correct how the word is said")),
    ActionSpec("read_aloud", QT_TRANSLATE_NOOP("Actions", "Read al&oud"), "Ctrl+Shift+L",
               QT_TRANSLATE_NOOP("Actions", "Hear the selected words in a Thai voice")),
    ActionSpec("tell_sentence", QT_TRANSLATE_NOOP("Actions", "&Tell the sentence"), "Ctrl+Shift+S",
               QT_TRANSLATE_NOOP("Actions", "Have a screen reader say the sentence of the word")),
    ActionSpec("dictionaries", QT_TRANSLATE_NOOP("Actions", "&Dictionaries…"), "",
               QT_TRANSLATE_NOOP("Actions", "Import dictionaries, and order them")),
    ActionSpec("merge", QT_TRANSLATE_NOOP("Actions", "&Merge into one word"), "Ctrl+M",
               QT_TRANSLATE_NOOP("Actions", "Make one word of the selection")),
    ActionSpec("merge_everywhere", QT_TRANSLATE_NOOP("Actions", "Merge &everywhere in this text"),
               "Ctrl+Shift+M"),
    ActionSpec("split", QT_TRANSLATE_NOOP("Actions", "&Split the word…"), "Ctrl+K",
               QT_TRANSLATE_NOOP("Actions", "Say where this word is to be cut")),
    ActionSpec("add_term", QT_TRANSLATE_NOOP("Actions", "&Add a term…"), "Ctrl+T",
               QT_TRANSLATE_NOOP("Actions", "Put the selected words into your glossary")),
    ActionSpec("glossaries", QT_TRANSLATE_NOOP("Actions", "&Glossaries…"), "",
               QT_TRANSLATE_NOOP("Actions", "Load glossaries from files, and order them")),
    ActionSpec("mark_new", QT_TRANSLATE_NOOP("Actions", "Mark as &new"), "1",
               QT_TRANSLATE_NOOP("Actions", "As if you had never marked the word")),
    ActionSpec("mark_learning", QT_TRANSLATE_NOOP("Actions", "Mark as &learning"), "2",
               QT_TRANSLATE_NOOP("Actions", "Learn the word: it comes up in the review")),
    ActionSpec("mark_known", QT_TRANSLATE_NOOP("Actions", "Mark as &known"), "3",
               QT_TRANSLATE_NOOP("Actions", "You know the word: on to the next that you do not")),
    ActionSpec("mark_ignored", QT_TRANSLATE_NOOP("Actions", "&Ignore the word"), "0",
               QT_TRANSLATE_NOOP("Actions", "A name, or nothing to be learnt: it does not count")),
    ActionSpec("colour_words", QT_TRANSLATE_NOOP("Actions", "&Colour words by how you know them"),
               checkable=True),
    ActionSpec("list_words", QT_TRANSLATE_NOOP("Actions", "List of &words"), "Ctrl+Shift+W",
               QT_TRANSLATE_NOOP("Actions", "Every word of this text, and how well you know it")),
    ActionSpec("review_words", QT_TRANSLATE_NOOP("Actions", "&Review your words…"), "Ctrl+Shift+V",
               QT_TRANSLATE_NOOP("Actions", "The words you are learning that are due today")),
    ActionSpec("export_anki", QT_TRANSLATE_NOOP("Actions", "Export car&ds…"), "",
               QT_TRANSLATE_NOOP("Actions", "Words with their sentences for Anki, or as a table")),
    ActionSpec("import_vocabulary", QT_TRANSLATE_NOOP("Actions", "Take in a &vocabulary…"), "",
               QT_TRANSLATE_NOOP("Actions", "Take in a table of words and how well you know them")),
    ActionSpec("export_vocabulary", QT_TRANSLATE_NOOP("Actions", "E&xport your vocabulary…"), "",
               QT_TRANSLATE_NOOP("Actions", "Write all words you marked to a table (CSV)")),
    ActionSpec("highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"), "Ctrl+H",
               QT_TRANSLATE_NOOP("Actions", "Highlight the selected words in the last colour")),
    ActionSpec("highlight_yellow", QT_TRANSLATE_NOOP("Actions", "&Yellow"), "Ctrl+1"),
    ActionSpec("highlight_green", QT_TRANSLATE_NOOP("Actions", "&Green"), "Ctrl+2"),
    ActionSpec("highlight_blue", QT_TRANSLATE_NOOP("Actions", "&Blue"), "Ctrl+3"),
    ActionSpec("highlight_pink", QT_TRANSLATE_NOOP("Actions", "&Pink"), "Ctrl+4"),
    ActionSpec("highlight_purple", QT_TRANSLATE_NOOP("Actions", "P&urple"), "Ctrl+5"),
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
    ActionSpec("translation_desk", QT_TRANSLATE_NOOP("Actions", "Translator's &desk"), "F4",
               QT_TRANSLATE_NOOP("Actions", "Write the English passage by passage")),
    ActionSpec("confirm_passage", QT_TRANSLATE_NOOP("Actions", "&Confirm and go on"),
               "Ctrl+Return; Ctrl+Enter",
               QT_TRANSLATE_NOOP("Actions",
                                 "The passage is done; go to the next that is untranslated")),
    ActionSpec("review_passage", QT_TRANSLATE_NOOP("Actions", "Mark as &reviewed"),
               "Ctrl+Shift+Return; Ctrl+Shift+Enter",
               QT_TRANSLATE_NOOP("Actions", "Somebody read the translation against the Thai")),
    ActionSpec("next_passage", QT_TRANSLATE_NOOP("Actions", "&Next passage"), "Alt+Down"),
    ActionSpec("previous_passage", QT_TRANSLATE_NOOP("Actions", "&Previous passage"), "Alt+Up"),
    ActionSpec("next_untranslated", QT_TRANSLATE_NOOP("Actions", "Next &untranslated passage"),
               "Alt+Shift+Down"),
    ActionSpec("insert_match", QT_TRANSLATE_NOOP("Actions", "&Insert the most similar"),
               "Ctrl+Shift+I",
               QT_TRANSLATE_NOOP("Actions",
                                 "Put in what was said of the passage most like this one")),
    ActionSpec("insert_numbers", QT_TRANSLATE_NOOP("Actions", "Insert the n&umbers"),
               "Ctrl+Shift+N",
               QT_TRANSLATE_NOOP("Actions",
                                 "Put in the numbers of the Thai that are not there yet")),
    ActionSpec("comment_passage", QT_TRANSLATE_NOOP("Actions", "C&omment…"), "Ctrl+Shift+O"),
    ActionSpec("split_passage", QT_TRANSLATE_NOOP("Actions", "&Split the passage…"), "Ctrl+Shift+K",
               QT_TRANSLATE_NOOP("Actions", "The English is cut at the cursor")),
    ActionSpec("join_passages", QT_TRANSLATE_NOOP("Actions", "&Join with the next"),
               "Ctrl+Shift+J"),
    ActionSpec("new_version", QT_TRANSLATE_NOOP("Actions", "Begin another &version"),
               "Ctrl+Shift+Y",
               QT_TRANSLATE_NOOP("Actions", "The words so far are kept beside it")),
    ActionSpec("find_translation", QT_TRANSLATE_NOOP("Actions", "&Find and replace…"),
               "Ctrl+Shift+H"),
    ActionSpec("check_translation", QT_TRANSLATE_NOOP("Actions", "Check the &whole translation"),
               "",
               QT_TRANSLATE_NOOP("Actions", "Terms, numbers, blanks, quotation marks, unevenness")),
    ActionSpec("next_issue", QT_TRANSLATE_NOOP("Actions", "Next th&ing to check"), "F6"),
    ActionSpec("previous_issue", QT_TRANSLATE_NOOP("Actions", "Previous thing to chec&k"),
               "Shift+F6"),
    ActionSpec("term_renderings", QT_TRANSLATE_NOOP("Actions", "How a &term is rendered"),
               "Ctrl+Shift+T",
               QT_TRANSLATE_NOOP("Actions",
                                 "List the renderings of the chosen term in the whole text")),
    ActionSpec("export_translation", QT_TRANSLATE_NOOP("Actions", "&Export the translation…")),
    ActionSpec("import_translation", QT_TRANSLATE_NOOP("Actions", "I&mport a translation…"), "",
               QT_TRANSLATE_NOOP("Actions", "Take in an XLIFF or TMX file of this text")),
    ActionSpec("import_memory", QT_TRANSLATE_NOOP("Actions", "&Add to the translation memory…"), "",
               QT_TRANSLATE_NOOP("Actions", "Remember the passages of a TMX file")),
    ActionSpec("export_memory", QT_TRANSLATE_NOOP("Actions", "Export the translation memor&y…")),
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
    ActionSpec("class_start", QT_TRANSLATE_NOOP("Actions", "&Start the class"), "F5",
               QT_TRANSLATE_NOOP("Actions", "Show the text on a second screen; H lists the keys")),
    ActionSpec("lesson_add", QT_TRANSLATE_NOOP("Actions", "&Add to the lesson"), "Ctrl+L",
               QT_TRANSLATE_NOOP("Actions", "Put the selection, or this paragraph, into the plan")),
    ActionSpec("lesson_plan", QT_TRANSLATE_NOOP("Actions", "Lesson &plan"), "",
               QT_TRANSLATE_NOOP("Actions", "Passages in their order, with your notes to them")),
    ActionSpec("handout", QT_TRANSLATE_NOOP("Actions", "&Handout…"), "",
               QT_TRANSLATE_NOOP("Actions", "Write the passages of the lesson and glosses as PDF")),
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

_PASSAGE = (
    "insert_match", "insert_numbers", "comment_passage", "split_passage", "join_passages",
    "new_version",
)  # fmt: skip
_EXPORT = (
    "export_text", "export_translation", "export_annotations", "-", "export_anki",
    "export_vocabulary", "handout",
)  # fmt: skip
"""Whatever writes a file, in one place; most stand in the menu of their work, too."""


class Actions(QObject):
    """A `QAction` for each row of the table, and the menus made of them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._titled: list[tuple[QMenu, str]] = []
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            action = QAction(window)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable or bool(spec.group))
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcut.split("; ") if keys])
            if spec.group:
                groups.setdefault(spec.group, QActionGroup(self)).addAction(action)
            window.addAction(action)
            self._actions[spec.id] = action
        self.retranslate()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def add(self, action_id: str, action: QAction) -> None:
        """Add an action that somebody else made, for the menus."""
        action.setObjectName(action_id)
        self._actions[action_id] = action

    def connect_all(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Call a handler when its action is triggered."""
        for action_id, handler in handlers.items():
            self._actions[action_id].triggered.connect(lambda _=False, call=handler: call())

    def menu(self, name: str) -> QMenu:
        """A submenu, for those who fill it."""
        return self._menus[name]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for title, items in MENUS:
            menu = bar.addMenu("")
            self._titled.append((menu, title))
            for item in items:
                self._add_item(menu, item)
        self._fill_groups()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        for spec in ACTIONS:
            action = self._actions[spec.id]
            action.setText(translated(spec.text))
            action.setStatusTip(translated(spec.tip))
        for menu, title in self._titled:
            menu.setTitle(translated(title))

    def _add_item(self, menu: QMenu, item: str) -> None:
        if item == "-":
            menu.addSeparator()
        elif item.startswith("menu:"):
            name = item.removeprefix("menu:")
            self._menus[name] = menu.addMenu("")
            self._titled.append((self._menus[name], SUBMENUS[name]))
        else:
            menu.addAction(self._actions[item])

    def _fill_groups(self) -> None:
        for spec in ACTIONS:
            if spec.id.startswith("highlight_"):
                self._menus["colour"].addAction(self._actions[spec.id])
        for name in ("export_anki", "-", "export_vocabulary", "import_vocabulary"):
            self._add_item(self._menus["vocabulary"], name)
        for name in _PASSAGE:
            self._menus["passage"].addAction(self._actions[name])
        for name in _EXPORT:
            self._add_item(self._menus["export"], name)
        for spec in ACTIONS:
            if spec.group or spec.submenu:
                self._menus[spec.submenu or spec.group].addAction(self._actions[spec.id])


def translated(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""
