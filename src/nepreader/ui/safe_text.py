"""The only place where text from a file, a glossary or a sidecar enters a Qt widget.

Qt takes any text that looks like HTML for HTML, and reads the local files it names. So labels and
boxes are made here, as plain text; a test forbids the widgets' own constructors elsewhere.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QToolTip, QWidget

from nepreader.ui.retranslated import Retranslated

_BIDI_CONTROLS = dict.fromkeys(
    (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
)


def visible(text: str) -> str:
    """Text without the invisible controls that turn its direction around."""
    return text.translate(_BIDI_CONTROLS)


def plain_label(text: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its text as it is."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setText(visible(text))
    return label


def set_tip(widget: QWidget, text: str) -> None:
    """A tool tip that shows its text as it is."""
    widget.setToolTip(_as_rich(text))


Worded = str | Callable[[], str]
"""A text, or what words it in the language of the window."""


class _MessageBox(Retranslated, QMessageBox):
    def __init__(self, parent: QWidget | None, title: Worded, text: Worded) -> None:
        super().__init__(parent)
        self._title, self._text = title, text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.retranslate()

    def retranslate(self) -> None:
        """Set both texts anew."""
        self.setWindowTitle(visible(_said(self._title)))
        self.setText(visible(_said(self._text)))


def message_box(parent: QWidget | None, title: Worded, text: Worded) -> QMessageBox:
    """A box that shows its text as it is; what is called for its words follows the language."""
    return _MessageBox(parent, title, text)


def show_tip(place: QPoint, text: str, widget: QWidget) -> None:
    """Show a tip at a place of the screen, as it is."""
    QToolTip.showText(place, _as_rich(text), widget)


def set_printed(document: QTextDocument, html: str) -> None:
    """Fill a document that is only printed with HTML of `exporting.html_print`, which escapes."""
    document.setHtml(html)


def set_manual(document: QTextDocument, markdown: str) -> None:
    """Fill a document with a page of the manual, which is our own; HTML in it stays text."""
    features = QTextDocument.MarkdownFeature
    document.setMarkdown(markdown, features.MarkdownDialectGitHub | features.MarkdownNoHTML)


def open_in_browser(url: QUrl) -> bool:
    """Hand an address of the web to the person's browser; nothing else is ever opened."""
    return url.scheme() in ("http", "https") and QDesktopServices.openUrl(url)


def _said(text: Worded) -> str:
    return text if isinstance(text, str) else text()


def _as_rich(text: str) -> str:
    """Text that Qt shows as it is wherever it expects rich text."""
    escaped = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>".replace("\n", "<br>") if escaped else ""
