"""GNU gettext PO: a message for each passage, drafts marked fuzzy."""

import re

from nepreader import __version__
from nepreader.exporting.document import Side
from nepreader.progress import Checkpoint, unwatched, watched
from nepreader.translation import BilingualText, Status, TranslationUnit

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\v": "\\v",
            "\f": "\\f", "\b": "\\b", "\a": "\\a"}  # fmt: skip
_SPECIAL = re.compile('[\\\\"\x00-\x1f\x7f\ud800-\udfff]')
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def po(text: BilingualText, _side: Side, checkpoint: Checkpoint = unwatched) -> bytes:
    """A text as PO; `msgctxt` is the passage's id, so that equal passages stay apart."""
    header = (
        f"Project-Id-Version: {_ascii(text.name)}\n"
        f"Language: {text.target_language.replace('-', '_')}\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"
        f"X-Generator: nepreader {__version__}\n"
        f"X-Source-Language: {text.source_language}\n"
        f"X-Text-SHA-256: {text.digest}\n"
    )
    entries = [f'msgid ""\nmsgstr {_quoted(header)}\n']
    entries += (_entry(unit) for unit in watched(text.units, checkpoint))
    return "\n".join(entries).encode("utf-8")


def _entry(unit: TranslationUnit) -> str:
    lines = [
        f"#. {line}".rstrip()
        for comment in unit.comments
        for line in _LINE_ENDS.split(_printable(comment.text))
    ]
    if unit.status is Status.DRAFT:
        lines.append("#, fuzzy")
    lines += (
        f"msgctxt {_quoted(unit.id)}",
        f"msgid {_quoted(unit.source)}",
        f"msgstr {_quoted(unit.target)}",
    )
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A string, on several lines where it has any."""
    if "\n" not in text.rstrip("\n"):
        return f'"{_escaped(text)}"'
    lines = text.splitlines(keepends=True)
    return "\n".join(['""', *(f'"{_escaped(line)}"' for line in lines)])


def _escaped(text: str) -> str:
    """Programs read a file of C strings, which end at U+0000: U+FFFD stands for it."""
    return _SPECIAL.sub(lambda match: _escape(match.group()), text)


def _escape(char: str) -> str:
    return _ESCAPES.get(char, "\ufffd")


def _printable(text: str) -> str:
    return re.sub("[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff]", "\ufffd", text)


def _ascii(text: str) -> str:
    return _printable(" ".join(text.split()))
