"""Where the annotations of a text stand in the text as it is now."""

from collections.abc import Callable, Iterable

from nepreader.annotation.anchoring import Anchor, How, anchor
from nepreader.annotation.describe import Selectors
from nepreader.annotation.model import Annotation, Target
from nepreader.collecting import without_collecting
from nepreader.text import Document, Span

_FEW = 0.2
_ENOUGH = 5  # annotations, before their number says anything


class Placements:
    """Finds each annotation once; asks for the text it was made on where that was another."""

    def __init__(self, document: Document, snapshot: Callable[[str], str | None]) -> None:
        """`snapshot` returns the text of a digest, or None."""
        self._document = document
        self._snapshot = snapshot
        self._digest = document.text_digest
        self._texts: dict[str, str | None] = {self._digest: document.text}
        self._anchors: dict[str, tuple[Target, Anchor]] = {}

    def of(self, annotation: Annotation) -> Anchor:
        """The place of an annotation; positions count in the document's text.

        The first of a changed text takes as long as comparing the texts does (seconds for a book):
        call `prepare` in a thread before.
        """
        known = self._anchors.get(annotation.id)
        if known and known[0] is annotation.target:
            return known[1]
        found = self._anchored(annotation.target)
        self._anchors[annotation.id] = (annotation.target, found)
        return found

    def span_of(self, annotation: Annotation) -> Span | None:
        """The words of an annotation, or None where they are gone."""
        return self.of(annotation).span

    def prepare(self, annotations: Iterable[Annotation]) -> None:
        """Find all places, so that asking for them takes no time."""
        with without_collecting():
            for annotation in annotations:
                self.of(annotation)

    def fit(self, annotations: Iterable[Annotation]) -> bool:
        """Whether the annotations seem to be of this text: most of another's find no place."""
        spans = [self.span_of(annotation) is not None for annotation in annotations]
        return len(spans) < _ENOUGH or sum(spans) > _FEW * len(spans)

    def _anchored(self, target: Target) -> Anchor:
        if target.quote is None and target.position is None:
            return Anchor(None)
        if target.snapshot == self._digest and (place := self._unchanged(target)):
            return place
        if target.snapshot not in self._texts:
            self._texts[target.snapshot] = self._snapshot(target.snapshot)
        selectors = Selectors(target.quote, target.position)
        return anchor(self._document, selectors, self._texts[target.snapshot])

    def _unchanged(self, target: Target) -> Anchor | None:
        """The place in a text that is the same; what `anchor` would say, at a tenth of its cost."""
        position, quote = target.position, target.quote
        if position is None or quote is None:
            return None
        right = self._document.text.startswith(quote.exact, position.start)
        if not right or position.end != position.start + len(quote.exact):
            return None
        return Anchor(Span(position.start, position.end), 1.0, How.POSITION)
