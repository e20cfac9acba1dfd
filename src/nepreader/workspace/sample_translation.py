"""The English of the bundled chapter, as translations of its paragraphs."""

import json
import uuid
from collections.abc import Iterator
from dataclasses import replace

from nepreader.annotation import Annotation, Author, Change, Kind, TextualBody, target_of
from nepreader.annotation.model import MOTIVATIONS
from nepreader.text import Edit, Reading, Span
from nepreader.translation import Status
from nepreader.workspace.open_text import OpenText
from nepreader.workspace.sample import SAMPLE


def sample_translation(text: OpenText, author: Author) -> Change:
    """What puts the English beside the chapter; nothing where the text is another, or has it.

    A paragraph that a page break tore apart in print is one passage. The ids are the same on every
    machine, so that merged copies have each translation once, and one that was removed stays away.
    """
    source = SAMPLE.read_bytes().decode("utf-8")
    if text.document.text != source:
        return Change()
    reading = Reading(source, _slips())
    english = SAMPLE.with_suffix(".en.txt").read_text(encoding="utf-8").split("\n")
    made = (
        _made(text, author, reading.to_source(Span(start, end)), words)
        for (start, end), words in zip(reading.paragraphs.bounds(), english, strict=False)
        if words.strip()
    )
    return Change(added=tuple(a for a in made if text.annotations.record(a.id) is None))


def _made(text: OpenText, author: Author, span: Span, words: str) -> Annotation:
    body = TextualBody(words, MOTIVATIONS[Kind.TRANSLATION], "en")
    target = target_of(text.document, span)
    made = author.create(Kind.TRANSLATION, target, body, status=Status.REVIEWED.value)
    name = f"urn:nepreader:sample:{text.document.text_digest}:{span.start}"
    return replace(made, id=f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}", creator="nepreader")


def _slips() -> Iterator[Edit]:
    """What the printed chapter has wrong."""
    slips = SAMPLE.with_suffix(".slips.jsonl").read_text(encoding="utf-8")
    for line in slips.splitlines():
        slip = json.loads(line)
        yield Edit(Span(slip["start"], slip["end"]), slip["right"])
