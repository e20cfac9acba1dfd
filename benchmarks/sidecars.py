"""A hundred thousand annotations: opening, making one edit durable, writing; and the window."""

import gc
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.table import Row
from benchmarks.texts import chapter
from nepreader.annotation import COLOURS, Annotation, Author, Kind, TextualBody, target_of
from nepreader.storage.sidecar.places import Places
from nepreader.storage.sidecar.store import SidecarStore
from nepreader.storage.sidecar.writers import Writer
from nepreader.text import Document, Span
from nepreader.workspace.open_text import OpenText

COUNT = 100_000
_EDITS = 200


def sidecars() -> list[Row]:
    """Times of a sidecar as large as we promise to bear."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.txt"
        text = chapter()
        path.write_text(text, encoding="utf-8")
        document = Document(text, path.name)
        megabytes = _fill(path, document, Path(folder))
        opening = _opening(path, document, Path(folder))
        with _store(path, document, Path(folder)) as store:
            store.load()
            appending, saving = _editing(store)
    detail = f"{COUNT:,} annotations, {megabytes:.0f} MB"
    return [
        Row("sidecar: open, with every place found", opening, 3.0, "s", detail),
        Row("sidecar: an edit is durable, p99", appending, 200.0, "ms", f"{_EDITS} edits"),
        Row("sidecar: written whole, in the background", saving, None, "s"),
    ]


def _fill(path: Path, document: Document, data: Path) -> float:
    with _store(path, document, data) as store:
        store.append(_annotations(document, Author("bench", store.writer.id)))
        store.save()
        return store.places.beside.sidecar.stat().st_size / 1e6


def _annotations(document: Document, author: Author) -> Iterator[Annotation]:
    length = len(document.text) - 20
    for number in range(COUNT):
        start = number * 7 % length
        body = TextualBody(f"บันทึก {number}", "commenting", "th")
        target = target_of(document, Span(start, start + 6))
        yield author.create(Kind.NOTE, target, body, colour=COLOURS[number % 5])


def _opening(path: Path, document: Document, data: Path) -> float:
    gc.collect()
    started = time.perf_counter()
    text = OpenText(path, document)
    text.places = Places.of(path, data)
    text.has_sidecar = True
    text.prepare()
    seconds = time.perf_counter() - started
    text.close()
    return seconds


def _editing(store: SidecarStore) -> tuple[float, float]:
    author = Author("bench", store.writer.id)
    author.saw(store.counter)
    known = [r for r in store.sidecar.records.values() if isinstance(r, Annotation)][:_EDITS]
    times = []
    for annotation in known:
        edited = author.revise(annotation, colour="pink", status="edited")
        started = time.perf_counter()
        store.append([edited])
        times.append(1000 * (time.perf_counter() - started))
    started = time.perf_counter()
    store.save()
    saving = time.perf_counter() - started
    return statistics.quantiles(times, n=100)[98], saving


@contextmanager
def _store(path: Path, document: Document, data: Path) -> Iterator[SidecarStore]:
    store = SidecarStore(document, Places.of(path, data), Writer(data / "writers"))
    try:
        yield store
    finally:
        store.close()
