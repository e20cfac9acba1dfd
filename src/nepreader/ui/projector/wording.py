"""What is switched on in a class, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nepreader.storage.state import GlossesShown
from nepreader.text import ReadingMode
from nepreader.ui.projector.ink import Tool
from nepreader.ui.projector.moment import Mode
from nepreader.ui.projector.presentation import Presentation
from nepreader.wording.mark import QT_TRANSLATE_NOOP

_MODES: Mapping[Mode, str] = {
    Mode.PASSAGE: QT_TRANSLATE_NOOP("Projector", "Passage"),
    Mode.SENTENCE: QT_TRANSLATE_NOOP("Projector", "Sentence"),
    Mode.RUNNING: QT_TRANSLATE_NOOP("Projector", "Running text"),
    Mode.INTERLINEAR: QT_TRANSLATE_NOOP("Projector", "Interlinear"),
}
_GLOSSES: Mapping[GlossesShown, str] = {
    GlossesShown.ON_HOVER: QT_TRANSLATE_NOOP("Projector", "glosses on hover"),
    GlossesShown.ON_CLICK: QT_TRANSLATE_NOOP("Projector", "glosses on click"),
    GlossesShown.ALWAYS: QT_TRANSLATE_NOOP("Projector", "glosses always"),
    GlossesShown.NEVER: QT_TRANSLATE_NOOP("Projector", "no glosses"),
}
_READINGS: Mapping[ReadingMode, str] = {
    ReadingMode.PRINTED: QT_TRANSLATE_NOOP("Projector", "as printed"),
    ReadingMode.CORRECTED: QT_TRANSLATE_NOOP("Projector", "corrected"),
    ReadingMode.MARKED: QT_TRANSLATE_NOOP("Projector", "corrections marked"),
}
_TOOLS: Mapping[Tool, str] = {
    Tool.LASER: QT_TRANSLATE_NOOP("Projector", "laser"),
    Tool.PEN: QT_TRANSLATE_NOOP("Projector", "pen"),
}
_FROZEN = QT_TRANSLATE_NOOP("Projector", "FROZEN")
_BLANK = QT_TRANSLATE_NOOP("Projector", "BLANK")
_CLOZE = QT_TRANSLATE_NOOP("Projector", "cloze")
_FADES = QT_TRANSLATE_NOOP("Projector", "fade")
_QUIZ = QT_TRANSLATE_NOOP("Projector", "Quiz")


def status_of(presentation: Presentation, reading: ReadingMode) -> str:
    """Where a class is, and what is switched on."""
    moment, deck = presentation.moment, presentation.deck
    quiz = presentation.quiz.quiz
    if quiz:
        place = f"{_said(_QUIZ)} {quiz.index + 1}/{len(quiz.questions)}"
    else:
        place = f"{_said(_MODES[moment.mode])} {deck.index + 1}/{len(deck.passages)}"
    parts = (
        place,
        _said(_READINGS[reading]),
        _said(_GLOSSES[moment.glosses]),
        _said(_CLOZE) if moment.cloze.is_on else "",
        _said(_TOOLS[presentation.tool]) if presentation.tool in _TOOLS else "",
        _said(_FADES) if presentation.classroom.fades else "",
        _said(_FROZEN) if presentation.is_frozen else "",
        _said(_BLANK) if presentation.blank else "",
    )
    return " · ".join(filter(None, parts))


def _said(text: str) -> str:
    return QCoreApplication.translate("Projector", text)
