"""Every dialog of the program, opened as a person would find it. For tests."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from nepreader.errors import SourceMissing
from nepreader.storage.sidecar.backups import Backup
from nepreader.ui.crash import CrashDialog
from nepreader.ui.dialogs.accept_many import AcceptManyDialog
from nepreader.ui.dialogs.backups import BackupsDialog
from nepreader.ui.dialogs.comment import CommentDialog
from nepreader.ui.dialogs.dictionaries import DictionariesDialog
from nepreader.ui.dialogs.export_translation import ExportTranslationDialog
from nepreader.ui.dialogs.glossaries import GlossariesDialog
from nepreader.ui.dialogs.review_statistics import ReviewStatisticsDialog
from nepreader.ui.dialogs.split import SplitDialog
from nepreader.ui.dialogs.split_passage import SplitPassageDialog
from nepreader.ui.dialogs.term import TermDialog
from nepreader.ui.dialogs.whats_new import WhatsNewDialog
from nepreader.ui.dialogs.word_review import Progress, WordReviewDialog
from nepreader.ui.main_window import MainWindow
from nepreader.ui.messages import error_message
from nepreader.ui.preferences.dialog import PreferencesDialog
from nepreader.ui.safe_text import message_box
from nepreader.vocabulary.model import Meeting, WordRecord
from nepreader.vocabulary.review import ReviewItem as WordItem
from nepreader.vocabulary.schedule import Rating
from nepreader.workspace.changelog import versions
from nepreader.workspace.reviewing import ReviewState, Statistics

THAI = "ชาวนาลุกฮือขึ้นที่กรอนสตัดท์"


def _word_review(window: MainWindow) -> QDialog:
    dialog = WordReviewDialog(window, window.desk.cut)
    meeting = Meeting(THAI, 0, 5, "text.txt")
    item = WordItem(WordRecord("ชาวนา", meeting=meeting, reading="chaao naa", note="farmer"), None)
    dialog.ask(item, Progress(3, 20), dict.fromkeys(Rating, timedelta(days=3)))
    dialog.reveal()
    return dialog


def _statistics(window: MainWindow) -> QDialog:
    counts = Counter(dict.fromkeys(ReviewState, 3))
    return ReviewStatisticsDialog(window, Statistics(counts, Counter({("ช", "ซ"): 4})))


def _message(window: MainWindow) -> QDialog:
    return message_box(window, "nepreader", error_message(SourceMissing(Path(f"/{THAI}.txt"))))


def _preferences(page: int) -> Callable[[MainWindow], QDialog]:
    def opened(window: MainWindow) -> QDialog:
        window.desk.preferences.open()
        dialog = window.findChild(PreferencesDialog)
        dialog.list.setCurrentRow(page)
        return dialog

    return opened


PAGES = ("reading", "language", "words", "typos", "notes", "class", "keys")
BACKUP = Backup(Path("x"), 1, "2026-11-22T12:05:00Z")


def _keys(window: MainWindow) -> QWidget:
    window.desk.help.open_keys()
    return window.desk.help.keys


def _manual(window: MainWindow) -> QWidget:
    window.desk.help.open_manual()
    return window.desk.help.manual


def _news(window: MainWindow) -> QDialog:
    return WhatsNewDialog(window, versions("en"), window.desk.cut)


DIALOGS: dict[str, Callable[[MainWindow], QWidget]] = {
    "accept many": lambda w: AcceptManyDialog(w, w.desk.review.review.items, THAI),
    "backups": lambda w: BackupsDialog(w, [BACKUP]),
    "comment": CommentDialog,
    "crash": lambda _: CrashDialog("Traceback"),
    "dictionaries": lambda w: DictionariesDialog(w, w.desk.session.tasks),
    "export translation": ExportTranslationDialog,
    "glossaries": lambda w: GlossariesDialog(w, ("/a/terms.csv",), w.desk.cut),
    "keys": _keys,
    "manual": _manual,
    "message": _message,
    "news": _news,
    "split": lambda w: SplitDialog(w, THAI, w.desk.cut),
    "split passage": lambda w: SplitPassageDialog(w, THAI, [5, 12, 18]),
    "statistics": _statistics,
    "term": lambda w: TermDialog(w, THAI),
    "word review": _word_review,
    **{f"preferences: {name}": _preferences(number) for number, name in enumerate(PAGES)},
}
