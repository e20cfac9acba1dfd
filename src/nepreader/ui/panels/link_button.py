"""A button like a link, whose text gives way where the panel is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from nepreader.ui.safe_text import set_tip

_LEAST = 40


class LinkButton(QPushButton):
    """Shows as much of its words as there is room for, and all of them in a tip."""

    def __init__(self, words: str) -> None:
        super().__init__(flat=True)
        self.words = words
        self.setObjectName("link")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self._show(words)

    def sizeHint(self) -> QSize:
        """Room for all its words."""
        width = self._width_of(self.words) + self._padding()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Hardly any."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to what there is room for."""
        super().resizeEvent(event)
        room = self.width() - self._padding()
        shown = self.words
        if self._width_of(shown) > room:
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room)
        self._show(shown)
        set_tip(self, self.words if shown != self.words else "")

    def _padding(self) -> int:
        """What the style keeps free at both sides together."""
        return super().sizeHint().width() - self._width_of(self.text().replace("&&", "&"))

    def _width_of(self, words: str) -> int:
        """As the style measures it, which is not their advance."""
        return (
            self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words.replace("&", "&&")).width()
        )

    def _show(self, words: str) -> None:
        self.setText(words.replace("&", "&&"))
