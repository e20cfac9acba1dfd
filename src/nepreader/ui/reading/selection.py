"""What is selected: a stretch that grows from an origin by whole units."""

from nepreader.text import Span, union


class Selection:
    """`origin` is what the selection started with; `caret` the end that moves. Code points."""

    def __init__(self) -> None:
        self._origin = Span(0, 0)
        self.caret = 0

    @property
    def span(self) -> Span:
        """Everything selected; empty at the caret where nothing is."""
        return union(self._origin, Span(self.caret, self.caret))

    def set(self, span: Span) -> None:
        """Select `span`, from its start to its end."""
        self._origin = Span(span.start, span.start)
        self.caret = span.end

    def begin(self, unit: Span) -> None:
        """Select a unit that stays selected whichever way the selection grows."""
        self._origin = unit
        self.caret = unit.end

    def extend(self, unit: Span) -> None:
        """Grow or shrink to the far end of `unit`."""
        self.caret = unit.start if unit.start < self._origin.start else unit.end

    def move_caret(self, position: int) -> None:
        """Grow or shrink to a position."""
        if self._origin:
            self._origin = self._anchor_away_from(position)
        self.caret = position

    def _anchor_away_from(self, position: int) -> Span:
        anchor = self._origin.end if position < self._origin.start else self._origin.start
        return Span(anchor, anchor)
