"""Actions of how the page looks, and where the keyboard is."""

from nepreader.ui.actions.spec import ActionSpec
from nepreader.wording.mark import QT_TRANSLATE_NOOP

VIEW = (
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
)  # fmt: skip
