"""Shows one page of the manual; loads nothing but its own pictures."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from nepreader.text import Span
from nepreader.text.folding import fold
from nepreader.text.search import find
from nepreader.text.utf16 import Utf16Index
from nepreader.ui.safe_text import open_in_browser, set_manual
from nepreader.workspace.manual import BREAK, picture_of

_MARGIN, _ABOVE_HEADING = 20, 18  # pixels
_LEADING = 130  # per cent; less lets Thai marks of two lines touch
_SUFFIX = ".md"


class ManualBrowser(QTextBrowser):
    """Links lead to other pages, or out into the person's own browser."""

    page_wanted = Signal(str)  # its name

    def __init__(self) -> None:
        super().__init__()
        self._folder, self._markdown = Path(), ""
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self.follow)

    def show_page(self, markdown: str, folder: Path) -> None:
        """Show a page whose pictures are named as they are seen from `folder`."""
        self._folder, self._markdown = folder, markdown
        self.document().clear()
        self.document().setDocumentMargin(_MARGIN)
        set_manual(self.document(), markdown)
        self._set_leading()
        self._fit_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def reveal(self, words: str) -> int:
        """Mark every place of some words and go to the first; returns how many there are."""
        text = self.document().toRawText()
        found = [span for word in words.split() for span in find(text, fold(text), word)]
        index = Utf16Index(text)
        self.setExtraSelections([self._marked(span, index) for span in found])
        if found:
            cursor = self.textCursor()
            cursor.setPosition(index.unit(min(found).start))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        return len(found)

    def follow(self, url: QUrl) -> None:
        """Go where a link leads."""
        if url.isRelative() and url.path().endswith(_SUFFIX):
            self.page_wanted.emit(url.path().removesuffix(_SUFFIX))
        else:
            open_in_browser(url)

    # ---- Qt

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """A picture of the manual; whatever else a page may name is not loaded."""
        address = QUrl(url)
        if kind != QTextDocument.ResourceType.ImageResource.value or not address.isRelative():
            return None
        path = picture_of(self._folder, address.path())
        return QImage(str(path)) if path else None

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied has none of the places where lines may break."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText().replace(BREAK, ""))
        return data

    def changeEvent(self, event: QEvent) -> None:
        """Write the page anew in the colours of another theme: links have theirs in the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            height = self.verticalScrollBar().value()
            self.show_page(self._markdown, self._folder)
            self.verticalScrollBar().setValue(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep pictures as wide as the page."""
        super().resizeEvent(event)
        self._fit_pictures()

    # ---- inside

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _pictures(self) -> list[tuple[int, QTextImageFormat]]:
        found = []
        for block in self._blocks():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if piece.charFormat().isImageFormat():
                    found.append((piece.position(), piece.charFormat().toImageFormat()))
                pieces += 1
        return found

    def _set_leading(self) -> None:
        pictures = {self.document().findBlock(at).blockNumber() for at, _ in self._pictures()}
        leading = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        leading.setLineHeight(_LEADING, kind.value)
        for block in self._blocks():
            if block.blockFormat().headingLevel() > 1:
                heading = QTextBlockFormat(leading)
                heading.setTopMargin(_ABOVE_HEADING)
                QTextCursor(block).mergeBlockFormat(heading)
            elif block.blockNumber() not in pictures:
                QTextCursor(block).mergeBlockFormat(leading)

    def _fit_pictures(self) -> None:
        room = max(80, self.viewport().width() - 2 * _MARGIN)
        for position, picture in self._pictures():
            path = picture_of(self._folder, picture.name())
            image = QImage(str(path)) if path else QImage()
            if image.isNull():
                continue
            width = min(image.width(), room)
            picture.setWidth(width)
            picture.setHeight(width * image.height() / image.width())
            kind = QTextDocument.ResourceType.ImageResource
            shown = _scaled(image, width, self.devicePixelRatioF())
            self.document().addResource(kind, QUrl(picture.name()), shown)
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(picture)

    def _marked(self, span: Span, index: Utf16Index) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(index.unit(span.start))
        cursor.setPosition(index.unit(span.end), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        look.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = cursor, look
        return marked


def _scaled(image: QImage, width: int, ratio: float) -> QImage:
    """A picture as the screen needs it: Qt's own way to draw it smaller makes letters rough."""
    dots = min(image.width(), round(width * ratio))
    rich = image.convertToFormat(QImage.Format.Format_RGB32)
    return rich.scaledToWidth(dots, Qt.TransformationMode.SmoothTransformation)
