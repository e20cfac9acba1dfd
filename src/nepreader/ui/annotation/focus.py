"""The annotation that a person is at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nepreader.annotation import Annotation, Change, Kind
from nepreader.text import Span
from nepreader.ui.session import ReadingSession
from nepreader.workspace.annotation_filter import ELSEWHERE

if TYPE_CHECKING:
    from nepreader.workspace.place_index import PlaceIndex

_NOT_MEANT = ELSEWHERE | {Kind.TRANSLATION, Kind.LESSON}
"""Whole passages that the desk and the lesson plan show: a click on a word means none of them."""


class AnnotationFocus(QObject):
    """One annotation at most; follows what becomes of it. Knows which stand where."""

    changed = Signal(object)  # Annotation, or None
    places_changed = Signal()

    def __init__(self, session: ReadingSession) -> None:
        super().__init__(session)
        self._session = session
        self._id = ""
        self.index: PlaceIndex | None = None
        session.words_changed.connect(self._index_anew)
        session.changed.connect(self._follow)

    @property
    def annotation(self) -> Annotation | None:
        """The annotation as it is now."""
        text = self._session.text
        return text.annotations.get(self._id) if text and self._id else None

    @property
    def span(self) -> Span | None:
        """Where it stands in the reading; None where it is unplaced, or where there is none."""
        annotation, text = self.annotation, self._session.text
        return text.span_of(annotation) if annotation and text else None

    def set(self, annotation: Annotation | None) -> None:
        """Be at an annotation, or at none."""
        name = annotation.id if annotation else ""
        if name != self._id:
            self._id = name
            self.changed.emit(annotation)

    def at(self, span: Span) -> Annotation | None:
        """The shortest annotation at a place that a person would mean."""
        found = list(self.index.touching(span)) if self.index else []
        meant = ((place, a) for place, a in found if a.kind not in _NOT_MEANT)
        covering = [entry for entry in meant if entry[0].start <= span.start < entry[0].end]
        best = min(covering, key=lambda entry: len(entry[0]), default=None)
        return best[1] if best else None

    def _index_anew(self) -> None:
        text = self._session.text
        self.index = text.place_index if text else None
        if self._id and self.annotation is None:
            self._id = ""
        self.places_changed.emit()
        self.changed.emit(self.annotation)

    def _follow(self, change: Change) -> None:
        if self.index:
            self.index.update(change)
        self.places_changed.emit()
        if self._id and any(annotation.id == self._id for annotation in change.touched):
            if self.annotation is None:
                self._id = ""
            self.changed.emit(self.annotation)
