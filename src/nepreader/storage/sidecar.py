"""The sidecar: the file beside a text that holds everything people added to it."""

import json
from pathlib import Path
from typing import Any

from nepreader.annotation import Annotation
from nepreader.annotation.w3c import CONTEXT, annotation_from_json, annotation_to_json
from nepreader.storage.atomic import write_atomically
from nepreader.text import Document

SUFFIX = ".nepreader.json"


def sidecar_path(text: Path) -> Path:
    """`chapter.txt` → `chapter.txt.nepreader.json`."""
    return text.with_name(text.name + SUFFIX)


def load_annotations(path: Path) -> list[Annotation]:
    """Read the annotations of a sidecar; none where there is no file."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return [annotation_from_json(fields) for fields in content["items"]]


def save_annotations(path: Path, document: Document, annotations: list[Annotation]) -> None:
    """Write a sidecar. Raises OSError where it cannot be written; the old one is then whole."""
    head: dict[str, Any] = {
        "@context": CONTEXT,
        "id": f"urn:nepreader:sidecar:{document.text_digest}",
        "type": "AnnotationPage",
    }
    start = json.dumps(head, ensure_ascii=False)[:-1]
    lines = ",\n".join(
        json.dumps(annotation_to_json(a), ensure_ascii=False, allow_nan=False) for a in annotations
    )
    write_atomically(path, f'{start}, "items": [\n{lines}\n]}}\n'.encode())
