"""Cards as a package that Anki opens (.apkg)."""

import contextlib
import hashlib
import io
import itertools
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nepreader.exporting.cards import DECK, FIELDS, NOTE_TYPE, Card, guid, html_fields

if TYPE_CHECKING:
    import genanki

_NOTE_TYPE_ID = 1_763_812_417
"""Never changes: by it Anki knows the type of notes again. Other fields would need another."""

_FRONT = """<div lang="th" class="word">{{Word}}</div>
{{#Sentence}}<div lang="th" class="sentence">{{Sentence}}</div>{{/Sentence}}"""

_BACK = """{{FrontSide}}
<hr id="answer">
{{#Reading}}<div class="reading">{{Reading}}</div>{{/Reading}}
{{#Meaning}}<div class="meaning">{{Meaning}}</div>{{/Meaning}}
{{#Notes}}<div class="notes">{{Notes}}</div>{{/Notes}}
{{#Source}}<div class="source">{{Source}}</div>{{/Source}}"""

_STYLE = """.card {
  font-family: Sarabun, "Noto Sans Thai", "TH Sarabun New", Thonburi, "Leelawadee UI", sans-serif;
  font-size: 20px; line-height: 1.6; text-align: center; color: #222; background: #fdfcf9;
}
.word { font-size: 44px; line-height: 1.7; }
.sentence { max-width: 36em; margin: 0.4em auto; text-align: start; }
.sentence b { color: #a8322a; }
.reading { font-size: 24px; color: #555; }
.notes { max-width: 36em; margin: 0.6em auto; text-align: start; }
.source { margin-top: 1em; font-size: 15px; color: #777; }
.card.nightMode { color: #e6e3dc; background: #22211f; }
.nightMode .sentence b { color: #f2a49c; }
.nightMode .reading { color: #bbb6ac; }
.nightMode .source { color: #99948a; }
"""


def export_apkg(cards: Iterable[Card], now: datetime, deck: str = DECK) -> bytes:
    """A package with one note a card.

    Opened again after another export it changes the notes that are there, by their guids, and
    leaves what was learnt of them; a note that was edited in Anki later than `now` stays.

    Args:
        cards: in the order in which they are to be learnt.
        now: when the notes were changed; the same cards and time make the same bytes.
        deck: the name of the deck for those that are new; “::” parts it from its subdecks.
    """
    import genanki

    notes = genanki.Deck(_deck_id(deck), deck)
    note_type = _note_type()
    for card in {card.id: card for card in cards}.values():
        note = genanki.Note(note_type, html_fields(card), guid=guid(card), sort_field=card.word)
        notes.add_note(note)
    return _zipped(_collection(genanki.Package(notes), now), now)


def _note_type() -> "genanki.Model":
    import genanki

    return genanki.Model(
        _NOTE_TYPE_ID,
        NOTE_TYPE,
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Thai → English", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )


def _deck_id(name: str) -> int:
    """An id that Anki takes, the same for the same name."""
    digest = hashlib.sha256(name.encode("utf-8", "replace")).digest()
    return (1 << 30) + int.from_bytes(digest[:4]) % (1 << 30)


def _collection(package: "genanki.Package", now: datetime) -> bytes:
    """The package's database. genanki's own writing to a file leaves a copy of it behind."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "collection.anki2"
        with contextlib.closing(sqlite3.connect(path)) as connection:
            seconds = now.timestamp()
            ids = itertools.count(int(seconds * 1000))
            package.write_to_db(connection.cursor(), seconds, ids)
            connection.commit()
        return path.read_bytes()


def _zipped(collection: bytes, now: datetime) -> bytes:
    file = io.BytesIO()
    year, month, day, hour, minute, second = now.astimezone(UTC).timetuple()[:6]
    # A zip knows no time before 1980.
    time = (max(1980, year), month, day, hour, minute, second)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("collection.anki2", collection), ("media", b"{}")):
            archive.writestr(zipfile.ZipInfo(name, time), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()
