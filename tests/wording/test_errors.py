import inspect
import string
from pathlib import Path

import pytest

from nepreader import errors
from nepreader.wording import translator, worded
from nepreader.wording.errors import _TEMPLATES

SAMPLES = {"path": Path("/ก.txt"), "reason": "x", "size": 3, "limit": 2, "format": "PDF", "encoding": "utf-8",
           "offset": 7, "part": "p", "where": "row 3", "problem": "y", "text": "คำ",
           "aside": Path("/ก.corrupt"), "count": 2, "place": Path("/ข.json"), "name": "ข.txt",
           "annotation_id": "urn:uuid:1", "page": 4, "line": 5, "program": "tesseract",
           "language": "tha", "package": "tha", "installed": "eng",
           "word": "ก็", "respelling": "x", "pattern": "a(", "seconds": 2.0}  # fmt: skip


def concrete(kind=errors.NepreaderError):
    for child in kind.__subclasses__():
        if child.__subclasses__():
            yield from concrete(child)
        else:
            yield child


def fields(kind: type[errors.NepreaderError]) -> set[str]:
    return set(inspect.signature(kind).parameters) - {"self", "args", "kwargs", "data"}


@pytest.mark.parametrize("kind", list(concrete()))
def test_every_error_has_words_that_use_its_data(kind):
    error = kind(**{name: SAMPLES[name] for name in fields(kind)})
    message = worded(error, lambda _context, text: text)

    assert "{" not in message
    if hasattr(error, "path"):
        assert "ก.txt" in message


def test_templates_name_only_fields_that_exist():
    for kind, template in _TEMPLATES.items():
        names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        assert names <= fields(kind)


def test_what_is_wrong_with_a_call_is_said_with_its_data():
    error = errors.UsageError("--tag “{tag}”: {count}", tag="a\u202eb", count=2000)

    assert (
        worded(error, lambda context, text: f"{context}: {text}")
        == "Usage: --tag “a\ufffdb”: 2,000"
    )


def test_controls_in_a_name_cannot_fake_a_message():
    message = worded(errors.SourceMissing(Path("a\u202etxt.exe\nAll is well")), lambda _c, t: t)

    assert "\u202e" not in message
    assert "\n" not in message


def test_english_needs_no_catalogue():
    assert translator("en")("Errors", "x") == "x"
