"""Where one annotation is written: its note, tags and colour, and what can be done with it."""

import itertools

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nepreader.annotation import Annotation, Change, Kind
from nepreader.ui.annotation.colours import ColourButtons
from nepreader.ui.annotation.wording import kind_name, state_name
from nepreader.ui.dates import dates
from nepreader.ui.retranslated import Retranslated
from nepreader.ui.safe_text import plain_label, visible
from nepreader.ui.theme import Colours
from nepreader.workspace import OpenText, annotating
from nepreader.workspace.annotation_filter import PlaceState, quote_of, state_of

_PAUSE = 1000  # ms of typing before what was typed is kept
_READ_ONLY = (Kind.RECUT, Kind.SEGMENT, Kind.TERM, Kind.BOOKMARK, Kind.FOREIGN)
_steps = itertools.count()


class AnnotationEditor(Retranslated, QWidget):
    """Edits in place; what is typed is kept as it is typed."""

    edited = Signal(object, str)  # Change, step: those of one step are undone together
    attach_wanted = Signal()
    confirm_wanted = Signal()
    remove_wanted = Signal()
    left = Signal()  # back to the page

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._annotation: Annotation | None = None
        self._text: OpenText | None = None
        self._step = ""
        self._keeping = False
        self._title = plain_label(wrap=True)
        self._hint = plain_label(wrap=True)
        self.note = QPlainTextEdit(tabChangesFocus=True)
        self.tags = QLineEdit()
        self.markdown = QCheckBox()
        self.colours = ColourButtons(colours)
        self.attach, self.confirm, self.earlier, self.remove = (QPushButton() for _ in range(4))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_annotation(None, None)

    def show_annotation(self, annotation: Annotation | None, text: OpenText | None) -> None:
        """Show an annotation; what was typed into another is kept first."""
        if annotation is None or self._annotation is None or annotation.id != self._annotation.id:
            self.keep()
            self._annotation, self._text = annotation, text
            self._step = f"note {next(_steps)}"
            self._fill()
        elif self._keeping:
            return
        elif self.is_dirty:
            self._tell_conflict(annotation)
        else:
            self._annotation = annotation
            self._fill()

    def follow(self, text: OpenText) -> None:
        """Go on with the same annotation in a text that was read anew."""
        self._text = text
        if self._annotation and (current := text.annotations.get(self._annotation.id)):
            self._annotation = current
            self._fill()

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""
        shown = self._annotation
        return shown is not None and (
            (self.note.isEnabled() and self.note.toPlainText() != shown.text)
            or _tags(self.tags.text()) != shown.tags
        )

    def keep(self) -> None:
        """Keep what was typed."""
        self._pause.stop()
        before, text = self._annotation, self._text
        current = text.annotations.get(before.id) if text and before else None
        if before is None or current is None or not self.is_dirty:
            return
        note = self.note.toPlainText() if self.note.isEnabled() else before.text
        self._keeping = True
        self._emit(annotating.edited_meanwhile(before, current, note))
        self._keep_tags(before)
        self._keeping = False
        self._fill()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.tags.setPlaceholderText(self.tr("Tags, with commas between"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.markdown.setText(self.tr("Markdown"))
        self.attach.setText(self.tr("Attach to the selected words"))
        self.confirm.setText(self.tr("The place is right"))
        self.earlier.setText(self.tr("Earlier versions"))
        self.remove.setText(self.tr("Remove"))
        self.colours.retranslate()
        self._fill_heading()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the note when it is left; Ctrl+Return and Escape go back to the page."""
        if event.type() == QEvent.Type.FocusOut:
            self.keep()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            returned = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (returned and control):
                self.keep()
                self.left.emit()
                return True
        return False

    # ---- inside

    def _keep_tags(self, before: Annotation) -> None:
        text = self._text
        current = text.annotations.get(before.id) if text else None
        tags = _tags(self.tags.text())
        if current and tags != before.tags:
            self._emit(annotating.edited(current, tags=tags))
        self._annotation = text.annotations.get(before.id) if text else None

    def _emit(self, change: Change) -> None:
        if change:
            self.edited.emit(change, self._step)

    def _recolour(self, colour: str) -> None:
        self.keep()
        if self._annotation:
            self._emit(annotating.edited(self._annotation, colour=colour))

    def _set_format(self, markdown: bool) -> None:  # noqa: FBT001 - a slot
        self.keep()
        annotation = self._annotation
        if annotation and annotation.text:
            wanted = annotating.MARKDOWN if markdown else annotating.PLAIN
            self._emit(annotating.formatted(annotation, wanted))

    def _fill(self) -> None:
        annotation, text = self._annotation, self._text
        self.setEnabled(annotation is not None)
        self._hint.hide()
        self._fill_heading()
        if annotation is None or text is None:
            self.note.clear()
            self.tags.clear()
            self.colours.set_colour("")
            self.earlier.hide()
            return
        state = state_of(text, annotation)
        _set_plain(self.note, annotation.text)
        self.note.setEnabled(annotation.kind not in _READ_ONLY)
        if _tags(self.tags.text()) != annotation.tags:
            self.tags.setText(", ".join(annotation.tags))
        self.markdown.setChecked(annotating.format_of(annotation) == annotating.MARKDOWN)
        self.colours.set_colour(annotation.colour)
        self.confirm.setVisible(state is PlaceState.CHECK)
        self._fill_earlier(annotation)

    def _fill_heading(self) -> None:
        annotation, text = self._annotation, self._text
        if annotation is None or text is None:
            said = self.tr("Select words and highlight them, or choose an entry.")
        else:
            said = self._heading(annotation, state_of(text, annotation))
        self._title.setText(said)

    def _heading(self, annotation: Annotation, state: PlaceState | None) -> str:
        parts = [f"“{quote_of(annotation)}”", kind_name(annotation.kind)]
        parts += [annotation.creator, dates().date(annotation.modified)]
        parts.append(state_name(state) if state else "")
        return visible(" · ".join(part for part in parts if part))

    def _fill_earlier(self, annotation: Annotation) -> None:
        versions = annotating.earlier_notes(annotation)
        self.earlier.setVisible(bool(versions))
        menu = QMenu(self.earlier)
        for version in versions:
            action = menu.addAction(visible(" ".join(version.split()))[:60].replace("&", "&&"))
            action.triggered.connect(lambda _=False, v=version: self._take_back(v))
        self.earlier.setMenu(menu)

    def _take_back(self, version: str) -> None:
        self.note.setPlainText(version)
        self.keep()

    def _tell_conflict(self, theirs: Annotation) -> None:
        """Somebody else wrote this note in the meantime; both are kept."""
        if theirs.text != (self._annotation.text if self._annotation else ""):
            said = self.tr("Meanwhile changed elsewhere to: {0}").format(theirs.text)
            self._hint.setText(visible(said))
            self._hint.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.note)
        column.addWidget(self.tags)
        row = QHBoxLayout()
        row.addWidget(self.colours)
        row.addStretch(1)
        row.addWidget(self.markdown)
        column.addLayout(row)
        for pair in ((self.confirm, self.earlier), (self.attach, self.remove)):
            row = QHBoxLayout()
            for button in pair:
                row.addWidget(button)
            column.addLayout(row)
        # The list above has the larger share: the field asks for no more than it needs.
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.note.setMinimumHeight(round(3 * 1.5 * self.fontMetrics().height()))

    def _connect(self) -> None:
        for field in (self.note, self.tags):
            field.installEventFilter(self)
            field.textChanged.connect(self._typed)
        self.tags.returnPressed.connect(self.left)
        self.markdown.clicked.connect(self._set_format)
        self.colours.chosen.connect(self._recolour)
        self.attach.clicked.connect(self.attach_wanted)
        self.confirm.clicked.connect(self.confirm_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    def _typed(self) -> None:
        if self.is_dirty:
            self._pause.start()

    @property
    def title(self) -> QLabel:
        """The words and what is known of the annotation."""
        return self._title


def _tags(typed: str) -> tuple[str, ...]:
    found = (tag.strip().lstrip("#").strip() for tag in typed.replace("，", ",").split(","))
    return tuple(dict.fromkeys(tag for tag in found if tag))


def _set_plain(field: QPlainTextEdit, text: str) -> None:
    """Set a text without moving the cursor of somebody who is typing the same."""
    if field.toPlainText() != text:
        field.setPlainText(text)
