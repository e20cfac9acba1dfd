"""Everything in the window that has to do with annotations, wired together."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from nepreader.annotation import Annotation, Change
from nepreader.ui.actions import Actions
from nepreader.ui.annotation.focus import AnnotationFocus
from nepreader.ui.annotation.handles import EndHandles
from nepreader.ui.annotation.layer import AnnotationLayer
from nepreader.ui.annotation.margin_input import MarginInput
from nepreader.ui.annotation.selection_bar import SelectionBar
from nepreader.ui.control.annotating import AnnotatingController
from nepreader.ui.panels.annotations import AnnotationsPanel
from nepreader.ui.panels.side import SidePanels
from nepreader.ui.reading.view import ReadingView
from nepreader.ui.session import ReadingSession
from nepreader.ui.theme import Colours

_PANEL = "annotations"


class AnnotationTools(QObject):
    """Layer, margin, panel, bar and handles of one view."""

    def __init__(
        self, session: ReadingSession, view: ReadingView, panels: SidePanels, actions: Actions
    ) -> None:
        super().__init__(session)
        self._session, self._view, self._panels = session, view, panels
        self.focus = AnnotationFocus(session)
        self.controller = AnnotatingController(session, view, self.focus)
        self.panel = AnnotationsPanel(view.colours, session.tasks)
        panels.put(_PANEL, self.panel)
        self.bar = SelectionBar(
            view, view.colours, [actions[name] for name in ("note", "tag", "bookmark")]
        )
        self.handles = EndHandles(view, self.focus, self.controller.move)
        self.margin = MarginInput(view, self._note_of)
        self._actions = actions
        self._connect()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What its actions do."""
        return self.controller.handlers()

    def show_colours(self, colours: Colours) -> None:
        """Paint in the tones of another theme."""
        self.panel.show_colours(colours)
        self.bar.colours.show_colours(colours)

    def _connect(self) -> None:
        focus, panel, editor = self.focus, self.panel, self.panel.editor
        self._session.words_changed.connect(self._text_opened)
        self._session.changed.connect(self._changed)
        self._session.leaving.connect(editor.keep)  # while its text is still the session's
        focus.changed.connect(self._focused)
        panel.chosen.connect(self.controller.visit)
        panel.focused.connect(self.controller.visit)
        self.margin.chosen.connect(self._choose)
        self.bar.colour_chosen.connect(self.controller.highlight)
        editor.edited.connect(self._edited)
        editor.attach_wanted.connect(self.controller.attach)
        editor.confirm_wanted.connect(self.controller.confirm)
        editor.remove_wanted.connect(self.controller.remove)
        editor.left.connect(self._view.setFocus)
        self.controller.note_wanted.connect(lambda: self._write(editor.note.setFocus))
        self.controller.tags_wanted.connect(lambda: self._write(editor.tags.setFocus))
        self._view.selection_changed.connect(self._enable)
        self._view.recoloured.connect(self.show_colours)
        self._enable()

    def _text_opened(self) -> None:
        if text := self._session.text:
            layer = AnnotationLayer(text)
            self._view.set_layer(_PANEL, layer)
            self._view.set_margin(layer)
            self.panel.show_text(text)

    def _changed(self, change: Change) -> None:
        self.panel.update_rows(change)
        self.panel.show_annotation(self.focus.annotation)
        self._view.viewport().update()

    def _focused(self, annotation: Annotation | None) -> None:
        self.panel.show_annotation(annotation)
        self._enable()

    def _edited(self, change: Change, step: str) -> None:
        self._session.push(change, self.tr("Edit the annotation"), step)

    def _write(self, focus_field: Callable[[], None]) -> None:
        self._panels.open(_PANEL)
        focus_field()

    def _choose(self, name: str) -> None:
        text = self._session.text
        if text and (annotation := text.annotations.get(name)):
            self._panels.open(_PANEL)
            self.controller.visit(annotation)

    def _note_of(self, name: str) -> str:
        text = self._session.text
        annotation = text.annotations.get(name) if text else None
        if annotation is None:
            return ""
        tags = " ".join(f"#{tag}" for tag in annotation.tags)
        return "\n".join(part for part in (annotation.text, tags, annotation.creator) if part)

    def _enable(self) -> None:
        at_one = self.focus.annotation is not None
        for name in ("remove_annotation", "confirm_place"):
            self._actions[name].setEnabled(at_one)
        self._actions["attach"].setEnabled(at_one and bool(self._view.selection.span))
        self.panel.editor.attach.setEnabled(self._actions["attach"].isEnabled())
