"""A class as it goes on: carries out commands, tells what the audience is to see."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from nepreader.annotation import COLOURS, Author, Change, Kind
from nepreader.language import Token
from nepreader.storage.state import ClassroomState, GlossesShown, Ground
from nepreader.text import Span
from nepreader.ui.projector.audience import Blank
from nepreader.ui.projector.ink import Tool
from nepreader.ui.projector.moment import Mode, Moment
from nepreader.ui.projector.quiz_round import QuizRound
from nepreader.ui.projector.slide import LAST_PAGE, Slide
from nepreader.ui.projector.slide_layout import SlideLayout
from nepreader.ui.projector.slide_maker import GlossOf, SlideMaker
from nepreader.ui.session import ReadingSession
from nepreader.workspace import OpenText, annotating
from nepreader.workspace.cloze import Cloze
from nepreader.workspace.deck import Deck
from nepreader.workspace.shown_passages import Passage, around, passages_of, sentences_of

_DIMMER = 0.1
_MOST_DIMMING = 0.9
_MODES = tuple(Mode)
_GLOSSES = (
    GlossesShown.ON_CLICK, GlossesShown.ALWAYS, GlossesShown.NEVER, GlossesShown.ON_HOVER,
)  # fmt: skip


class Presentation(QObject):
    """The state of a class. Knows no window; `layout_of` tells how the audience's would set."""

    slide_changed = Signal(object)  # Slide: what the audience is to see
    moved = Signal()  # anything the presenter sees may be another
    blanked = Signal(object)  # Blank
    tool_changed = Signal(object)  # Tool
    classroom_changed = Signal(object)  # ClassroomState
    said = Signal(str)

    def __init__(
        self,
        session: ReadingSession,
        gloss_of: GlossOf,
        classroom: ClassroomState,
        layout_of: Callable[[Slide], SlideLayout],
        parent: QObject | None = None,
    ) -> None:
        """The session has a text, and the text a passage."""
        super().__init__(parent)
        self._session, self._gloss_of = session, gloss_of
        self.classroom = classroom
        self._layout_of = layout_of
        self.blank = Blank.NOTHING
        self.tool = Tool.HAND
        self.is_frozen = False
        self.quiz = QuizRound(session, gloss_of)
        self._sentences: dict[Span, list[Span]] = {}
        self.moment = Moment(Deck([], self._sentences_of), Cloze(), glosses=classroom.glosses)
        self.slide = Slide()
        self._source = Span(0, 0)
        self._prepare()
        session.words_changed.connect(self._text_changed)
        session.changed.connect(self._annotations_changed)

    # ---- what is there

    @property
    def maker(self) -> SlideMaker:
        """Makes slides of the text as it is read now."""
        return self._maker

    @property
    def deck(self) -> Deck:
        """The passages, and where the class is."""
        return self.moment.deck

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What the commands do that need no window."""
        return {
            "next": lambda: self.step(1),
            "previous": lambda: self.step(-1),
            "first": lambda: self.go(0),
            "last": lambda: self.go(len(self.deck.passages) - 1),
            "mode": self._next_mode,
            "zoom": self._zoom,
            "gloss": self._next_gloss,
            "interlinear": self._toggle_glosses,
            "translation": self._toggle_translation,
            "glosses_shown": self._next_glosses,
            "cloze": self._toggle_cloze,
            "quiz": lambda: self._quizzed(self.quiz.toggle()),
            "quiz_reverse": lambda: self._quizzed(self.quiz.reverse()),
            "quiz_source": lambda: self._quizzed(self.quiz.change_source()),
            "black": partial(self._toggle_blank, Blank.BLACK),
            "white": partial(self._toggle_blank, Blank.WHITE),
            "freeze": self._toggle_freeze,
            "laser": partial(self._take, Tool.LASER),
            "pen": partial(self._take, Tool.PEN),
            "highlight": self.highlight,
            "dim_more": partial(self._dim, _DIMMER),
            "dim_less": partial(self._dim, -_DIMMER),
            "ground": self._turn_ground,
            "fade": lambda: self._remember(fades=not self.classroom.fades),
            "start": self.uncover,
        }

    # ---- going on

    def step(self, by: int) -> None:
        """On or back by whatever is next: the picture, an answer, a blank, a page, a passage."""
        if self.blank:
            self._toggle_blank(self.blank)
            return
        if self.quiz.is_on:
            self._quizzed(self.quiz.step(by))
        elif not self._reveal_blank(by) and not self._turn_page(by):
            moved = self.deck.step(by, by_sentence=self.moment.is_by_sentence)
            if moved:
                self._leave(LAST_PAGE if by < 0 else 0)
            else:
                self.said.emit(self.tr("This was the last one") if by > 0 else
                               self.tr("This is the first one"))  # fmt: skip

    def go(self, index: int) -> None:
        """To a passage."""
        self.quiz.stop()
        self.deck.go(index)
        self._leave()

    def go_to_position(self, position: int) -> None:
        """To the passage that holds a position of the reading."""
        self.go(around(self.deck.passages, position))

    def uncover(self) -> None:
        """Show the picture as it is now: not black, not frozen."""
        self.is_frozen = False
        if self.blank:
            self._toggle_blank(self.blank)
        self.refresh()

    # ---- words

    def click(self, token: Token | None) -> None:
        """A word was clicked: fill its blank, else show its gloss, or take it away."""
        moment = self.moment
        moment.chosen = token.span if token else None
        blanks = self.slide.blanks
        if token and token.span in blanks:
            moment.cloze.reveal(token.span)
        elif moment.glosses is GlossesShown.NEVER or token == moment.word:
            moment.word = None
        elif token is None or self._maker.gloss_of(token):
            moment.word = token
        else:
            moment.word = None
        self.refresh()

    def hover(self, token: Token | None) -> None:
        """The pointer rests on another word."""
        if self.moment.glosses is not GlossesShown.ON_HOVER or token is None:
            return
        if token.span not in self.slide.blanks and self._maker.gloss_of(token):
            self.moment.word = token
            self.refresh()

    def choose(self, span: Span) -> None:
        """Words were chosen with the pointer."""
        self.moment.word, self.moment.chosen = None, span
        self.refresh()

    def highlight(self) -> None:
        """Highlight the chosen words, in the sidecar as in the reader."""
        self._annotate(self.tr("Highlight"), annotating.highlight, COLOURS[0])

    def note(self, words: str) -> None:
        """Write a note on the chosen words, in the sidecar as in the reader."""
        if words.strip():
            self._annotate(self.tr("Note"), _with_note, words.strip())

    def glosses_changed(self) -> None:
        """There are more glosses than before, or others."""
        self._maker.forget_glosses()
        self.refresh()

    # ---- inside

    def refresh(self) -> None:
        """Make the slide anew; the audience gets it unless its picture is frozen."""
        quiz = self.quiz.quiz
        self.slide = self._maker.asking(quiz) if quiz else self._maker.slide(self.moment)
        if self.slide.page == LAST_PAGE:
            self.moment.page = self._layout_of(self.slide).page
            self.slide = self._maker.slide(self.moment)
        if not self.is_frozen:
            self.slide_changed.emit(self.slide)
        self.moved.emit()

    def _prepare(self) -> None:
        text, words = self._session.text, self._session.words
        if text is None or words is None:
            raise RuntimeError("no text is open")
        self._maker = SlideMaker(text, words, self._gloss_of)
        self._sentences.clear()
        passages = passages_of(text, words) or [Passage(Span(0, len(words.reading.text)))]
        self.moment.deck = Deck(passages, self._sentences_of)

    def _text_changed(self) -> None:
        """Another reading, or other words, or another text: stay at the same place."""
        source, sentence = self._source, self.deck.sentence
        self._prepare()
        words = self._session.words
        span = words.reading.from_source(source) if words else Span(0, 0)
        passages = self.deck.passages
        same = [index for index, passage in enumerate(passages) if passage.span == span]
        self.deck.go(same[0] if same else around(passages, span.start))
        self.deck.sentence = sentence
        self._leave()

    def _annotations_changed(self, change: Change) -> None:
        if change.touches(Kind.LESSON):
            self._text_changed()
        else:
            self.refresh()

    def _leave(self, page: int = 0) -> None:
        self.moment.leave(page)
        words = self._session.words
        self._source = words.reading.to_source(self.deck.passage.span) if words else Span(0, 0)
        self.refresh()

    def _sentences_of(self, span: Span) -> list[Span]:
        words = self._session.words
        if span not in self._sentences and words is not None:
            self._sentences[span] = sentences_of(words, span)
        return self._sentences[span]

    def _reveal_blank(self, by: int) -> bool:
        if by < 0 or not self.slide.blanks:
            return False
        shown = self._layout_of(self.slide).shown
        hidden = [span for span in self.slide.blanks if span.overlaps(shown)]
        if self.moment.mode is Mode.RUNNING:
            hidden = [span for span in hidden if span.overlaps(self.moment.unit)]
        if not hidden:
            return False
        self.moment.cloze.reveal(hidden[0])
        self.refresh()
        return True

    def _turn_page(self, by: int) -> bool:
        layout = self._layout_of(self.slide)
        if not 0 <= layout.page + by < layout.pages:
            return False
        self.moment.page = layout.page + by
        self.moment.word = None
        self.refresh()
        return True

    def _next_mode(self) -> None:
        self.quiz.stop()
        position = self._at()
        self.moment.mode = _MODES[(_MODES.index(self.moment.mode) + 1) % len(_MODES)]
        self.moment.is_zoomed = False
        if self.moment.is_by_sentence:
            self.deck.go_to_sentence_at(position)
        self._leave()

    def _zoom(self) -> None:
        position = self._at()
        self.moment.is_zoomed = not self.moment.is_zoomed
        if self.moment.is_by_sentence:
            self.deck.go_to_sentence_at(position)
        self._leave()

    def _at(self) -> int:
        """The chosen word, else where what is shown begins."""
        chosen = self.moment.chosen or self.moment.unit
        return chosen.start

    def _next_gloss(self) -> None:
        blanks = set(self.slide.blanks)
        words = [token for token in self._maker.glossed(self.moment) if token.span not in blanks]
        before = self.moment.word
        after = (token for token in words if before is None or token.start > before.start)
        self.moment.word = next(after, None)
        self.moment.has_translation = False
        if not words:
            self.said.emit(self.tr("No glosses here"))
        self.refresh()

    def _toggle_glosses(self) -> None:
        self.moment.has_glosses = not self.moment.has_glosses
        self.refresh()

    def _toggle_translation(self) -> None:
        if not self.moment.has_translation and not self._maker.translation(self.moment.unit):
            self.said.emit(self.tr("No translation of this passage"))
            return
        self.moment.has_translation = not self.moment.has_translation
        self.refresh()

    def _next_glosses(self) -> None:
        after = (_GLOSSES.index(self.moment.glosses) + 1) % len(_GLOSSES)
        self.moment.glosses = _GLOSSES[after]
        self.moment.word = None
        self._remember(glosses=self.moment.glosses)

    def _toggle_cloze(self) -> None:
        cloze = self.moment.cloze
        cloze.is_on = not cloze.is_on
        cloze.hide_all()
        self.moment.word = None
        self.refresh()

    def _quizzed(self, complaint: str) -> None:
        if complaint:
            self.said.emit(complaint)
        self.refresh()

    def _toggle_blank(self, blank: Blank) -> None:
        self.blank = Blank.NOTHING if self.blank is blank else blank
        self.blanked.emit(self.blank)
        self.moved.emit()

    def _toggle_freeze(self) -> None:
        self.is_frozen = not self.is_frozen
        self.refresh()

    def _take(self, tool: Tool) -> None:
        self.tool = Tool.HAND if self.tool is tool else tool
        self.tool_changed.emit(self.tool)
        self.moved.emit()

    def _dim(self, by: float) -> None:
        dimming = min(_MOST_DIMMING, max(0.0, round(self.classroom.dimming + by, 2)))
        self._remember(dimming=dimming)

    def _turn_ground(self) -> None:
        black = self.classroom.ground is Ground.BLACK
        self._remember(ground=Ground.WHITE if black else Ground.BLACK)

    def _remember(self, **fields: object) -> None:
        self.classroom = replace(self.classroom, **fields)  # type: ignore[arg-type]  # fields
        self.classroom_changed.emit(self.classroom)
        self.refresh()

    def _annotate(self, name: str, make: Callable[..., Change], said: str) -> None:
        text, moment = self._session.text, self.moment
        span = moment.chosen or (moment.word.span if moment.word else None)
        if text is None or span is None or self.quiz.is_on:
            self.said.emit(self.tr("Choose words first: click one, or draw over several"))
            return
        self._session.push(make(text, self._session.author, span, said), name)


def _with_note(text: OpenText, author: Author, span: Span, note: str) -> Change:
    return annotating.annotate(text, author, span, note=note, colour=COLOURS[0])
